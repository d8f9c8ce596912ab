// SPDX-License-Identifier: Apache-2.0
#include "core/errorname.h"
#include "core/text.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void namesSubjectAndAdvice_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole")
            << Error {.kind = Kind::Offline, .detail = u"Connection refused"_s, .context = {.url = u"https://host/x"_s}}
            << u"The server cannot be reached: https://host/x. Connection refused. Check the network and the "
               "server's address, then try again."_s;
        QTest::newRow("detail ends itself")
            << Error {.kind = Kind::Usage, .detail = u"It was too late."_s, .context = {.name = u"this"_s}}
            << u"This cannot be done: this. It was too late."_s;
        QTest::newRow("no subject") << Error {.kind = Kind::Usage, .detail = u"There is no frame 4 of 3."_s}
                                    << u"This cannot be done: There is no frame 4 of 3."_s;
        QTest::newRow("nothing") << Error {.kind = Kind::Busy} << u"The server is busy. Wait a moment and try again."_s;
        QTest::newRow("server's words")
            << Error {.kind = Kind::Server,
                      .detail = u"HTTP 500"_s,
                      .context = {.name = u"getSeries"_s},
                      .serverText = u"NullPointer\nException"_s}
            << u"The server failed: getSeries. HTTP 500. The server says: “NullPointer Exception” Try again later; if the problem persists, "
               "contact the archive's help desk."_s;
        QTest::newRow("server's words alone") << Error {.kind = Kind::Cancelled, .serverText = u"bye"_s}
                                              << u"Stopped. The server says: “bye” Start it again when you like."_s;
        QTest::newRow("a series, its file and the request")
            << Error {.kind = Kind::Disk,
                      .detail = u"It cannot be made."_s,
                      .context = {.seriesUid = u"1.2.3"_s,
                                  .collection = u"C"_s,
                                  .patientId = u"P"_s,
                                  .path = u"/data/x"_s,
                                  .url = u"https://host/x?a=b"_s},
                      .consequence = u"The 3 known series are kept."_s}
            << u"A file or folder cannot be used: 1.2.3 (C, P). It cannot be made (/data/x, https://host/x?a=b). "
               "The 3 known series are kept. Check that the folder exists and is writable, or choose another."_s;
        QTest::newRow("a row of a collection's list")
            << Error {.kind = Kind::Usage, .detail = u"It is too large"_s, .context = {.collection = u"C"_s, .row = 7}}
            << u"This cannot be done: C. It is too large (row 7)."_s;
        QTest::newRow("a path alone") << Error {.kind = Kind::Usage, .context = {.path = u"/data"_s}}
                                      << u"This cannot be done: /data."_s;
        QTest::newRow("only a consequence") << Error {.kind = Kind::Busy, .consequence = u"It waits"_s}
                                            << u"The server is busy. It waits. Wait a moment and try again."_s;
        QTest::newRow("gone for good") << Error {.kind = Kind::NotFound, .context = {.name = u"x"_s}, .httpStatus = 410}
                                       << u"No longer on the server: x. The server had it and has removed it; ask the "
                                          "archive's help desk why."_s;
        QTest::newRow("not there") << Error {.kind = Kind::NotFound, .context = {.name = u"x"_s}, .httpStatus = 404}
                                   << u"Not found on the server: x. Check the spelling, including upper and lower "
                                      "case, and the selected server."_s;
        QTest::newRow("not there, for a known reason")
            << Error {.kind = Kind::NotFound, .context = {.name = u"x"_s}, .consequence = u"So it is"_s}
            << u"Not found on the server: x. So it is."_s;
        QTest::newRow("elsewhere") << Error {.kind = Kind::BadAnswer, .context = {.name = u"x"_s}, .httpStatus = 301}
                                   << u"The server refers to another address: x. Check the server's address (window: "
                                      "Edit servers; command line: --url)."_s;
        QTest::newRow("a long query") << Error {.kind = Kind::Busy,
                                                .context = {.url = u"http://h/p?"_s +
                                                                   u"includefield=00081030&"_s.repeated(20)}}
                                      << u"The server is busy: http://h/p?… Wait a moment and try again."_s;
        QTest::newRow("percent signs") << Error {.kind = Kind::Usage,
                                                 .detail = u"%1 %2"_s,
                                                 .context = {.name = u"%2 %1"_s}}
                                       << u"This cannot be done: %2 %1. %1 %2."_s;
    }

    void namesSubjectAndAdvice()
    {
        QFETCH(Error, error);
        QFETCH(QString, expected);
        QCOMPARE(text::of(error), expected);
    }

    void hasWordsForEveryKind()
    {
        for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
            const Error error {.kind = Error::Kind(kind), .detail = u"d"_s, .context = {.name = u"s"_s}};
            QVERIFY(text::of(error).contains(": s. d."_L1));
        }
    }

    void kindsAreStoredByName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
            const QString name = nameOf(Error::Kind(kind));
            QVERIFY(!names.contains(name));
            names.insert(name);
            QCOMPARE(errorKindFrom(name), Error::Kind(kind));
        }
        QCOMPARE(errorKindFrom(0), Error::Kind::Cancelled); // earlier versions wrote numbers
        QCOMPARE(errorKindFrom(14), Error::Kind::NoSpace);
        QCOMPARE(errorKindFrom(17), Error::Kind::PowerLost);
        for (const QJsonValue &none :
             {QJsonValue(18), QJsonValue(-1), QJsonValue(1.5), QJsonValue(u"no such"_s), QJsonValue()})
            QVERIFY(!errorKindFrom(none));
    }

    void foreignTextCannotMoveTheCursor()
    {
        QCOMPARE(text::plain(u"  a\x1b[31mred\r\n\tb  c "), u"a [31mred b c"_s);
        QCOMPARE(text::plain(u"evil\u202Etxt.exe"), u"evil txt.exe"_s);
        QCOMPARE(text::plain(u"a\u2028b\u0085c"), u"a b c"_s);
        QCOMPARE(text::plain(u"<b>bold</b>"), u"<b>bold</b>"_s);
        QCOMPARE(text::plain({}), QString());
    }

    void foreignTextIsCutBetweenLetters()
    {
        QCOMPARE(text::plain(u"abcdef", 6), u"abcdef"_s);
        QCOMPARE(text::plain(u"abcdefg", 6), u"abcdef…"_s);
        QCOMPARE(text::plain(u"abcde   ", 5), u"abcde"_s);
        QCOMPARE(text::plain(u"abc\U0001F600", 4), u"abc…"_s); // not half a pair
        QCOMPARE(text::plain(u"abc\U0001F600", 5), u"abc\U0001F600"_s);
        const char16_t lone[] = {u'a', 0xd800, u'b'};
        QCOMPARE(text::plain(QStringView(lone, 3)), u"a b"_s);
    }

    void sizesHaveThreeDigitsAtMost()
    {
        QCOMPARE(text::size(0), u"0 B"_s);
        QCOMPARE(text::size(999), u"999 B"_s);
        QCOMPARE(text::size(1000), u"1.00 kB"_s);
        QCOMPARE(text::size(999'499), u"999 kB"_s);
        QCOMPARE(text::size(999'500), u"1.00 MB"_s);
        QCOMPARE(text::size(145'400'000), u"145 MB"_s);
        QCOMPARE(text::size(11'140'000'000'000), u"11.1 TB"_s);
        QCOMPARE(text::size(-1), u"unknown size"_s);
        QCOMPARE(text::rate(84e6), u"84.0 MB/s"_s);
        QCOMPARE(text::rate(-3), u"0 B/s"_s);
    }

    void durationsReadAsPeopleSayThem()
    {
        QCOMPARE(text::duration(-5), u"0 s"_s);
        QCOMPARE(text::duration(59), u"59 s"_s);
        QCOMPARE(text::duration(60), u"1 min"_s);
        QCOMPARE(text::duration(150), u"3 min"_s);
        QCOMPARE(text::duration(3600 * 3 + 600), u"3 h 10 min"_s);
        QCOMPARE(text::duration(3599), u"1 h 0 min"_s);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
