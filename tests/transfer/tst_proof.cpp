// SPDX-License-Identifier: Apache-2.0
#include "archive/serverhealth.h"
#include "core/digest.h"
#include "storage/record.h"
#include "storage/seriescommit.h"
#include "support/archivefixture.h"
#include "support/fakeserver.h"
#include "support/zipmaker.h"
#include "transfer/proof.h"
#include "transfer/seriesjob.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::DialectId;
using tests::FakeServer;
using transfer::State;
using transfer::Transfer;
using transfer::Verify;
using Kind = Error::Kind;

namespace {

const QByteArray image(3000, 'i');

//! How a server's getImage differs from its dialect.
struct Habits
{
    const char *name;
    DialectId dialect = DialectId::NbiaV4;
    int md5Option = 200;   //!< status for IncludeMD5; 0: it is ignored
    int namesOption = 200; //!< status for NewFileNames
    int md5Path = 200;     //!< status of getImageWithMD5Hash
    Digest::Kind proof = Digest::Kind::Crc32;
    int bare = 200;  //!< status of getImage without an option
    int failing = 0; //!< number of requests for each series that fail with 500 first
    int wasted = 0;  //!< requests that one series costs in vain before it is known
};

constexpr Habits habits[] = {
    {.name = "all as it should be", .proof = Digest::Kind::Md5},
    {.name = "IncludeMD5 is ignored", .md5Option = 0},
    {.name = "IncludeMD5 is 400", .md5Option = 400, .wasted = 2},
    {.name = "NewFileNames is 400", .namesOption = 400, .proof = Digest::Kind::Md5, .wasted = 1},
    {.name = "both are 400", .md5Option = 400, .namesOption = 400, .wasted = 3},
    {.name = "path of its own", .dialect = DialectId::NbiaV1, .proof = Digest::Kind::Md5},
    {.name = "no such path", .dialect = DialectId::NbiaV1, .md5Path = 404, .wasted = 1},
    {.name = "no such method", .dialect = DialectId::NbiaV1, .md5Path = 405, .wasted = 1},
    {.name = "no such path, nor names", .dialect = DialectId::NbiaV1, .namesOption = 400, .md5Path = 404, .wasted = 2},
    {.name = "never offered", .dialect = DialectId::Legacy},
};

} // namespace

// The strongest proof that a server really supports, whatever its dialect announces.
class TestProof : public QObject
{
    Q_OBJECT

    Habits m_habits;
    QSet<QString> m_withdrawn;            //!< series the server does not have
    mutable QHash<QString, int> m_failed; //!< number of failed requests by series
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<archive::Archive> m_archive;
    std::unique_ptr<QTemporaryDir> m_folder;

