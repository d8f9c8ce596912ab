// SPDX-License-Identifier: Apache-2.0
// Downloads by DICOMweb, instance by instance and as one body, with every fault of the demonstration archive's.
#include "archive/wadosource.h"
#include "core/text.h"
#include "demo/content/archivecontent.h"
#include "demo/images/dicomfile.h"
#include "demo/server/faults.h"
#include "storage/record.h"
#include "support/archivefixture.h"
#include "support/step.h"
#include "support/waiting.h"
#include "support/zipmaker.h"
#include "transfer/proof.h"
#include "verify/verify.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::WadoSource;
using transfer::State;
using transfer::Transfer;
using Mode = WadoSource::Mode;

namespace {

constexpr RetryPolicy impatient {
    .attempts = 3, .probes = 0, .firstDelayMs = 5, .maxDelayMs = 20, .failuresToBlock = 1'000'000};
constexpr archive::ImageDownload::Limits shortSilence {.firstByteMs = 1'000, .stallMs = 1'000};

//! Whether a series arrives in spite of the fault.
bool isHarmless(const demo::Fault &fault)
{
    const demo::WebFault &web = fault.web;
    return web.noLengths || web.oddParts || web.bare || web.refuseQuotes || fault.pace == demo::Pace::Drip;
}

} // namespace

class WadoDownloadTest : public QObject
{
    Q_OBJECT

    tests::ArchiveFixture m_demo;
    QList<Series> m_chosen;
    std::unique_ptr<QTemporaryDir> m_folder;

    static archive::ByteSourceFactory sourceOf(Mode mode)
    {
        return [mode](const archive::ServerAccess &access) { return std::make_unique<WadoSource>(access, mode); };
    }

    static QSet<QByteArray> held(const QString &seriesUid)
    {
        QSet<QByteArray> files;
        const demo::SeriesEntry &entry = *demo::content().find(seriesUid);
        for (int image = 0; image < entry.images; ++image)
            files << demo::dicomFile(entry, image);
        return files;
    }

    static QSet<QByteArray> stored(const QString &folder)
    {
        QSet<QByteArray> files;
        for (const QString &name : tests::tree(folder)) {
            QFile file(folder + u'/' + name);
            if (file.open(QIODevice::ReadOnly))
                files << file.readAll();
        }
        return files;
    }

