// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/elidedlabel.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/plaintext.h"
#include "desktop/widgets/taglabel.h"

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

    //! What a narrow bar cuts can be read by pointing at it.
    void elidedWordsHaveATooltip()
    {
        ElidedLabel label;
        label.setText(u"The Cancer Imaging Archive: 136 collections, from 2 days ago"_s);
        const auto tipAt = [&label](int width) {
            label.resize(width, 20);
            label.grab();
            return label.toolTip();
        };
        QCOMPARE(tipAt(60), label.text());
        QCOMPARE(tipAt(2'000), QString());
        label.setToolTip(u"its own"_s);
        QCOMPARE(tipAt(60), u"its own"_s);
    }

    //! Of several licences one is not shown: its words name them, also once it was painted.
    void tagsKeepTheirTooltip()
    {
        TagLabel tag;
        tag.setTag(u"2 licences"_s, TagLabel::Mark::None, u"CC0\nCC BY 4.0"_s);
        tag.resize(tag.sizeHint());
        tag.grab();
        QCOMPARE(tag.toolTip(), u"CC0\nCC BY 4.0"_s);
        tag.setTag(u"A licence with a long name"_s);
        tag.resize(40, tag.height());
        tag.grab();
        QCOMPARE(tag.toolTip(), u"A licence with a long name"_s);
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
