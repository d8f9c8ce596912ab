// SPDX-License-Identifier: Apache-2.0
#include "core/redactor.h"
#include "core/text.h"

#include <QTest>
#include <QUrl>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

const QString key = u"Tr0ub4+dor & \"3/äß="_s;
QString logged;

//! Destroyed after everything the redactor creates at its first use: a log message that Qt writes that late must still
//! pass.
struct AtExit
{
    ~AtExit()
    {
        if (redacted(key).contains(key))
            std::abort();
    }
} atExit;

void takeLog(QtMsgType, const QMessageLogContext &, const QString &message) { logged = message; }

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerSecret(key);
        registerSecret(u"demo"_s);
        registerSecret(u"abc"_s); // too short to be distinguished from other text
    }

    void everySpelling_data()
    {
        QTest::addColumn<QString>("text");
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(key));
        QTest::newRow("as it is") << key;
        QTest::newRow("in upper case") << key.toUpper().replace(u"SS"_s, u"ß"_s);
        QTest::newRow("percent-encoded") << encoded;
        QTest::newRow("percent-encoded in lower case") << encoded.toLower();
        QTest::newRow("percent-encoded twice") << QString::fromLatin1(QUrl::toPercentEncoding(encoded));
        QTest::newRow("as a form") << QString(encoded).replace(u"%20"_s, u"+"_s);
        QTest::newRow("decoded as a form") << QString(key).replace(u'+', u' ');
        QTest::newRow("all of it percent-encoded")
            << QString::fromLatin1(QUrl::toPercentEncoding(key, {}, key.toLatin1()));
        QTest::newRow("as Latin-1") << QString::fromLatin1(key.toLatin1().toPercentEncoding());
        QTest::newRow("in HTML") << key.toHtmlEscaped();
        QTest::newRow("in HTML, by number") << QString(key).replace(u'+', u"&#43;"_s).replace(u'/', u"&#x2F;"_s);
        QTest::newRow("in JSON")
            << QString(key).replace(u'"', u"\\\""_s).replace(u'/', u"\\/"_s).replace(u'+', u"\\u002B"_s);
        QTest::newRow("in Base64") << QString::fromLatin1(key.toUtf8().toBase64());
        QTest::newRow("in Base64 for addresses")
            << QString::fromLatin1(key.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
    }

    void everySpelling()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(u"GET /v4?x=1&k="_s + text + u"&y=2 failed"_s), u"GET /v4?x=1&k=[key]&y=2 failed"_s);
        const Error error {.detail = text,
                           .context = {.name = text, .path = text, .url = text},
                           .consequence = text,
                           .serverText = text};
        const QString hidden = u"[key]"_s;
        QCOMPARE(redacted(error), (Error {.detail = hidden,
                                          .context = {.name = hidden, .path = hidden, .url = hidden},
                                          .consequence = hidden,
                                          .serverText = hidden}));
        const QString words =
            text::of({.detail = u"a "_s + text + u" b"_s, .context = {.url = u"c "_s + text}, .serverText = text});
        QCOMPARE(words.count(u"[key]"_s), 3);
    }

    void redactsTheValueAfterTheName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("query") << u"?api_key=unknown-value&x=1"_s << u"?api_key=[key]&x=1"_s;
        QTest::newRow("encoded query") << u"?u=%3Fapi_key%3Dunknown&x=1"_s << u"?u=%3Fapi_key%3D[key]&x=1"_s;
        QTest::newRow("header") << u"Api-Key: abc\n"_s << u"Api-Key: [key]\n"_s;
        QTest::newRow("JSON") << u"{\"api_key\": \"abc\"}"_s << u"{\"api_key\": \"[key]\"}"_s;
        QTest::newRow("once") << u"api_key=%1&"_s.arg(u"Tr0ub4%2Bdor%20%26%20%223%2F%C3%A4%C3%9F%3D"_s)
                              << u"api_key=[key]&"_s;
    }

    void redactsTheValueAfterTheName()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
    }

    void theUserOfAnAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("user and password") << u"http://anna:s3cret@host/v4?x=1"_s << u"http://host/v4?x=1"_s;
        QTest::newRow("user alone") << u"ask https://anna@host:8080, then"_s << u"ask https://host:8080, then"_s;
        QTest::newRow("password alone") << u"“https://:s3cret@host”"_s << u"“https://host”"_s;
        QTest::newRow("odd passwords") << u"https://a:s3@cret@host and https://a:s/3?#@host/b"_s
                                       << u"https://host and https://host/b"_s;
        QTest::newRow("percent-encoded") << u"https://a:%40s3@host"_s << u"https://host"_s;
        QTest::newRow("none") << u"https://host:80/a@b?c=d@e http://[::1]:80/@ mail a@b"_s
                              << u"https://host:80/a@b?c=d@e http://[::1]:80/@ mail a@b"_s;
    }

    void theUserOfAnAddress()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
    }

    void ordinaryWordsStay()
    {
        const QString words = u"The demonstration archive abc says: enter the key (--api-key-file or TCIA_API_KEY)."_s;
        QCOMPARE(redacted(words), words);
        QCOMPARE(redacted(u"its key is demo."_s), u"its key is [key]."_s);
    }

    void theLogShowsNone()
    {
        const QtMessageHandler before = qInstallMessageHandler(takeLog);
        redactLog();
        redactLog(); // twice is once
        qWarning().noquote() << "asked for ?k=" + QUrl::toPercentEncoding(key);
        qInstallMessageHandler(before);
        QCOMPARE(logged, u"asked for ?k=[key]"_s);
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
