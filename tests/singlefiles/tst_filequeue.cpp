// SPDX-License-Identifier: Apache-2.0
#include "filefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::singlefiles;
using namespace tcia::tests;

//! Single files from servers that behave in every way.
class TestFileQueue : public QObject, protected FileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void plainFile()
    {
        const FileOutcome outcome = fetchOne({.address = at(u"/a%20slide/1%202.svs"_s)});
        QVERIFY2(outcome.file, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(outcome.file->name, u"1 2.svs"_s);
        QCOMPARE(outcome.file->proof, u"size"_s);
        QVERIFY(!outcome.wasThere);
        QCOMPARE(stored(u"1 2.svs"_s), m_content);
        QCOMPARE(names(), QStringList {u"1 2.svs"_s});
        QVERIFY(!QDir(files() + u"/.partial"_s).exists());
        const QByteArray list = readFile(root() + u"/tcia-files.jsonl"_s).value();
        const QJsonObject line = QJsonDocument::fromJson(list).object();
        QCOMPARE(line.value("address"_L1).toString(), at(u"/a%20slide/1%202.svs"_s));
        QCOMPARE(line.value("md5"_L1).toString().toLatin1(), md5(m_content));
        QCOMPARE(line.value("bytes"_L1).toInteger(), m_content.size());
        for (const auto &header : {"authorization", "cookie", "api_key"})
            QVERIFY(!m_server->requests().first().headers.contains(header));
    }

    void whatIsThereIsNotFetchedAgain()
    {
        const FileRequest request {.address = at(u"/1.svs"_s)};
        QVERIFY(fetchOne(request).file);
        const FileOutcome again = fetchOne(request);
        QVERIFY(again.wasThere && again.file->name == "1.svs"_L1);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(QFile::remove(files() + u"/1.svs"_s));
        QVERIFY(!fetchOne(request).wasThere);
        QCOMPARE(stored(u"1.svs"_s), m_content);
    }

    void namesOfOthersAreNotTaken()
    {
        QVERIFY(QDir().mkpath(files()));
        QVERIFY(writeFile(files() + u"/A.svs"_s, "of the user"));
        const auto outcomes = fetch({{.address = at(u"/x/a.svs"_s)},
                                     {.address = at(u"/y/a.svs"_s)},
                                     {.address = at(u"/z.svs"_s), .name = u"../../evil"_s},
                                     {.address = at(u"/"_s)},
                                     {.address = at(u"/q.svs"_s), .name = u".partial"_s}});
        for (const FileOutcome &one : outcomes)
            QVERIFY2(one.file, one.error ? qPrintable(one.error->detail) : "");
        QCOMPARE(readFile(files() + u"/A.svs"_s).value(), "of the user");
        QCOMPARE(names(),
                 (QStringList {u"A.svs"_s, u"_partial"_s, u"a-2.svs"_s, u"a-3.svs"_s, u"file"_s, u"file-2"_s}));
        QVERIFY(!QFile::exists(m_folder->filePath(u"evil"_s)));
    }

    void drsObject()
    {
        serveObject('"' + size() + '"', md5(m_content), m_content);
        const FileOutcome outcome = fetchOne({.address = drs(u"dg.1234/ab%20c"_s)});
        QVERIFY2(outcome.file, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(outcome.file->name, u"named.svs"_s);
        QCOMPARE(outcome.file->proof, u"md5"_s);
        QCOMPARE(stored(u"named.svs"_s), m_content);
        QCOMPARE(m_server->requests().first().target, "/ga4gh/drs/v1/objects/dg.1234/ab%20c");
    }

    void drsObjectWithAccessId()
    {
        m_answer = [this](const Request &request) {
            if (request.target.endsWith("/access/s3%2Fa"))
                return FakeServer::reply(200, "application/json",
                                         R"({"url":")" + at(u"/signed?secret=1"_s).toUtf8() + R"("})");
            if (request.target.startsWith("/ga4gh/"))
                return FakeServer::reply(200, "application/json",
                                         R"({"id":"x","size":)" + size() +
                                             R"(,"checksums":[{"type":"sha-256","checksum":")" +
                                             QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex() +
                                             R"("}],"access_methods":[{"type":"s3","access_id":"s3/a"}]})");
            return FakeServer::reply(200, "image/tiff", m_content);
        };
        const FileOutcome outcome = fetchOne({.address = drs(u"x"_s), .name = u"slide.svs"_s});
        QVERIFY2(outcome.file, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(outcome.file->name, u"slide.svs"_s);
        QCOMPARE(outcome.file->proof, u"sha256"_s);
        QVERIFY(!readFile(root() + u"/tcia-files.jsonl"_s).value().contains("secret"));
    }

    void mismatches_data()
    {
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<QByteArray>("sum");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("another sum") << size() << md5("other") << m_content << Error::Kind::BadArchive;
        QTest::newRow("shorter") << size() << md5(m_content) << m_content.chopped(1) << Error::Kind::Incomplete;
        QTest::newRow("longer") << size() << md5(m_content) << m_content + 'x' << Error::Kind::Incomplete;
        QTest::newRow("empty") << size() << md5(m_content) << QByteArray() << Error::Kind::Incomplete;
    }
    void mismatches()
    {
        QFETCH(const QByteArray, size);
        QFETCH(const QByteArray, sum);
        QFETCH(const QByteArray, sent);
        QFETCH(const Error::Kind, kind);
        serveObject(size, sum, sent);
        const FileOutcome outcome = fetchOne({.address = drs(u"x"_s)});
        QVERIFY(!outcome.file && outcome.error);
        QCOMPARE(outcome.error->kind, kind);
        QVERIFY(names().isEmpty() && parts().isEmpty());
    }

    void emptyFileOfKnownSize()
    {
        serveObject("0", md5({}), {});
        const FileOutcome outcome = fetchOne({.address = drs(u"x"_s)});
        QVERIFY2(outcome.file && outcome.file->bytes == 0, outcome.error ? qPrintable(outcome.error->detail) : "");
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("closed, 401") << 401 << QByteArray("text/plain") << QByteArray() << Error::Kind::Forbidden;
        QTest::newRow("closed, 403") << 403 << QByteArray("text/plain") << QByteArray() << Error::Kind::Forbidden;
        QTest::newRow("missing") << 404 << QByteArray("text/plain") << QByteArray() << Error::Kind::NotFound;
        QTest::newRow("page") << 200 << QByteArray("text/html; charset=utf-8") << QByteArray()
                              << Error::Kind::Forbidden;
        QTest::newRow("to a password") << 302 << QByteArray("text/plain")
                                       << QByteArray("Location: http://u:p@127.0.0.1/\r\n") << Error::Kind::Forbidden;
        QTest::newRow("to a file of this machine")
            << 301 << QByteArray("text/plain") << QByteArray("Location: file:///etc/passwd\r\n")
            << Error::Kind::Forbidden;
        QTest::newRow("nowhere") << 307 << QByteArray("text/plain") << QByteArray() << Error::Kind::Forbidden;
        QTest::newRow("to itself") << 302 << QByteArray("text/plain") << QByteArray("Location: /1.svs\r\n")
                                   << Error::Kind::Forbidden;
    }
    void refusals()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, header);
        QFETCH(const Error::Kind, kind);
        m_answer = [&](const Request &request) {
            return request.target == "/good.svs" ? FakeServer::reply(200, "image/tiff", m_content)
                                                 : FakeServer::reply(status, type, "words", header);
        };
        const auto outcomes = fetch({{.address = at(u"/1.svs"_s)}, {.address = at(u"/good.svs"_s)}});
        QVERIFY(outcomes[0].error && outcomes[1].file);
        QCOMPARE(outcomes[0].error->kind, kind);
        QCOMPARE(outcomes[0].error->context.url, at(u"/1.svs"_s));
        QVERIFY2(!outcomes[0].error->detail.contains(u"token"_s), qPrintable(outcomes[0].error->detail));
        QCOMPARE(names(), QStringList {u"good.svs"_s});
    }

    void tokenForDrs()
    {
        m_answer = [](const Request &) { return FakeServer::reply(401, "application/json", "{}"); };
        const FileOutcome outcome = fetchOne({.address = drs(u"x"_s)});
        QCOMPARE(outcome.error->kind, Error::Kind::Forbidden);
        QVERIFY2(outcome.error->detail.contains(u"token"_s), qPrintable(outcome.error->detail));
    }

    void followsRedirects()
    {
        m_answer = [this](const Request &request) {
            return request.target == "/1.svs"
                       ? FakeServer::reply(302, "text/html", "there", "Location: /other/place?x=1\r\n")
                       : FakeServer::reply(200, "image/tiff", m_content);
        };
        const FileOutcome outcome = fetchOne({.address = at(u"/1.svs"_s)});
        QVERIFY2(outcome.file, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(stored(u"1.svs"_s), m_content);
        QCOMPARE(m_server->requests().last().target, "/other/place?x=1");
    }

    //! Sends the first half, then the rest to those who ask for it.
    void serveInTwo(const QByteArray &tag, const QByteArray &laterTag)
    {
        m_answer = [=, this](const Request &request) {
            const QByteArray range = request.headers.value("range");
            const qsizetype half = m_content.size() / 2;
            const bool isFirst = tag.startsWith("W/") ? m_server->requests().size() == 1 : ranges().size() == 1;
            if (range.isEmpty() && isFirst)
                return Reply {"HTTP/1.1 200 OK\r\nContent-Length: " + size() + "\r\nETag: " + tag + "\r\n\r\n" +
                              m_content.first(half)};
            if (!range.isEmpty() && request.headers.value("if-match") != laterTag)
                return FakeServer::reply(412, "text/plain", {});
            if (range.isEmpty())
                return FakeServer::reply(200, "image/tiff", m_content, "ETag: " + laterTag + "\r\n");
            const qint64 from = range.sliced(6).chopped(1).toLongLong();
            return Reply {"HTTP/1.1 206 Part\r\nContent-Range: bytes " + QByteArray::number(from) + '-' +
                          QByteArray::number(m_content.size() - 1) + '/' + size() + "\r\nETag: " + laterTag +
                          "\r\nContent-Length: " + QByteArray::number(m_content.size() - from) +
                          "\r\nConnection: close\r\n\r\n" + m_content.sliced(from)};
        };
    }

    void goesOn_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("laterTag");
        QTest::addColumn<bool>("hasRange");
        QTest::newRow("same version") << QByteArray("\"a\"") << QByteArray("\"a\"") << true;
        QTest::newRow("another version") << QByteArray("\"a\"") << QByteArray("\"b\"") << true;
        QTest::newRow("weak version") << QByteArray("W/\"a\"") << QByteArray("W/\"a\"") << false;
    }
    void goesOn()
    {
        QFETCH(const QByteArray, tag);
        QFETCH(const QByteArray, laterTag);
        QFETCH(const bool, hasRange);
        serveInTwo(tag, laterTag);
        const FileOutcome outcome = fetchOne({.address = at(u"/1.svs"_s)});
        QVERIFY2(outcome.file, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(stored(u"1.svs"_s), m_content);
        QCOMPARE(outcome.file->md5, md5(m_content));
        QList<QByteArray> wanted {{}};
        if (hasRange)
            wanted << "bytes=" + QByteArray::number(m_content.size() / 2) + '-';
        if (hasRange && tag != laterTag)
            wanted << QByteArray();
        QCOMPARE(ranges(), wanted);
    }

    void namesFromTables()
    {
        const auto outcomes = fetch({{.address = at(u"/x/seg.nii.gz?y"_s), .name = u"mask"_s},
                                     {.address = at(u"/x/2.dcm"_s), .name = u"1.2.840"_s},
                                     {.address = at(u"/x/3.dcm"_s), .name = u"3.DICOM"_s},
                                     {.address = at(u"/x/4"_s), .name = u"4"_s}});
        QStringList names;
        for (const FileOutcome &one : outcomes)
            names << one.file.value_or(StoredFile {}).name;
        QCOMPARE(names, (QStringList {u"mask.nii.gz"_s, u"1.2.840.dcm"_s, u"3.DICOM"_s, u"4"_s}));
    }

    //! A run that is stopped leaves what arrived, and the next one goes on.
    void stopAndGoOn()
    {
        serveInTwo("\"a\"", "\"a\"");
        const auto whole = m_answer;
        m_answer = [&whole](const Request &request) {
            Reply reply = whole(request);
            reply.hang = true;
            return reply;
        };
        {
            const auto store = FileStore::open(root());
            FileQueue queue(*store, quick(), everywhere());
            const auto done = queue.run({{.address = at(u"/1.svs"_s)}, {.address = u"ftp://h/x"_s}});
            QTRY_COMPARE(parts().size(), 2);
            QTRY_COMPARE(QFileInfo(files() + u"/.partial/"_s + parts().value(0)).size(), m_content.size() / 2);
            queue.stop();
            QCOMPARE(answerOf(done).value().first().error->kind, Error::Kind::Cancelled);
        }
        m_answer = whole;
        const FileOutcome outcome = fetchOne({.address = at(u"/1.svs"_s)});
        QVERIFY2(outcome.file, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(stored(u"1.svs"_s), m_content);
        QCOMPARE(m_server->requests().last().headers.value("range"),
                 "bytes=" + QByteArray::number(m_content.size() / 2) + '-');
        QVERIFY(!QDir(files() + u"/.partial"_s).exists());
    }

    void oneProcessAtATime()
    {
        const auto store = FileStore::open(root());
        const auto other = FileStore::open(root());
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::Disk);
    }

    void nothingIsLeftOfNothing()
    {
        m_answer = [](const Request &) { return FakeServer::reply(404, "text/plain", {}); };
        QVERIFY(fetchOne({.address = at(u"/1.svs"_s)}).error);
        QVERIFY(!QFileInfo::exists(root()));
    }
};

QTEST_GUILESS_MAIN(TestFileQueue)
#include "tst_filequeue.moc"
