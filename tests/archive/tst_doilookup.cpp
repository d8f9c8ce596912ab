// SPDX-License-Identifier: Apache-2.0
#include "archive/doilookup.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

const QString doi = u"10.7937/K9/TCIA.2015.PF0M9REI"_s;
const QByteArray csl = R"({"type":"dataset","DOI":"10.7937/k9/tcia.2015.pf0m9rei","title":"Data From NSCLC-Radiomics",
  "author":[{"family":"Aerts","given":"Hugo J. W. L."},{"literal":"The Team"},{"family":""},7],
  "publisher":"The Cancer Imaging Archive","issued":{"date-parts":[["2014",6]]},"version":"4"})";

} // namespace

//! Citations of DOIs from a server that stands for doi.org and the agencies.
class TestDoiLookup : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::function<FakeServer::Reply(const FakeServer::Request &)> m_answer;
    std::unique_ptr<FakeServer> m_server;

    QString cache() const { return m_folder.filePath(u"cache"_s); }
    static FakeServer::Reply json(const QByteArray &body)
    {
        return FakeServer::reply(200, "application/vnd.citationstyles.csl+json", body);
    }
    static FakeServer::Reply redirect(const QByteArray &to)
    {
        return FakeServer::reply(302, "text/plain", "elsewhere", "Location: " + to + "\r\n");
    }

