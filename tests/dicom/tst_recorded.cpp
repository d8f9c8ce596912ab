// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "dicom/derived/derivedreader.h"
#include "dicom/inspect.h"
#include "support/recorded.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

const QString pydicom = u"dicom/pydicom/test_files/"_s;
const QString loader = u"dicom/cornerstoneWADOImageLoader/testImages/CTImage.dcm"_s;

QString valueOf(const QList<dicom::Tag> &tags, const QString &tag)
{
    for (const dicom::Tag &one : tags)
        if (one.tag == tag)
            return one.value;
    return u"(none)"_s;
}

//! The largest difference of two pictures of one size, in grey levels.
int difference(const QImage &left, const QImage &right)
{
    int most = left.size() == right.size() ? 0 : 256;
    for (int y = 0; most < 256 && y < left.height(); ++y)
        for (int x = 0; x < left.width(); ++x)
            most = qMax(most, qAbs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y))));
    return most;
}

double meanDifference(const QImage &left, const QImage &right)
{
    double sum = 0;
    for (int y = 0; y < left.height(); ++y)
        for (int x = 0; x < left.width(); ++x)
            sum += qAbs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y)));
    return sum / left.height() / left.width();
}

//! Where which segment lies in the frames of the slide that a segmentation was made from, sorted. Not in which frames:
//! the maker counted these differently.
QStringList segmentPixels(const QString &segmentation)
{
    constexpr int frames = 25; // of the slide
    dicom::OverlayRequest request {.object = {tests::recordedPath(segmentation)}, .slices = {}};
    const QString slide = tests::recordedPath(u"dicom/highdicom/data/test_files/sm_image_control.dcm"_s);
    for (int frame = 0; frame < frames; ++frame)
        request.slices.append(dicom::SliceRequest {{slide}, frame});
    dicom::DerivedReader reader;
    const auto said = reader.read(request.object);
    const auto overlays = reader.overlays(request);
    QStringList pixels;
    for (int frame = 0; said && overlays && frame < frames; ++frame)
        for (const dicom::DrawnStructure &drawn : overlays->at(frame).drawn)
            for (const dicom::Mask &mask : drawn.masks)
                for (int y = 0; y < mask.opacity.height(); ++y)
                    for (int x = 0; x < mask.opacity.width(); ++x)
                        if (qGray(mask.opacity.pixel(x, y)) > 0)
                            pixels << u"%1, %2: %3"_s.arg(mask.topLeft.x() + x)
                                          .arg(mask.topLeft.y() + y)
                                          .arg(said->structures.at(drawn.structure).name);
    pixels.sort();
    return pixels;
}

} // namespace

