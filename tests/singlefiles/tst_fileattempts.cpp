// SPDX-License-Identifier: Apache-2.0
#include "filefixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tcia;
using namespace tcia::singlefiles;
using namespace tcia::tests;

//! Single files that do not arrive at once: pieces, outages, refusals, full disks and limits.
class TestFileAttempts : public QObject, protected FileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void partsThatEndEarly_data()
    {
        QTest::addColumn<bool>("isSaid");
        QTest::addColumn<bool>("isTotalSaid");
        QTest::newRow("of the size that was said") << true << true;
        QTest::newRow("cut off") << false << true;
        QTest::newRow("of an unknown whole") << true << false;
        QTest::newRow("of an unknown whole, cut off") << false << false;
    }
    //! A server that gives only so much at once is asked for the rest, more often than it may fail without progress.
    void partsThatEndEarly()
    {
        QFETCH(const bool, isSaid);
        QFETCH(const bool, isTotalSaid);
        const qsizetype most = m_content.size() / 8;
        m_answer = [=, this](const Request &request) {
            const QByteArray range = request.headers.value("range");
            if (range.isEmpty())
                return Reply {"HTTP/1.1 200 OK\r\nContent-Length: " + size() + "\r\nETag: \"a\"\r\n\r\n" +
                              m_content.first(most)};
            const qint64 from = range.sliced(6).chopped(1).toLongLong();
            const qint64 said = isSaid ? qMin<qint64>(most, m_content.size() - from) : m_content.size() - from;
            return Reply {"HTTP/1.1 206 Part\r\nContent-Range: bytes " + QByteArray::number(from) + '-' +
                          QByteArray::number(from + said - 1) + '/' + (isTotalSaid ? size() : QByteArray("*")) +
                          "\r\nETag: \"a\"\r\nContent-Length: " + QByteArray::number(said) +
                          "\r\nConnection: close\r\n\r\n" + m_content.sliced(from, qMin<qint64>(most, said))};
        };
        const FileOutcome outcome = fetchOne({.address = at(u"/1.svs"_s)});
        QVERIFY2(outcome.file, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(outcome.file->md5, md5(m_content));
        QCOMPARE(ranges().size(), 8);
    }

    //! The part of an earlier process goes on with a server that never says how long the whole is: what arrives is kept
    //! only if something else proves it.
    void partOfAnUnknownWhole()
    {
        const qsizetype half = m_content.size() / 2, quarter = half / 2;
        const auto pieceFrom = [this, quarter](qint64 from) {
            return Reply {"HTTP/1.1 206 Part\r\nContent-Range: bytes " + QByteArray::number(from) + '-' +
                          QByteArray::number(from + quarter - 1) +
                          "/*\r\nETag: \"a\"\r\nContent-Length: " + QByteArray::number(quarter) +
                          "\r\nConnection: close\r\n\r\n" + m_content.sliced(from, quarter)};
        };
        const Reply cut {"HTTP/1.1 200 OK\r\nContent-Length: " + size() +
                         "\r\nETag: \"a\"\r\nConnection: close\r\n\r\n" + m_content.first(half)};
        m_answer = [cut](const Request &) { return cut; };
        const auto once = [this] {
            const auto store = FileStore::open(root()).value();
            FileQueue queue(store, {.attempts = 1, .probes = 0}, everywhere());
            return answerOf(queue.run({{.address = at(u"/1.svs"_s)}})).value().first();
        };
        QVERIFY(once().error);
        m_answer = [=](const Request &request) {
            const QByteArray range = request.headers.value("range");
            return range.isEmpty() ? cut : pieceFrom(range.sliced(6).chopped(1).toLongLong());
        };
        const FileOutcome outcome = once();
        QVERIFY2(outcome.error && !outcome.file, "three quarters are not the whole");
        QVERIFY(names().isEmpty());
    }

    //! Rows that wait for their next attempt leave their places to others.
    void pausesHoldNoOther()
    {
        m_answer = [this](const Request &request) {
            return request.target == "/good.svs" ? FakeServer::reply(200, "image/tiff", m_content)
                                                 : FakeServer::reply(500, "text/plain", {});
        };
        QList<FileRequest> requests;
        for (const QString &path : {u"/1"_s, u"/2"_s, u"/3"_s, u"/4"_s, u"/5"_s, u"/good.svs"_s})
            requests << FileRequest {.address = at(path)};
        const auto store = FileStore::open(root()).value();
        FileQueue queue(store, {.attempts = RetryPolicy::forEver, .firstDelayMs = 3'600'000, .maxDelayMs = 3'600'000},
                        everywhere());
        const auto done = queue.run(requests);
        QTRY_COMPARE(names(), QStringList {u"good.svs"_s});
        queue.stop();
        const auto outcomes = answerOf(done).value();
        QVERIFY(outcomes.last().file);
        QCOMPARE(outcomes.first().error->kind, Error::Kind::Cancelled);
    }

    //! A host that is busy for one file is left alone for all of them, as long as it says; other hosts are not.
    void busyHost()
    {
        m_answer = [this](const Request &request) {
            return request.headers.value("host").startsWith("localhost")
                       ? FakeServer::reply(200, "image/tiff", m_content)
                       : FakeServer::reply(429, "text/plain", {}, "Retry-After: 3600\r\n");
        };
        QList<FileRequest> requests;
        for (int row = 0; row < 40; ++row)
            requests << FileRequest {.address = at(u"/%1.svs"_s.arg(row))};
        requests << FileRequest {.address = at(u"/other.svs"_s).replace(u"127.0.0.1"_s, u"localhost"_s)};
        const auto store = FileStore::open(root()).value();
        FileQueue queue(store, {.attempts = RetryPolicy::forEver}, everywhere());
        const auto done = queue.run(requests);
        QTRY_COMPARE(names(), QStringList {u"other.svs"_s});
        constexpr qsizetype atOnce = 4;
        QVERIFY2(m_server->requests().size() <= atOnce + 1, "those that ran when it said so, and the other host's");
        queue.stop();
        const auto outcomes = answerOf(done).value();
        QVERIFY(outcomes.last().file);
        for (const FileOutcome &outcome : outcomes.first(outcomes.size() - 1))
            QCOMPARE(outcome.error.value_or(Error {}).kind, Error::Kind::Cancelled);
    }

    //! Once its time is over, all of them are fetched.
    void busyHostForAMoment()
    {
        m_answer = [this](const Request &) {
            return m_server->requests().size() <= 2 ? FakeServer::reply(503, "text/plain", {})
                                                    : FakeServer::reply(200, "image/tiff", m_content);
        };
        QList<FileRequest> requests;
        for (int row = 0; row < 12; ++row)
            requests << FileRequest {.address = at(u"/%1.svs"_s.arg(row))};
        const auto store = FileStore::open(root()).value();
        FileQueue queue(store, {.attempts = RetryPolicy::forEver, .firstDelayMs = 1, .maxDelayMs = 20}, everywhere());
        const auto outcomes = answerOf(queue.run(requests)).value();
        QVERIFY(std::ranges::all_of(outcomes, [](const FileOutcome &outcome) { return outcome.file.has_value(); }));
        QCOMPARE(names().size(), requests.size());
    }

    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<bool>("isAsked");
        const QString name = u"files.example.org"_s, world = u"93.184.216.34"_s;
        QTest::newRow("this machine") << u"127.0.0.1"_s << QStringList() << false << false;
        QTest::newRow("where a server of the user's is") << u"127.0.0.1"_s << QStringList() << true << true;
        QTest::newRow("a name of this machine") << u"localhost"_s << QStringList() << false << false;
        QTest::newRow("a name of the world") << name << QStringList {world} << false << true;
        for (const char *address : {"127.0.0.1", "::1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "fd00::1"})
            QTest::addRow("a name that leads to %s", address)
                << name << QStringList {world, QString::fromLatin1(address)} << false << false;
        QTest::newRow("a name that leads to a server of the user's")
            << name << QStringList {u"10.0.0.1"_s} << true << true;
    }
    //! A list comes from anybody: it reaches no device of a private network, whatever the device is called.
    void hosts()
    {
        QFETCH(const QString, host);
        QFETCH(const QStringList, addresses);
        QFETCH(const bool, isOwn);
        QFETCH(const bool, isAsked);
        HostPermissions permissions {.lookUp = [addresses](const QString &) {
            QList<QHostAddress> found;
            for (const QString &address : addresses)
                found << QHostAddress(address);
            return QtFuture::makeReadyFuture(found);
        }};
        const QUrl address(u"http://%1:8042/x"_s.arg(host));
        if (isOwn)
            permissions.own << HostPermissions::authorityOf(address);
        const auto reach = answerOf(permissions.begin(address, this));
        QCOMPARE(reach.has_value(), isAsked);
        if (!reach)
            QCOMPARE(reach.error().kind, Error::Kind::Forbidden);
        const auto followed = answerOf(permissions.follow(archive::Reach::World, address, this));
        QCOMPARE(followed.has_value(), isAsked && !isOwn);
    }
    //! It may lead to a private network a moment later.
    void nameWithoutAddress()
    {
        const HostPermissions permissions {
            .lookUp = [](const QString &) { return QtFuture::makeReadyFuture(QList<QHostAddress>()); }};
        const QUrl address(u"http://files.example.org/x"_s);
        const auto reach = answerOf(permissions.begin(address, this));
        QVERIFY(!reach);
        QCOMPARE(reach.error().kind, Error::Kind::Offline); // it may be tried again
        QVERIFY(!answerOf(permissions.follow(archive::Reach::World, address, this)));
    }
    //! Nothing is sent there.
    void refusedHosts()
    {
        const auto store = FileStore::open(root()).value();
        FileQueue queue(store, quick(), {});
        const QString named = at(u"/2.svs"_s).replace(u"127.0.0.1"_s, u"localhost"_s);
        const auto outcomes = answerOf(queue.run({{.address = at(u"/1.svs"_s)}, {.address = named}})).value();
        for (const FileOutcome &outcome : outcomes) {
            QCOMPARE(outcome.error.value_or(Error {}).kind, Error::Kind::Forbidden);
            QVERIFY(outcome.error->detail.contains(u"--allow-private"_s));
        }
        QVERIFY(m_server->requests().isEmpty());
        QVERIFY(names().isEmpty());
    }

    //! A server that is away is probed once the retries of the file are used up.
    void outage()
    {
        m_answer = [this](const Request &) {
            constexpr qsizetype refusals = 5;
            return m_server->requests().size() <= refusals ? FakeServer::reply(503, "text/plain", {})
                                                           : FakeServer::reply(200, "image/tiff", m_content);
        };
        const auto store = FileStore::open(root()).value();
        FileQueue queue(store,
                        {.attempts = 2,
                         .probes = 6,
                         .firstDelayMs = 1,
                         .maxDelayMs = 1,
                         .firstProbeDelayMs = 1,
                         .maxProbeDelayMs = 1},
                        everywhere());
        const auto outcome = answerOf(queue.run({{.address = at(u"/1.svs"_s)}})).value().first();
        QVERIFY2(outcome.file, outcome.error ? qPrintable(outcome.error->detail) : "");
    }

    //! A failure that arrives after the stop does not start a pause.
    void stopBeforeAFailure()
    {
        archive::HttpClient client({});
        const auto store = FileStore::open(root()).value();
        FileTransfer transfer({.descriptions = client,
                               .bytes = client,
                               .policy = {.attempts = RetryPolicy::forEver, .firstDelayMs = 3'600'000},
                               .hosts = everywhere()},
                              store, {.address = at(u"/1.svs"_s)});
        m_answer = [&transfer](const Request &) {
            transfer.stop();
            return FakeServer::reply(503, "text/plain", {});
        };
        QList<FileOutcome> outcomes;
        connect(&transfer, &FileTransfer::ended, &transfer,
                [&outcomes](const FileOutcome &outcome) { outcomes << outcome; });
        transfer.start();
        QTRY_COMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes.first().error.value_or(Error {}).kind, Error::Kind::Cancelled);
    }

    //! What another attempt would not change is not tried for ever.
    void permanentRefusals()
    {
        m_answer = [](const Request &) { return FakeServer::reply(200, "text/html", "<html>log in"); };
        const auto store = FileStore::open(root()).value();
        FileQueue queue(store, {.attempts = RetryPolicy::forEver, .firstDelayMs = 1, .maxDelayMs = 1}, everywhere());
        const auto outcomes = answerOf(queue.run({{.address = at(u"/1.svs"_s)}, {.address = drs(u"x"_s)}})).value();
        QCOMPARE(outcomes[0].error->kind, Error::Kind::Forbidden);
        QCOMPARE(outcomes[1].error->kind, Error::Kind::Usage);
        QCOMPARE(m_server->requests().size(), 2);
    }

    //! It stops before anything of it is fetched.
    void fullDisk()
    {
        serveObject("4611686018427387904", md5(m_content), m_content);
        m_answer = [serve = m_answer](const Request &request) {
            return request.target.startsWith("/hanging") ? Reply {"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1", true}
                                                         : serve(request);
        };
        const auto outcomes = fetch({{.address = drs(u"x"_s)},
                                     {.address = at(u"/hanging?1"_s)},
                                     {.address = at(u"/hanging?2"_s)},
                                     {.address = at(u"/hanging?3"_s)},
                                     {.address = at(u"/waiting"_s)}});
        QCOMPARE(outcomes.first().error->kind, Error::Kind::NoSpace);
        QCOMPARE(outcomes[1].error->kind, Error::Kind::Cancelled);
        QCOMPARE(outcomes.last().error->kind, Error::Kind::Cancelled);
        QVERIFY(names().isEmpty());
        QTRY_VERIFY(parts().isEmpty()); // once nothing of those that were stopped is being consumed
    }

    void limitedRate()
    {
        constexpr qint64 bytesPerSecond = 1'000'000;
        constexpr qint64 shortestMs = 300; // without what may come at once
        const auto store = FileStore::open(root()).value();
        FileQueue queue(store, quick(), everywhere(), bytesPerSecond);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(answerOf(queue.run({{.address = at(u"/1.svs"_s)}})).value().first().file);
        QVERIFY(clock.elapsed() >= shortestMs);
        QCOMPARE(stored(u"1.svs"_s), m_content);
    }

    //! Where nobody says how long a file is, its end may be that of a broken connection.
    void withoutLength_data()
    {
        QTest::addColumn<bool>("isChunked");
        QTest::addColumn<bool>("isCut");
        for (int time = 0; time < 5; ++time) { // whether the client notices depends on the moment
            QTest::addRow("chunked, cut, %d", time) << true << true;
            QTest::addRow("until the end, cut, %d", time) << false << true;
        }
        QTest::newRow("chunked") << true << false;
        QTest::newRow("until the end") << false << false;
    }
    void withoutLength()
    {
        QFETCH(const bool, isChunked);
        QFETCH(const bool, isCut);
        const QByteArray body = isCut ? m_content.first(m_content.size() / 2) : m_content;
        const QByteArray chunk = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
        const QByteArray chunks = isCut ? chunk : QByteArray(chunk + "0\r\n\r\n");
        const QByteArray sent =
            isChunked ? QByteArray("Transfer-Encoding: chunked\r\n\r\n" + chunks) : QByteArray("\r\n" + body);
        m_answer = [=, this](const Request &request) {
            return request.target.startsWith("/ga4gh/") ? described(u"/bytes"_s, size(), md5(m_content))
                                                        : Reply {"HTTP/1.1 200 OK\r\nConnection: close\r\n" + sent};
        };
        const FileOutcome plain = fetchOne({.address = at(u"/1.svs"_s)});
        QVERIFY(plain.error && !plain.file);
        QVERIFY(names().isEmpty());
        QCOMPARE(fetchOne({.address = drs(u"x"_s)}).file.has_value(), !isCut); // its size and sum are known
    }
};

QTEST_GUILESS_MAIN(TestFileAttempts)
#include "tst_fileattempts.moc"
