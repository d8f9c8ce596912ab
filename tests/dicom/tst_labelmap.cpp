// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "dicom/derived/derivedreader.h"
#include "dicom/derived/structurecolour.h"
#include "dicom/madederived.h"
#include "dicom/madefile.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::dicom;

namespace {

//! Where a pixel has which number.
struct Label
{
    QPoint pixel;
    int number = 0;
};

DcmItem &segmentOf(DcmDataset &data, long index)
{
    DcmItem *segment = nullptr;
    data.findOrCreateSequenceItem(DCM_SegmentSequence, segment, index);
    return *segment;
}

//! Describes segment 0 as the background, as DICOM's code for it.
void describeBackground(DcmDataset &data)
{
    constexpr long end = -2; // DCMTK's word for a new item at the end
    DcmItem *type = nullptr;
    DcmItem &segment = segmentOf(data, end);
    segment.putAndInsertUint16(DCM_SegmentNumber, 0);
    segment.putAndInsertString(DCM_SegmentLabel, "Background");
    segment.findOrCreateSequenceItem(DCM_SegmentedPropertyTypeCodeSequence, type, end);
    type->putAndInsertString(DCM_CodeValue, "125040");
    type->putAndInsertString(DCM_CodingSchemeDesignator, "DCM");
}

//! A palette of four colours: black, blue, green and white.
void putPalette(DcmDataset &data)
{
    const Uint16 descriptor[] = {4, 0, 8};
    const Uint16 red[] = {0, 0, 0, 255}, green[] = {0, 0, 255, 255}, blue[] = {0, 255, 0, 255};
    data.putAndInsertString(DCM_PhotometricInterpretation, "PALETTE COLOR");
    for (const DcmTagKey &key : {DCM_RedPaletteColorLookupTableDescriptor, DCM_GreenPaletteColorLookupTableDescriptor,
                                 DCM_BluePaletteColorLookupTableDescriptor})
        data.putAndInsertUint16Array(DcmTag(key, EVR_US), descriptor, 3);
    data.putAndInsertUint16Array(DcmTag(DCM_RedPaletteColorLookupTableData, EVR_OW), red, 4);
    data.putAndInsertUint16Array(DcmTag(DCM_GreenPaletteColorLookupTableData, EVR_OW), green, 4);
    data.putAndInsertUint16Array(DcmTag(DCM_BluePaletteColorLookupTableData, EVR_OW), blue, 4);
}

} // namespace

