// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/text.h"
#include "dicom/derived/derivedreader.h"
#include "dicom/derived/structurecolour.h"
#include "dicom/madederived.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::dicom;
using tests::MadeContour;
using tests::MadeFrame;
using tests::MadeGrid;

namespace {

//! A grid in a plane that is none of the axes': rows run along (3, 4, 0) / 5, columns along z.
MadeGrid obliqueGrid()
{
    MadeGrid grid;
    grid.orientation = "0.6\\0.8\\0\\0\\0\\1";
    return grid;
}

//! The pixels of a structure's masks, of any opacity.
QList<QPoint> pixelsOf(const DrawnStructure &drawn)
{
    QList<QPoint> pixels;
    for (const Mask &mask : drawn.masks)
        for (int y = 0; y < mask.opacity.height(); ++y)
            for (int x = 0; x < mask.opacity.width(); ++x)
                if (qGray(mask.opacity.pixel(x, y)) > 0)
                    pixels.append(mask.topLeft + QPoint(x, y));
    return pixels;
}

} // namespace

//! Segmentations and outlines over the images that they were made from, and reports.
class TestDerived : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DerivedReader m_reader;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name) + u".dcm"_s); }
    QString slice(int number) const { return m_folder.filePath(u"slice%1.dcm"_s.arg(number)); }

    //! What the object "derived" draws on that slice.
    SliceOverlay on(int number, bool isDrawn = true)
    {
        const auto overlays =
            m_reader.overlays({.object = {path("derived")}, .slices = {{{slice(number)}}}, .isDrawn = isDrawn});
        return overlays ? overlays->value(0) : SliceOverlay {.drawn = {}, .problem = text::of(overlays.error())};
    }
    Result<Derived> read() { return m_reader.read({path("derived")}); }

