// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "dicom/inspect.h"
#include "dicom/madefile.h"

#include <QTemporaryDir>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

void putColours(DcmDataset &dataset, const char *photometric, int planar, int columns, const QList<int> &samples,
                int bits = 8)
{
    tests::putPixels(dataset, 1, columns, samples, bits);
    dataset.putAndInsertString(DCM_PhotometricInterpretation, photometric);
    dataset.putAndInsertUint16(DCM_SamplesPerPixel, 3);
    dataset.putAndInsertUint16(DCM_PlanarConfiguration, Uint16(planar));
}

const std::array descriptors {DcmTagKey(0x0028, 0x1101), DcmTagKey(0x0028, 0x1102), DcmTagKey(0x0028, 0x1103)};
const std::array tables {DcmTagKey(0x0028, 0x1201), DcmTagKey(0x0028, 0x1202), DcmTagKey(0x0028, 0x1203)};

//! A palette whose red is the entry given, whose green is none and whose blue is the largest.
void putPalette(DcmDataset &dataset, const QList<Uint16> &descriptor, const QList<Uint16> &red, Uint16 most)
{
    dataset.putAndInsertString(DCM_PhotometricInterpretation, "PALETTE COLOR");
    for (size_t i = 0; i < tables.size(); ++i) {
        const QList<Uint16> entries = i == 0 ? red : QList<Uint16>(red.size(), i == 1 ? Uint16(0) : most);
        dataset.putAndInsertUint16Array(descriptors[i], descriptor.constData(), 3);
        dataset.putAndInsertUint16Array(tables[i], entries.constData(), static_cast<unsigned long>(entries.size()));
    }
}

} // namespace

//! Colour models and palettes, in files made for the purpose.
class TestColour : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"a.dcm"_s); }

    QList<QRgb> colours(const std::function<void(DcmDataset &)> &change) const
    {
        QList<QRgb> list;
        const auto rendered = tests::makeImage(path(), change) ? dicom::renderFrame(path())
                                                               : failure(Error::Kind::Disk, u"not written"_s);
        if (!rendered)
            qWarning("%s", qPrintable(text::of(rendered.error())));
        for (int x = 0; rendered && x < rendered->image.width(); ++x)
            list.append(rendered->image.pixel(x, 0));
        return list;
    }

