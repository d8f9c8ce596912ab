// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"
#include "support/fakeserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! Rows of tables that name single files: every one is fetched, or it is said why not.
class TestFiles : public QObject
{
    Q_OBJECT

    using Reply = FakeServer::Reply;

    demo::DemoServer m_demo;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<FakeServer> m_files;
    const QByteArray m_content = QByteArray("not an image ").repeated(100'000);
    bool m_isCut = false; //!< bodies end in the middle, and the connection stays open

    Reply answer(const FakeServer::Request &request) const
    {
        if (request.target == "/ga4gh/drs/v1/objects/closed")
            return FakeServer::reply(401, "application/json", R"({"msg":"log in"})");
        if (request.target.startsWith("/ga4gh/"))
            return FakeServer::reply(200, "application/json",
                                     R"({"id":"x","name":"object.bin","size":)" +
                                         (request.target.contains("/huge") ? QByteArray("4611686018427387904")
                                                                           : QByteArray::number(m_content.size())) +
                                         R"(,"checksums":[{"type":"md5","checksum":")" +
                                         (request.target.endsWith("/wrong") ? QByteArray(32, '0') : sum()) +
                                         R"("}],"access_methods":[{"type":"https","access_url":{"url":")" +
                                         m_files->url(u"/bytes"_s).toString().toUtf8() + R"("}}]})");
        if (request.target == "/gone.svs")
            return FakeServer::reply(404, "text/plain", "gone");
        const QByteArray range = request.headers.value("range");
        const qint64 from = range.isEmpty() ? 0 : range.sliced(6).chopped(1).toLongLong();
        QByteArray head = "HTTP/1.1 200 OK\r\n";
        if (!range.isEmpty())
            head = "HTTP/1.1 206 Part\r\nContent-Range: bytes " + QByteArray::number(from) + "-1299999/1300000\r\n";
        head += "ETag: \"v1\"\r\nConnection: close\r\nContent-Length: " + QByteArray::number(m_content.size() - from) +
                "\r\n\r\n";
        const QByteArray body = m_content.sliced(from);
        return {.bytes = head + (m_isCut ? body.first(500'000) : body), .hang = m_isCut};
    }
    QByteArray sum() const { return QCryptographicHash::hash(m_content, QCryptographicHash::Md5).toHex(); }
    QString at(const QString &path) const { return m_files->url(path).toString(); }
    QString drs(const QString &id) const { return u"drs://127.0.0.1:%1/%2"_s.arg(m_files->serverPort()).arg(id); }
    QString folder() const { return m_program->file(u"to"_s); }
    QStringList words(const QString &list) const
    {
        return {u"--url"_s,      u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_demo.port()),
                u"--dialect"_s,  u"nbia-v4"_s,
                u"--format"_s,   u"json"_s,
                u"download"_s,   u"--to"_s,
                folder(),        u"--allow-private"_s,
                u"--retries"_s,  u"0"_s,
                u"--manifest"_s, list};
    }
    QStringList stored() const { return QDir(folder() + u"/tcia-files"_s).entryList(QDir::Files, QDir::Name); }
    QByteArray content(const QString &name) const
    {
        return readFile(folder() + u"/tcia-files/"_s + name).value_or(QByteArray());
    }
    static QStringList states(const Ran &ran)
    {
        QStringList states;
        for (const QJsonArray rows = ran.json(); const auto &row : rows)
            states << row.toObject().value("State"_L1).toString();
        return states;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_demo.start()); }
    void init()
    {
        m_isCut = false;
        m_program = std::make_unique<Program>(QStringLiteral(TCIA_PROGRAM));
        m_files = std::make_unique<FakeServer>([this](const FakeServer::Request &request) { return answer(request); });
    }

    //! One table with series and files of every kind: a bad row holds no other, and each is accounted for.
    void seriesAndFiles()
    {
        const QString uid = demo::content().series.first().record.seriesUid;
        const QString list = m_program->write(
            u"sheet.csv"_s, (u"SeriesInstanceUID,imageUrl,drs_uri\n"_s + uid + u",,\n,"_s + at(u"/a.svs"_s) +
                             u",\n,,"_s + drs(u"open"_s) + u"\n,,"_s + drs(u"closed"_s) + u"\n,,"_s + drs(u"wrong"_s) +
                             u"\n,"_s + at(u"/gone.svs"_s) + u",\n,file:///etc/passwd,\n"_s)
                                .toUtf8());
        const Ran ran = m_program->run(words(list));
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QCOMPARE(stored(), (QStringList {u"a.svs"_s, u"object.bin"_s}));
        QVERIFY(content(u"a.svs"_s) == m_content && content(u"object.bin"_s) == m_content);
        QCOMPARE(ran.json().size(), 1); // the series
        for (const QByteArray &said :
             {QByteArray("token of an account"), QByteArray("closed"), QByteArray("md5 sum"), QByteArray("gone.svs"),
              QByteArray("passwd"), QByteArray("2 fetched"), QByteArray("4 failed"), QByteArray("4 files are missing")})
            QVERIFY2(ran.err.contains(said), ran.err.constData());
        const Ran verified = m_program->run({u"verify"_s, folder()});
        QVERIFY2(verified.exit == 0, verified.err.constData());
    }

    void filesAlone()
    {
        const QByteArray list = "name\timageUrl\none.svs\t" + at(u"/a.svs"_s).toUtf8() + "\n\t" +
                                at(u"/b.svs"_s).toUtf8() + "\n\t" + at(u"/b.svs"_s).toUtf8() + '\n';
        const QString path = m_program->write(u"sheet.tsv"_s, list);
        const Ran plan = m_program->run(words(path) << u"--dry-run"_s);
        QVERIFY2(plan.exit == 0 && !QFileInfo::exists(folder()), plan.err.constData());
        QCOMPARE(states(plan), QStringList(2, u"waiting"_s));
        const Ran first = m_program->run(words(path));
        QVERIFY2(first.exit == 0, first.err.constData());
        QCOMPARE(states(first), QStringList(2, u"done"_s));
        QCOMPARE(stored(), (QStringList {u"b.svs"_s, u"one.svs"_s}));
        QCOMPARE(m_files->requests().size(), 2);
        const Ran again = m_program->run(words(path));
        QCOMPARE(again.exit, 0);
        QCOMPARE(states(again), QStringList(2, u"present"_s));
        QCOMPARE(m_files->requests().size(), 2);
    }

    //! Whatever else was selected is looked for, too, and what is done with series is not left out unsaid.
    void filesBesideASelectionWithoutSeries()
    {
        const QString list = m_program->write(u"slides.csv"_s, "imageUrl\n" + at(u"/a.svs"_s).toUtf8() + '\n');
        const Ran none = m_program->run(words(list) << u"--collection"_s << u"Demo-Typo"_s);
        QVERIFY2(none.exit == 1 && none.err.contains("No series"), none.err.constData());
        QCOMPARE(stored(), QStringList {u"a.svs"_s});
        const qsizetype before = m_files->requests().size();
        for (const QStringList &option : {QStringList {u"--after"_s, u"command:true"_s}, {u"--metadata-csv"_s}}) {
            const Ran refused = m_program->run(words(list) << option);
            QVERIFY2(refused.exit == 2 && refused.err.contains("name single files only"), refused.err.constData());
        }
        QCOMPARE(m_files->requests().size(), before);
    }

    void exitStatus()
    {
        const Ran gone =
            m_program->run(words(m_program->write(u"gone.csv"_s, "imageUrl\n" + at(u"/gone.svs"_s).toUtf8() + '\n')));
        QVERIFY2(gone.exit == 1 && !QFileInfo::exists(folder()), gone.err.constData());
        const Ran refused =
            m_program->run(words(m_program->write(u"refused.csv"_s, "imageUrl\nhttp://127.0.0.1:1/x\n")));
        QVERIFY2(refused.exit == 3, refused.err.constData());
        const Ran noSeries =
            m_program->run({u"basket"_s, u"add"_s, u"b"_s, u"--manifest"_s, m_program->file(u"gone.csv"_s)});
        QVERIFY2(noSeries.exit == 2 && noSeries.err.contains("tcia download"), noSeries.err.constData());
        const Ran purpose = m_program->run(words(m_program->file(u"gone.csv"_s)) << u"--purpose"_s << u"commercial"_s);
        QVERIFY2(purpose.exit == 1 && purpose.err.contains("licence"), purpose.err.constData());
    }

    //! A file that the disk has no room for ends the run: the others would not fit either.
    void fullDisk()
    {
        QByteArray list = "drs_uri\n" + drs(u"huge"_s).toUtf8() + '\n';
        for (int number = 0; number < 20; ++number)
            list += drs(u"huge%1"_s.arg(number)).toUtf8() + '\n';
        const Ran ran = m_program->run(words(m_program->write(u"huge.csv"_s, list)) << u"--wait-for-room"_s << u"0"_s);
        QVERIFY2(ran.exit == 1 && ran.err.contains("the disk has"), ran.err.constData());
        QVERIFY(states(ran).contains(u"waiting"_s));
    }

    //! What arrived before the process was killed is not fetched again, and nothing broken has a final name.
    void killedAndRunAgain()
    {
#ifdef Q_OS_UNIX
        const QString path = m_program->write(u"sheet.csv"_s, "imageUrl\n" + at(u"/a.svs"_s).toUtf8() + '\n');
        m_isCut = true;
        const auto process = m_program->start(words(path));
        const QDir parts(folder() + u"/tcia-files/.partial"_s);
        const auto arrived = [&parts] {
            const QFileInfoList files = parts.entryInfoList(QDir::Files, QDir::Size);
            return files.isEmpty() ? 0 : files.first().size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(arrived(), 500'000, 60'000);
        process->kill();
        Program::ended(*process);
        QVERIFY(stored().isEmpty());
        m_isCut = false;
        const Ran again = m_program->run(words(path));
        QVERIFY2(again.exit == 0, again.err.constData());
        QCOMPARE(m_files->requests().last().headers.value("range"), "bytes=500000-");
        QCOMPARE(content(u"a.svs"_s), m_content);
        QVERIFY(!parts.exists());
#else
        QSKIP("needs a process that can be killed");
#endif
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
