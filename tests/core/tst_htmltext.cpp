// SPDX-License-Identifier: Apache-2.0
#include "core/doi.h"
#include "core/htmltext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

//! What archives write about collections, and where it is cited: made safe to show and to open.
class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        row("plain", u"No markup at all."_s, u"No markup at all."_s);
        row("paragraphs", u"<p>One.</p>\n\n<P class='x'>Two<br/>Three</P>"_s, u"One.\nTwo\nThree"_s);
        row("link", u"See <a href=\"https://evil.example/\" onclick='x(\">\")'>the page</a>."_s, u"See the page."_s);
        row("script", u"a<script>alert('<p>')</script>b<style>p{}</style>c"_s, u"abc"_s);
        row("comment", u"a<!-- <b>hidden</b> -- > -->b"_s, u"ab"_s);
        row("entities", u"H&amp;N &lt;6&nbsp;mm&gt; S&uuml;d &Eacute; &#8211; &#x3b1; &hellip;"_s,
            u"H&N <6 mm> Süd É – α …"_s);
        row("no entities", u"AT&T; R&D & &unknown; &#0; &#xD800; &#99999999999;"_s,
            u"AT&T; R&D & &unknown; &#0; &#xD800; &#99999999999;"_s);
        row("decoded once", u"&amp;lt;b&amp;gt;"_s, u"&lt;b&gt;"_s);
        row("less than", u"a < b, 3 <5 and x<y>z"_s, u"a < b, 3 <5 and xz"_s);
        row("unfinished tag", u"before <a href='x"_s, u"before"_s);
        row("unfinished script", u"before <script>after"_s, u"before"_s);
        row("controls", QString(u"a\u202eb"_s + QChar(7) + u"c\u200bd\u00ade\r\n\tf"_s), u"abcde f"_s);
        row("cells", u"<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"_s, u"1 2\n3"_s);
        row("astral", u"&#128512;"_s, u"\U0001F600"_s);
        row("empty", {}, {});
    }
    void words()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(plainFromHtml(html), text);
    }

    void longTextIsCut()
    {
        QCOMPARE(plainFromHtml(u"abcdef"_s, 3), u"abc…"_s);
        QCOMPARE(plainFromHtml(u"ab\U0001F600cd"_s, 3), u"ab…"_s); // no half of a character
        QCOMPARE(plainFromHtml(QString(3'000'000, u'<')).size(), 20'001);
        QCOMPARE(plainFromHtml(u"<a "_s.repeated(200'000)), QString());
    }

    void dois_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("doi");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("bare") << u" 10.7937/K9/TCIA.2015.PF0M9REI "_s << u"10.7937/K9/TCIA.2015.PF0M9REI"_s
                              << QByteArray("https://doi.org/10.7937/K9/TCIA.2015.PF0M9REI");
        QTest::newRow("address") << u"https://doi.org/10.7937/K9/x"_s << u"10.7937/K9/x"_s
                                 << QByteArray("https://doi.org/10.7937/K9/x");
        QTest::newRow("older address") << u"http://dx.doi.org/10.1234/a"_s << u"10.1234/a"_s
                                       << QByteArray("https://doi.org/10.1234/a");
        QTest::newRow("prefix") << u"doi:10.1234/a"_s << u"10.1234/a"_s << QByteArray("https://doi.org/10.1234/a");
        QTest::newRow("encoded") << u"https://doi.org/10.1002/(SICI)%3C1::A%3E2"_s << u"10.1002/(SICI)<1::A>2"_s
                                 << QByteArray("https://doi.org/10.1002/%28SICI%29%3C1%3A%3AA%3E2");
        QTest::newRow("needs encoding") << u"10.1234/a?b#c%d&e"_s << u"10.1234/a?b#c%d&e"_s
                                        << QByteArray("https://doi.org/10.1234/a%3Fb%23c%25d%26e");
        for (const QString &other :
             {u""_s, u"https://wiki.example/x"_s, u"javascript:alert(1)"_s, u"10.12/a"_s, u"10.1234/"_s, u"10.1234"_s,
              u"10.1234/a b"_s, u"10.1234/../../evil"_s, u"https://doi.org.evil.example/10.1234/a"_s,
              u"see 10.1234/a"_s, u"10.1234/a\\b"_s, QString(u"10.1234/"_s + QString(300, u'x'))})
            QTest::newRow(qPrintable(u"not “%1”"_s.arg(other.left(40)))) << other << QString() << QByteArray();
    }
    void dois()
    {
        QFETCH(QString, text);
        QFETCH(QString, doi);
        QFETCH(QByteArray, address);
        QCOMPARE(doiOf(text), doi);
        if (!doi.isEmpty())
            QCOMPARE(doiAddress(doi).toEncoded(), address);
    }
};

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