    QByteArray zipWith(bool sums) const
    {
        QList<tests::ZipEntry> entries {{u"1-1.dcm"_s, image}};
        if (sums)
            entries << tests::ZipEntry {u"md5hashes.csv"_s,
                                        "Filename,MD5Hash\n1-1.dcm," + digestsOf(image).last().hex().toLatin1() + "\n"};
        const QString path = m_folder->filePath(u"answer.zip"_s);
        QFile file(path);
        return tests::makeZip(path, entries) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FakeServer::Reply answer(const FakeServer::Request &request) const
    {
        const QUrl url(QString::fromLatin1(request.target));
        const QUrlQuery query(url);
        const bool isMd5Path = url.path().endsWith(u"/getImageWithMD5Hash"_s);
        if (!isMd5Path && !url.path().endsWith(u"/getImage"_s))
            return FakeServer::reply(200, "application/json", "[]");
        const auto refused = [](int status) { return FakeServer::reply(status, "text/plain", "No."); };
        if (m_failed[query.queryItemValue(u"SeriesInstanceUID"_s)]++ < m_habits.failing)
            return refused(500);
        if (isMd5Path && m_habits.md5Path != 200)
            return refused(m_habits.md5Path);
        if (query.hasQueryItem(u"IncludeMD5"_s) && m_habits.md5Option >= 400)
            return refused(m_habits.md5Option);
        if (query.hasQueryItem(u"NewFileNames"_s) && m_habits.namesOption != 200)
            return refused(m_habits.namesOption);
        if (m_habits.bare != 200)
            return refused(m_habits.bare);
        if (m_withdrawn.contains(query.queryItemValue(u"SeriesInstanceUID"_s)))
            return refused(404);
        return FakeServer::reply(
            200, "application/zip",
            zipWith(isMd5Path || (query.hasQueryItem(u"IncludeMD5"_s) && m_habits.md5Option == 200)));
    }

    void serve(const Habits &how)
    {
        m_habits = how;
        m_withdrawn.clear();
        m_failed.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FakeServer>([this](const FakeServer::Request &request) { return answer(request); });
        m_archive = std::make_unique<archive::Archive>(
            archive::Server {.name = u"odd"_s, .base = m_server->url(u"/v1"_s), .dialect = how.dialect});
    }

    static QList<Series> someSeries(int count)
    {
        QList<Series> all;
        for (int i = 1; i <= count; ++i) {
            Series series;
            series.seriesUid = u"1.2.3.%1"_s.arg(i);
            series.studyUid = u"1.2.3"_s;
            series.patientId = u"P"_s;
            series.collection = u"C"_s;
            series.imageCount = 1;
            series.fileSize = image.size();
            all << series;
        }
        return all;
    }

    void download(transfer::DownloadManager &manager, const QList<Series> &series, Verify verify, int attempts)
    {
        manager.setParallel(1);
        manager.setPolicy(
            {.attempts = attempts, .probes = 0, .firstDelayMs = 1, .maxDelayMs = 1, .failuresToBlock = 1'000'000});
        manager.enqueue(*m_archive, series,
                        {.root = m_folder->filePath(u"to"_s), .layout = u"flat"_s, .verify = verify});
        if (!tests::waitIdle(manager))
            qFatal("It did not end");
    }

    std::vector<Transfer> download(const QList<Series> &series, Verify verify = Verify::Strongest, int attempts = 1)
    {
        tests::OneTry manager;
        download(manager, series, verify, attempts);
        return {manager.transfers().begin(), manager.transfers().end()};
    }

    qsizetype imageRequests() const
    {
        return std::ranges::count_if(m_server->requests(), [](const FakeServer::Request &request) {
            return request.target.contains("/getImage");
        });
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<const Habits *>("habits");
        for (const Habits &each : habits)
            QTest::addRow("%s", each.name) << &each;
    }

    // No series fails for want of a proof that was never promised, and what a server does not take is not asked for
    // ever.
    void strongestAvailableProof()
    {
        QFETCH_GLOBAL(const Habits *, habits);
        serve(*habits);
        constexpr int count = 6, seriesToLearn = 2;
        const auto ended = download(someSeries(count));
        for (const Transfer &transfer : ended) {
            QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(transfer.error->detail) : "");
            QCOMPARE(transfer.proof, habits->proof);
        }
        QCOMPARE(imageRequests(), count + seriesToLearn * habits->wasted);
        const auto records = storage::readRecords(m_folder->filePath(u"to"_s));
        QVERIFY(records);
        QCOMPARE(records->records.size(), count);
        for (const storage::Record &record : records->records)
            QCOMPARE(record.proof, habits->proof);
    }

    void requiredMd5Sums()
    {
        QFETCH_GLOBAL(const Habits *, habits);
        serve(*habits);
        const auto ended = download(someSeries(3), Verify::Md5);
        for (const Transfer &transfer : ended) {
            QCOMPARE(transfer.state, habits->proof == Digest::Kind::Md5 ? State::Done : State::Failed);
            if (transfer.state == State::Failed)
                QVERIFY2(transfer.error->detail.contains(u"--verify crc"_s), qPrintable(transfer.error->detail));
        }
    }

