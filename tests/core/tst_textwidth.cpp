// SPDX-License-Identifier: Apache-2.0
#include "core/textwidth.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTextWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("expected");
        const auto row = [](const char *name, const QString &text, qsizetype expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", {}, 0);
        row("ASCII", u"CT chest"_s, 8);
        row("precomposed", u"é"_s, 1);
        row("combining", u"e\u0301"_s, 1);
        row("two combining marks", u"a\u0323\u0302"_s, 1);
        row("enclosing", u"1\u20dd"_s, 1);
        row("Chinese", u"胸部"_s, 4);
        row("Japanese with a combining voiced mark", u"か\u3099"_s, 2);
        row("Korean", u"흉부"_s, 4);
        row("beyond the first plane", u"\U00020000"_s, 2);
        row("full width", u"ＣＴ"_s, 4);
        row("half width", u"ｶﾅ"_s, 2);
        row("emoji", u"🫁"_s, 2);
        row("emoji with a joiner", u"👩\u200d⚕"_s, 3);
        row("narrow symbol", u"µ°±"_s, 3);
        row("soft hyphen", u"a\u00adb"_s, 3);
        row("lone surrogate", QString(QChar(0xd83e)), 1);
        row("first and last of a range", u"\u1100\u115f\u1160"_s, 5);
    }

    void columns()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, expected);
        QCOMPARE(tcia::text::columns(text), expected);
    }
};

QTEST_GUILESS_MAIN(TestTextWidth)
#include "tst_textwidth.moc"
