// SPDX-License-Identifier: Apache-2.0
#include "archive/server.h"
#include "program.h"
#include "support/fakeserver.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `tcia` with keys: how they are sent, and to which server.
class TestAuthentication : public QObject
{
    Q_OBJECT

    static FakeServer::Reply answer(const FakeServer::Request &request)
    {
        const bool isFirst = QUrlQuery(QUrl(QString::fromLatin1(request.target))).queryItemValue(u"offset"_s) == u"0"_s;
        return FakeServer::reply(200, "application/dicom+json",
                                 isFirst ? "[{\"0020000E\":{\"vr\":\"UI\",\"Value\":[\"1.2.3\"]},"
                                           "\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"1.2\"]},"
                                           "\"00100020\":{\"vr\":\"LO\",\"Value\":[\"P\"]},"
                                           "\"00201209\":{\"vr\":\"IS\",\"Value\":[1]}}]"
                                         : "[]");
    }

    static QStringList on(const FakeServer &server, const QStringList &words)
    {
        return QStringList {u"--url"_s, server.url(u"/web"_s).toString(), u"--dialect"_s, u"dicomweb"_s} + words;
    }

private Q_SLOTS:
    void sendsTheKeyAsAsked_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("basic") << u"basic"_s << "authorization"_ba
                               << "Basic " + "ann:open sesame"_ba.toBase64();
        QTest::newRow("bearer") << u"bearer"_s << "authorization"_ba
                                << "Bearer ann:open sesame"_ba;
        QTest::newRow("key") << u"api-key"_s << "api_key"_ba
                             << "ann:open sesame"_ba;
    }

    void sendsTheKeyAsAsked()
    {
        QFETCH(QString, how);
        QFETCH(QByteArray, header);
        Program program(QStringLiteral(TCIA_PROGRAM));
        FakeServer server(answer);
        const QString key = program.write(u"key"_s, "ann:open sesame\n");
        const Ran ran = program.run(on(server, {u"--auth"_s, how, u"--api-key-file"_s, key, u"series"_s}));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QTEST(server.requests().first().headers.value(header), "value");
        QVERIFY2(!ran.err.contains("sesame"), ran.err.constData());
    }

    void refusesBadValues()
    {
        Program program(QStringLiteral(TCIA_PROGRAM));
        FakeServer server(answer);
        QCOMPARE(program.run(on(server, {u"--auth"_s, u"digest"_s, u"series"_s})).exit, 2);
        QCOMPARE(program.run(on(server, {u"--certificate"_s, u"12:34"_s, u"series"_s})).exit, 2);
        QCOMPARE(server.requests().size(), 0);
    }

    // What is said of the selected server is not for the one that images come from instead.
    void aSecondServerGetsNoKeyOfTheFirst()
    {
        Program program(QStringLiteral(TCIA_PROGRAM));
        FakeServer first(answer), second(answer);
        const archive::Server other {
            .name = u"second"_s, .base = second.url(u"/web"_s), .dialect = archive::DialectId::DicomWeb};
        QDir().mkpath(program.file(u"home/XDG_CONFIG_HOME/tcia-browser"_s));
        program.write(u"home/XDG_CONFIG_HOME/tcia-browser/servers.json"_s,
                      QJsonDocument(QJsonArray {archive::toJson(other)}).toJson());
        program.setVariable(u"TCIA_API_KEY"_s, u"key-of-the-environment"_s);
        const QString key = program.write(u"key"_s, "token-of-the-first\n");
        const QStringList download {u"download"_s, u"--via"_s, u"second"_s,    u"--to"_s, program.file(u"to"_s),
                                    u"--series"_s, u"1.2.3"_s, u"--retries"_s, u"0"_s};
        (void)program.run(on(first, QStringList {u"--auth"_s, u"bearer"_s, u"--api-key-file"_s, key} + download));
        QVERIFY(!second.requests().isEmpty());
        for (const FakeServer::Request &request : second.requests()) {
            QVERIFY(!request.headers.contains("authorization"));
            QVERIFY(!request.headers.contains("api_key"));
            QVERIFY2(!request.target.contains("key"), request.target.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestAuthentication)
#include "tst_authentication.moc"
