// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/text.h"
#include "dicom/inspect.h"
#include "dicom/madefile.h"
#include "dicom/nesting.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QtConcurrent>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tcia;

//! Files made for the purpose. Those of the world are in tst_recorded.cpp.
class TestInspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIdentity()
    {
        QVERIFY(tests::makeImage(path()));
        const auto header = dicom::readHeader(path());
        QVERIFY(header);
        QCOMPARE(header->seriesUid, u"1.2.2"_s);
        QCOMPARE(header->studyUid, u"1.2.1"_s);
        QCOMPARE(header->sopUid, u"1.2.3.4"_s);
        QCOMPARE(header->patientId, u"P-1"_s);
        QCOMPARE(header->modality, u"CT"_s);
        QCOMPARE(header->frames, 1);
        QVERIFY(dicom::checkSeries(path(), u"1.2.2"_s));
        QCOMPARE(dicom::readSeriesUid(path()).value_or(QString()), u"1.2.2"_s);
        const auto other = dicom::checkSeries(path(), u"1.2.99"_s);
        QCOMPARE(other.error().kind, Error::Kind::BadArchive);
        QCOMPARE(other.error().detail, u"It belongs to series 1.2.2, not to 1.2.99."_s);
    }

    void rendersTheDarkestBlackAndTheBrightestWhite()
    {
        QVERIFY(tests::makeImage(path()));
        const auto rendered = dicom::renderFrame(path());
        QVERIFY2(rendered, rendered ? "" : qPrintable(text::of(rendered.error())));
        QCOMPARE(rendered->image.size(), QSize(4, 3));
        QCOMPARE(rendered->image.format(), QImage::Format_Grayscale8);
        QCOMPARE(rendered->frames, 1);
        QVERIFY(rendered->window.width > 0);
        QCOMPARE(qGray(rendered->image.pixel(0, 0)), 0);
        QCOMPARE(qGray(rendered->image.pixel(3, 2)), 255);
        QVERIFY(qGray(rendered->image.pixel(1, 1)) > 80 && qGray(rendered->image.pixel(1, 1)) < 180);
    }

    void usesTheRequestedWindowOrTheFiles()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_WindowCenter, "250");
            dataset.putAndInsertString(DCM_WindowWidth, "100");
        }));
        const auto own = dicom::renderFrame(path());
        QCOMPARE(own->window.centre, 250.0);
        QCOMPARE(own->window.width, 100.0);
        QCOMPARE(qGray(own->image.pixel(2, 0)), 0);   // 200
        QCOMPARE(qGray(own->image.pixel(3, 0)), 255); // 300
        const auto asked = dicom::renderFrame(path(), 0, {.centre = 850, .width = 100});
        QCOMPARE(asked->window.centre, 850.0);
        QCOMPARE(qGray(asked->image.pixel(0, 2)), 0); // 800
    }

    void takesWindowAndRescaleFromFunctionalGroups()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            DcmItem *group = nullptr;
            DcmItem *window = nullptr;
            dataset.findOrCreateSequenceItem(DCM_SharedFunctionalGroupsSequence, group, 0);
            group->findOrCreateSequenceItem(DCM_FrameVOILUTSequence, window, 0);
            window->putAndInsertString(DCM_WindowCenter, "-500");
            window->putAndInsertString(DCM_WindowWidth, "200");
            group->findOrCreateSequenceItem(DCM_PixelValueTransformationSequence, window, 0);
            window->putAndInsertString(DCM_RescaleIntercept, "-1000");
            window->putAndInsertString(DCM_RescaleSlope, "1");
            window->putAndInsertString(DCM_RescaleType, "HU");
        }));
        const auto rendered = dicom::renderFrame(path());
        QCOMPARE(rendered->window.centre, -500.0);
        QCOMPARE(qGray(rendered->image.pixel(0, 1)), 0);   // 400 - 1000
        QCOMPARE(qGray(rendered->image.pixel(2, 1)), 255); // 600 - 1000
    }

    void refusesInvalidPixels_data()
    {
        using Change = std::function<void(DcmDataset &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("word");
        QTest::newRow("absurd size") << Change([](DcmDataset &d) {
            d.putAndInsertUint16(DCM_Rows, 65535);
            d.putAndInsertUint16(DCM_Columns, 65535);
        }) << u"too large"_s;
        QTest::newRow("more than there is")
            << Change([](DcmDataset &d) { d.putAndInsertUint16(DCM_Rows, 4000); }) << u"but has only 24"_s;
        QTest::newRow("no size") << Change([](DcmDataset &d) { d.findAndDeleteElement(DCM_Rows); })
                                 << u"size of its image"_s;
        QTest::newRow("absurd frames") << Change([](DcmDataset &d) {
            d.putAndInsertString(DCM_NumberOfFrames, "2000000000");
        }) << QString();
        QTest::newRow("no pixels") << Change([](DcmDataset &d) { d.findAndDeleteElement(DCM_PixelData); })
                                   << u"CT Image (CT): no image to show"_s;
        QTest::newRow("empty pixels") << Change([](DcmDataset &d) {
            d.putAndInsertUint16Array(DCM_PixelData, nullptr, 0);
        }) << u"but has only 0"_s;
        QTest::newRow("no depth") << Change([](DcmDataset &d) { d.putAndInsertUint16(DCM_BitsAllocated, 0); })
                                  << u"decoded"_s;
        QTest::newRow("absurd depth") << Change([](DcmDataset &d) {
            d.putAndInsertUint16(DCM_BitsAllocated, 8);
            d.putAndInsertUint16(DCM_BitsStored, 65535);
            d.putAndInsertUint16(DCM_HighBit, 65535);
        }) << QString();
        QTest::newRow("odd colours") << Change([](DcmDataset &d) {
            d.putAndInsertString(DCM_PhotometricInterpretation, "PALETTE COLOR");
        }) << u"decoded"_s;
        QTest::newRow("many samples") << Change([](DcmDataset &d) { d.putAndInsertUint16(DCM_SamplesPerPixel, 65535); })
                                      << u"but has only"_s;
    }

    void refusesInvalidPixels()
    {
        QFETCH(std::function<void(DcmDataset &)>, change);
        QFETCH(QString, word);
        QVERIFY(tests::makeImage(path(), change));
        QVERIFY(dicom::readHeader(path()));
        QVERIFY(dicom::readTags(path()));
        const auto rendered = dicom::renderFrame(path());
        if (word.isEmpty()) // either answer will do
            return;
        QVERIFY(!rendered);
        QCOMPARE(rendered.error().context.path, path());
        QVERIFY2(text::of(rendered.error()).contains(word), qPrintable(text::of(rendered.error())));
    }

    void knowsWhichFramesThereAre()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            dataset.putAndInsertUint16(DCM_Rows, 1);
            dataset.putAndInsertString(DCM_NumberOfFrames, "3");
        }));
        QCOMPARE(dicom::readHeader(path())->frames, 3);
        for (const qint64 frame : {0, 1, 2}) {
            const auto rendered = dicom::renderFrame(path(), frame);
            QCOMPARE(rendered->frames, 3);
            QCOMPARE(rendered->image.size(), QSize(4, 1));
        }
        QCOMPARE(dicom::renderFrame(path(), 3).error().kind, Error::Kind::Usage);
        QCOMPARE(dicom::renderFrame(path(), -1).error().kind, Error::Kind::Usage);
    }

    void listsAttributesSafely()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 192");
            dataset.putAndInsertString(DCM_PatientName, "Äneas^Rüdiger");
            dataset.putAndInsertString(DCM_PatientComments, "a\x1b[31m\r\nb");
            dataset.putAndInsertString(DCM_TextValue, std::string(100'000, 'x').c_str());
            DcmItem *item = nullptr;
            dataset.findOrCreateSequenceItem(DCM_ReferencedImageSequence, item, 0);
            item->putAndInsertString(DCM_ReferencedSOPInstanceUID, "1.2.9");
        }));
        const auto tags = dicom::readTags(path());
        QVERIFY(tags);
        const auto named = [&tags](const QString &name) {
            for (const dicom::Tag &tag : *tags)
                if (tag.name == name)
                    return tag;
            return dicom::Tag {};
        };
        QCOMPARE(named(u"TransferSyntaxUID"_s).value, u"1.2.840.10008.1.2.1"_s);
        QCOMPARE(named(u"PatientID"_s).tag, u"(0010,0020)"_s);
        QCOMPARE(named(u"PatientID"_s).vr, u"LO"_s);
        QCOMPARE(named(u"PatientName"_s).value, u"Äneas^Rüdiger"_s);
        QCOMPARE(named(u"PatientComments"_s).value, u"a [31m b"_s);
        QCOMPARE(named(u"TextValue"_s).value.size(), 201); // with its ellipsis
        QCOMPARE(named(u"Rows"_s).value, u"3"_s);
        QCOMPARE(named(u"PixelData"_s).value, u"24 bytes"_s);
        QCOMPARE(named(u"ReferencedImageSequence"_s).value, u"1 items"_s); // its plural is in the catalogue
        QCOMPARE(named(u"ReferencedImageSequence"_s).depth, 0);
        QCOMPARE(named(u"Item 1"_s).depth, 1);
        QCOMPARE(named(u"ReferencedSOPInstanceUID"_s).depth, 2);
    }

    void refusesNonDicomFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("x");
        QTest::newRow("text") << QByteArray("Dear aunt,\n").repeated(500);
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("ones") << QByteArray(5000, '\xff');
        QTest::newRow("zip") << QByteArray("PK\x03\x04" + QByteArray(1000, 'z'));
        QTest::newRow("preamble alone") << QByteArray(QByteArray(128, '\0') + "DICM");
        QTest::newRow("preamble and noise") << QByteArray(QByteArray(128, '\0') + "DICM" + QByteArray(1000, '\x42'));
    }

    void refusesNonDicomFiles()
    {
        QFETCH(QByteArray, content);
        QVERIFY(writeFile(path(), content));
        QCOMPARE(dicom::readHeader(path()).error().kind, Error::Kind::BadArchive);
        QCOMPARE(dicom::checkSeries(path(), u"1.2"_s).error().kind, Error::Kind::BadArchive);
        QCOMPARE(dicom::readSeriesUid(path()).error().kind, Error::Kind::BadArchive);
        QCOMPARE(dicom::readTags(path()).error().kind, Error::Kind::BadArchive);
        QCOMPARE(dicom::renderFrame(path()).error().kind, Error::Kind::BadArchive);
    }

    void refusesNonFiles()
    {
        for (const QString &what :
             {m_folder.filePath(u"missing"_s), m_folder.path(), u"/dev/zero"_s, u"-"_s, QString()})
            QCOMPARE(dicom::readHeader(what).error().kind, Error::Kind::Disk);
    }

    void everyCutGivesAnAnswer()
    {
        QVERIFY(tests::makeImage(path()));
        const QByteArray whole = readFile(path()).value();
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(writeFile(path(), whole.first(size)));
            dicom::readHeader(path()); // any answer will do, no crash will
            dicom::readTags(path());
            QVERIFY2(!dicom::renderFrame(path()), qPrintable(QString::number(size)));
        }
    }

    void everyFlippedByteGivesAnAnswer()
    {
        QVERIFY(tests::makeImage(path()));
        const QByteArray whole = readFile(path()).value();
        for (qsizetype at = 132; at < whole.size(); ++at) {
            for (const char flip : {'\x01', '\x80', '\xff'}) {
                QByteArray broken = whole;
                broken[at] = char(broken[at] ^ flip);
                QVERIFY(writeFile(path(), broken));
                dicom::readHeader(path());
                dicom::readTags(path());
                dicom::renderFrame(path());
            }
        }
    }

    void refusesEndlessNesting()
    {
        QVERIFY(writeFile(path(), tests::nestedFile(200'000))); // DCMTK alone dies of some thousand
        QCOMPARE(dicom::readHeader(path()).error().kind, Error::Kind::BadArchive);
        QVERIFY(text::of(dicom::readTags(path()).error()).contains("nested"_L1));
    }

    void countsNestingAcrossThePiecesOfAFile()
    {
        const QByteArray item("\xfe\xff\x00\xe0\xff\xff\xff\xff", 8);
        constexpr qsizetype piece = 1024 * 1024; // of those a file is read in
        for (qsizetype shift = 0; shift <= item.size(); ++shift) {
            // the marks lie around the end of a piece, one of them across it
            const QByteArray before = QByteArray(piece - shift - 60 * item.size(), 'x');
            QVERIFY(writeFile(path(), before + item.repeated(127)));
            QVERIFY(dicom::checkNesting(path()));
            QVERIFY(writeFile(path(), before + item.repeated(128)));
            QCOMPARE(dicom::checkNesting(path()).error().kind, Error::Kind::BadArchive);
        }
    }

    // A mapped file that another process shortens kills the program with a signal; one that is read gives an answer.
    void survivesAFileThatShrinks()
    {
        QVERIFY(tests::makeImage(path()));
        constexpr qint64 large = 32 << 20;
        std::atomic_bool isOver = false;
        QThread *const writer = QThread::create([&, name = path()] {
            while (!isOver) {
                QFile::resize(name, large);
                QFile::resize(name, 4096);
            }
        });
        writer->start();
        for (int i = 0; i < 100; ++i)
            dicom::readHeader(path()); // any answer will do
        isOver = true;
        QVERIFY(writer->wait());
        delete writer;
    }

    void readsElementsOfUnknownVr_data()
    {
        QTest::addColumn<int>("vr");
        QTest::newRow("UN") << int(EVR_UN);
        QTest::newRow("OB") << int(EVR_OB);
    }

    void readsElementsOfUnknownVr()
    {
        QFETCH(const int, vr);
        const auto putBytes = [vr](DcmItem &item, const DcmTagKey &key, const QByteArray &bytes) {
            auto element = std::make_unique<DcmOtherByteOtherWord>(DcmTag(key, DcmVR(DcmEVR(vr))));
            element->putUint8Array(reinterpret_cast<const Uint8 *>(bytes.constData()),
                                   static_cast<unsigned long>(bytes.size()));
            item.insert(element.release(), OFTrue);
        };
        QVERIFY(tests::makeImage(path(), [&](DcmDataset &dataset) {
            putBytes(dataset, DCM_SeriesInstanceUID, QByteArray("1.2.2\0", 6));
            putBytes(dataset, DCM_PatientID, "P-1 ");
            putBytes(dataset, DCM_PatientName, "Doe^Jane");
        }));
        QVERIFY(
            readFile(path())->contains(QByteArray(QByteArray("\x20\x00\x0e\x00", 4) + DcmVR(DcmEVR(vr)).getVRName())));
        QCOMPARE(dicom::readHeader(path())->patientId, u"P-1"_s);
        QCOMPARE(dicom::readSeriesUid(path()).value_or(QString()), u"1.2.2"_s);
        QVERIFY(dicom::checkSeries(path(), u"1.2.2"_s));
        QVERIFY(dicom::checkSeries(path(), readFile(path()).value(), u"1.2.2"_s));
        QCOMPARE(dicom::checkSeries(path(), u"1.2.9"_s).error().kind, Error::Kind::BadArchive);
        if (vr == EVR_UN) {
            QCOMPARE(tagNamed(u"SeriesInstanceUID"_s).value, u"1.2.2"_s);
            QCOMPARE(tagNamed(u"SeriesInstanceUID"_s).vr, u"UI"_s);
            QCOMPARE(tagNamed(u"PatientName"_s).value, u"Doe^Jane"_s);
        }
    }

    // Numbers and sequences, too; what the dictionary does not know stays bytes.
    void readsWhatTheDictionaryKnows()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            const auto insert = [&dataset](const DcmTagKey &key, const QByteArray &bytes) {
                auto element = std::make_unique<DcmOtherByteOtherWord>(DcmTag(key, DcmVR(EVR_UN)));
                element->putUint8Array(reinterpret_cast<const Uint8 *>(bytes.constData()),
                                       static_cast<unsigned long>(bytes.size()));
                dataset.insert(element.release(), OFTrue);
            };
            insert(DCM_SmallestImagePixelValue, QByteArray("\x07\x00", 2));
            insert(DCM_ReferencedImageSequence, QByteArray("\xfe\xff\x00\xe0\x0e\x00\x00\x00" // one item, implicit VR
                                                           "\x08\x00\x55\x11\x06\x00\x00\x00"
                                                           "1.2.9\0",
                                                           22));
            insert(DcmTagKey(0x0009, 0x1001), "private ");
        }));
        QCOMPARE(tagNamed(u"SmallestImagePixelValue"_s).value, u"7"_s);
        QCOMPARE(tagNamed(u"ReferencedImageSequence"_s).value, u"1 items"_s); // its plural is in the catalogue
        QCOMPARE(tagNamed(u"ReferencedSOPInstanceUID"_s).value, u"1.2.9"_s);
        QCOMPARE(tagNamed(u"(private or unknown)"_s).value, u"8 bytes"_s);
    }

    void countsNestingWhateverItsForm()
    {
        const QByteArray open("\xfe\xff\x00\xe0\xff\xff\xff\xff", 8);
        const QByteArray close("\xfe\xff\x0d\xe0\x00\x00\x00\x00", 8);
        const QByteArray sized("\xfe\xff\x00\xe0\x04\x00\x00\x00"
                               "data",
                               12);
        const QByteArray bigOpen("\xff\xfe\xe0\x00\xff\xff\xff\xff", 8);
        const auto depth = [](const QByteArray &bytes) { return dicom::nestingDepth(bytes, 10); };
        QCOMPARE(depth(QByteArray()), 0);
        QCOMPARE(depth(open + close + open + close), 1);
        QCOMPARE(depth(open + open + close + close), 2);
        QCOMPARE(depth(sized.repeated(50)), 1); // the fragments of a compressed picture
        QCOMPARE(depth(open + sized.repeated(50) + close), 2);
        QCOMPARE(depth(open.repeated(50)), 10);
        QCOMPARE(depth(bigOpen.repeated(50)), 10);
        QCOMPARE(depth(open.first(5)), 0);
    }

    void worksOnManyThreads()
    {
        QVERIFY(tests::makeImage(path()));
        QList<int> numbers(200);
        const auto fine = QtConcurrent::blockingMapped(numbers, [file = path()](int) {
            return dicom::renderFrame(file).has_value() && dicom::readTags(file).has_value();
        });
        QCOMPARE(fine.count(true), 200);
    }

private:
    dicom::Tag tagNamed(const QString &name) const
    {
        const auto tags = dicom::readTags(path());
        for (const dicom::Tag &tag : tags.value_or(QList<dicom::Tag>()))
            if (tag.name == name)
                return tag;
        return {};
    }
    QString path() const { return m_folder.filePath(u"größe.dcm"_s); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"