private Q_SLOTS:
    void showsColoursByPixelAndByPlane()
    {
        const QList<QRgb> expected {qRgb(255, 0, 10), qRgb(1, 128, 20)};
        QCOMPARE(colours([](DcmDataset &d) { putColours(d, "RGB", 0, 2, {255, 0, 10, 1, 128, 20}); }), expected);
        QCOMPARE(colours([](DcmDataset &d) { putColours(d, "RGB", 1, 2, {255, 1, 0, 128, 10, 20}); }), expected);
        QCOMPARE(colours([](DcmDataset &d) {
                     putColours(d, "RGB", 0, 2, {65535, 0, 2570, 257, 32896, 5140}, 16);
                 }),
                 expected);
    }

    void showsLuminanceAndColourDifferences()
    {
        const QList<QRgb> expected {qRgb(76, 76, 76), qRgb(254, 0, 0)};
        const auto near = [&](const QList<QRgb> &seen) {
            for (qsizetype i = 0; i < expected.size(); ++i)
                if (seen.size() != 2 || qAbs(qRed(seen.at(i)) - qRed(expected.at(i))) > 1 ||
                    qAbs(qGreen(seen.at(i)) - qGreen(expected.at(i))) > 1 ||
                    qAbs(qBlue(seen.at(i)) - qBlue(expected.at(i))) > 1)
                    return false;
            return true;
        };
        QVERIFY(near(colours([](DcmDataset &d) { putColours(d, "YBR_FULL", 0, 2, {76, 128, 128, 76, 85, 255}); })));
        QVERIFY(near(colours([](DcmDataset &d) { putColours(d, "YBR_FULL", 1, 2, {76, 76, 128, 85, 128, 255}); })));
        // two pixels share their colour
        const auto halved = colours([](DcmDataset &d) {
            putColours(d, "YBR_FULL_422", 0, 4, {10, 250, 128, 128, 76, 76, 85, 255});
        });
        QCOMPARE(halved.size(), 4);
        QCOMPARE(halved.at(0), qRgb(10, 10, 10));
        QCOMPARE(halved.at(1), qRgb(250, 250, 250));
        QVERIFY(qRed(halved.at(2)) > 250 && qGreen(halved.at(3)) < 3);
    }

    void saysWhichColoursItDoesNotKnow()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &d) { putColours(d, "HSV", 0, 2, {1, 2, 3, 4, 5, 6}); }));
        const auto rendered = dicom::renderFrame(path());
        QCOMPARE(rendered.error().kind, Error::Kind::Usage);
        QVERIFY(rendered.error().detail.contains("HSV"_L1));
    }

    void showsPalettes()
    {
        // four entries of 16 bits, the first for the value 100
        QCOMPARE(colours([](DcmDataset &d) {
                     tests::putPixels(d, 1, 4, {0, 101, 102, 60000});
                     putPalette(d, {4, 100, 16}, {0, 0x4000, 0x8000, 0xffff}, 0xffff);
                 }),
                 (QList<QRgb> {qRgb(0, 0, 255), qRgb(64, 0, 255), qRgb(128, 0, 255), qRgb(255, 0, 255)}));
        // entries of 8 bits in words, which the descriptor calls 16
        QCOMPARE(colours([](DcmDataset &d) {
                     tests::putPixels(d, 1, 2, {1, 3}, 8);
                     putPalette(d, {4, 0, 16}, {0, 64, 128, 255}, 255);
                 }),
                 (QList<QRgb> {qRgb(64, 0, 255), qRgb(255, 0, 255)}));
        // entries of 8 bits, two in a word
        QCOMPARE(colours([](DcmDataset &d) {
                     tests::putPixels(d, 1, 2, {1, 3}, 8);
                     putPalette(d, {4, 0, 8}, {64 << 8, 255 << 8 | 128}, 0);
                 }),
                 (QList<QRgb> {qRgb(64, 0, 0), qRgb(255, 0, 0)}));
        // 65,536 entries are written as none
        QList<Uint16> all(65536);
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i] = Uint16(i);
        QCOMPARE(colours([&](DcmDataset &d) {
                     tests::putPixels(d, 1, 3, {0, 0x8000, 0xffff});
                     putPalette(d, {0, 0, 16}, all, 0xffff);
                 }),
                 (QList<QRgb> {qRgb(0, 0, 255), qRgb(128, 0, 255), qRgb(255, 0, 255)}));
        // values with a sign
        QCOMPARE(colours([](DcmDataset &d) {
                     tests::putPixels(d, 1, 2, {0xfffe, 0});
                     d.putAndInsertUint16(DCM_PixelRepresentation, 1);
                     putPalette(d, {3, 0xfffe, 16}, {0xffff, 0, 0x8000}, 0xffff);
                 }),
                 (QList<QRgb> {qRgb(255, 0, 255), qRgb(128, 0, 255)}));
    }

    void saysThatItCannotShowSegmentedPalettes()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            tests::putPixels(dataset, 1, 2, {0, 1}, 8);
            dataset.putAndInsertString(DCM_PhotometricInterpretation, "PALETTE COLOR");
            const std::array<Uint16, 4> segment {0, 2, 0, 255};
            dataset.putAndInsertUint16Array(DCM_SegmentedRedPaletteColorLookupTableData, segment.data(), 4);
        }));
        const auto rendered = dicom::renderFrame(path());
        QCOMPARE(rendered.error().kind, Error::Kind::Usage);
        QVERIFY(rendered.error().detail.contains("segmented palette"_L1));
    }

    // A segmentation may have hundreds of empty frames before the first that shows anything.
    void segmentationsOpenWhereTheyHavePixels()
    {
        const auto makeSegments = [this](int first, const char *modality) {
            return tests::makeImage(path(), [&](DcmDataset &dataset) {
                QList<int> bytes(20, 0); // ten frames of 4 × 4 pixels of one bit
                if (first >= 0)
                    bytes[first * 2 + 1] = 0x20;
                tests::putPixels(dataset, 4, 4, bytes, 8);
                for (const DcmTagKey &key : {DCM_BitsAllocated, DCM_BitsStored})
                    dataset.putAndInsertUint16(key, 1);
                dataset.putAndInsertUint16(DCM_HighBit, 0);
                dataset.putAndInsertString(DCM_NumberOfFrames, "10");
                dataset.putAndInsertString(DCM_Modality, modality);
            });
        };
        QVERIFY(makeSegments(7, "SEG"));
        const auto opened = dicom::renderImage({.path = path(), .frame = {}, .window = {}});
        QVERIFY(opened);
        QCOMPARE(opened->frame, 7);
        QCOMPARE(opened->frames, 10);
        QCOMPARE(qGray(opened->image.pixel(1, 3)), 255); // bit 13
        QCOMPARE(qGray(opened->image.pixel(0, 3)), 0);
        QCOMPARE(dicom::renderFrame(path(), 0)->frame, 0); // an empty frame is black
        QCOMPARE(qGray(dicom::renderFrame(path(), 0)->image.pixel(1, 3)), 0);
        QVERIFY(makeSegments(-1, "SEG"));
        QCOMPARE(dicom::renderImage({.path = path(), .frame = {}, .window = {}})->frame, 0);
        QVERIFY(makeSegments(7, "CT"));
        QCOMPARE(dicom::renderImage({.path = path(), .frame = {}, .window = {}})->frame, 0);
    }

    void framesMayBeginInsideAByte()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            tests::putPixels(dataset, 1, 3, {0b11'010'101, 0b1, 0, 0}, 8); // frames of three bits: 101, 010, 111
            for (const DcmTagKey &key : {DCM_BitsAllocated, DCM_BitsStored})
                dataset.putAndInsertUint16(key, 1);
            dataset.putAndInsertUint16(DCM_HighBit, 0);
            dataset.putAndInsertString(DCM_NumberOfFrames, "3");
        }));
        const QList<QList<int>> expected {{255, 0, 255}, {0, 255, 0}, {255, 255, 255}};
        for (int frame = 0; frame < 3; ++frame) {
            const auto rendered = dicom::renderFrame(path(), frame);
            QVERIFY2(rendered, rendered ? "" : qPrintable(text::of(rendered.error())));
            for (int x = 0; x < 3; ++x)
                QCOMPARE(qGray(rendered->image.pixel(x, 0)), expected.at(frame).at(x));
        }
    }
};

QTEST_GUILESS_MAIN(TestColour)
#include "tst_colour.moc"
