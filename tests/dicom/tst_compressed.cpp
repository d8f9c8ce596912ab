// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "dicom/inspect.h"
#include "dicom/madefile.h"

#include <QTemporaryDir>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr auto rle = "1.2.840.10008.1.2.5";
constexpr auto jpeg2000Lossless = "1.2.840.10008.1.2.4.90";
constexpr auto jpeg2000Lossy = "1.2.840.10008.1.2.4.91";

using Change = std::function<void(DcmDataset &)>;

//! A grey layout of 4 × 3 pixels, and its window, one grey level a value.
Change grey(int bits, bool isSigned, const char *centre, const char *width, int frames = 1)
{
    return [=](DcmDataset &dataset) {
        dataset.putAndInsertUint16(DCM_BitsAllocated, bits > 8 ? 16 : 8);
        dataset.putAndInsertUint16(DCM_BitsStored, Uint16(bits));
        dataset.putAndInsertUint16(DCM_HighBit, Uint16(bits - 1));
        dataset.putAndInsertUint16(DCM_PixelRepresentation, isSigned ? 1 : 0);
        dataset.putAndInsertString(DCM_WindowCenter, centre);
        dataset.putAndInsertString(DCM_WindowWidth, width);
        dataset.putAndInsertString(DCM_NumberOfFrames, std::to_string(frames).c_str());
    };
}

void makeColour(DcmDataset &dataset, const char *photometric)
{
    dataset.putAndInsertString(DCM_PhotometricInterpretation, photometric);
    dataset.putAndInsertUint16(DCM_SamplesPerPixel, 3);
    dataset.putAndInsertUint16(DCM_PlanarConfiguration, 0);
    dataset.putAndInsertUint16(DCM_BitsAllocated, 8);
    dataset.putAndInsertUint16(DCM_BitsStored, 8);
    dataset.putAndInsertUint16(DCM_HighBit, 7);
}

//! Twelve values from `first`, `step` apart.
QList<int> ramp(int first, int step)
{
    QList<int> values;
    for (int i = 0; i < 12; ++i)
        values.append(first + i * step);
    return values;
}

} // namespace

//! Compressed pixels, in files made for the purpose. Those of the world are in tst_recorded.cpp.
class TestCompressed : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"a.dcm"_s); }

    QList<int> shades(const Result<dicom::Rendered> &rendered) const
    {
        QList<int> list;
        for (int y = 0; rendered && y < rendered->image.height(); ++y)
            for (int x = 0; x < rendered->image.width(); ++x)
                list.append(qGray(rendered->image.pixel(x, y)));
        return list;
    }

    static QByteArray why(const Result<dicom::Rendered> &rendered)
    {
        return rendered ? QByteArray("it is shown") : text::of(rendered.error()).toUtf8();
    }

    // The high bytes, then the low ones, of a frame whose twelve values are frame * 20 + 0 … 11.
    static QByteArray numberedFrame(int frame)
    {
        QByteArray low;
        for (int i = 0; i < 12; ++i)
            low.append(char(frame * 20 + i));
        return tests::rleFrame({QByteArray(12, '\0'), low});
    }

    static QList<int> numberedShades(int frame) { return ramp(frame * 20, 1); }

