// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "dicom/inspect.h"
#include "dicom/madefile.h"

#include <QTemporaryDir>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

using Change = std::function<void(DcmDataset &)>;

void putWindow(DcmDataset &dataset, const char *centre, const char *width, const char *function = nullptr)
{
    dataset.putAndInsertString(DCM_WindowCenter, centre);
    dataset.putAndInsertString(DCM_WindowWidth, width);
    if (function != nullptr)
        dataset.putAndInsertString(DCM_VOILUTFunction, function);
}

void putRescale(DcmDataset &dataset, const char *slope, const char *intercept)
{
    dataset.putAndInsertString(DCM_RescaleSlope, slope);
    dataset.putAndInsertString(DCM_RescaleIntercept, intercept);
}

void putTable(DcmItem &item, const DcmTagKey &descriptor, const DcmTagKey &data, const QList<Uint16> &numbers,
              const QList<Uint16> &entries)
{
    item.putAndInsertUint16Array(descriptor, numbers.constData(), 3);
    item.putAndInsertUint16Array(data, entries.constData(), static_cast<unsigned long>(entries.size()));
}

} // namespace

//! Grey values and how windows make shades of them: DICOM PS3.3, C.11.
class TestGrey : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"a.dcm"_s); }

    //! The shades of the first line.
    QList<int> shades(const Change &change, qint64 frame = 0, dicom::VoiWindow asked = {}) const
    {
        if (!tests::makeImage(path(), change))
            return {};
        const auto rendered = dicom::renderFrame(path(), frame, asked);
        if (!rendered) {
            qWarning("%s", qPrintable(text::of(rendered.error())));
            return {};
        }
        QList<int> list;
        for (int x = 0; x < rendered->image.width(); ++x)
            list.append(qGray(rendered->image.pixel(x, 0)));
        return list;
    }

