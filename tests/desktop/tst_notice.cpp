// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/notice.h"
#include "desktop/widgets/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia::desktop;

//! Messages in the place of content, and words without marks.
class TestNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Otherwise a pane of fixed width would be wider than its window.
    void longPathsAreBroken()
    {
        Notice notice(Notice::Form::Page);
        const QString words = u"The folder %1 is gone."_s.arg(u"/home/someone/Downloads/TCIA"_s.repeated(8));
        notice.say(words);
        QVERIFY2(notice.minimumSizeHint().width() < 300, qPrintable(QString::number(notice.minimumSizeHint().width())));
        QCOMPARE(notice.words(), words);
        QCOMPARE(notice.accessibleName(), words);
        notice.say(u"Lost: "_s + QString(300, u'x') + u" 1.3.6.1.4.1.14519.5.2.1.99.1071."_s.repeated(3));
        QVERIFY2(notice.minimumSizeHint().width() < 300, qPrintable(QString::number(notice.minimumSizeHint().width())));
    }

    void wordsHaveNoMarks()
    {
        QCOMPARE(withoutMarks(u"&Add to basket"_s), u"Add to basket"_s);
        QCOMPARE(withoutMarks(u"H&&N"_s), u"H&N"_s);
        QCOMPARE(withoutMarks(u"下载所选序列(&D)…"_s), u"下载所选序列…"_s);
    }
};

QTEST_MAIN(TestNotice)
#include "tst_notice.moc"
