// SPDX-License-Identifier: Apache-2.0
// Series as ZIPs from a DICOMweb server that has them, and from servers that refuse them in every way.
#include "core/text.h"
#include "demo/content/archivecontent.h"
#include "demo/images/dicomfile.h"
#include "demo/server/engine.h"
#include "support/archivefixture.h"
#include "support/fakeserver.h"
#include "support/step.h"
#include "support/zipmaker.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::FakeServer;
using transfer::State;
using transfer::Transfer;

namespace {

//! The series whose images a request is for, and whether it is for all of them.
const demo::SeriesEntry *seriesIn(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const qsizetype at = parts.indexOf(u"series"_s);
    return at < 0 ? nullptr : demo::content().find(parts.value(at + 1));
}

//! As dcm4chee's: in folders, without a suffix.
QByteArray hashName(int image)
{
    return "DICOM/8F21C0DE/00A1B2C3/" + QByteArray::number(0xA0000000U + quint32(image), 16).toUpper();
}
QByteArray uidName(int image) { return "1.2.840.1." + QByteArray::number(image); }

//! `without`: so many images are left out.
QByteArray zipOf(const demo::SeriesEntry &series, int without = 0, QByteArray (*name)(int) = hashName)
{
    QList<tests::RawEntry> entries;
    for (int image = 0; image < series.images - without; ++image)
        entries << tests::RawEntry {.name = name(image), .data = demo::dicomFile(series, image)};
    return tests::rawZip(entries);
}

FakeServer::Reply replyOf(const demo::EngineReply &answer)
{
    QByteArray body = answer.body;
    if (answer.stream)
        answer.stream([&body](QByteArrayView bytes) {
            body += bytes;
            return true;
        });
    return FakeServer::reply(answer.status, answer.type, body);
}

bool asksForZip(const FakeServer::Request &request)
{
    return request.headers.value("accept").startsWith("application/zip");
}

} // namespace

class WadoZipTest : public QObject
{
    Q_OBJECT

    using Answer = std::function<FakeServer::Reply(const demo::SeriesEntry &)>;

    tests::ArchiveFixture m_demo;
    QList<Series> m_chosen;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<archive::Archive> m_archive;

    //! A server that answers requests for ZIPs like this, and all others like the demonstration archive.
    void serve(const Answer &zips)
    {
        m_server = std::make_unique<FakeServer>([zips](const FakeServer::Request &request) {
            const QUrl url = QUrl::fromEncoded(request.target);
            const QString path = url.path().mid(int(qstrlen("/dicom-web/")));
            if (asksForZip(request))
                return zips(*seriesIn(path));
            demo::EngineRequest wanted {.path = path, .parameters = {}, .apiKeyHeader = {}};
            wanted.accept = request.headers.value("accept");
            const QUrlQuery query(url);
            for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
                wanted.parameters.insert(name, value);
            return replyOf(demo::dicomWebReply(wanted, {}));
        });
        m_archive = std::make_unique<archive::Archive>(archive::Server {
            .name = u"web"_s, .base = m_server->url(u"/dicom-web"_s), .dialect = archive::DialectId::DicomWeb});
    }

    void download(transfer::DownloadManager &manager, const QList<Series> &series)
    {
        manager.enqueue(*m_archive, series, {.root = m_folder->path(), .layout = u"classic"_s});
        QVERIFY(tests::waitIdle(manager));
    }

    qsizetype zipsAskedFor() const { return std::ranges::count_if(m_server->requests(), asksForZip); }

    static void checkWhole(const Transfer &transfer)
    {
        QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(text::of(*transfer.error)) : "");
        const demo::SeriesEntry &entry = *demo::content().find(transfer.series.seriesUid);
        QSet<QByteArray> held, stored;
        for (int image = 0; image < entry.images; ++image)
            held << demo::dicomFile(entry, image);
        for (const QString &name : tests::tree(transfer.folder)) {
            QVERIFY2(name.endsWith(u".dcm"), qPrintable(name));
            QFile file(transfer.folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            stored << file.readAll();
        }
        QVERIFY2(stored == held, "byte for byte");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start(archive::DialectId::DicomWeb));
        m_chosen = m_demo.smallSeries(3);
        QCOMPARE(m_chosen.size(), 3);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void arrives()
    {
        serve([](const demo::SeriesEntry &series) { return FakeServer::reply(200, "application/zip", zipOf(series)); });
        tests::OneTry manager;
        TCIA_STEP(download(manager, m_chosen));
        for (const Transfer &transfer : manager.transfers()) {
            TCIA_STEP(checkWhole(transfer));
            QCOMPARE(transfer.proof, Digest::Kind::Crc32);
        }
        QCOMPARE(zipsAskedFor(), m_chosen.size());
        for (const FakeServer::Request &request : m_server->requests())
            QVERIFY2(asksForZip(request) || request.headers.value("accept").contains("json"),
                     "nothing else is fetched");
    }

    //! The dots of a UID begin no suffix.
    void imagesCalledByTheirUids()
    {
        serve([](const demo::SeriesEntry &series) {
            return FakeServer::reply(200, "application/zip", zipOf(series, 0, uidName));
        });
        tests::OneTry manager;
        TCIA_STEP(download(manager, m_chosen));
        for (const Transfer &transfer : manager.transfers())
            TCIA_STEP(checkWhole(transfer));
    }

