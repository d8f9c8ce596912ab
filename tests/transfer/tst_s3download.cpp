// SPDX-License-Identifier: Apache-2.0
#include "demo/content/storedobjects.h"
#include "demo/server/faults.h"
#include "session/dicomfilecheck.h"
#include "storage/record.h"
#include "support/archivefixture.h"
#include "support/step.h"
#include "support/waiting.h"
#include "support/zipmaker.h"
#include "verify/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::DownloadManager;
using transfer::State;
using transfer::Transfer;
using Kind = Error::Kind;

namespace {

constexpr int attempts = 3;
constexpr RetryPolicy impatient {
    .attempts = attempts, .probes = 0, .firstDelayMs = 5, .maxDelayMs = 20, .failuresToBlock = 1'000'000};
constexpr archive::ImageDownload::Limits shortSilence {.firstByteMs = 600, .stallMs = 600};

//! The time limit of a listing is that of other rows; of objects see silence().
bool isSilence(const demo::Fault &fault)
{
    return fault.pace == demo::Pace::StallBefore || fault.pace == demo::Pace::StallInside;
}

//! What a fault of every answer comes to. Empty: it is no failure.
struct Outcome
{
    QList<Kind> kinds {};
    bool mayPass = true; //!< worth another try
};

Outcome outcomeOf(const demo::Fault &fault)
{
    const QByteArray name = fault.name;
    if (name == "access-denied" || name == "403")
        return {{Kind::Forbidden}, false};
    if (name == "no-such-key" || name == "404" || name == "empty-listing")
        return {{Kind::NotFound}, false};
    if (name == "401")
        return {{Kind::KeyRefused}, false};
    if (name == "400" || name == "471")
        return {{Kind::BadRequest}, false};
    if (fault.status == 503 || fault.status == 429)
        return {{Kind::Busy}};
    if (fault.status == 500)
        return {{Kind::Server}};
    if (fault.status == 200 || name == "other-region" || name == "endless-listing" || name == "changed-object")
        return {{Kind::BadAnswer, Kind::BadArchive, Kind::Incomplete}};
    if (fault.pace == demo::Pace::Cut || fault.pace == demo::Pace::CutBefore || fault.pace == demo::Pace::Reset)
        return {{Kind::Offline, Kind::BadAnswer, Kind::Incomplete}};
    if (fault.images.dropImages)
        return {{Kind::Incomplete}};
    if (fault.images.alterImage || fault.images.wrongSums)
        return {{Kind::BadArchive}};
    return {}; // slow, without MD5 sums or lengths, or not of buckets
}

//! The sums of the files of a folder, by name.
QMap<QString, QByteArray> sumsIn(const QString &folder)
{
    QMap<QString, QByteArray> sums;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            sums.insert(name, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Md5).toHex());
    }
    return sums;
}

} // namespace

// Downloads from buckets: the demonstration archive in the dialect of the Imaging Data Commons.
class TestS3Download : public QObject
{
    Q_OBJECT

    demo::DemoServer m_server;
    std::unique_ptr<archive::Archive> m_archive;
    QList<Series> m_series; //!< small ones
    std::unique_ptr<QTemporaryDir> m_folder;

    transfer::Target target() const { return {.root = m_folder->path(), .layout = u"flat"_s}; }

    //! In the order of Instance Numbers, which is that of the archive.
    static QStringList promisedSums(const QString &seriesUid)
    {
        const demo::SeriesEntry *series = demo::content().find(seriesUid);
        QStringList sums;
        for (int image = 0; image < series->images; ++image)
            sums << QString::fromLatin1(demo::StoredObject {.key = {}, .series = series, .image = image}.md5());
        return sums;
    }