//! Real files of many makers, sound and broken.
class TestRecorded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!tests::hasRecordedData())
            QSKIP(tests::noRecordedData);
    }

    void everyFileOpensOrSaysWhyNot()
    {
        int opened = 0;
        int rendered = 0;
        int files = 0;
        for (QDirIterator all(tests::recordedPath(u"dicom"_s), QDir::Files, QDirIterator::Subdirectories);
             all.hasNext();) {
            const QString path = all.next();
            ++files;
            const auto header = dicom::readHeader(path);
            const auto tags = dicom::readTags(path);
            const auto picture = dicom::renderFrame(path);
            if (header)
                ++opened;
            else
                QVERIFY2(!header.error().detail.isEmpty() && !tags && !picture, qPrintable(path));
            if (tags)
                QVERIFY2(!tags->isEmpty(), qPrintable(path));
            if (picture) {
                QVERIFY2(!picture->image.isNull() && picture->frames > 0, qPrintable(path));
                ++rendered;
            } else {
                QVERIFY2(!picture.error().detail.isEmpty(), qPrintable(path));
            }
        }
        qInfo("%d files, %d opened, %d rendered", files, opened, rendered);
        QVERIFY(files > 300);
        QVERIFY(opened > 250);
        QVERIFY(rendered > 150);
    }

    void oneImageLooksTheSameInEveryTransferSyntax_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<double>("tolerance"); // mean grey levels; 0: not one pixel differs
        QTest::newRow("implicit") << u"_LittleEndianImplicitTransferSyntax_1.2.840.10008.1.2.dcm"_s << 0.0;
        QTest::newRow("explicit") << u"_LittleEndianExplicitTransferSyntax_1.2.840.10008.1.2.1.dcm"_s << 0.0;
        QTest::newRow("deflated") << u"_DeflatedExplicitVRLittleEndianTransferSyntax_1.2.840.10008.1.2.1.99.dcm"_s
                                  << 0.0;
        QTest::newRow("big endian") << u"_BigEndianExplicitTransferSyntax_1.2.840.10008.1.2.2.dcm"_s << 0.0;
        QTest::newRow("rle") << u"_RLELosslessTransferSyntax_1.2.840.10008.1.2.5.dcm"_s << 0.0;
        QTest::newRow("jpeg lossless") << u"_JPEGProcess14TransferSyntax_1.2.840.10008.1.2.4.57.dcm"_s << 0.0;
        QTest::newRow("jpeg lossless sv1") << u"_JPEGProcess14SV1TransferSyntax_1.2.840.10008.1.2.4.70.dcm"_s << 0.0;
        QTest::newRow("jpeg-ls") << u"_JPEGLSLosslessTransferSyntax_1.2.840.10008.1.2.4.80.dcm"_s << 0.0;
        QTest::newRow("jpeg 2000") << u"_JPEG2000LosslessOnlyTransferSyntax_1.2.840.10008.1.2.4.90.dcm"_s << 0.0;
        QTest::newRow("jpeg 2000 lossy") << u"_JPEG2000TransferSyntax_1.2.840.10008.1.2.4.91.dcm"_s << 3.0;
        QTest::newRow("jpeg-ls lossy") << u"_JPEGLSLossyTransferSyntax_1.2.840.10008.1.2.4.81.dcm"_s << 3.0;
        QTest::newRow("jpeg 8 bit") << u"_JPEGProcess1TransferSyntax_1.2.840.10008.1.2.4.50.dcm"_s << 8.0; // of 12 bits
        QTest::newRow("jpeg 12 bit") << u"_JPEGProcess2_4TransferSyntax_1.2.840.10008.1.2.4.51.dcm"_s << 3.0;
        QTest::newRow("jpeg spectral") << u"_JPEGProcess6_8TransferSyntax_1.2.840.10008.1.2.4.53.dcm"_s << 3.0;
        QTest::newRow("jpeg progressive") << u"_JPEGProcess10_12TransferSyntax_1.2.840.10008.1.2.4.55.dcm"_s << 3.0;
    }

    void oneImageLooksTheSameInEveryTransferSyntax()
    {
        QFETCH(QString, suffix);
        QFETCH(double, tolerance);
        const auto plain = dicom::renderFrame(tests::recordedPath(loader));
        const auto other = dicom::renderFrame(tests::recordedPath(loader + suffix));
        QVERIFY(plain);
        QVERIFY2(other, other ? "" : qPrintable(text::of(other.error())));
        QCOMPARE(other->image.size(), QSize(512, 512));
        QCOMPARE(other->window.centre, 40.0);
        QCOMPARE(other->window.width, 400.0);
        if (tolerance == 0)
            QCOMPARE(difference(plain->image, other->image), 0);
        else
            QVERIFY2(meanDifference(plain->image, other->image) < tolerance,
                     qPrintable(QString::number(meanDifference(plain->image, other->image))));
    }

    void namesObjectsWithoutPixels_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::newRow("rtstruct") << u"dicom/dicompyler-core/tests/testdata/example_data/rtss.dcm"_s
                                  << u"RT Structure Set (RTSTRUCT)"_s;
        QTest::newRow("rtplan") << QString(pydicom + "rtplan.dcm"_L1) << u"RT Plan (RTPLAN)"_s;
        QTest::newRow("sr") << u"dicom/highdicom/data/test_files/sr_document.dcm"_s << u"SR (SR)"_s;
        QTest::newRow("waveform") << QString(pydicom + "waveform_ecg.dcm"_L1) << u"Twelve Lead ECG Waveform (ECG)"_s;
    }

    void namesObjectsWithoutPixels()
    {
        QFETCH(QString, file);
        QFETCH(QString, kind);
        const auto rendered = dicom::renderFrame(tests::recordedPath(file));
        QCOMPARE(rendered.error().kind, Error::Kind::Usage);
        QVERIFY2(rendered.error().detail.contains(kind), qPrintable(rendered.error().detail));
        QVERIFY(dicom::readTags(tests::recordedPath(file))->size() > 50);
    }

    //! The counts are those of the label map (label.nrrd) that the segmentation was made from.
    void segmentsLieWhereTheirMakerPutThem_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QList<int>>("pixels");
        QTest::newRow("one slice") << u"24x38x3"_s << QList<int> {0, 315, 0};
        QTest::newRow("frames that begin inside a byte") << u"23x38x3"_s << QList<int> {4, 314, 4};
    }

    void segmentsLieWhereTheirMakerPutThem()
    {
        QFETCH(QString, folder);
        QFETCH(QList<int>, pixels);
        const QString root = u"dicom/dcmqi/data/segmentations/"_s + folder;
        dicom::OverlayRequest request {.object = {tests::recordedPath(root + u"/seg/label.seg"_s)}, .slices = {}};
        for (int slice = 1; slice <= 3; ++slice)
            request.slices.append(
                dicom::SliceRequest {{tests::recordedPath(root + u"/image/IMG000%1.dcm"_s.arg(slice))}});
        const auto overlays = dicom::DerivedReader().overlays(request);
        QVERIFY2(overlays, overlays ? "" : qPrintable(text::of(overlays.error())));
        QList<int> found;
        for (const dicom::SliceOverlay &overlay : *overlays) {
            QCOMPARE(overlay.problem, QString());
            int count = 0;
            for (const dicom::DrawnStructure &drawn : overlay.drawn)
                for (const dicom::Mask &mask : drawn.masks)
                    for (int y = 0; y < mask.opacity.height(); ++y)
                        for (int x = 0; x < mask.opacity.width(); ++x)
                            count += qGray(mask.opacity.pixel(x, y)) > 0 ? 1 : 0;
            found << count;
        }
        QCOMPARE(found, pixels);
    }

    //! Of two of three slices; a segment 0 is described as the background, which may not be the padding.
    void labelMapsLieWhereTheirMakerPutThem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("no padding") << u"sparse-labelmap-noppv.dcm"_s;
        QTest::newRow("padding 5") << u"sparse-labelmap-ppv5.dcm"_s;
    }

    void labelMapsLieWhereTheirMakerPutThem()
    {
        QFETCH(QString, file);
        const QString root = u"dicom/dcmqi/data/segmentations/"_s;
        dicom::DerivedReader reader;
        const dicom::Object object {tests::recordedPath(root + file)};
        const auto said = reader.read(object);
        QVERIFY2(said, said ? "" : qPrintable(text::of(said.error())));
        QCOMPARE(said->problems, QStringList());
        QCOMPARE(said->structures.size(), 1);
        QCOMPARE(said->structures.at(0).name, u"Liver"_s);
        QCOMPARE(said->structures.at(0).parts, 2);
        dicom::OverlayRequest request {.object = object, .slices = {}};
        for (int slice = 1; slice <= 3; ++slice)
            request.slices.append(
                dicom::SliceRequest {{tests::recordedPath(root + u"24x38x3/image/IMG000%1.dcm"_s.arg(slice))}});
        const auto overlays = reader.overlays(request);
        QVERIFY(overlays);
        for (const int slice : {0, 1, 2}) {
            QCOMPARE(overlays->at(slice).problem, QString());
            QCOMPARE(overlays->at(slice).drawn.size(), slice == 1 ? 0 : 1);
        }
    }

    //! The same segments by the same maker, once a frame each and once as the numbers of pixels.
    void labelMapsAreLikeBinarySegmentations_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("grey") << u"seg_image_sm_control_labelmap.dcm"_s;
        QTest::newRow("palette") << u"seg_image_sm_control_labelmap_palette_color.dcm"_s;
    }

    void labelMapsAreLikeBinarySegmentations()
    {
        QFETCH(QString, file);
        const QString root = u"dicom/highdicom/data/test_files/"_s;
        const QStringList binary = segmentPixels(root + u"seg_image_sm_control.dcm"_s);
        QVERIFY2(binary.size() > 500, qPrintable(QString::number(binary.size())));
        QCOMPARE(segmentPixels(root + file), binary);
    }

    void reportsTruncatedFiles()
    {
        for (const auto &file : {"MR_truncated.dcm"_L1, "rtplan_truncated.dcm"_L1}) {
            const QString path = tests::recordedPath(pydicom + file);
            QVERIFY(dicom::readHeader(path)); // the head is whole
            QCOMPARE(dicom::readTags(path).error().kind, Error::Kind::Incomplete);
            QCOMPARE(dicom::renderFrame(path).error().kind, Error::Kind::Incomplete);
        }
    }

    void readsChosenValues()
    {
        const QString ct = tests::recordedPath(pydicom + "CT_small.dcm"_L1);
        const auto header = dicom::readHeader(ct);
        QCOMPARE(header->seriesUid, u"1.3.6.1.4.1.5962.1.3.1.1.20040119072730.12322"_s);
        QCOMPARE(header->patientId, u"1CT1"_s);
        QVERIFY(dicom::checkSeries(ct, header->seriesUid));
        const auto tags = dicom::readTags(ct);
        QCOMPARE(valueOf(*tags, u"(0008,0060)"_s), u"CT"_s);
        QCOMPARE(valueOf(*tags, u"(0010,0010)"_s), u"CompressedSamples^CT1"_s);
        QCOMPARE(valueOf(*tags, u"(0028,0030)"_s), u"0.661468\\0.661468"_s);
        QCOMPARE(valueOf(*tags, u"(7FE0,0010)"_s), u"32,768 bytes"_s);
        QCOMPARE(dicom::readHeader(tests::recordedPath(pydicom + "rtdose.dcm"_L1))->frames, 15);
        QCOMPARE(dicom::renderFrame(tests::recordedPath(pydicom + "rtdose.dcm"_L1), 14)->frames, 15);
    }

    void readsAlphabets_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::newRow("arabic") << u"chrArab"_s << u"قباني^لنزار"_s;
        QTest::newRow("french") << u"chrFren"_s << u"Buc^Jérôme"_s;
        QTest::newRow("german") << u"chrGerm"_s << u"Äneas^Rüdiger"_s;
        QTest::newRow("greek") << u"chrGreek"_s << u"Διονυσιος"_s;
        QTest::newRow("hebrew") << u"chrHbrw"_s << u"שרון^דבורה"_s;
        QTest::newRow("russian") << u"chrRuss"_s << u"Люкceмбypг"_s;
        QTest::newRow("japanese") << u"chrH31"_s << u"Yamada^Tarou=山田^太郎=やまだ^たろう"_s;
        QTest::newRow("katakana") << u"chrH32"_s << u"ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"_s;
        QTest::newRow("japanese, several sets") << u"chrJapMulti"_s << u"やまだ^たろう"_s;
        QTest::newRow("japanese, explicit") << u"chrJapMultiExplicitIR6"_s << u"やまだ^たろう"_s;
        QTest::newRow("korean, several sets") << u"chrKoreanMulti"_s << u"김희중"_s;
        QTest::newRow("korean") << u"chrI2"_s << u"Hong^Gildong=洪^吉洞=홍^길동"_s;
        QTest::newRow("utf-8") << u"chrX1"_s << u"Wang^XiaoDong=王^小東="_s;
        QTest::newRow("gb18030") << u"chrX2"_s << u"Wang^XiaoDong=王^小东="_s;
    }

    void readsAlphabets()
    {
        QFETCH(QString, file);
        QFETCH(QString, name);
        const auto tags = dicom::readTags(tests::recordedPath(u"dicom/pydicom/charset_files/%1.dcm"_s.arg(file)));
        QCOMPARE(valueOf(*tags, u"(0010,0010)"_s), name);
    }

    void showsTheSameInOtherForms_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("tolerance");
        const auto row = [](const char *file, const char *other, double tolerance = 0) {
            QTest::newRow(other) << QString(pydicom + QLatin1StringView(file))
                                 << QString(pydicom + QLatin1StringView(other)) << tolerance;
        };
        row("MR_small.dcm", "MR_small_jp2klossless.dcm");
        row("MR_small.dcm", "MR_small_RLE.dcm");
        row("MR_small.dcm", "MR_small_jpeg_ls_lossless.dcm");
        row("MR_small.dcm", "MR_small_bigendian.dcm");
        row("rtdose_1frame.dcm", "rtdose_expb_1frame.dcm"); // 32 bits, big endian
        row("rtdose_1frame.dcm", "rtdose_rle_1frame.dcm");
        row("liver_1frame.dcm", "liver_expb_1frame.dcm"); // one bit a pixel
        row("SC_rgb_rle.dcm", "SC_rgb_rle_32bit.dcm");
        row("SC_rgb_small_odd.dcm", "SC_rgb_small_odd_big_endian.dcm");
    }

    void showsTheSameInOtherForms()
    {
        QFETCH(QString, file);
        QFETCH(QString, other);
        QFETCH(double, tolerance);
        const auto plain = dicom::renderFrame(tests::recordedPath(file));
        QVERIFY(plain);
        const auto rendered = dicom::renderFrame(tests::recordedPath(other));
        QVERIFY2(rendered, rendered ? "" : qPrintable(text::of(rendered.error())));
        QCOMPARE(rendered->image.size(), plain->image.size());
        const double off = meanDifference(plain->image, rendered->image);
        QVERIFY2(off <= tolerance, qPrintable(QString::number(off)));
    }

    void showsColours()
    {
        const auto rgb = dicom::renderFrame(tests::recordedPath(pydicom + "SC_rgb_rle.dcm"_L1));
        QCOMPARE(rgb->image.format(), QImage::Format_RGB888);
        QCOMPARE(rgb->image.pixelColor(50, 5), QColor(255, 0, 0)); // bars: red on top
        for (const auto &file : {"SC_rgb_rle_16bit.dcm"_L1, "SC_rgb_jpeg_gdcm.dcm"_L1, "SC_rgb_rle_2frame.dcm"_L1})
            QCOMPARE(dicom::renderFrame(tests::recordedPath(pydicom + file))->image, rgb->image);
        for (const auto &file : {"SC_rgb_dcmtk_+eb+cy+np.dcm"_L1, "SC_ybr_full_422_uncompressed.dcm"_L1})
            QVERIFY(meanDifference(dicom::renderFrame(tests::recordedPath(pydicom + file))->image, rgb->image) < 6);
        const auto palette = dicom::renderFrame(tests::recordedPath(pydicom + "examples_palette.dcm"_L1));
        QCOMPARE(palette->image.format(), QImage::Format_RGB888);
        QVERIFY(!palette->image.allGray());
    }
};

QTEST_GUILESS_MAIN(TestRecorded)
#include "tst_recorded.moc"
