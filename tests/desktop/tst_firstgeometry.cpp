// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/firstgeometry.h"

#include <QTest>

using tcia::desktop::firstGeometry;
using tcia::desktop::keptGeometry;

//! Where the window is placed when the program is started for the first time.
class TestFirstGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! The title above it and the frame around it are on the screen, too.
    void fitsWithItsFrame_data()
    {
        QTest::addColumn<QRect>("available");
        QTest::newRow("as large as the window") << QRect(0, 0, 1280, 800);
        QTest::newRow("a panel at the top") << QRect(0, 28, 1366, 740);
        QTest::newRow("second screen") << QRect(1920, 0, 1280, 1024);
        QTest::newRow("large") << QRect(0, 0, 1920, 1080);
    }
    void fitsWithItsFrame()
    {
        QFETCH(const QRect, available);
        const QRect geometry = firstGeometry({1280, 800}, {800, 520}, available);
        QVERIFY(available.contains(geometry.marginsAdded({4, 36, 4, 4})));
        QVERIFY(geometry.width() >= 1260);
    }

    void keepsItsSizeWhereThereIsRoom()
    {
        QCOMPARE(firstGeometry({1280, 800}, {800, 520}, {0, 0, 1920, 1080}).size(), QSize(1280, 800));
    }

    void isNeverTooSmallToUse()
    {
        QCOMPARE(firstGeometry({1280, 800}, {800, 520}, {0, 0, 640, 480}).size(), QSize(800, 520));
    }

    void whatWasKeptFitsOnASmallerScreen()
    {
        const QRect kept(300, 200, 1280, 800), small(0, 0, 960, 600), panel(0, 28, 1920, 1000);
        QCOMPARE(keptGeometry(kept, {800, 520}, {0, 0, 1920, 1080}), kept);
        QCOMPARE(keptGeometry(kept, {800, 520}, small), small);
        QCOMPARE(keptGeometry({1000, 500, 1280, 800}, {800, 520}, panel), QRect(640, 228, 1280, 800));
        QCOMPARE(keptGeometry(kept, {800, 520}, {0, 0, 640, 480}), QRect(0, 0, 800, 520));
    }
};

QTEST_GUILESS_MAIN(TestFirstGeometry)
#include "tst_firstgeometry.moc"