private Q_SLOTS:
    void init()
    {
        QDir(cache()).removeRecursively();
        m_answer = [](const FakeServer::Request &) { return json(csl); };
        m_server =
            std::make_unique<FakeServer>([this](const FakeServer::Request &request) { return m_answer(request); });
    }

    void askedOnceAndKept()
    {
        m_answer = [](const FakeServer::Request &request) {
            return request.target.startsWith("/10.") ? redirect("/agency?x=1") : json(csl);
        };
        DoiLookup lookup(m_server->url(u"/"_s), cache());
        const auto work = answerOf(lookup.find(doi));
        QVERIFY(work);
        QCOMPARE(work->title, u"Data From NSCLC-Radiomics"_s);
        QCOMPARE(work->authors, (QList<DoiAuthor> {{u"Aerts"_s, u"Hugo J. W. L."_s}, {u"The Team"_s, {}}}));
        QCOMPARE(work->year, 2014);
        QCOMPARE(work->version, u"4"_s);
        QCOMPARE(m_server->requests().size(), 2);
        const FakeServer::Request first = m_server->requests().first();
        QCOMPARE(first.target, QByteArray("/10.7937/K9/TCIA.2015.PF0M9REI"));
        QCOMPARE(first.headers.value("accept"), QByteArray("application/vnd.citationstyles.csl+json"));
        QVERIFY(first.headers.value("user-agent").startsWith("tcia-browser/"));
        QVERIFY(!first.headers.contains("cookie"));
        QCOMPARE(m_server->requests().last().target, QByteArray("/agency?x=1"));
        const QUrl base = m_server->url(u""_s);
        m_server->close();
        DoiLookup offline(base, cache());
        QCOMPARE(answerOf(offline.find(doi.toLower())).value(), *work);
        QVERIFY(!answerOf(offline.find(u"10.1234/other"_s)));
    }

    //! A mirror's answers are not taken for those of another server, and old ones are removed.
    void keptByBaseForSomeTime()
    {
        const auto filesIn = [](const QString &folder) { return QDir(folder).entryInfoList(QDir::Files); };
        DoiLookup lookup(m_server->url(u"/"_s), cache()), mirror(m_server->url(u"/mirror"_s), cache());
        QVERIFY(answerOf(lookup.find(doi)) && answerOf(mirror.find(doi)));
        QCOMPARE(m_server->requests().size(), 2);
        const QFileInfoList files = filesIn(cache());
        QCOMPARE(files.size(), 2);
        QFile old(files.first().filePath());
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-31), QFileDevice::FileModificationTime));
        old.close();
        const DoiLookup later(m_server->url(u"/"_s), cache());
        QTRY_COMPARE(filesIn(cache()), QFileInfoList {files.last()});
    }

    void oneAtATime()
    {
        DoiLookup lookup(m_server->url(u"/"_s), cache());
        const auto one = lookup.find(doi), other = lookup.find(doi);
        QVERIFY(answerOf(one) && answerOf(other));
        QCOMPARE(m_server->maxParallel(), 1);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("requests");
        using Kind = Error::Kind;
        const auto row = [](const char *name, const FakeServer::Reply &reply, Kind kind, int requests) {
            QTest::newRow(name) << reply.bytes << int(kind) << requests;
        };
        row("unknown", FakeServer::reply(404, "text/html", "<p>no such DOI"), Kind::NotFound, 1);
        row("busy", FakeServer::reply(503, "text/plain", "later", "Retry-After: 7\r\n"), Kind::Busy, 1);
        row("a page", FakeServer::reply(200, "text/html", "<!DOCTYPE html><p>"), Kind::BadAnswer, 1);
        row("of another DOI", json("{\"DOI\":\"10.1234/x\",\"title\":\"Other\"}"), Kind::BadAnswer, 1);
        row("without a title", json("{\"author\":[]}"), Kind::BadAnswer, 1);
        row("too large", json("{\"title\":\"" + QByteArray(600'000, 'x') + "\"}"), Kind::BadAnswer, 1);
        row("over http elsewhere", redirect("http://example.org/x"), Kind::BadAnswer, 1);
        row("to a file", redirect("file:///etc/passwd"), Kind::BadAnswer, 1);
        row("with a password", redirect("https://u:p@127.0.0.1/x"), Kind::BadAnswer, 1);
        row("round and round", redirect("/x"), Kind::BadAnswer, 6);
    }
    void refused()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const int, kind);
        QFETCH(const int, requests);
        m_answer = [&reply](const FakeServer::Request &) { return FakeServer::Reply {.bytes = reply}; };
        DoiLookup lookup(m_server->url(u"/"_s), cache());
        const auto work = answerOf(lookup.find(doi));
        QVERIFY(!work);
        QVERIFY2(int(work.error().kind) == kind, qPrintable(work.error().detail));
        QCOMPARE(m_server->requests().size(), requests);
        if (work.error().kind == Error::Kind::Busy)
            QCOMPARE(work.error().retryAfter, 7);
        QVERIFY(QDir(cache()).isEmpty()); // nothing is kept of it
    }

    void textIsPlain()
    {
        m_answer = [](const FakeServer::Request &) {
            return json(
                "{\"title\":[\"A <i>bold</i>\\u001b[31m\\n title &amp; more\"],\"author\":[{\"family\":\"O\\u202eX\"}]}");
        };
        DoiLookup lookup(m_server->url(u"/"_s), cache());
        const auto work = answerOf(lookup.find(doi));
        QVERIFY(work);
        QVERIFY2(work->title.startsWith(u"A bold"_s) && work->title.endsWith(u"title & more"_s),
                 qPrintable(work->title));
        for (const QString &text : {work->title, work->authors.first().family})
            QVERIFY(!text.contains(u'\x1b') && !text.contains(u'\n') && !text.contains(QChar(0x202e)));
    }

    void allowed()
    {
        QVERIFY(DoiLookup::isAllowed(DoiLookup::defaultBase()));
        QVERIFY(DoiLookup::isAllowed(QUrl(u"http://127.0.0.1:8080/"_s)));
        for (const auto &url :
             {u"http://doi.org"_s, u"ftp://doi.org"_s, u"https://a:b@doi.org"_s, u"https:///x"_s, u"doi.org"_s})
            QVERIFY2(!DoiLookup::isAllowed(QUrl(url)), qPrintable(url));
        const QUrl here(u"http://127.0.0.1:8080/x"_s), agency(u"https://data.example.org/x"_s);
        QVERIFY(DoiLookup::isFollowed(here, here) && DoiLookup::isFollowed(here, agency));
        QVERIFY(DoiLookup::isFollowed(DoiLookup::defaultBase(), agency));
        for (const auto &url : {u"http://127.0.0.1:8080/x"_s, u"https://localhost/x"_s, u"http://[::1]/x"_s})
            QVERIFY2(!DoiLookup::isFollowed(DoiLookup::defaultBase(), QUrl(url)), qPrintable(url));
    }
};

QTEST_GUILESS_MAIN(TestDoiLookup)
#include "tst_doilookup.moc"