    //! That one download was stopped says nothing about the server.
    void stoppedOnce()
    {
        tests::OneTry manager;
        bool isFirst = true;
        serve([&](const demo::SeriesEntry &series) {
            if (std::exchange(isFirst, false)) {
                QMetaObject::invokeMethod(
                    &manager, [&manager] { manager.pauseAll(); }, Qt::QueuedConnection);
                return FakeServer::Reply {"HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\nPK", true};
            }
            return FakeServer::reply(200, "application/zip", zipOf(series));
        });
        manager.setParallel(1);
        manager.enqueue(*m_archive, m_chosen, {.root = m_folder->path(), .layout = u"classic"_s});
        QTRY_COMPARE_WITH_TIMEOUT(manager.progress().paused, m_chosen.size(), 30'000);
        manager.resumeAll();
        QVERIFY(tests::waitIdle(manager));
        QList<Digest::Kind> proofs;
        for (const Transfer &transfer : manager.transfers()) {
            TCIA_STEP(checkWhole(transfer));
            proofs << transfer.proof;
        }
        QCOMPARE(proofs.last(), Digest::Kind::Crc32);
    }

    void refused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        for (const int status : {400, 404, 406, 415, 500, 501})
            QTest::addRow("status %d", status) << status << QByteArray("text/plain") << QByteArray("No.");
        QTest::newRow("parts") << 200 << QByteArray(R"(multipart/related; type="application/dicom"; boundary=x)")
                               << QByteArray("--x\r\nContent-Type: application/dicom\r\n\r\n1234\r\n--x--\r\n");
        QTest::newRow("page") << 200 << QByteArray("text/html") << QByteArray("<html>Welcome</html>");
        QTest::newRow("nothing") << 200 << QByteArray("application/zip") << QByteArray();
    }

    // Asked once; the first series too arrives in another form, in the same attempt.
    void refused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        serve([&](const demo::SeriesEntry &) { return FakeServer::reply(status, type, body); });
        tests::OneTry manager;
        TCIA_STEP(download(manager, m_chosen.first(1)));
        TCIA_STEP(download(manager, m_chosen.sliced(1)));
        for (const Transfer &transfer : manager.transfers()) {
            TCIA_STEP(checkWhole(transfer));
            QCOMPARE(transfer.proof, Digest::Kind::None);
        }
        QCOMPARE(zipsAskedFor(), 1);
    }

    // A server that has ZIPs may refuse one: only that series comes in another form.
    void refusesOne()
    {
        const QString refused = m_chosen[1].seriesUid;
        serve([&](const demo::SeriesEntry &series) {
            return series.record.seriesUid == refused ? FakeServer::reply(406, "text/plain", "Too many.")
                                                      : FakeServer::reply(200, "application/zip", zipOf(series));
        });
        tests::OneTry manager;
        for (const Series &series : m_chosen)
            TCIA_STEP(download(manager, {series}));
        for (const Transfer &transfer : manager.transfers()) {
            TCIA_STEP(checkWhole(transfer));
            QCOMPARE(transfer.proof, transfer.series.seriesUid == refused ? Digest::Kind::None : Digest::Kind::Crc32);
        }
    }

    void broken_data()
    {
        QTest::addColumn<bool>("isCut");
        QTest::newRow("an image is missing") << false;
        QTest::newRow("cut") << true;
    }

    // What is wrong in a ZIP is never kept, and the next attempt does without.
    void broken()
    {
        QFETCH(bool, isCut);
        serve([isCut](const demo::SeriesEntry &series) {
            const QByteArray zip = zipOf(series, isCut ? 0 : 1);
            return FakeServer::Reply {"HTTP/1.1 200 X\r\nContent-Type: application/zip\r\nConnection: close\r\n\r\n" +
                                      (isCut ? zip.first(zip.size() / 2) : zip)};
        });
        transfer::DownloadManager manager;
        manager.setPolicy({.attempts = 2, .probes = 0, .firstDelayMs = 5, .maxDelayMs = 20, .failuresToBlock = 1'000});
        TCIA_STEP(download(manager, m_chosen.first(1)));
        TCIA_STEP(download(manager, m_chosen.sliced(1, 1)));
        TCIA_STEP(download(manager, m_chosen.sliced(2)));
        for (const Transfer &transfer : manager.transfers())
            TCIA_STEP(checkWhole(transfer));
        QCOMPARE(manager.transfers()[0].attempts, 2);
        QCOMPARE(zipsAskedFor(), 2);
    }

    // Busy says nothing about ZIPs.
    void busy()
    {
        int answered = 0;
        serve([&answered](const demo::SeriesEntry &series) {
            return answered++ == 0 ? FakeServer::reply(503, "text/plain", "Later.")
                                   : FakeServer::reply(200, "application/zip", zipOf(series));
        });
        transfer::DownloadManager manager;
        manager.setPolicy({.attempts = 2, .probes = 0, .firstDelayMs = 5, .maxDelayMs = 20, .failuresToBlock = 1'000});
        TCIA_STEP(download(manager, m_chosen.first(1)));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
        QCOMPARE(manager.transfers()[0].proof, Digest::Kind::Crc32);
    }
};

QTEST_GUILESS_MAIN(WadoZipTest)
#include "tst_wadozip.moc"
