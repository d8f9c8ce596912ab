// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/outlinepath.h"
#include "desktop/viewer/structurelayer.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

QPolygonF square(double left, double side)
{
    return {{left, left}, {left + side, left}, {left + side, left + side}, {left, left + side}};
}

//! Around a square of 30 pixels with a hole of 10, which one line reaches and leaves.
QPolygonF keyhole()
{
    return {{5, 5}, {35, 5}, {35, 35}, {5, 35}, {5, 5}, {15, 15}, {15, 25}, {25, 25}, {25, 15}, {15, 15}};
}

} // namespace

//! What of outlines is painted over a picture.
class TestStructureLayer : public QObject
{
    Q_OBJECT

    //! A black picture of 40 × 40 pixels with these outlines in red, painted at that size.
    static QImage painted(const QList<dicom::Outline> &outlines)
    {
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::black);
        desktop::StructureLayer layer;
        layer.setColours({qRgb(255, 0, 0)});
        layer.setOverlay({.drawn = {{.structure = 0, .masks = {}, .outlines = outlines}}, .problem = {}});
        QPainter painter(&picture);
        layer.paint(painter, QRectF(0, 0, 40, 40), QSize(40, 40), QSize(40, 40));
        return picture;
    }
    static int redAt(const QImage &picture, int x, int y) { return picture.pixelColor(x, y).red(); }

private Q_SLOTS:
    void holesAreLeftOut_data()
    {
        QTest::addColumn<QList<dicom::Outline>>("outlines");
        QTest::newRow("inner contour") << QList<dicom::Outline> {{.points = square(5, 30)}, {.points = square(15, 10)}};
        QTest::newRow("keyhole") << QList<dicom::Outline> {{.points = keyhole()}};
    }

    void holesAreLeftOut()
    {
        QFETCH(QList<dicom::Outline>, outlines);
        const QImage picture = painted(outlines);
        QCOMPARE(redAt(picture, 2, 2), 0);
        QCOMPARE(redAt(picture, 20, 20), 0); // the hole
        const int area = redAt(picture, 30, 30);
        QVERIFY2(area > 20 && area < 100, qPrintable(QString::number(area)));
        QCOMPARE(redAt(picture, 10, 10), area); // where a keyhole's line leads to the hole
        QVERIFY(redAt(picture, 20, 5) > 150);   // the outer line
        QVERIFY(redAt(picture, 20, 15) > 150);  // the hole's
    }

    //! The area of a structure inside its own hole.
    void islandsInHolesAreArea()
    {
        const QPainterPath area =
            desktop::areaOf({{.points = square(0, 30)}, {.points = square(5, 20)}, {.points = square(10, 10)}});
        QVERIFY(area.contains(QPointF(2, 2)));
        QVERIFY(!area.contains(QPointF(7, 7)));
        QVERIFY(area.contains(QPointF(15, 15)));
    }

    void openLinesHaveNoArea()
    {
        const QImage picture = painted({{.points = {{5, 5}, {35, 5}, {35, 35}}, .isClosed = false}});
        QVERIFY(redAt(picture, 20, 5) > 150);
        QVERIFY(redAt(picture, 35, 20) > 150);
        QCOMPARE(redAt(picture, 20, 20), 0); // not closed
        QCOMPARE(redAt(picture, 30, 10), 0); // not filled
    }

    void pointsAreCrosses()
    {
        const QImage picture = painted({{.points = {{20.5, 20.5}}, .isClosed = false}});
        QVERIFY(redAt(picture, 20, 20) > 150);
        QVERIFY(redAt(picture, 23, 20) > 150);
        QVERIFY(redAt(picture, 20, 17) > 150);
        QCOMPARE(redAt(picture, 23, 23), 0);
        QCOMPARE(redAt(picture, 27, 20), 0);
    }

    //! A line there and back is all there is.
    void flatOutlinesAreDrawn()
    {
        const QImage picture = painted({{.points = {{5, 20}, {20, 20}, {35, 20}, {20, 20}}}});
        QVERIFY(redAt(picture, 12, 20) > 100);
        QVERIFY(redAt(picture, 28, 20) > 100);
    }
};

QTEST_MAIN(TestStructureLayer)
#include "tst_structurelayer.moc"