private Q_SLOTS:
    //! Axial slices 0, 1, 2 at z 10, 15, 20; slices 10, 11 are oblique, 5 mm apart.
    void initTestCase()
    {
        for (const int number : {0, 1, 2})
            QVERIFY(tests::makeSlice(slice(number), {}, "1.2.2." + QByteArray::number(number),
                                     "-10\\-20\\" + QByteArray::number(10 + 5 * number)));
        QVERIFY(tests::makeSlice(slice(10), obliqueGrid(), "1.2.2.10", "0\\0\\0"));
        QVERIFY(tests::makeSlice(slice(11), obliqueGrid(), "1.2.2.11", "4\\-3\\0"));
    }

    void pointsLieOnPictures()
    {
        const auto plane = planeFrom({10, 20, 30}, {0.6, 0.8, 0, 0, 0, 1}, {2, 0.5});
        QVERIFY(plane);
        QCOMPARE(plane->onPicture({10, 20, 30}), QPointF(0.5, 0.5));
        QCOMPARE(plane->onPicture({10 + 0.6 * 3, 20 + 0.8 * 3, 34}), QPointF(6.5, 2.5));
        QCOMPARE(plane->heightOf({10 + 0.8 * 7, 20 - 0.6 * 7, 55}), 7.0);
        QCOMPARE(plane->heightOf(plane->centreOf(3, 4)), 0.0);
        QVERIFY(!planeFrom({}, {1, 0, 0, 1, 0, 0}, {1, 1})); // a line
        QVERIFY(!planeFrom({}, {0, 0, 0, 0, 0, 0}, {1, 1}));
        QVERIFY(!planeFrom({}, {1, 0, 0, 0, 1, 0}, {0, 1}));
    }

    void segmentationSaysWhatItHas()
    {
        QVERIFY(tests::makeSegmentation(
            path("derived"), {},
            {{.segment = 1, .position = "-10\\-20\\20", .source = "1.2.2.2", .pixels = {{1, 1}}},
             {.segment = 1, .position = "-10\\-20\\10", .source = "1.2.2.0", .pixels = {{1, 1}}},
             {.segment = 1, .position = "-10\\-20\\15", .source = "1.2.2.1", .pixels = {}},
             {.segment = 2, .position = "-10\\-20\\15", .source = "1.2.2.1", .pixels = {{2, 2}}}}));
        const auto said = read();
        QVERIFY2(said, said ? "" : qPrintable(text::of(said.error())));
        QCOMPARE(said->kind, Derived::Kind::Segmentation);
        QCOMPARE(said->sourceSeries, QStringList {u"1.2.2"_s});
        QCOMPARE(said->planes, 3);
        QCOMPARE(said->structures.size(), 2);
        const Structure &lung = said->structures.at(0), &tumour = said->structures.at(1);
        QCOMPARE(lung.name, u"Lung"_s);
        QCOMPARE(lung.method, Structure::Method::Manual);
        QCOMPARE(lung.parts, 2);
        QCOMPARE(lung.planes, (QList<int> {0, 2}));
        QCOMPARE(lung.colour, defaultStructureColour(0));
        QCOMPARE(tumour.name, u"Tumour"_s);
        QCOMPARE(tumour.method, Structure::Method::Automatic);
        QCOMPARE(tumour.planes, QList<int> {1});
        QVERIFY2(qRed(tumour.colour) > 245 && qGreen(tumour.colour) < 12 && qBlue(tumour.colour) < 12,
                 qPrintable(QColor(tumour.colour).name()));
    }

    //! The order of the frames is not that of the slices, and the positions contradict no name.
    void masksLieOnTheImagesTheyName()
    {
        const QList<QPoint> cross {{3, 1}, {2, 2}, {3, 2}, {4, 2}, {3, 3}}, dot {{7, 5}};
        QVERIFY(tests::makeSegmentation(
            path("derived"), {},
            {{.segment = 2, .position = "-10\\-20\\15", .source = "1.2.2.1", .pixels = dot},
             {.segment = 1, .position = "-10\\-20\\15", .source = "1.2.2.1", .pixels = cross},
             {.segment = 1, .position = "-10\\-20\\10", .source = "1.2.2.0", .pixels = {{0, 0}, {0, 5}}}}));
        QVERIFY(read());
        const SliceOverlay first = on(0), second = on(1);
        QCOMPARE(first.problem, QString());
        QCOMPARE(first.drawn.size(), 1);
        QCOMPARE(pixelsOf(first.drawn.at(0)), (QList<QPoint> {{0, 0}, {0, 5}}));
        QCOMPARE(second.drawn.size(), 2);
        QCOMPARE(second.drawn.at(0).structure, 0);
        QCOMPARE(pixelsOf(second.drawn.at(0)), cross);
        QCOMPARE(second.drawn.at(0).masks.at(0).topLeft, QPoint(2, 1));
        QCOMPARE(second.drawn.at(1).structure, 1);
        QCOMPARE(pixelsOf(second.drawn.at(1)), dot);
        QCOMPARE(on(2), SliceOverlay());
        const SliceOverlay present = on(1, false);
        QCOMPARE(present.drawn.size(), 2);
        QVERIFY(present.drawn.at(0).masks.isEmpty());
    }

    //! A smaller grid, 2 columns to the right and 1 row down, without names.
    void masksLieInTheirPlanes()
    {
        MadeGrid part;
        part.rows = 3;
        part.columns = 5; // not whole bytes
        QVERIFY(tests::makeSegmentation(
            path("derived"), part,
            {{.segment = 1, .position = "-9\\-18\\15", .source = {}, .pixels = {{0, 0}, {4, 2}}},
             {.segment = 2, .position = "-9\\-18\\20", .source = {}, .pixels = {{1, 1}}}}));
        QVERIFY(read());
        QCOMPARE(on(0), SliceOverlay());
        QCOMPARE(pixelsOf(on(1).drawn.value(0)), (QList<QPoint> {{2, 1}, {6, 3}}));
        QCOMPARE(on(2).drawn.value(0).structure, 1);
        QCOMPARE(pixelsOf(on(2).drawn.value(0)), (QList<QPoint> {{3, 2}}));
    }

    void probabilitiesAreOpacities()
    {
        QVERIFY(tests::makeSegmentation(
            path("derived"), {},
            {{.segment = 1, .position = "-10\\-20\\10", .source = {}, .pixels = {{1, 1}}, .value = 100},
             {.segment = 1, .position = "-10\\-20\\15", .source = {}, .pixels = {{1, 1}}, .value = 200}},
            "FRACTIONAL"));
        QVERIFY(read());
        const auto opacity = [this](int number) {
            const DrawnStructure drawn = on(number).drawn.value(0);
            return drawn.masks.isEmpty() ? -1 : qGray(drawn.masks.at(0).opacity.pixel(0, 0));
        };
        QCOMPARE(opacity(0), 128);
        QCOMPARE(opacity(1), 255);
    }

    void masksLieInObliquePlanes()
    {
        QVERIFY(tests::makeSegmentation(path("derived"), obliqueGrid(),
                                        {{.segment = 1, .position = "4\\-3\\0", .source = {}, .pixels = {{5, 4}}}}));
        QVERIFY(read());
        QCOMPARE(on(10), SliceOverlay());
        QCOMPARE(pixelsOf(on(11).drawn.value(0)), (QList<QPoint> {{5, 4}}));
    }

    void masksLieOnFrames()
    {
        QVERIFY(tests::makeFrames(path("frames"), {}, {"-10\\-20\\10", "-10\\-20\\15"}));
        QVERIFY(tests::makeSegmentation(
            path("derived"), {}, {{.segment = 1, .position = "-10\\-20\\15", .source = {}, .pixels = {{5, 4}}}}));
        QVERIFY(read());
        const Object frames {path("frames")};
        const auto overlays =
            m_reader.overlays({.object = {path("derived")}, .slices = {{frames, 0}, {frames, 1}, {frames, 2}}});
        QVERIFY(overlays);
        QCOMPARE(overlays->at(0), SliceOverlay());
        QCOMPARE(pixelsOf(overlays->at(1).drawn.value(0)), (QList<QPoint> {{5, 4}}));
        QVERIFY(!overlays->at(2).isSlice);
    }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<QByteArray>("orientation");
        QTest::addColumn<QByteArray>("spacing");
        QTest::addColumn<QByteArray>("position");
        QTest::addColumn<QString>("problem");
        const QByteArray axial("1\\0\\0\\0\\1\\0"), usual("2\\0.5"), here("-10\\-20\\10");
        const QString orientation = u"The segmentation is oriented differently from the images."_s;
        const QString pixels = u"The pixels of the segmentation are not those of the images."_s;
        const QString planes = u"The segmentation lies in other planes than the images that it names."_s;
        QTest::newRow("oblique") << QByteArray("0.6\\0.8\\0\\0\\0\\1") << usual << here << orientation;
        QTest::newRow("mirrored") << QByteArray("-1\\0\\0\\0\\1\\0") << usual << here << orientation;
        QTest::newRow("larger pixels") << axial << QByteArray("2\\1") << here << pixels;
        QTest::newRow("between pixels") << axial << usual << QByteArray("-9.75\\-20\\10") << pixels;
        QTest::newRow("no place") << axial << usual << QByteArray() << pixels;
        QTest::newRow("another plane") << axial << usual << QByteArray("-10\\-20\\14") << planes;
        QTest::newRow("fits") << axial << usual << here << QString();
    }

    void whatDoesNotFitIsSaid()
    {
        QFETCH(QByteArray, orientation);
        QFETCH(QByteArray, spacing);
        QFETCH(QByteArray, position);
        QFETCH(QString, problem);
        MadeGrid grid;
        grid.orientation = orientation;
        grid.spacing = spacing;
        QVERIFY(tests::makeSegmentation(
            path("derived"), grid, {{.segment = 1, .position = position, .source = "1.2.2.0", .pixels = {{1, 1}}}}));
        QVERIFY(read());
        const SliceOverlay overlay = on(0);
        QCOMPARE(overlay.problem, problem);
        QCOMPARE(overlay.drawn.isEmpty(), !problem.isEmpty());
    }

    //! Coordinates of one frame of reference say nothing in another.
    void otherFramesOfReferenceAreNotDrawn()
    {
        MadeGrid grid;
        grid.frameOfReference = "1.2.10";
        QVERIFY(tests::makeSegmentation(
            path("derived"), grid, {{.segment = 1, .position = "-10\\-20\\10", .source = {}, .pixels = {{1, 1}}}}));
        QVERIFY(read());
        QCOMPARE(on(0), SliceOverlay());
        QVERIFY(tests::makeStructures(path("derived"), {{.roi = 1, .source = {}, .points = "-10\\-20\\10"}}, "1.2.10"));
        QVERIFY(read());
        QCOMPARE(on(0), SliceOverlay());
    }

    void structureSetSaysWhatItHas()
    {
        // 4 mm × 2 mm in two planes 5 mm apart: 0.08 ml.
        QVERIFY(tests::makeStructures(path("derived"),
                                      {{.roi = 1, .source = {}, .points = "0\\0\\10\\4\\0\\10\\4\\2\\10\\0\\2\\10"},
                                       {.roi = 1, .source = {}, .points = "0\\0\\15\\4\\0\\15\\4\\2\\15\\0\\2\\15"},
                                       {.roi = 2, .source = {}, .points = "1\\1\\15", .type = "POINT"}}));
        const auto said = read();
        QVERIFY2(said, said ? "" : qPrintable(text::of(said.error())));
        QCOMPARE(said->kind, Derived::Kind::Outlines);
        QCOMPARE(said->sourceSeries, QStringList {u"1.2.2"_s});
        QCOMPARE(said->structures.size(), 2);
        QCOMPARE(said->structures.at(0).name, u"Lung"_s);
        QCOMPARE(said->structures.at(0).colour, qRgb(255, 255, 0));
        QCOMPARE(said->structures.at(0).parts, 2);
        QCOMPARE(said->structures.at(0).millilitres, 0.08);
        QCOMPARE(said->structures.at(1).colour, defaultStructureColour(1));
        QCOMPARE(said->structures.at(1).method, Structure::Method::SemiAutomatic);
        QCOMPARE(said->structures.at(1).millilitres, 0.0);
    }

    //! By name and by plane; the corner of the picture is half a pixel before the first pixel's centre.
    void outlinesLieOnTheirSlices()
    {
        QVERIFY(tests::makeStructures(
            path("derived"),
            {{.roi = 1, .source = "1.2.2.1", .points = "-10\\-20\\15\\-8\\-20\\15\\-8\\-14\\15"},
             {.roi = 2, .source = {}, .points = " -9.5 \\-18\\15\\-9\\-16\\15.0", .type = "OPEN_PLANAR"},
             {.roi = 2, .source = {}, .points = "-10\\-20\\20", .type = "POINT"}}));
        QVERIFY(read());
        QCOMPARE(on(0), SliceOverlay());
        const SliceOverlay middle = on(1), last = on(2);
        QCOMPARE(middle.problem, QString());
        QCOMPARE(middle.drawn.size(), 2);
        QCOMPARE(middle.drawn.at(0).outlines,
                 (QList<Outline> {{.points = QPolygonF({{0.5, 0.5}, {4.5, 0.5}, {4.5, 3.5}}), .isClosed = true}}));
        QCOMPARE(middle.drawn.at(1).outlines,
                 (QList<Outline> {{.points = QPolygonF({{1.5, 1.5}, {2.5, 2.5}}), .isClosed = false}}));
        QCOMPARE(last.drawn.size(), 1);
        QCOMPARE(last.drawn.at(0).structure, 1);
        QCOMPARE(last.drawn.at(0).outlines.at(0).points, QPolygonF({{0.5, 0.5}}));
    }

    void outlinesLieInObliquePlanes()
    {
        // 5 mm along the rows is (3, 4, 0); slice 11 begins at (4, -3, 0).
        QVERIFY(
            tests::makeStructures(path("derived"), {{.roi = 1, .source = {}, .points = "4\\-3\\0\\7\\1\\0\\7\\1\\4"},
                                                    {.roi = 2, .source = {}, .points = "0\\0\\2\\3\\4\\2"}}));
        QVERIFY(read());
        const SliceOverlay first = on(10), second = on(11);
        QCOMPARE(first.drawn.size(), 1);
        QCOMPARE(first.drawn.at(0).structure, 1);
        QCOMPARE(first.drawn.at(0).outlines.at(0).points, QPolygonF({{0.5, 1.5}, {10.5, 1.5}}));
        QCOMPARE(second.drawn.size(), 1);
        QCOMPARE(second.drawn.at(0).structure, 0);
        QCOMPARE(second.drawn.at(0).outlines.at(0).points, QPolygonF({{0.5, 0.5}, {10.5, 0.5}, {10.5, 2.5}}));
        QCOMPARE(on(0), SliceOverlay());
    }

    void outlinesBesideTheirImageAreSaid()
    {
        QVERIFY(tests::makeStructures(path("derived"),
                                      {{.roi = 1, .source = "1.2.2.1", .points = "0\\0\\10\\4\\0\\10\\4\\2\\10"}}));
        QVERIFY(read());
        QCOMPARE(on(1).problem, u"Some outlines lie in other planes than the images."_s);
        QVERIFY(on(1).drawn.isEmpty());
        QCOMPARE(on(0), SliceOverlay());
    }

    void reportIsAnOutline()
    {
        QVERIFY(tests::makeReport(path("derived")));
        const auto said = read();
        QVERIFY2(said, said ? "" : qPrintable(text::of(said.error())));
        QCOMPARE(said->kind, Derived::Kind::Report);
        QCOMPARE(said->title, u"Imaging Measurement Report"_s);
        QVERIFY(said->isComplete && said->isVerified);
        QCOMPARE(said->sourceSeries, QStringList {u"1.2.2"_s});
        const QList<ReportLine> lines {{0, u"Imaging Measurement Report"_s, {}},
                                       {1, u"Measurement Group"_s, {}},
                                       {2, u"Finding"_s, u"Nodule"_s},
                                       {2, u"Diameter"_s, u"8.4 mm"_s},
                                       {2, {}, u"1.2.2.15"_s},
                                       {1, u"Comment"_s, u"Seen before."_s}};
        QCOMPARE(said->lines, lines);
    }

    void imagesAreNotDerived()
    {
        const auto said = m_reader.read({slice(0)});
        QVERIFY(!said);
        QVERIFY2(said.error().detail.contains("contains no segments, outlines or report"_L1),
                 qPrintable(said.error().detail));
        QVERIFY(!m_reader.read({path("missing")}));
    }

    //! A slice that cannot be read spoils no other.
    void unreadableSliceIsAProblem()
    {
        QVERIFY(tests::makeStructures(path("derived"), {{.roi = 1, .source = {}, .points = "-10\\-20\\15"}}));
        const auto overlays =
            m_reader.overlays({.object = {path("derived")}, .slices = {{{path("missing")}}, {{slice(1)}}}});
        QVERIFY(overlays);
        QVERIFY(!overlays->at(0).problem.isEmpty() && !overlays->at(0).isSlice);
        QCOMPARE(overlays->at(1).drawn.size(), 1);
    }

    //! Cut short or with any byte changed: an error or another picture, never a crash.
    void damagedObjectsAreErrors_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("segmentation") << 0;
        QTest::newRow("outlines") << 1;
        QTest::newRow("report") << 2;
    }

    void damagedObjectsAreErrors()
    {
        QFETCH(int, kind);
        const QString file = path("derived");
        QVERIFY(kind == 0 ? tests::makeSegmentation(
                                file, {},
                                {{.segment = 1, .position = "-10\\-20\\10", .source = "1.2.2.0", .pixels = {{1, 1}}}})
                : kind == 1 ? tests::makeStructures(
                                  file, {{.roi = 1, .source = "1.2.2.0", .points = "0\\0\\10\\4\\0\\10\\4\\2\\10"}})
                            : tests::makeReport(file));
        const QByteArray whole = readFile(file).value_or(QByteArray());
        QVERIFY(whole.size() > 200);
        const auto isRead = [&](const QByteArray &bytes) {
            return m_reader.overlays({.object = {file, bytes}, .slices = {{{slice(0)}}}}).has_value();
        };
        QVERIFY(isRead(whole));
        QVERIFY(!isRead(whole.first(200)));
        for (qsizetype length = 0; length < whole.size(); length += 7)
            isRead(whole.first(length));
        for (qsizetype at = 132; at < whole.size(); ++at) {
            QByteArray broken = whole;
            broken[at] = char(broken.at(at) ^ (at % 2 == 0 ? 0xff : 0x11));
            isRead(broken);
        }
    }
};

QTEST_GUILESS_MAIN(TestDerived)
#include "tst_derived.moc"