//! Label maps: segmentations whose pixel values are the numbers of segments.
class TestLabelMap : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DerivedReader m_reader;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name) + u".dcm"_s); }

    //! Frames at z 10, 15, … with these numbers, elsewhere `background`.
    bool make(const QList<QList<Label>> &frames, const std::function<void(DcmDataset &)> &change = {}, int bits = 8,
              int background = 0) const
    {
        const tests::MadeGrid grid;
        QList<tests::MadeFrame> places;
        QList<int> samples;
        for (const QList<Label> &labels : frames) {
            const auto z = QByteArray::number(10 + 5 * places.size());
            places.append({.segment = 0, .position = "-10\\-20\\" + z, .source = {}, .pixels = {}});
            QList<int> frame(qsizetype(grid.rows) * grid.columns, background);
            for (const Label &label : labels)
                frame[qsizetype(label.pixel.y()) * grid.columns + label.pixel.x()] = label.number;
            samples += frame;
        }
        return tests::makeSegmentation(path("derived"), grid, places, "LABELMAP", [&](DcmDataset &data) {
            tests::putPixels(data, grid.rows, grid.columns, samples, bits);
            if (change)
                change(data);
        });
    }

    Derived read()
    {
        Derived none;
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
    static QList<QPoint> pixelsOf(const DrawnStructure &drawn)
    {
        QList<QPoint> pixels;
        for (const Mask &mask : drawn.masks)
            for (int y = 0; y < mask.opacity.height(); ++y)
                for (int x = 0; x < mask.opacity.width(); ++x)
                    if (qGray(mask.opacity.pixel(x, y)) == 255)
                        pixels.append(mask.topLeft + QPoint(x, y));
        return pixels;
    }
    qint64 initialFrame() const
    {
        const auto rendered = renderImage({.path = path("derived"), .frame = {}, .window = {}});
        return rendered ? rendered->frame : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const int number : {0, 1})
            QVERIFY(tests::makeSlice(m_folder.filePath(u"slice%1.dcm"_s.arg(number)), {},
                                     "1.2.2." + QByteArray::number(number),
                                     "-10\\-20\\" + QByteArray::number(10 + 5 * number)));
    }

    void segmentsShareAFrame_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("number"); // of the second segment
        QTest::newRow("8 bits") << 8 << 2;
        QTest::newRow("8 bits, with a gap") << 8 << 255;
        QTest::newRow("16 bits") << 16 << 300;
        QTest::newRow("the largest number") << 16 << 65535;
    }

    void segmentsShareAFrame()
    {
        QFETCH(int, bits);
        QFETCH(int, number);
        const QList<QList<Label>> frames {{{{1, 1}, 1}, {{2, 1}, number}, {{2, 2}, 1}}, {{{7, 5}, number}}};
        QVERIFY(make(
            frames,
            [number](DcmDataset &data) { segmentOf(data, 1).putAndInsertUint16(DCM_SegmentNumber, Uint16(number)); },
            bits));
        const Derived said = read();
        QCOMPARE(said.problems, QStringList());
        QCOMPARE(said.planes, 2);
        QCOMPARE(said.structures.size(), 2);
        const Structure &lung = said.structures.at(0), &tumour = said.structures.at(1);
        QCOMPARE(lung.name, u"Lung"_s);
        QCOMPARE(lung.colour, defaultStructureColour(0));
        QCOMPARE(lung.parts, 1);
        QCOMPARE(lung.planes, QList<int> {0});
        QCOMPARE(tumour.number, number);
        QCOMPARE(tumour.parts, 2);
        QCOMPARE(tumour.planes, (QList<int> {0, 1}));
        QVERIFY(qRed(tumour.colour) > 245 && qGreen(tumour.colour) < 12);

        const SliceOverlay first = on(0), second = on(1);
        QCOMPARE(first.problem, QString());
        QCOMPARE(first.drawn.size(), 2);
        QCOMPARE(pixelsOf(first.drawn.at(0)), (QList<QPoint> {{1, 1}, {2, 2}}));
        QCOMPARE(pixelsOf(first.drawn.at(1)), (QList<QPoint> {{2, 1}}));
        QCOMPARE(second.drawn.size(), 1);
        QCOMPARE(second.drawn.at(0).structure, 1);
        QCOMPARE(pixelsOf(second.drawn.at(0)), (QList<QPoint> {{7, 5}}));
    }

    //! It may be described like a segment, and have any number.
    void backgroundIsNoSegment_data()
    {
        QTest::addColumn<int>("background"); // of the pixels
        QTest::addColumn<int>("padding");    // as stated; -1: not
        QTest::newRow("zero") << 0 << -1;
        QTest::newRow("padding") << 9 << 9;
        QTest::newRow("zero, with another padding") << 0 << 9;
    }

    void backgroundIsNoSegment()
    {
        QFETCH(int, background);
        QFETCH(int, padding);
        QVERIFY(make(
            {{{{1, 1}, 1}}},
            [&](DcmDataset &data) {
                describeBackground(data);
                if (padding >= 0)
                    data.putAndInsertUint16(DcmTag(DCM_PixelPaddingValue, EVR_US), Uint16(padding));
            },
            8, background));
        const Derived said = read();
        QCOMPARE(said.problems, QStringList());
        QCOMPARE(said.structures.size(), 2);
        QCOMPARE(on(0).drawn.size(), 1);
        QCOMPARE(pixelsOf(on(0).drawn.at(0)), (QList<QPoint> {{1, 1}}));
    }

    //! Where something else is the background, 0 is a number like others.
    void zeroMayBeASegment()
    {
        QVERIFY(make(
            {{{{1, 1}, 0}}},
            [](DcmDataset &data) {
                data.putAndInsertUint16(DcmTag(DCM_PixelPaddingValue, EVR_US), 7);
                segmentOf(data, 0).putAndInsertUint16(DCM_SegmentNumber, 0);
            },
            8, 7));
        QCOMPARE(read().structures.at(0).parts, 1);
        QCOMPARE(pixelsOf(on(0).drawn.value(0)), (QList<QPoint> {{1, 1}}));
    }

    void numbersWithoutASegmentAreSaid()
    {
        QVERIFY(make({{{{1, 1}, 1}, {{2, 1}, 17}, {{3, 1}, 17}}, {{{2, 1}, 18}}}));
        QCOMPARE(read().problems,
                 QStringList {u"Pixels with 2 numbers are not shown: no segment has these numbers."_s});
        QCOMPARE(on(0).drawn.size(), 1);
    }

    //! Unless a segment has its own.
    void paletteHasTheColours()
    {
        QVERIFY(make({{{{1, 1}, 1}, {{2, 1}, 2}}}, [](DcmDataset &data) {
            putPalette(data);
            delete segmentOf(data, 0).remove(DCM_RecommendedDisplayCIELabValue);
        }));
        const Derived said = read();
        QCOMPARE(said.structures.at(0).colour, qRgb(0, 0, 255));
        QVERIFY(qRed(said.structures.at(1).colour) > 245);
        QCOMPARE(pixelsOf(on(0).drawn.value(1)), (QList<QPoint> {{2, 1}}));
    }

    //! Not where any has, nor where the background is not zero.
    void opensWhereItsFirstSegmentIs()
    {
        QVERIFY(make({{}, {{{1, 1}, 2}}, {{{1, 1}, 2}, {{2, 1}, 1}}, {{{1, 1}, 1}}}));
        QCOMPARE(initialFrame(), 2);
        QVERIFY(make({{}, {}, {{{1, 1}, 2}}}));
        QCOMPARE(initialFrame(), 2);
        QVERIFY(make(
            {{}, {{{1, 1}, 1}}},
            [](DcmDataset &data) { data.putAndInsertUint16(DcmTag(DCM_PixelPaddingValue, EVR_US), 9); }, 16, 9));
        QCOMPARE(initialFrame(), 1);
        QVERIFY(make({{}, {}}));
        QCOMPARE(initialFrame(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLabelMap)
#include "tst_labelmap.moc"
