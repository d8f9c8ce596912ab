// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "dicom/derived/contourvolume.h"
#include "dicom/derived/derivedreader.h"
#include "dicom/madederived.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::dicom;
using tests::MadeContour;

namespace {

//! The corners of a square in that plane, as files spell them.
QByteArray square(double left, double side, double z)
{
    QByteArrayList numbers;
    for (const auto &[x, y] : {std::pair {0, 0}, {1, 0}, {1, 1}, {0, 1}})
        numbers << QByteArray::number(left + x * side) << QByteArray::number(left + y * side) << QByteArray::number(z);
    return numbers.join('\\');
}

//! The same with a hole in its middle half, which one line reaches and leaves.
QByteArray keyhole(double left, double side, double z)
{
    const double near = left + side / 4, far = left + 3 * side / 4;
    QByteArrayList numbers;
    for (const auto &[x, y] : {std::pair {left, left},
                               {left + side, left},
                               {left + side, left + side},
                               {left, left + side},
                               {left, left},
                               {near, near},
                               {near, far},
                               {far, far},
                               {far, near},
                               {near, near}})
        numbers << QByteArray::number(x) << QByteArray::number(y) << QByteArray::number(z);
    return numbers.join('\\');
}

} // namespace

//! The kinds of contours of structure sets: holes, points, open and crooked lines.
class TestContours : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DerivedReader m_reader;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name) + u".dcm"_s); }

    Derived read(const QList<MadeContour> &contours)
    {
        Derived none;
        if (!tests::makeStructures(path("derived"), contours))
            return none;
        const auto said = m_reader.read({path("derived")});
        if (!said)
            none.problems.append(text::of(said.error()));
        return said ? *said : none;
    }
    SliceOverlay on(int slice)
    {
        const QString image = m_folder.filePath(u"slice%1.dcm"_s.arg(slice));
        const auto overlays = m_reader.overlays({.object = {path("derived")}, .slices = {{{image}}}});
        return overlays ? overlays->value(0) : SliceOverlay {.drawn = {}, .problem = text::of(overlays.error())};
    }

private Q_SLOTS:
    //! Slices 0, 1, 2 at z 10, 15, 20, which are 5 mm thick.
    void initTestCase()
    {
        for (const int number : {0, 1, 2})
            QVERIFY(tests::makeSlice(m_folder.filePath(u"slice%1.dcm"_s.arg(number)), {},
                                     "1.2.2." + QByteArray::number(number),
                                     "-10\\-20\\" + QByteArray::number(10 + 5 * number)));
    }

    //! In two planes 5 mm apart.
    void volumesLeaveHolesOut_data()
    {
        QTest::addColumn<QList<MadeContour>>("contours");
        QTest::addColumn<double>("millilitres");
        const auto contour = [](const QByteArray &points) { return MadeContour {.source = {}, .points = points}; };
        QTest::newRow("whole") << QList {contour(square(0, 20, 10)), contour(square(0, 20, 15))} << 4.0;
        QTest::newRow("inner contours") << QList {contour(square(0, 20, 10)), contour(square(5, 10, 10)),
                                                  contour(square(5, 10, 15)), contour(square(0, 20, 15))}
                                        << 3.0;
        QTest::newRow("island in a hole")
            << QList {contour(square(0, 20, 10)), contour(square(5, 10, 10)), contour(square(9, 2, 10)),
                      contour(square(0, 20, 15)), contour(square(5, 10, 15))}
            << 3.02;
        QTest::newRow("keyholes") << QList {contour(keyhole(0, 20, 10)), contour(keyhole(0, 20, 15))} << 3.0;
        QTest::newRow("side by side") << QList {contour(square(0, 10, 10)), contour(square(20, 10, 10)),
                                                contour(square(0, 10, 15)), contour(square(20, 10, 15))}
                                      << 2.0;
        QTest::newRow("one plane") << QList {contour(square(0, 20, 10))} << 0.0;
        QTest::newRow("absurd") << QList {contour(square(0, 1e200, 10)), contour(square(0, 20, 15))} << 0.0;
    }

    void volumesLeaveHolesOut()
    {
        QFETCH(QList<MadeContour>, contours);
        QFETCH(double, millilitres);
        const Derived said = read(contours);
        QCOMPARE(said.problems, QStringList());
        QCOMPARE(said.structures.at(0).millilitres, millilitres);
    }

    //! More than can be compared in time: nothing is said of their volume.
    void crowdedPlanesHaveNoVolume()
    {
        const ContourPoints one {{0, 0, 0}, {1, 0, 0}, {1, 1, 0}, {0, 1, 0}}, other {{0, 0, 5}, {1, 0, 5}, {1, 1, 5}};
        std::vector<const ContourPoints *> contours(3000, &one);
        contours.push_back(&other);
        QCOMPARE(volumeOf(contours), 0.0);
        QVERIFY(volumeOf({&one, &other}) > 0);
    }

    void innerContoursAreOnTheirSlice()
    {
        read({{.source = {}, .points = square(0, 4, 10)}, {.source = {}, .points = square(1, 1, 10)}});
        const SliceOverlay overlay = on(0);
        QCOMPARE(overlay.drawn.size(), 1);
        QCOMPARE(overlay.drawn.at(0).outlines.size(), 2);
        QVERIFY(overlay.drawn.at(0).outlines.at(1).isClosed);
    }

    //! One by one; between slices on the nearest, by name on the named.
    void pointsAreMarked()
    {
        const Derived said = read({{.source = {}, .points = "-10\\-20\\12\\-9\\-18\\12", .type = "POINT"},
                                   {.source = "1.2.2.2", .points = "-10\\-20\\20", .type = "POINT"},
                                   {.source = {}, .points = "-10\\-20\\20\\-9\\-18\\20", .type = "OPEN_PLANAR"}});
        QCOMPARE(said.structures.at(0).points, 3);
        QCOMPARE(said.structures.at(0).parts, 1);
        QCOMPARE(said.structures.at(0).millilitres, 0.0);
        const SliceOverlay first = on(0), last = on(2);
        QCOMPARE(first.problem, QString());
        QCOMPARE(first.drawn.value(0).outlines,
                 (QList<Outline> {{.points = QPolygonF({{0.5, 0.5}}), .isClosed = false},
                                  {.points = QPolygonF({{2.5, 1.5}}), .isClosed = false}}));
        QCOMPARE(on(1), SliceOverlay());
        QCOMPARE(last.drawn.value(0).outlines,
                 (QList<Outline> {{.points = QPolygonF({{0.5, 0.5}}), .isClosed = false},
                                  {.points = QPolygonF({{0.5, 0.5}, {2.5, 1.5}}), .isClosed = false}}));
    }

    void crookedContoursAreSaid()
    {
        const Derived said = read({{.source = {}, .points = "-10\\-20\\10\\-9\\-18\\15", .type = "OPEN_NONPLANAR"},
                                   {.source = {}, .points = "-10\\-20\\10\\-9\\-18\\10", .type = "OPEN_PLANAR"}});
        QCOMPARE(said.problems, QStringList {u"1 contours lead through several planes, which cannot be shown."_s});
        QCOMPARE(said.structures.at(0).parts, 1);
        QCOMPARE(on(0).drawn.value(0).outlines.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestContours)
#include "tst_contours.moc"
