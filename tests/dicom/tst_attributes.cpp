// SPDX-License-Identifier: Apache-2.0
#include "dicom/attributetable.h"

#include "dicom/madefile.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <QThreadPool>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::dicom;
using namespace tcia::tests;

//! Tables of DICOM attributes: names, values, and headers of any size.
class TestAttributes : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static Result<QStringList> read(const QString &path, const QStringList &names)
    {
        QList<Attribute> attributes;
        for (const QString &name : names)
            attributes << *attributeNamed(name);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        return readAttributes(file, attributes);
    }

    //! An image whose header has something long before the tube voltage.
    static bool withFiller(const QString &file, int length)
    {
        return makeImage(file, [length](DcmDataset &dataset) {
            const QByteArray filler(length, 'x');
            dataset.putAndInsertUint8Array(DcmTag(0x0009, 0x1010, EVR_OB),
                                           reinterpret_cast<const Uint8 *>(filler.constData()), Uint32(length));
            dataset.putAndInsertString(DCM_KVP, "120");
        });
    }

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::newRow("SliceThickness") << u"SliceThickness"_s;
        QTest::newRow("00180050") << u"SliceThickness"_s;
        QTest::newRow("0018,0050") << u"SliceThickness"_s;
        QTest::newRow("(0018,0050)") << u"SliceThickness"_s;
        QTest::newRow("0019,100a") << u"Tag0019100A"_s;
        QTest::newRow("NoSuchThing") << QString();
        QTest::newRow("") << QString();
        QTest::newRow("PixelData") << QString();
        QTest::newRow("PixelMeasuresSequence") << QString();
    }
    void names()
    {
        const auto found = attributeNamed(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(found ? found->keyword : QString(), "keyword");
    }

    void commonNamesAreKnown()
    {
        const QStringList names = commonAttributes();
        for (const QString &name : names)
            QCOMPARE(attributeNamed(name).value_or(Attribute()).keyword, name);
    }

    void valuesAsTheFileHasThem()
    {
        const QString file = path(u"values.dcm"_s);
        QVERIFY(makeImage(file, [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 100");
            dataset.putAndInsertString(DCM_SeriesDescription, "Gr\xf6\xdf"
                                                              "e ");
            dataset.putAndInsertString(DCM_PixelSpacing, "0.50\\-0.5 ");
            dataset.putAndInsertFloat64(DCM_DiffusionBValue, 0.1);
        }));
        const auto found = read(file, {u"SeriesDescription"_s, u"PixelSpacing"_s, u"DiffusionBValue"_s, u"Rows"_s,
                                       u"KVP"_s, u"TransferSyntaxUID"_s});
        QVERIFY(found);
        QCOMPARE(*found,
                 (QStringList {u"Größe"_s, u"0.50\\-0.5"_s, u"0.1"_s, u"3"_s, QString(), u"1.2.840.10008.1.2.1"_s}));
    }

    void longHeaders()
    {
        const QString file = path(u"long.dcm"_s);
        for (const int length : {200'000, 2'000'000}) {
            QVERIFY(withFiller(file, length));
            QCOMPARE(read(file, {u"KVP"_s}).value_or(QStringList()), QStringList {u"120"_s});
        }
    }

    //! What lies behind the first piece that is read is not lost, wherever that piece ends.
    void boundaries()
    {
        const QString file = path(u"boundary.dcm"_s);
        QVERIFY(withFiller(file, 1'000));
        QFile before(file);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const qsizetype end = before.readAll().indexOf(QByteArray(1'000, 'x')) + 1'000; // of the filler
        for (const int piece : {16'384, 131'072})
            for (int past = -40; past <= 40; past += 2) {
                QVERIFY(withFiller(file, int(piece - end + 1'000 + past)));
                QCOMPARE(read(file, {u"KVP"_s}).value_or(QStringList()), QStringList {u"120"_s});
            }
    }

    void whatFramesHaveInCommon()
    {
        const QString file = path(u"frames.dcm"_s);
        QVERIFY(makeImage(file, [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_NumberOfFrames, "2");
            DcmItem *shared = nullptr, *measures = nullptr, *frame = nullptr, *geometry = nullptr;
            dataset.findOrCreateSequenceItem(DCM_SharedFunctionalGroupsSequence, shared);
            shared->findOrCreateSequenceItem(DCM_PixelMeasuresSequence, measures);
            measures->putAndInsertString(DCM_SliceThickness, "2.5");
            dataset.findOrCreateSequenceItem(DCM_PerFrameFunctionalGroupsSequence, frame);
            frame->findOrCreateSequenceItem(DCM_MREchoSequence, geometry);
            geometry->putAndInsertFloat64(DCM_EffectiveEchoTime, 4.5);
        }));
        QCOMPARE(read(file, {u"SliceThickness"_s, u"EffectiveEchoTime"_s}).value_or(QStringList()),
                 (QStringList {u"2.5"_s, u"4.5"_s}));
    }

    void aFolder()
    {
        QDir(m_folder.path()).mkpath(u"folder/deep/.hidden"_s);
        const auto made = [&](const QString &name, const char *series, const char *thickness) {
            return makeImage(path(u"folder/"_s + name), [&](DcmDataset &dataset) {
                dataset.putAndInsertString(DCM_SeriesInstanceUID, series);
                dataset.putAndInsertString(DCM_SliceThickness, thickness);
            });
        };
        for (int i = 0; i < 40; ++i)
            QVERIFY(made(u"deep/%1.dcm"_s.arg(i, 3, 10, QChar(u'0')), "1.2.1", qPrintable(QString::number(i % 12))));
        QVERIFY(made(u"a.dcm"_s, "1.2.2", "5"));
        QVERIFY(made(u"b"_s, "1.2.2", "5"));
        QVERIFY(made(u"deep/.hidden/c.dcm"_s, "1.2.3", "5"));
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(path(u"folder/"_s + name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write(u"notes.txt"_s, "not an image"));
        QVERIFY(write(u"empty"_s, ""));
        QFile whole(path(u"folder/a.dcm"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QVERIFY(write(u"cut.dcm"_s, whole.readAll().first(180)));
        const std::atomic_bool cancelled = false;
        QStringList paths;
        SeriesCollector collector;
        const auto take = [&](const ImageAttributes &image) {
            paths << image.path;
            collector.add(image);
        };
        const auto sums = forEachImage(path(u"folder"_s), {*attributeNamed(u"SliceThickness"_s)},
                                       QThreadPool::globalInstance(), cancelled, take);
        QVERIFY(sums);
        QCOMPARE(sums->images, 42);
        QCOMPARE(paths.size(), 42);
        QVERIFY(std::ranges::is_sorted(paths));
        QCOMPARE(sums->otherFiles, 2);
        QCOMPARE(sums->errors.size(), 1);
        QVERIFY(sums->errors.first().context.path.endsWith("cut.dcm"_L1));
        const QList<SeriesAttributes> series = collector.series();
        QCOMPARE(series.size(), 2);
        QCOMPARE(series[0].images, 2);
        QCOMPARE(series[0].values, QStringList {u"5"_s});
        QCOMPARE(series[1].values, QStringList {u"0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | … (12)"_s});

        const std::atomic_bool stopped = true;
        const auto none = forEachImage(path(u"folder"_s), {}, nullptr, stopped, take);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Cancelled);
        QCOMPARE(paths.size(), 42);
    }

    //! They are read a few thousand at a time.
    void noneOfManyFilesIsLost()
    {
        constexpr int many = 5'000;
        QVERIFY(QDir().mkpath(path(u"many"_s)));
        for (int i = 0; i < many; ++i) {
            QFile file(path(u"many/%1.txt"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const std::atomic_bool cancelled = false;
        const auto sums = forEachImage(path(u"many"_s), {}, QThreadPool::globalInstance(), cancelled, {});
        QVERIFY(sums);
        QCOMPARE(sums->otherFiles, many);
    }
};

QTEST_GUILESS_MAIN(TestAttributes)
#include "tst_attributes.moc"