    void unwantedMd5Sums()
    {
        QFETCH_GLOBAL(const Habits *, habits);
        serve(*habits);
        for (const Transfer &transfer : download(someSeries(3), Verify::Crc)) {
            QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(transfer.error->detail) : "");
            QCOMPARE(transfer.proof, Digest::Kind::Crc32);
        }
        for (const FakeServer::Request &request : m_server->requests())
            QVERIFY2(!request.target.contains("MD5"), request.target.constData());
    }

    // It is decided here, before anything is asked for: no retry helps, and the server did nothing wrong.
    void unverifiableSeriesDoNotCountAgainstTheServer()
    {
        const Series series {.seriesUid = u"1.2.3"_s};
        const auto checked = transfer::checkProof({}, series, Verify::Strongest);
        QVERIFY(!checked);
        QVERIFY(!isTransient(checked.error().kind));
        QCOMPARE(archive::causeOf(checked.error(), false), archive::FailureCause::None);
        QVERIFY(transfer::checkProof({.objects = {}, .imageCount = 1}, series, Verify::Strongest));
    }

    // The server may announce fewer images once it lists fewer: the download is whole, but not what was selected.
    void anotherNumberOfImagesIsRemarked()
    {
        const storage::StagedSeries staged {
            .placement = {},
            .unpacked = {.files = QList<storage::UnpackedFile>(5), .licence = {}, .remark = u"Also."_s}};
        const auto remarkFor = [&staged](Count announced) {
            return transfer::doneOutcome({.id = {}, .series = {.imageCount = announced}, .target = {}}, staged, {}, 0)
                .remark;
        };
        QCOMPARE(remarkFor(6), u"The server lists 5 images, 6 were announced. Also."_s);
        QCOMPARE(remarkFor(5), u"Also."_s);
        QCOMPARE(remarkFor({}), u"Also."_s);
    }

    // A server error says nothing about the option, unless it is repeated and the request without the option is
    // answered. The next series needs fewer failing requests.
    void optionCausesServerErrors()
    {
        serve({.name = "IncludeMD5 is 500", .md5Option = 500});
        constexpr int count = 6, attempts = 3;
        tests::OneTry manager;
        const QList<Series> series = someSeries(count);
        download(manager, series.first(1), Verify::Strongest, attempts);
        QCOMPARE(imageRequests(), attempts + 2); // each with all, then with MD5 alone, then with names alone
        download(manager, series.sliced(1), Verify::Strongest, attempts);
        QCOMPARE(imageRequests(), attempts + 2 + 3 + (count - 2)); // the second series confirms it
        for (const Transfer &transfer : manager.transfers()) {
            QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(transfer.error->detail) : "");
            QCOMPARE(transfer.proof, Digest::Kind::Crc32);
        }
    }

    // Errors in passing, be they of all series: none loses its proof.
    void temporaryServerFailure()
    {
        serve({.name = "500 twice for each series", .failing = 2});
        constexpr int count = 6, attempts = 3;
        for (const Transfer &transfer : download(someSeries(count), Verify::Strongest, attempts)) {
            QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(transfer.error->detail) : "");
            QCOMPARE(transfer.proof, Digest::Kind::Md5);
        }
        QCOMPARE(imageRequests(), count * attempts);
        for (const FakeServer::Request &request : m_server->requests())
            QVERIFY2(request.target.contains("IncludeMD5") || !request.target.contains("/getImage"),
                     request.target.constData());
    }

    // Only every third retry omits the options, and the failure is charged to the server.
    void serverThatFailsEverything()
    {
        serve({.name = "all is 500", .md5Option = 500, .namesOption = 500, .bare = 500});
        constexpr int attempts = 3, optionSets = 4;
        for (const Transfer &transfer : download(someSeries(2), Verify::Strongest, attempts)) {
            QCOMPARE(transfer.state, State::Failed);
            QCOMPARE(transfer.error->kind, Kind::Server);
            QCOMPARE(transfer.error->httpStatus, 500);
        }
        QCOMPARE(imageRequests(), 2 * (attempts - 1 + optionSets));
        // Once it works again, all options are requested.
        m_habits = {.name = "all as it should be"};
        for (const Transfer &transfer : download(someSeries(2)))
            QCOMPARE(transfer.proof, Digest::Kind::Md5);
    }

    // A missing series says nothing about the server's options.
    void withdrawnSeries()
    {
        QFETCH_GLOBAL(const Habits *, habits);
        serve(*habits);
        const QList<Series> series = someSeries(5);
        for (int i = 0; i < 3; ++i)
            m_withdrawn.insert(series[i].seriesUid);
        const auto ended = download(series);
        for (size_t i = 0; i < ended.size(); ++i) {
            QCOMPARE(ended[i].state, i < 3 ? State::Failed : State::Done);
            if (i < 3)
                QCOMPARE(ended[i].error->kind, Kind::NotFound);
            else
                QCOMPARE(ended[i].proof, habits->proof);
        }
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
