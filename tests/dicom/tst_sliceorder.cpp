// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "dicom/madefile.h"
#include "dicom/sliceorder.h"

#include <QTemporaryDir>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

using namespace Qt::StringLiterals;
using namespace tcia;
using dicom::Slice;

namespace {

constexpr std::array<double, 6> axial {1, 0, 0, 0, 1, 0};
constexpr std::array<double, 6> sagittal {0, 1, 0, 0, 0, -1};

Slice slice(const QString &name, std::optional<qint64> instance, std::optional<std::array<double, 3>> position = {},
            std::optional<std::array<double, 6>> orientation = axial)
{
    return {.path = name, .instance = instance, .position = position, .orientation = orientation};
}

} // namespace

//! The order in which the files of a series are shown.
class TestSliceOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersBy_data()
    {
        QTest::addColumn<QList<Slice>>("slices");
        QTest::addColumn<QString>("order");
        QTest::newRow("position, against numbers and names")
            << QList<Slice> {slice(u"1"_s, 1, {{0, 0, 30}}), slice(u"2"_s, 2, {{0, 0, -10}}),
                             slice(u"3"_s, 3, {{0, 0, 9.5}})}
            << u"2 3 1"_s;
        QTest::newRow("position along another normal")
            << QList<Slice> {slice(u"1"_s, 1, {{5, 0, 0}}, sagittal), slice(u"2"_s, 2, {{-5, 0, 9}}, sagittal),
                             slice(u"3"_s, 3, {{0, 7, 0}}, sagittal)}
            << u"1 3 2"_s; // from left to right: the normal points to the right
        QTest::newRow("number, at the same place")
            << QList<Slice> {slice(u"1"_s, 9, {{0, 0, 1}}), slice(u"2"_s, 8, {{0, 0, 1}}),
                             slice(u"3"_s, 10, {{0, 0, 0}})}
            << u"3 2 1"_s;
        QTest::newRow("number, where a position is missing")
            << QList<Slice> {slice(u"1"_s, 10, {{0, 0, 1}}), slice(u"2"_s, 2), slice(u"3"_s, 3, {{0, 0, 2}})}
            << u"2 3 1"_s;
        QTest::newRow("number, where planes differ")
            << QList<Slice> {slice(u"1"_s, 3, {{0, 0, 1}}), slice(u"2"_s, 2, {{0, 0, 2}}, sagittal),
                             slice(u"3"_s, 1, {{0, 0, 3}})}
            << u"3 2 1"_s;
        QTest::newRow("number, where the orientation makes no plane")
            << QList<Slice> {slice(u"1"_s, 2, {{0, 0, 1}}, {{1, 0, 0, 1, 0, 0}}),
                             slice(u"2"_s, 1, {{0, 0, 2}}, {{1, 0, 0, 1, 0, 0}})}
            << u"2 1"_s;
        QTest::newRow("name, where a number is missing")
            << QList<Slice> {slice(u"1-10"_s, 1), slice(u"1-9"_s, {}), slice(u"1-100"_s, 2)} << u"1-9 1-10 1-100"_s;
        QTest::newRow("nothing") << QList<Slice> {} << QString();
    }

    void ordersBy()
    {
        QFETCH(QList<Slice>, slices);
        QFETCH(QString, order);
        QCOMPARE(dicom::inSliceOrder(slices).join(u' '), order);
        std::ranges::reverse(slices);
        QCOMPARE(dicom::inSliceOrder(slices).join(u' '), order); // however they come
    }

    void readsOrderAttributes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.dcm"_s);
        QVERIFY(tests::makeImage(path, [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_InstanceNumber, " 17 ");
            dataset.putAndInsertString(DCM_ImagePositionPatient, "-1.5\\2\\3e1");
            dataset.putAndInsertString(DCM_ImageOrientationPatient, "1\\0\\0\\0\\1\\0");
        }));
        const Slice read = dicom::readSlice(path);
        QCOMPARE(read.path, path);
        QCOMPARE(read.instance, std::optional<qint64>(17));
        QVERIFY(read.position == std::optional(std::array<double, 3> {-1.5, 2, 30}));
        QVERIFY(read.orientation == std::optional(axial));
        QVERIFY(tests::makeImage(path, [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_ImagePositionPatient, "1\\x\\3");
            dataset.putAndInsertString(DCM_ImageOrientationPatient, "1\\0");
        }));
        const Slice odd = dicom::readSlice(path);
        QVERIFY(!odd.instance && !odd.position && !odd.orientation);
        QVERIFY(writeFile(path, "not DICOM"));
        QCOMPARE(dicom::readSlice(path).path, path);
    }

    void readingEndsBetweenFiles()
    {
        const QTemporaryDir folder;
        QStringList paths;
        for (const int number : {3, 1, 2}) {
            paths << folder.filePath(u"%1.dcm"_s.arg(number));
            QVERIFY(tests::makeImage(paths.last()));
        }
        const auto all = dicom::readInSliceOrder(paths, [] { return false; });
        QVERIFY(all);
        QCOMPARE(*all, (QStringList {paths[1], paths[2], paths[0]}));
        int asked = 0;
        const auto ended = dicom::readInSliceOrder(paths, [&asked] { return ++asked == 2; });
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
        QCOMPARE(asked, 2); // the third file was not read
    }
};

QTEST_GUILESS_MAIN(TestSliceOrder)
#include "tst_sliceorder.moc"