    void checkWhole(const Transfer &transfer) const
    {
        QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(text::of(*transfer.error)) : "");
        QVERIFY2(stored(transfer.folder) == held(transfer.series.seriesUid), "byte for byte");
    }

    void checkNothingIsLeft() const
    {
        for (const QString &path : tests::tree(m_folder->path()))
            QVERIFY2(!path.startsWith(u".tcia-partial"_s), qPrintable(path));
    }

    void download(transfer::DownloadManager &manager, Mode mode, const QList<Series> &series)
    {
        manager.setByteSources(sourceOf(mode));
        manager.enqueue(*m_demo.archive, series, {.root = m_folder->path(), .layout = u"classic"_s});
        QVERIFY(tests::waitIdle(manager));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start(archive::DialectId::DicomWeb));
        m_chosen = m_demo.smallSeries(3);
        QCOMPARE(m_chosen.size(), 3);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_demo.server.setFault({}, u"none"_s); }

    void modes_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("instances") << Mode::Instances;
        QTest::newRow("whole") << Mode::Whole;
        QTest::newRow("adaptive") << Mode::Adaptive;
    }

    void modes()
    {
        QFETCH(Mode, mode);
        tests::OneTry manager;
        TCIA_STEP(download(manager, mode, m_chosen));
        for (const Transfer &transfer : manager.transfers()) {
            TCIA_STEP(checkWhole(transfer));
            QCOMPARE(transfer.proof, Digest::Kind::None);
            QVERIFY2(!transfer::wordsFor(transfer.proof).isEmpty(), "the weaker proof is said");
        }
        TCIA_STEP(checkNothingIsLeft());
        const auto records = storage::readRecords(m_folder->path());
        QVERIFY(records);
        QCOMPARE(records->records.size(), 3);
        QVERIFY2(!records->records[0].files[0].digests.isEmpty(), "of what arrived, for later");
        const std::atomic_bool cancelled = false;
        const auto verified = verify::verifyFolder(m_folder->path(), cancelled);
        QVERIFY(verified);
        QCOMPARE(verified->verdicts.size(), 3);
        for (const auto &verdict : verified->verdicts)
            QCOMPARE(verdict.kind, verify::Verdict::Kind::Whole);
    }

    void faults_data()
    {
        QTest::addColumn<const demo::Fault *>("fault");
        QTest::addColumn<Mode>("mode");
        for (const demo::Fault &fault : demo::faults()) {
            const bool isOfZip = *fault.only != '\0' || fault.images.noSums || fault.images.dropImages ||
                                 fault.images.flipByte || fault.images.alterImage || fault.images.wrongSums;
            const bool isOfLists = fault.web.ignoreFilters || fault.web.ignoreOffset || fault.web.noFields ||
                                   fault.web.noSeriesList || fault.web.cap > 0;
            if (isOfZip || isOfLists || fault.isOfObjects)
                continue;
            QTest::addRow("%s, instances", fault.name) << &fault << Mode::Instances;
            const bool isOfBody = fault.pace == demo::Pace::Cut || fault.pace == demo::Pace::StallInside;
            if (fault.web.isAny || isOfBody) // the others fail before the body, whichever is requested
                QTest::addRow("%s, whole", fault.name) << &fault << Mode::Whole;
        }
    }

    // One of three series has the fault, for ever: it fails with words, or is whole; the others are.
    void faults()
    {
        QFETCH(const demo::Fault *, fault);
        QFETCH(Mode, mode);
        transfer::DownloadManager manager;
        manager.setPolicy(impatient);
        if (fault->pace == demo::Pace::StallBefore || fault->pace == demo::Pace::StallInside)
            manager.setLimits(shortSilence);
        QVERIFY(m_demo.server.setFault(m_chosen[1].seriesUid, QString::fromLatin1(fault->name)));
        TCIA_STEP(download(manager, mode, m_chosen));
        for (size_t i = 0; i < 3; ++i) {
            const Transfer &transfer = manager.transfers()[i];
            if (i != 1 || isHarmless(*fault)) {
                TCIA_STEP(checkWhole(transfer));
                continue;
            }
            QCOMPARE(transfer.state, State::Failed);
            QVERIFY(transfer.error);
            QVERIFY2(!text::of(*transfer.error).isEmpty(), "it says why");
            QVERIFY(transfer.folder.isEmpty());
        }
        TCIA_STEP(checkNothingIsLeft());
    }

    // What fails as one body is next requested one by one.
    void fallsBack_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"web-no-closing", "web-parts-missing", "cut", "stall-inside", "html"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void fallsBack()
    {
        QFETCH(QString, fault);
        transfer::DownloadManager manager;
        manager.setPolicy(impatient);
        manager.setLimits(shortSilence);
        QVERIFY(m_demo.server.setFault(m_chosen[0].seriesUid, fault, 1));
        TCIA_STEP(download(manager, Mode::Whole, m_chosen.first(1)));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
        QCOMPARE(manager.transfers()[0].attempts, 2);
        TCIA_STEP(checkNothingIsLeft());
    }

    // A cap on lists hides nothing.
    void cappedLists()
    {
        for (const auto &series : demo::content().series)
            if (series.images > 24 && series.images < 60) {
                m_chosen[2] = series.record;
                break;
            }
        m_demo.server.setFault(u"instances"_s, u"web-cap"_s);
        tests::OneTry manager;
        TCIA_STEP(download(manager, Mode::Instances, {m_chosen[2]}));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
    }
};

QTEST_GUILESS_MAIN(WadoDownloadTest)
#include "tst_wadodownload.moc"