private Q_SLOTS:
    void showsJpeg2000_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<QList<int>>("samples");
        QTest::addColumn<QByteArray>("window"); // of as many values as there are shades
        QTest::newRow("8 bits") << 8 << false << ramp(0, 20) << QByteArray("128");
        QTest::newRow("8 bits, signed") << 8 << true << ramp(-100, 20) << QByteArray("0");
        QTest::newRow("12 bits") << 12 << false << ramp(3000, 20) << QByteArray("3128");
        QTest::newRow("16 bits") << 16 << false << ramp(60000, 20) << QByteArray("60128");
        QTest::newRow("16 bits, signed") << 16 << true << ramp(-1100, 20) << QByteArray("-1000");
    }

    void showsJpeg2000()
    {
        QFETCH(int, bits);
        QFETCH(bool, isSigned);
        QFETCH(QList<int>, samples);
        QFETCH(QByteArray, window);
        const int black = window.toInt() - 128;
        for (const bool isLossy : {false, true}) {
            const QByteArray code =
                tests::jpeg2000({.bits = bits, .isSigned = isSigned, .isLossy = isLossy, .samples = samples});
            QVERIFY(!code.isEmpty());
            QVERIFY(tests::makeCompressed(path(), isLossy ? jpeg2000Lossy : jpeg2000Lossless, {code},
                                          grey(bits, isSigned, window.constData(), "256")));
            const auto rendered = dicom::renderFrame(path());
            QVERIFY2(rendered, why(rendered).constData());
            const QList<int> seen = shades(rendered);
            QCOMPARE(seen.size(), samples.size());
            for (qsizetype i = 0; i < seen.size(); ++i)
                QVERIFY2(qAbs(seen.at(i) - (samples.at(i) - black)) <= (isLossy ? 2 : 0),
                         qPrintable(u"%1: %2"_s.arg(samples.at(i)).arg(seen.at(i))));
        }
    }

    // The transform of colours is undone, whatever its name is; a file of YBR_FULL has none and is converted here.
    void showsColoursOfJpeg2000()
    {
        QList<int> planes; // red fading in, green fading out, constant blue
        planes << ramp(0, 20) << ramp(220, -20) << QList<int>(12, 40);
        const QByteArray code = tests::jpeg2000({.components = 3, .bits = 8, .samples = planes});
        for (const char *model : {"YBR_RCT", "YBR_ICT", "RGB"}) {
            QVERIFY(tests::makeCompressed(path(), jpeg2000Lossless, {code},
                                          [model](DcmDataset &dataset) { makeColour(dataset, model); }));
            const auto rendered = dicom::renderFrame(path());
            QVERIFY2(rendered, why(rendered).constData());
            QCOMPARE(rendered->image.pixelColor(0, 0), QColor(0, 220, 40));
            QCOMPARE(rendered->image.pixelColor(3, 2), QColor(220, 0, 40));
        }
        const QByteArray grey =
            tests::jpeg2000({.components = 3, .bits = 8, .samples = ramp(0, 20) + QList<int>(24, 128)});
        QVERIFY(tests::makeCompressed(path(), jpeg2000Lossless, {grey},
                                      [](DcmDataset &dataset) { makeColour(dataset, "YBR_FULL"); }));
        QCOMPARE(dicom::renderFrame(path())->image.pixelColor(3, 2), QColor(220, 220, 220));
    }

    void takesTheSignOfTheFile()
    {
        QList<int> bitPatterns;
        for (const int value : ramp(-110, 20))
            bitPatterns.append(value & 0xfff);
        const QByteArray code = tests::jpeg2000({.bits = 12, .samples = bitPatterns});
        QVERIFY(tests::makeCompressed(path(), jpeg2000Lossless, {code}, grey(16, true, "0", "256")));
        QCOMPARE(shades(dicom::renderFrame(path())), ramp(18, 20));
    }

    void joinsFragmentsOfJpeg2000()
    {
        const QByteArray code = tests::jpeg2000({.samples = ramp(0, 20)});
        const QByteArray other = tests::jpeg2000({.samples = ramp(5, 20)});
        const QList<QByteArray> pieces {code.first(60), code.sliced(60), other.first(30), other.sliced(30, 10),
                                        other.sliced(40)};
        QVERIFY(tests::makeCompressed(path(), jpeg2000Lossless, pieces, grey(16, false, "128", "256", 2)));
        QCOMPARE(shades(dicom::renderFrame(path(), 0)), ramp(0, 20));
        QCOMPARE(shades(dicom::renderFrame(path(), 1)), ramp(5, 20));
    }

    void hostileJpeg2000IsAnError()
    {
        const QByteArray code = tests::jpeg2000({.samples = ramp(0, 20)});
        const auto show = [this](const QByteArray &bytes) {
            return tests::makeCompressed(path(), jpeg2000Lossless, {bytes}, grey(16, false, "128", "256"))
                       ? dicom::renderFrame(path())
                       : failure(Error::Kind::Disk, u"not written"_s);
        };
        QVERIFY(show(code));
        QByteArray large = code;
        large.replace(8, 8, QByteArray("\0\1\0\0\0\1\0\0", 8)); // 65536 × 65536 pixels in the codestream
        QCOMPARE(show(large).error().kind, Error::Kind::BadArchive);
        QCOMPARE(show(QByteArray(200, 'x')).error().kind, Error::Kind::BadArchive);
        QCOMPARE(show(QByteArray()).error().kind, Error::Kind::Incomplete);
        QCOMPARE(show(tests::jpeg2000({.width = 3, .height = 4, .samples = ramp(0, 20)})).error().kind,
                 Error::Kind::BadArchive);
        for (qsizetype length = 2; length < code.size() - 4; length += 2) {
            const auto cut = show(code.first(length));
            QVERIFY2(!cut && !cut.error().detail.isEmpty(), qPrintable(QString::number(length)));
        }
        for (qsizetype at = 0; at < code.size(); ++at) {
            QByteArray broken = code;
            broken[at] = char(broken.at(at) ^ 0xff);
            show(broken); // any answer will do, no crash will
        }
    }

    void joinsFragmentsOfRle_data()
    {
        QTest::addColumn<QList<int>>("cuts"); // fragments of each of the three frames
        QTest::addColumn<QList<quint32>>("offsets");
        const auto size = quint32(numberedFrame(0).size()); // even
        QTest::newRow("one each, no table") << QList<int> {1, 1, 1} << QList<quint32>();
        QTest::newRow("one each, wrong table") << QList<int> {1, 1, 1} << QList<quint32> {0, 4, 9999};
        QTest::newRow("two each, right table") << QList<int> {2, 2, 2} << QList<quint32> {0, size + 16, 2 * size + 32};
        QTest::newRow("two each, no table") << QList<int> {2, 2, 2} << QList<quint32>();
        QTest::newRow("two each, table of zeros") << QList<int> {2, 2, 2} << QList<quint32> {0, 0, 0};
        QTest::newRow("two each, short table") << QList<int> {2, 2, 2} << QList<quint32> {0};
        QTest::newRow("unequal, no table") << QList<int> {1, 3, 2} << QList<quint32>();
        QTest::newRow("unequal, wrong table") << QList<int> {3, 1, 1} << QList<quint32> {0, size + 8, 2 * size + 16};
    }

    void joinsFragmentsOfRle()
    {
        QFETCH(QList<int>, cuts);
        QFETCH(QList<quint32>, offsets);
        QList<QByteArray> fragments;
        for (int frame = 0; frame < cuts.size(); ++frame) {
            const QByteArray whole = numberedFrame(frame);
            const qsizetype length = whole.size() / cuts.at(frame) / 2 * 2;
            for (int i = 0; i < cuts.at(frame); ++i)
                fragments.append(i + 1 < cuts.at(frame) ? whole.sliced(i * length, length) : whole.sliced(i * length));
        }
        QVERIFY(tests::makeCompressed(path(), rle, fragments, grey(16, false, "128", "256", 3), offsets));
        for (int frame = 2; frame >= 0; --frame) {
            const auto rendered = dicom::renderFrame(path(), frame);
            QVERIFY2(rendered, why(rendered).constData());
            QCOMPARE(shades(rendered), numberedShades(frame));
        }
    }

    void joinsFragmentsOfOneRleFrame()
    {
        const QByteArray whole = numberedFrame(3);
        QVERIFY(tests::makeCompressed(path(), rle, {whole.first(30), whole.sliced(30, 40), whole.sliced(70)},
                                      grey(16, false, "128", "256"), {0, 38}));
        QCOMPARE(shades(dicom::renderFrame(path())), numberedShades(3));
    }

    void refusesAmbiguousFrames()
    {
        const QByteArray whole = numberedFrame(0);
        QVERIFY(tests::makeCompressed(path(), rle, {whole, whole}, grey(16, false, "128", "256", 3)));
        QCOMPARE(dicom::renderFrame(path(), 0).error().kind, Error::Kind::Incomplete);
        const QByteArray rest = whole.sliced(10);
        QVERIFY(tests::makeCompressed(path(), rle, {whole, rest, rest}, grey(16, false, "128", "256", 2)));
        QCOMPARE(dicom::renderFrame(path(), 1).error().kind, Error::Kind::BadArchive);
    }

    void hostileRleIsAnError()
    {
        const QByteArray whole = numberedFrame(0);
        for (qsizetype length = 2; length < whole.size() - 2; length += 2) {
            QVERIFY(tests::makeCompressed(path(), rle, {whole.first(length)}, grey(16, false, "128", "256")));
            const auto cut = dicom::renderFrame(path());
            QVERIFY2(!cut && !cut.error().detail.isEmpty(), qPrintable(QString::number(length)));
        }
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray broken = whole;
            broken[at] = char(broken.at(at) ^ 0xff);
            QVERIFY(tests::makeCompressed(path(), rle, {broken}, grey(16, false, "128", "256")));
            dicom::renderFrame(path()); // any answer will do, no crash will
        }
    }

    void namesUnsupportedFormats_data()
    {
        QTest::addColumn<QByteArray>("syntax");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *uid, const char *name) {
            QTest::newRow(uid) << QByteArray(uid) << QString::fromUtf8(name);
        };
        row("1.2.840.10008.1.2.4.201", "HTJ2K");
        row("1.2.840.10008.1.2.4.202", "HTJ2K");
        row("1.2.840.10008.1.2.4.203", "HTJ2K");
        row("1.2.840.10008.1.2.4.110", "JPEG XL");
        row("1.2.840.10008.1.2.4.111", "JPEG XL");
        row("1.2.840.10008.1.2.4.112", "JPEG XL");
        row("1.2.840.10008.1.2.4.100", "MPEG-2 video");
        row("1.2.840.10008.1.2.4.102", "MPEG-4 (H.264) video");
        row("1.2.840.10008.1.2.4.102.1", "MPEG-4 (H.264) video");
        row("1.2.840.10008.1.2.4.107", "HEVC (H.265) video");
        row("1.2.840.10008.1.2.4.999", "1.2.840.10008.1.2.4.999"); // not known to anyone
    }

    void namesUnsupportedFormats()
    {
        QFETCH(QByteArray, syntax);
        QFETCH(QString, name);
        QVERIFY(tests::makeCompressed(path(), syntax, {QByteArray(100, 'x')}));
        const auto rendered = dicom::renderFrame(path());
        QVERIFY(!rendered);
        QCOMPARE(rendered.error().kind, Error::Kind::Usage);
        QVERIFY2(rendered.error().detail.contains(name), qPrintable(rendered.error().detail));
        QCOMPARE(dicom::readHeader(path())->seriesUid, u"1.2.2"_s);
        const auto tags = dicom::readTags(path());
        QVERIFY2(tags, tags ? "" : qPrintable(text::of(tags.error())));
        QVERIFY(tags->size() > 10);
    }
};

QTEST_GUILESS_MAIN(TestCompressed)
#include "tst_compressed.moc"