private Q_SLOTS:
    void windowsByTheFormulaOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("centre");
        QTest::addColumn<QByteArray>("width");
        QTest::addColumn<QByteArray>("function");
        QTest::addColumn<QList<int>>("expected"); // of the values 0, 1, 2, 3, 100, 101
        const auto row = [](const char *centre, const char *width, const char *function, const QList<int> &expected) {
            QTest::newRow(QByteArray(QByteArray(centre) + ' ' + width + ' ' + function).constData())
                << QByteArray(centre) << QByteArray(width) << QByteArray(function) << expected;
        };
        row("2", "1", "LINEAR", {0, 0, 255, 255, 255, 255}); // 1.5 divides black from white
        row("2", "2", "", {0, 0, 255, 255, 255, 255});       // 1 and below is black, above 2 white
        row("2", "4", "", {0, 85, 170, 255, 255, 255});
        row("2", "4", "LINEAR_EXACT", {0, 64, 128, 191, 255, 255});
        row("2", "1", "LINEAR_EXACT", {0, 0, 128, 255, 255, 255});
        row("2", "4", "SIGMOID", {30, 69, 128, 186, 255, 255});
        row("50.5", "101", "", {0, 3, 5, 8, 255, 255});
        row("2", "0", "", {0, 0, 3, 5, 255, 255}); // not a window: by the pixels, without the extremes
        row("x", "4", "", {0, 0, 3, 5, 255, 255}); // neither
    }

    void windowsByTheFormulaOfTheStandard()
    {
        QFETCH(QByteArray, centre);
        QFETCH(QByteArray, width);
        QFETCH(QByteArray, function);
        QFETCH(QList<int>, expected);
        const QList<int> seen = shades([&](DcmDataset &dataset) {
            tests::putPixels(dataset, 1, 6, {0, 1, 2, 3, 100, 101});
            putWindow(dataset, centre.constData(), width.constData(), function.constData());
        });
        QCOMPARE(seen, expected);
    }

    // Values of PET and of parameter maps: the pixels times the slope would all be 0.
    void smallSlopesAreNeitherBlackNorWhite_data()
    {
        QTest::addColumn<QByteArray>("slope");
        QTest::addColumn<double>("centre"); // in values
        QTest::addColumn<double>("width");
        for (const char *slope : {"5.9e-8", "0.001", "0.5", "1", "2.5"}) {
            const double step = QByteArray(slope).toDouble();
            QTest::newRow(slope) << QByteArray(slope) << 500 * step << 1000 * step;
        }
    }

    void smallSlopesAreNeitherBlackNorWhite()
    {
        QFETCH(QByteArray, slope);
        QFETCH(double, centre);
        QFETCH(double, width);
        const QList<int> pixels {0, 250, 500, 750, 1000};
        const QList<int> expected {0, 64, 128, 191, 255};
        const auto isNear = [&](const QList<int> &seen) {
            for (qsizetype i = 0; i < expected.size(); ++i)
                if (seen.size() != expected.size() || qAbs(seen.at(i) - expected.at(i)) > 1)
                    return false;
            return true;
        };
        const auto fill = [&](DcmDataset &dataset) {
            tests::putPixels(dataset, 1, 5, pixels);
            putRescale(dataset, slope.constData(), "0");
        };
        QVERIFY(isNear(shades([&](DcmDataset &dataset) {
            fill(dataset);
            putWindow(dataset, QByteArray::number(centre, 'g', 12).constData(),
                      QByteArray::number(width, 'g', 12).constData());
        })));
        QVERIFY(isNear(shades(fill, 0, {.centre = centre, .width = width}))); // asked for
        const QList<int> automatic = shades([&](DcmDataset &dataset) {
            fill(dataset);
            tests::putPixels(dataset, 1, 7, {0, 1, 250, 500, 750, 999, 1000});
        });
        QCOMPARE(automatic.size(), 7);
        QVERIFY(qAbs(automatic.at(2) - 64) <= 1 && qAbs(automatic.at(3) - 128) <= 1 && automatic.at(6) == 255);
    }

    void paddingDoesNotCountForTheWindow_data()
    {
        QTest::addColumn<QList<int>>("padding"); // the values it came to
        QTest::addColumn<bool>("isDeclared");
        QTest::addColumn<bool>("isLossy");
        QTest::newRow("declared") << QList<int> {-2000, -2000, -2000} << true << false;
        QTest::newRow("declared, near-lossless") << QList<int> {-2003, -2000, -1998} << true << true;
        QTest::newRow("not declared") << QList<int> {-2000, -2000, -2000} << false << false;
        QTest::newRow("not declared, near-lossless") << QList<int> {-2003, -2000, -1998} << false << true;
    }

    void paddingDoesNotCountForTheWindow()
    {
        QFETCH(QList<int>, padding);
        QFETCH(bool, isDeclared);
        QFETCH(bool, isLossy);
        QList<int> pixels = padding;
        for (int value = -40; value <= 40; ++value)
            pixels.append(value);
        QVERIFY(tests::makeImage(path(), [&](DcmDataset &dataset) {
            tests::putPixels(dataset, 1, int(pixels.size()), pixels);
            dataset.putAndInsertUint16(DCM_PixelRepresentation, 1);
            if (isDeclared)
                dataset.putAndInsertSint16(DCM_PixelPaddingValue, -2000);
            if (isLossy)
                dataset.putAndInsertString(DCM_LossyImageCompression, "01");
        }));
        const auto rendered = dicom::renderFrame(path());
        QVERIFY(rendered);
        QVERIFY2(rendered->window.width < 100 && qAbs(rendered->window.centre) < 5,
                 qPrintable(u"%1 %2"_s.arg(rendered->window.centre).arg(rendered->window.width)));
        QCOMPARE(qGray(rendered->image.pixel(0, 0)), 0);
        QVERIFY(qAbs(qGray(rendered->image.pixel(3 + 40, 0)) - 128) < 5);
    }

    // A mask has two values, far apart, and both are the picture.
    void aMaskKeepsBothValues()
    {
        QCOMPARE(shades([](DcmDataset &dataset) {
                     tests::putPixels(dataset, 1, 4, {0, 0, 4095, 0});
                 }),
                 (QList<int> {0, 0, 255, 0}));
        QCOMPARE(shades([](DcmDataset &dataset) {
                     tests::putPixels(dataset, 1, 4, {7, 7, 7, 7});
                 }),
                 (QList<int> {0, 0, 0, 0}));
    }

    void monochrome1IsInverted()
    {
        for (const char *shape : {"", "INVERSE"})
            QCOMPARE(shades([shape](DcmDataset &dataset) {
                         tests::putPixels(dataset, 1, 3, {0, 100, 200});
                         putWindow(dataset, "100", "200", "LINEAR_EXACT");
                         dataset.putAndInsertString(DCM_PhotometricInterpretation, "MONOCHROME1");
                         if (*shape != '\0')
                             dataset.putAndInsertString(DCM_PresentationLUTShape, shape);
                     }),
                     (QList<int> {255, 128, 0}));
    }

    void bitsOutsideTheStoredOnesAreIgnored()
    {
        QCOMPARE(shades([](DcmDataset &dataset) {
                     tests::putPixels(dataset, 1, 3, {0xf000, 0x5000 | (128 << 2), (255 << 2) | 3}, 16);
                     dataset.putAndInsertUint16(DCM_BitsStored, 8);
                     dataset.putAndInsertUint16(DCM_HighBit, 9);
                     putWindow(dataset, "128", "256");
                 }),
                 (QList<int> {0, 128, 255}));
    }

    void tablesOfModalityAndVoi()
    {
        const auto withTables = [](DcmDataset &dataset) {
            tests::putPixels(dataset, 1, 4, {0, 10, 11, 60000});
            DcmItem *item = nullptr;
            dataset.findOrCreateSequenceItem(DCM_ModalityLUTSequence, item, 0);
            putTable(*item, DCM_LUTDescriptor, DCM_LUTData, {3, 10, 16}, {1000, 2000, 3000});
        };
        QCOMPARE(shades([&](DcmDataset &dataset) {
                     withTables(dataset);
                     putWindow(dataset, "2000", "2000", "LINEAR_EXACT");
                 }),
                 (QList<int> {0, 0, 128, 255}));
        QCOMPARE(shades([&](DcmDataset &dataset) {
                     withTables(dataset);
                     DcmItem *item = nullptr;
                     dataset.findOrCreateSequenceItem(DCM_VOILUTSequence, item, 0);
                     QList<Uint16> entries(2001, 0);
                     entries[1000] = 50;
                     entries[2000] = 255;
                     putTable(*item, DCM_LUTDescriptor, DCM_LUTData, {2001, 1000, 8}, entries);
                 }),
                 (QList<int> {0, 0, 50, 255}));
    }

    void showsLargeAndFloatingPointNumbers()
    {
        QCOMPARE(shades([](DcmDataset &dataset) {
                     tests::putPixels(dataset, 1, 6, {0, 0, 0xffff, 0x7fff, 0xfffe, 0xffff}); // three of 32 bits
                     dataset.putAndInsertUint16(DCM_Columns, 3);
                     dataset.putAndInsertUint16(DCM_BitsAllocated, 32);
                     dataset.putAndInsertUint16(DCM_BitsStored, 32);
                     dataset.putAndInsertUint16(DCM_HighBit, 31);
                 }),
                 (QList<int> {0, 128, 255}));
        const QList<Float32> numbers {0.F, 0.25F, 0.5F, std::nanf(""), 1.F, 2.F};
        for (const auto &[asked, expected] :
             {std::pair {dicom::VoiWindow {}, QList<int> {0, 32, 64, 0, 128, 255}},
              {dicom::VoiWindow {.centre = 0.5, .width = 1}, {0, 64, 128, 0, 255, 255}}})
            QCOMPARE(shades(
                         [&](DcmDataset &dataset) {
                             dataset.findAndDeleteElement(DCM_PixelData);
                             dataset.putAndInsertUint16(DCM_Rows, 1);
                             dataset.putAndInsertUint16(DCM_Columns, 6);
                             dataset.putAndInsertUint16(DCM_BitsAllocated, 32);
                             auto element = std::make_unique<DcmOtherFloat>(DCM_FloatPixelData);
                             element->putFloat32Array(numbers.constData(), 6);
                             dataset.insert(element.release());
                         },
                         0, asked),
                     expected);
        const QList<Float64> doubles {-1e-9, 0, 1e-9};
        QCOMPARE(shades([&](DcmDataset &dataset) {
                     dataset.findAndDeleteElement(DCM_PixelData);
                     dataset.putAndInsertUint16(DCM_Rows, 1);
                     dataset.putAndInsertUint16(DCM_Columns, 3);
                     dataset.putAndInsertUint16(DCM_BitsAllocated, 64);
                     auto element = std::make_unique<DcmOtherDouble>(DCM_DoubleFloatPixelData);
                     element->putFloat64Array(doubles.constData(), 3);
                     dataset.insert(element.release());
                 }),
                 (QList<int> {0, 128, 255}));
    }

    void pixelsKeepTheirShape_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<double>("height");
        const auto row = [](const char *name, const DcmTagKey &key, const char *value, double height) {
            QTest::newRow(name) << Change([=](DcmDataset &d) { d.putAndInsertString(key, value); }) << height;
        };
        row("no spacing", DCM_PatientComments, "", 1);
        row("spacing", DCM_PixelSpacing, "2.5\\0.5", 5);
        row("of the detector", DCM_ImagerPixelSpacing, "0.5\\1", 0.5);
        row("ratio", DCM_PixelAspectRatio, "4\\3", 4.0 / 3);
        row("of zero", DCM_PixelSpacing, "0\\0.5", 1);
        row("not numbers", DCM_PixelSpacing, "a\\b", 1);
        row("absurd", DCM_PixelSpacing, "1e30\\1e-30", 1);
        QTest::newRow("in functional groups") << Change([](DcmDataset &dataset) {
            DcmItem *group = nullptr;
            DcmItem *measures = nullptr;
            dataset.findOrCreateSequenceItem(DCM_SharedFunctionalGroupsSequence, group, 0);
            group->findOrCreateSequenceItem(DCM_PixelMeasuresSequence, measures, 0);
            measures->putAndInsertString(DCM_PixelSpacing, "3\\2");
        }) << 1.5;
    }

    void pixelsKeepTheirShape()
    {
        QFETCH(Change, change);
        QFETCH(double, height);
        QVERIFY(tests::makeImage(path(), change));
        QCOMPARE(dicom::renderFrame(path())->pixelHeight, height);
    }
};

QTEST_GUILESS_MAIN(TestGrey)
#include "tst_grey.moc"
