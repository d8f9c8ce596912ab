// SPDX-License-Identifier: Apache-2.0
#include "demo/server/demoserver.h"
#include "program.h"
#include "support/fakeserver.h"

#include <QEventLoop>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `tcia cite --online` with a server that stands for doi.org.
class TestCiteOnline : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    std::unique_ptr<Program> m_program;
    std::function<FakeServer::Reply(const FakeServer::Request &)> m_answer;
    std::unique_ptr<FakeServer> m_dois;

    //! Runs it while the server of this thread answers.
    Ran cite(const QStringList &words) const
    {
        const auto process = m_program->start(
            QStringList {u"--url"_s, u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()), u"--dialect"_s,
                         u"nbia-v4"_s, u"cite"_s, u"--collection"_s, u"Demo-Lung-CT"_s} +
            words);
        QEventLoop loop;
        QObject::connect(process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
        if (process->state() != QProcess::NotRunning)
            loop.exec();
        return {.exit = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                .out = process->readAllStandardOutput(),
                .err = process->readAllStandardError()};
    }
    QStringList online(const QString &style) const
    {
        return {u"--as"_s, style, u"--online"_s, u"--doi-server"_s, m_dois->url({}).toString()};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void init()
    {
        m_program = std::make_unique<Program>(QStringLiteral(TCIA_PROGRAM)); // with a cache of its own
        m_answer = [](const FakeServer::Request &) {
            return FakeServer::reply(200, "application/json",
                                     R"({"title":"Invented lungs","author":[{"family":"Ng","given":"Ada"}],)"
                                     R"("issued":{"date-parts":[[2024]]},"publisher":"Demo \n press"})");
        };
        m_dois = std::make_unique<FakeServer>([this](const FakeServer::Request &request) { return m_answer(request); });
    }

    void authorsAndYears()
    {
        const Ran first = cite(online(u"bibtex"_s));
        QVERIFY2(first.exit == 0, first.err.constData());
        for (const char *line : {"author = {Ng, Ada}", "title = {{Invented lungs}}", "year = {2024}", "{Demo press}"})
            QVERIFY2(first.out.contains(line), first.out.constData());
        QCOMPARE(m_dois->requests().size(), 1);
        QVERIFY(m_dois->requests().first().target.startsWith("/10.5555/demo."));
        const Ran text = cite(online(u"text"_s)); // from the cache
        QVERIFY2(text.out.startsWith("Ng, A. (2024). Invented lungs [data set]. Demo press. Demo-Lung-CT"),
                 text.out.constData());
        QCOMPARE(m_dois->requests().size(), 1);
    }

    //! Nobody is asked who was not named.
    void nobodyIsAsked()
    {
        for (const QString &style : {u"bibtex"_s, u"methods"_s, u"licences"_s}) {
            QStringList words = online(style);
            if (style == "bibtex"_L1)
                words.removeAll(u"--online"_s);
            QCOMPARE(cite(words).exit, 0);
        }
        QVERIFY(m_dois->requests().isEmpty());
    }

    void whatIsKnownIsCited()
    {
        const Ran plain = cite({u"--as"_s, u"ris"_s});
        m_answer = [](const FakeServer::Request &) { return FakeServer::reply(404, "text/html", "<p>unknown"); };
        const Ran unknown = cite(online(u"ris"_s));
        QCOMPARE(unknown.exit, 1);
        QCOMPARE(unknown.out, plain.out);
        QVERIFY2(unknown.err.contains("10.5555/demo."), unknown.err.constData());
        const QStringList words = online(u"ris"_s) + QStringList {u"--quiet"_s};
        m_dois.reset();
        const Ran offline = cite(words);
        QCOMPARE(offline.exit, 3);
        QCOMPARE(offline.out, plain.out);
    }

    void addresses()
    {
        for (const auto &url : {u"http://example.org"_s, u"ftp://127.0.0.1"_s, u"doi.org"_s})
            QCOMPARE(cite({u"--online"_s, u"--doi-server"_s, url}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCiteOnline)
#include "tst_citeonline.moc"
