// SPDX-License-Identifier: Apache-2.0
#include "session/selectionfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestSelectionFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeepestFolderThatContainsAll()
    {
        using session::commonFolder;
        QCOMPARE(commonFolder({u"/home/a/TCIA/Lung/1"_s}), u"/home/a/TCIA/Lung/1"_s);
        QCOMPARE(commonFolder({u"/home/a/TCIA/Lung/1"_s, u"/home/a/TCIA/Lung/12"_s}), u"/home/a/TCIA/Lung"_s);
        QCOMPARE(commonFolder({u"/home/a/TCIA/Lung/1"_s, u"/home/a/TCIA/Brain/1"_s, u"/home/a/TCIA/Lung/2"_s}),
                 u"/home/a/TCIA"_s);
        QCOMPARE(commonFolder({u"/home/a"_s, u"/home/a/TCIA"_s}), u"/home/a"_s);
        QCOMPARE(commonFolder({u"/home/a"_s, u"/media/b"_s}), QString()); // not the root of everything
        QCOMPARE(commonFolder({u"C:/a"_s, u"D:/a"_s}), QString());
        QCOMPARE(commonFolder({}), QString());
    }

    void theRootOfAFolder()
    {
        const QStringList roots {u"/media/b"_s, u"/home/a"_s, u"/home/a/TCIA"_s};
        QCOMPARE(session::rootOf(u"/home/a/TCIA/Lung/1"_s, roots), u"/home/a/TCIA"_s);
        QCOMPARE(session::rootOf(u"/home/a/TCIA"_s, roots), u"/home/a/TCIA"_s);
        QCOMPARE(session::rootOf(u"/home/a/TCIA2/1"_s, roots), u"/home/a"_s);
        QCOMPARE(session::rootOf(u"/home"_s, roots), QString());
        QCOMPARE(session::rootOf({}, roots), QString());
    }
};

QTEST_GUILESS_MAIN(TestSelectionFolder)
#include "tst_selectionfolder.moc"