    static void checkWhole(const Transfer &transfer)
    {
        QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(transfer.error->detail) : "");
        const QMap<QString, QByteArray> sums = sumsIn(transfer.folder);
        QStringList actual;
        for (const QByteArray &sum : sums)
            actual << QString::fromLatin1(sum);
        QCOMPARE(actual, promisedSums(transfer.series.seriesUid));
        QCOMPARE(sums.firstKey(), u"1-01.dcm"_s);
    }

    //! But what had arrived of a series that failed.
    void checkNothingIsLeft(const QString &failed = {}) const
    {
        const QString kept = u".tcia-partial/%1.objects/"_s.arg(failed);
        for (const QString &path : tests::tree(m_folder->path()))
            QVERIFY2(!path.startsWith(u".tcia-partial"_s) || (!failed.isEmpty() && kept.startsWith(path)) ||
                         path.startsWith(kept),
                     qPrintable(path));
    }

    void setUp(DownloadManager &manager) const
    {
        manager.setPolicy(impatient);
        manager.setFileCheck(session::dicomFileCheck());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        const archive::Server server = archive::demonstrationServer(
            {.name = u"demo"_s, .dialect = archive::DialectId::Idc, .demonstration = true}, *port);
        m_archive = std::make_unique<archive::Archive>(server);
        const auto collections = tests::answerOf(m_archive->collections());
        QVERIFY2(collections, collections ? "" : qPrintable(collections.error().detail));
        for (const QString &collection : *collections)
            m_series += tests::answerOf(m_archive->series({.collection = collection})).value_or(QList<Series>());
        m_series.removeIf([](const Series &series) { return series.imageCount < 4 || series.imageCount > 9; });
        std::ranges::stable_sort(m_series, {}, [](const Series &series) { return series.fileSize.value_or(0); });
        QVERIFY(m_series.size() >= 3);
        m_series.resize(3);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_server.setFault({}, u"none"_s); }

    void downloadsWhole()
    {
        DownloadManager manager;
        setUp(manager);
        manager.enqueue(*m_archive, m_series, target());
        QVERIFY(tests::waitIdle(manager));
        const auto records = storage::readRecords(m_folder->path());
        QVERIFY(records);
        QCOMPARE(records->records.size(), 3);
        for (const Transfer &transfer : manager.transfers()) {
            TCIA_STEP(checkWhole(transfer));
            QCOMPARE(transfer.proof, Digest::Kind::Md5);
            QVERIFY(transfer.remark.isEmpty());
        }
        for (const storage::Record &record : records->records) {
            const demo::SeriesEntry &entry = *demo::content().find(record.series.seriesUid);
            QVERIFY(record.series.locator.contains(demo::uuidOf(entry)));
            for (const storage::UnpackedFile &file : record.files) {
                QVERIFY(file.key.startsWith(demo::uuidOf(entry) + u'/'));
                QVERIFY(!find(file.digests, Digest::Kind::Md5).isNone());
            }
        }
        const std::atomic_bool cancelled = false;
        const auto verified = verify::verifyFolder(m_folder->path(), cancelled);
        QVERIFY(verified);
        for (const verify::Verdict &verdict : verified->verdicts)
            QCOMPARE(verdict.kind, verify::Verdict::Kind::Whole);
        TCIA_STEP(checkNothingIsLeft());
    }

    void withoutNumbersNamesStay()
    {
        DownloadManager manager; // whose check reads no header
        manager.enqueue(*m_archive, {m_series[0]}, target());
        QVERIFY(tests::waitIdle(manager));
        const demo::SeriesEntry &entry = *demo::content().find(m_series[0].seriesUid);
        QStringList names;
        for (const auto &object : demo::objectsIn(demo::bucketOf(entry), demo::uuidOf(entry) + u'/'))
            names << object.key.section(u'/', -1);
        QCOMPARE(tests::tree(manager.transfers()[0].folder), names);
    }

    void faults_data()
    {
        QTest::addColumn<const demo::Fault *>("fault");
        QTest::addColumn<int>("times");
        for (const demo::Fault &fault : demo::faults())
            for (const int times : {1, attempts - 1, 0})
                if (!isSilence(fault) && ((*fault.only == '\0' && !fault.web.isAny) || fault.isOfObjects))
                    QTest::addRow("%s, %s", fault.name,
                                  times == 0   ? "for ever"
                                  : times == 1 ? "once"
                                               : "twice")
                        << &fault << times;
    }

    //! One of three series suffers.
    void faults()
    {
        QFETCH(const demo::Fault *, fault);
        QFETCH(int, times);
        const Outcome outcome = outcomeOf(*fault);
        DownloadManager manager;
        setUp(manager);
        QVERIFY(m_server.setFault(m_series[1].seriesUid, QString::fromLatin1(fault->name), times));
        manager.enqueue(*m_archive, m_series, target());
        QVERIFY(tests::waitIdle(manager));
        const Transfer &bad = manager.transfers()[1];
        TCIA_STEP(checkWhole(manager.transfers()[0]));
        TCIA_STEP(checkWhole(manager.transfers()[2]));
        const bool fails = !outcome.kinds.isEmpty() && (times == 0 || !outcome.mayPass) &&
                           bad.state != State::Done; // a broken body may have been continued
        const bool mustFail = !outcome.kinds.isEmpty() && times == 0;
        QVERIFY2(!mustFail || fails, "it must not pass");
        if (!fails) {
            TCIA_STEP(checkWhole(bad));
        } else {
            QCOMPARE(bad.state, State::Failed);
            QVERIFY2(outcome.kinds.contains(bad.error->kind),
                     qPrintable(u"%1: %2"_s.arg(int(bad.error->kind)).arg(bad.error->detail)));
            QVERIFY(!bad.error->detail.isEmpty());
            QVERIFY(bad.attempts <= (outcome.mayPass ? attempts : 1));
        }
        TCIA_STEP(checkNothingIsLeft(fails ? bad.series.seriesUid : QString()));
    }

    // An object whose answer stops goes on where it stopped; one that is not answered at all is requested again.
    void silence_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("inside") << u"stall-inside"_s;
        QTest::newRow("before") << u"stall"_s;
    }

    void silence()
    {
        QFETCH(QString, fault);
        QVERIFY(m_server.setFault(u"GetObject"_s, fault, 1));
        DownloadManager manager;
        setUp(manager);
        manager.setLimits(shortSilence);
        manager.enqueue(*m_archive, {m_series[0]}, target());
        QVERIFY(tests::waitIdle(manager));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
        QCOMPARE(manager.transfers()[0].attempts, fault == "stall"_L1 ? 2 : 1);
    }

    // Without a pause between: the rest is requested, of the same version.
    void continuesInsideAnObject()
    {
        QVERIFY(m_server.setFault(m_series[0].seriesUid, u"cut-object"_s, 1));
        tests::OneTry manager;
        manager.setFileCheck(session::dicomFileCheck());
        manager.enqueue(*m_archive, {m_series[0]}, target());
        QVERIFY(tests::waitIdle(manager));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
    }

    void multipartIsProvedBySize()
    {
        QVERIFY(m_server.setFault(m_series[0].seriesUid, u"multipart-tag"_s));
        tests::OneTry manager;
        manager.enqueue(*m_archive, {m_series[0]}, target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Done);
        QCOMPARE(manager.transfers()[0].proof, Digest::Kind::Size);
        manager.enqueue(*m_archive, {m_series[1]},
                        {.root = m_folder->path(), .layout = u"flat"_s, .verify = transfer::Verify::Md5});
        QVERIFY(m_server.setFault(m_series[1].seriesUid, u"multipart-tag"_s));
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[1].state, State::Failed);
        QCOMPARE(manager.transfers()[1].error->kind, Kind::Usage);
    }

    // The catalogue and the listing do not agree.
    void otherNumberThanAnnounced()
    {
        Series more = m_series[0];
        ++*more.imageCount;
        Series heavier = m_series[1];
        ++*heavier.fileSize;
        tests::OneTry manager;
        manager.setFileCheck(session::dicomFileCheck());
        manager.enqueue(*m_archive, {more, heavier}, target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Failed);
        QCOMPARE(manager.transfers()[0].error->kind, Kind::Incomplete);
        QCOMPARE(manager.transfers()[0].received, 0); // nothing was fetched for it
        TCIA_STEP(checkWhole(manager.transfers()[1]));
        QVERIFY(manager.transfers()[1].remark.contains(u"bytes"_s));
    }

    // Locators of an old basket, and none at all.
    void looksInOtherBuckets()
    {
        Series moved = m_series[0], unplaced = m_series[1], nowhere = m_series[2];
        moved.locator.replace(QRegularExpression(u"^s3://[^/]+"_s), u"gs://idc-open-cr"_s);
        unplaced.locator.clear();
        nowhere.locator = u"s3://idc-open-data/00000000-0000-0000-0000-000000000000/"_s;
        tests::OneTry manager;
        manager.setFileCheck(session::dicomFileCheck());
        manager.enqueue(*m_archive, {moved, unplaced, nowhere}, target());
        QVERIFY(tests::waitIdle(manager));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
        TCIA_STEP(checkWhole(manager.transfers()[1]));
        QCOMPARE(manager.transfers()[2].state, State::Failed);
        QCOMPARE(manager.transfers()[2].error->kind, Kind::NotFound);
        QVERIFY(manager.transfers()[2].error->detail.contains(u"known buckets"_s));
    }

    void repairMakesItWhole()
    {
        tests::OneTry manager;
        manager.setFileCheck(session::dicomFileCheck());
        manager.enqueue(*m_archive, {m_series[0]}, target());
        QVERIFY(tests::waitIdle(manager));
        const QString folder = manager.transfers()[0].folder;
        QFile broken(folder + u"/1-02.dcm"_s);
        QVERIFY(broken.open(QIODevice::ReadWrite) && broken.seek(700) && broken.write("xxxx") == 4);
        broken.close();
        QVERIFY(QFile::remove(folder + u"/1-03.dcm"_s));
        transfer::Target repair = target();
        repair.repair = QDir(m_folder->path()).relativeFilePath(folder);
        manager.enqueue(*m_archive, {m_series[0]}, repair);
        QVERIFY(tests::waitIdle(manager));
        TCIA_STEP(checkWhole(manager.transfers()[1]));
    }
};

QTEST_GUILESS_MAIN(TestS3Download)
#include "tst_s3download.moc"
