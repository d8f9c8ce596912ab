// SPDX-License-Identifier: Apache-2.0
#include "storage/record.h"
#include "support/archivefixture.h"
#include "support/plainfiles.h"
#include "support/step.h"
#include "support/waiting.h"
#include "support/zipmaker.h"
#include "verify/verify.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::PlainFile;
using transfer::State;
using transfer::Transfer;
using Kind = Error::Kind;

// The queue with a byte source that is not getImage: plain files over HTTP, one object each.
class TestByteSource : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::PlainFileServer> m_server;
    std::unique_ptr<archive::Archive> m_archive;
    std::unique_ptr<QTemporaryDir> m_folder;

    static QList<PlainFile> someFiles(int count)
    {
        QList<PlainFile> files;
        for (int i = 0; i < count; ++i)
            files << PlainFile {.name = u"%1.dcm"_s.arg(i, 3, 10, QLatin1Char('0')),
                                .content = QByteArray(1000 + 37 * i, char('a' + i % 26))};
        return files;
    }

    transfer::Target target() const { return {.root = m_folder->path(), .layout = u"flat"_s}; }

    void download(transfer::DownloadManager &manager, const QList<Series> &series, int parallel = 3)
    {
        manager.setByteSources(m_server->source(parallel));
        manager.enqueue(*m_archive, series, target());
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void checkWhole(const Transfer &transfer) const
    {
        QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(transfer.error->detail) : "");
        QStringList names;
        for (const PlainFile &file : m_server->files(transfer.series.seriesUid)) {
            names << file.name;
            QCOMPARE(contentOf(transfer.folder + u'/' + file.name), file.content);
        }
        QCOMPARE(tests::tree(transfer.folder), names);
    }

    void checkNothingIsLeft() const
    {
        for (const QString &path : tests::tree(m_folder->path()))
            QVERIFY2(!path.startsWith(u".tcia-partial"_s), qPrintable(path));
    }

    //! A series of eight images, `atOnce` of them at a time, up to the sixth, which stalls.
    void downloadUntilStalled(transfer::DownloadManager &manager, int atOnce)
    {
        const Series series = m_server->add(u"1.2.3.4"_s, someFiles(8));
        m_server->stalled = u"005.dcm"_s;
        download(manager, {series}, atOnce);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requestsOf(u"1.2.3.4"_s, 5), 1, 30'000);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<tests::PlainFileServer>();
        m_archive = std::make_unique<archive::Archive>(archive::Server {.name = u"files"_s, .base = m_server->url()});
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void downloadsASeriesOfObjects()
    {
        const Series series = m_server->add(u"1.2.3.4"_s, someFiles(24));
        tests::OneTry manager;
        download(manager, {series}, 3);
        QVERIFY(tests::waitIdle(manager));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
        QCOMPARE(manager.transfers()[0].proof, Digest::Kind::Md5);
        QVERIFY2(m_server->maxParallel() <= 3, "no more at once than the plan allows");
        for (qsizetype i = 0; i < 24; ++i)
            QCOMPARE(m_server->requestsOf(u"1.2.3.4"_s, i), 1);
        const auto records = storage::readRecords(m_folder->path());
        QVERIFY(records);
        QCOMPARE(records->records.size(), 1);
        QCOMPARE(records->records[0].proof, Digest::Kind::Md5);
        QCOMPARE(records->records[0].files[5].digests, digestsOf(m_server->files(u"1.2.3.4"_s)[5].content));
        const std::atomic_bool cancelled = false;
        const auto verified = verify::verifyFolder(m_folder->path(), cancelled);
        QVERIFY(verified);
        QCOMPARE(verified->verdicts.size(), 1);
        QCOMPARE(verified->verdicts[0].kind, verify::Verdict::Kind::Whole);
        TCIA_STEP(checkNothingIsLeft());
    }

    // A fault of a file of the second of three series, and the error of that series. The others are not affected.
    void oneBadObject_data()
    {
        QTest::addColumn<PlainFile>("change");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("another digest") << PlainFile {.name = u"003.dcm"_s,
                                                      .content = {},
                                                      .served = QByteArray(1111, 'X')}
                                        << Kind::BadArchive << u"003.dcm does not match the server"_s;
        QTest::newRow("shorter") << PlainFile {.name = u"003.dcm"_s, .content = {}, .served = QByteArray(500, 'd')}
                                 << Kind::Incomplete << u"500 of 1111 bytes"_s;
        QTest::newRow("longer") << PlainFile {.name = u"003.dcm"_s, .content = {}, .served = QByteArray(2000, 'd')}
                                << Kind::BadArchive << u"2000 of 1111 bytes"_s;
        QTest::newRow("missing") << PlainFile {.name = u"003.dcm"_s, .content = {}, .served = "gone", .status = 404}
                                 << Kind::NotFound << u"404"_s;
        QTest::newRow("name that leaves the folder")
            << PlainFile {.name = u"../../003.dcm"_s} << Kind::BadArchive << u"outside"_s;
    }

    void oneBadObject()
    {
        QFETCH(PlainFile, change);
        QFETCH(Kind, kind);
        QFETCH(QString, says);
        QList<Series> series;
        for (const auto &uid : {u"1.2.3.1"_s, u"1.2.3.2"_s, u"1.2.3.3"_s})
            series << m_server->add(uid, someFiles(6));
        PlainFile &bad = m_server->files(u"1.2.3.2"_s)[3];
        bad.name = change.name;
        bad.served = change.served;
        bad.status = change.status;
        tests::OneTry manager;
        download(manager, series);
        QVERIFY(tests::waitIdle(manager));
        const Transfer failed = manager.transfers()[1];
        QCOMPARE(failed.state, State::Failed);
        QVERIFY2(failed.error->kind == kind && failed.error->detail.contains(says), qPrintable(failed.error->detail));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
        TCIA_STEP(checkWhole(manager.transfers()[2]));
        TCIA_STEP(checkNothingIsLeft());
        const QStringList all = tests::tree(m_folder->path());
        QCOMPARE(all.filter(u"003"_s).size(), 2);
    }

    //! Names that differ in case only are told apart: systems may hold only one of them.
    void namesThatDifferInCase()
    {
        const Series series = m_server->add(u"1.2.3.4"_s, someFiles(6));
        m_server->files(u"1.2.3.4"_s)[3].name = u"004.DCM"_s;
        tests::OneTry manager;
        download(manager, {series});
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Done);
        QSet<QString> names;
        for (const QString &path : tests::tree(m_folder->path()))
            if (path.startsWith(u"1.2.3.4/"_s) && !path.endsWith(u'/'))
                names.insert(path.toLower());
        QCOMPARE(names.size(), m_server->files(u"1.2.3.4"_s).size());
    }

    void bodyThatStops()
    {
        const Series series = m_server->add(u"1.2.3.4"_s, someFiles(4));
        m_server->stalled = u"002.dcm"_s;
        tests::OneTry manager;
        manager.setLimits({.firstByteMs = 10'000, .stallMs = 300});
        download(manager, {series});
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Failed);
        QCOMPARE(manager.transfers()[0].error->kind, Kind::Timeout);
        TCIA_STEP(checkNothingIsLeft());
    }

    void retryCompletesIt()
    {
        const Series series = m_server->add(u"1.2.3.4"_s, someFiles(6));
        m_server->files(u"1.2.3.4"_s)[3].served = QByteArray(500, 'x');
        transfer::DownloadManager manager;
        manager.setPolicy({.attempts = 3, .firstDelayMs = 1, .maxDelayMs = 5});
        download(manager, {series});
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requestsOf(u"1.2.3.4"_s, 3), 1, 30'000); // the bad one was sent
        m_server->files(u"1.2.3.4"_s)[3].served.clear();
        QVERIFY(tests::waitIdle(manager));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
    }

    // A file cut short, and one with another sum, which shows when all have arrived.
    void retryFetchesOnlyTheBadObject_data()
    {
        QTest::addColumn<QByteArray>("served");
        QTest::newRow("short") << QByteArray(500, 'x');
        QTest::newRow("another sum") << QByteArray(1000 + 37 * 3, 'x');
    }

    void retryFetchesOnlyTheBadObject()
    {
        QFETCH(QByteArray, served);
        const Series series = m_server->add(u"1.2.3.4"_s, someFiles(6));
        m_server->files(u"1.2.3.4"_s)[3].served = served;
        transfer::DownloadManager manager;
        manager.setPolicy({.attempts = 3, .firstDelayMs = 1, .maxDelayMs = 5});
        download(manager, {series}, 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requestsOf(u"1.2.3.4"_s, 3), 1, 30'000);
        m_server->files(u"1.2.3.4"_s)[3].served.clear();
        QVERIFY(tests::waitIdle(manager));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
        for (qsizetype i = 0; i < 6; ++i)
            QCOMPARE(m_server->requestsOf(u"1.2.3.4"_s, i), i == 3 ? 2 : 1);
        TCIA_STEP(checkNothingIsLeft());
    }

    void repairFetchesOnlyWhatFallsShort()
    {
        const Series series = m_server->add(u"1.2.3.4"_s, someFiles(6));
        tests::OneTry manager;
        download(manager, {series});
        QVERIFY(tests::waitIdle(manager));
        const QString folder = manager.transfers()[0].folder;
        QFile broken(folder + u"/001.dcm"_s);
        QVERIFY(broken.open(QIODevice::ReadWrite) && broken.write("zz") == 2);
        broken.close();
        QVERIFY(QFile::remove(folder + u"/003.dcm"_s));
        QVERIFY(QFile::rename(folder + u"/005.dcm"_s, folder + u"/other.dcm"_s));
        transfer::Target repair = target();
        repair.repair = u"1.2.3.4"_s;
        manager.enqueue(*m_archive, {series}, repair);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[1].state, State::Done);
        for (qsizetype i = 0; i < 6; ++i) {
            QCOMPARE(m_server->requestsOf(u"1.2.3.4"_s, i), i == 1 || i == 3 ? 2 : 1);
            QCOMPARE(contentOf(folder + u'/' + someFiles(6)[i].name), someFiles(6)[i].content);
        }
    }

    void pauseKeepsObjectsThatArrived()
    {
        tests::OneTry manager;
        TCIA_STEP(downloadUntilStalled(manager, 1));
        manager.pauseAll();
        QTRY_VERIFY_WITH_TIMEOUT(manager.transfers()[0].state == State::Paused, 30'000);
        m_server->stalled.clear();
        manager.resumeAll();
        QVERIFY(tests::waitIdle(manager));
        TCIA_STEP(checkWhole(manager.transfers()[0]));
        for (qsizetype i = 0; i < 8; ++i)
            QCOMPARE(m_server->requestsOf(u"1.2.3.4"_s, i), i == 5 ? 2 : 1);
        TCIA_STEP(checkNothingIsLeft());
    }

    void cancelLeavesNothing()
    {
        tests::OneTry manager;
        TCIA_STEP(downloadUntilStalled(manager, 2));
        manager.cancelAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Cancelled);
        QCOMPARE(tests::tree(m_folder->path()), QStringList());
    }

    void emptyListingIsNotSuccess()
    {
        Series series = m_server->add(u"1.2.3.4"_s, {});
        series.imageCount = 3;
        tests::OneTry manager;
        download(manager, {series});
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Failed);
        QCOMPARE(manager.transfers()[0].error->kind, Kind::Incomplete);
    }

    void fewerFilesThanImages()
    {
        Series series = m_server->add(u"1.2.3.4"_s, someFiles(5));
        series.imageCount = 6;
        tests::OneTry manager;
        download(manager, {series});
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Failed);
        QCOMPARE(manager.transfers()[0].error->kind, Kind::Incomplete);
        QVERIFY(manager.transfers()[0].error->detail.contains(u"5 images, 6"_s));
    }
};

QTEST_GUILESS_MAIN(TestByteSource)
#include "tst_bytesource.moc"
