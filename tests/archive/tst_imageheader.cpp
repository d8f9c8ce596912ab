// SPDX-License-Identifier: Apache-2.0
#include "archive/imageheader.h"
#include "demo/content/archivecontent.h"
#include "demo/images/dicomfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::ImageHeader;
using archive::imageHeaderFrom;
using State = archive::ImageHeader::State;

// The labels of a series from the first bytes of one of its files.
class TestImageHeader : public QObject
{
    Q_OBJECT

    //! An element of the explicit form.
    static QByteArray element(quint16 group, quint16 number, const QByteArray &vr, const QByteArray &value)
    {
        QByteArray bytes;
        const auto put = [&bytes](quint32 part, int size) {
            for (int i = 0; i < size; ++i)
                bytes += char(part >> 8 * i & 0xff);
        };
        put(group, 2);
        put(number, 2);
        bytes += vr;
        if (vr == "SQ" || vr == "OB" || vr == "UN") {
            put(0, 2);
            put(quint32(value.size()), 4);
        } else if (!vr.isEmpty()) {
            put(quint32(value.size()), 2);
        } else {
            put(quint32(value.size()), 4);
        }
        return bytes + value;
    }
    static QByteArray file(const QByteArray &syntax, const QByteArray &dataset)
    {
        return QByteArray(128, '\0') + "DICM" + element(2, 0x10, "UI", syntax) + dataset;
    }
    static QByteArray end(const QByteArray &vr = "UI")
    {
        return element(0x20, 0x0e, vr, vr.isEmpty() ? "1.2" : "1.2") +
               element(0x28, 0x10, vr.isEmpty() ? "" : "US", "ab");
    }
    static constexpr auto explicitSyntax = "1.2.840.10008.1.2.1", implicitSyntax = "1.2.840.10008.1.2";

private Q_SLOTS:
    void demonstrationImages()
    {
        QSet<QString> modalities;
        for (const demo::SeriesEntry &entry : demo::content().series) {
            if (modalities.contains(entry.record.modality))
                continue;
            modalities << entry.record.modality;
            const QByteArray bytes = demo::dicomFile(entry, 0);
            const ImageHeader header = imageHeaderFrom(bytes);
            QVERIFY2(header.state == State::Whole, qPrintable(entry.record.modality));
            QCOMPARE(header.row[u"SeriesInstanceUID"_s].toString(), entry.record.seriesUid);
            QCOMPARE(header.row[u"StudyInstanceUID"_s].toString(), entry.record.studyUid);
            QCOMPARE(header.row[u"PatientID"_s].toString(), entry.record.patientId);
            QCOMPARE(header.row[u"Modality"_s].toString(), entry.record.modality);
        }
        QVERIFY(modalities.size() > 8);
    }

    void everyCutSaysHowMuchIsNeeded()
    {
        const QByteArray bytes = demo::dicomFile(demo::content().series.first(), 0);
        const ImageHeader whole = imageHeaderFrom(bytes);
        bool wasWhole = false;
        for (qsizetype size = 140; size < 4'000; ++size) {
            const ImageHeader header = imageHeaderFrom(bytes.first(size));
            QVERIFY(header.state != State::Unreadable);
            if (header.state == State::Cut)
                QVERIFY(!wasWhole && header.needed > size);
            else
                QCOMPARE(header.row, whole.row);
            wasWhole = header.state == State::Whole;
        }
        QVERIFY(wasWhole);
    }

    void encodings()
    {
        const QByteArray undefined = "\xff\xff\xff\xff"_ba, item = "\xfe\xff\x00\xe0"_ba.append(undefined),
                         itemEnd = QByteArray("\xfe\xff\x0d\xe0\0\0\0\0", 8),
                         sequenceEnd = QByteArray("\xfe\xff\xdd\xe0\0\0\0\0", 8);
        const QByteArray inside = element(8, 0x60, "CS", "XX");
        const QByteArray sequence =
            QByteArray("\x08\x00\x40\x11SQ\0\0", 8) + undefined + item + inside + itemEnd + sequenceEnd;
        ImageHeader header = imageHeaderFrom(file(explicitSyntax, element(8, 0x60, "CS", "CT") + sequence + end()));
        QVERIFY(header.state == State::Whole);
        QCOMPARE(header.row[u"Modality"_s].toString(), u"CT"_s);
        QCOMPARE(header.row[u"SeriesInstanceUID"_s].toString(), u"1.2"_s);
        header = imageHeaderFrom(file(implicitSyntax, element(8, 0x60, "", "MR") + end("")));
        QVERIFY(header.state == State::Whole);
        QCOMPARE(header.row[u"Modality"_s].toString(), u"MR"_s);
        header = imageHeaderFrom(QByteArray(element(8, 0x60, "", "MR") + end(""))); // without a header of the file
        QCOMPARE(header.row[u"SeriesInstanceUID"_s].toString(), u"1.2"_s);
        header =
            imageHeaderFrom(file(explicitSyntax, element(8, 5, "CS", "ISO_IR 192") +
                                                     element(8, 0x1030, "LO", u"Schädel 頭"_s.toUtf8() + ' ') + end()));
        QCOMPARE(header.row[u"StudyDescription"_s].toString(), u"Schädel 頭"_s);
        header = imageHeaderFrom(file(explicitSyntax, element(8, 0x1030, "LO",
                                                              "Sch\xe4"
                                                              "del") +
                                                          end()));
        QCOMPARE(header.row[u"StudyDescription"_s].toString(), u"Schädel"_s);
        header = imageHeaderFrom(
            file(explicitSyntax, element(9, 0x10, "OB", QByteArray(100'000, 'x')) + end()).first(5'000));
        QVERIFY(header.state == State::Cut);
        QVERIFY(header.needed > 100'000);
    }

    void whatIsNotDicom()
    {
        for (const QByteArray &bytes :
             QByteArrayList {""_ba, "text"_ba, QByteArray(500, '\0'), QByteArray(QByteArray(128, '\0') + "DICM"),
                             "\x89PNG\r\n"_ba, file("1.2.840.10008.1.2.1.99", "x"),
                             file(explicitSyntax, element(8, 0x70, "LO", "a") + element(8, 0x60, "CS", "CT"))})
            QVERIFY(imageHeaderFrom(bytes).state != State::Whole);
        QByteArray deep;
        for (int i = 0; i < 1000; ++i)
            deep += QByteArray("\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff", 20);
        QVERIFY(imageHeaderFrom(file(explicitSyntax, deep)).state == State::Unreadable);
    }

    void changedBytes()
    {
        const QByteArray bytes = demo::dicomFile(demo::content().series.first(), 0).first(2'000);
        QRandomGenerator random(1);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray changed = bytes;
            for (int change = 0; change < 3; ++change)
                changed[random.bounded(qsizetype(132), changed.size())] = char(random.bounded(256));
            const ImageHeader header = imageHeaderFrom(changed);
            QVERIFY(header.state != State::Cut || header.needed > changed.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestImageHeader)
#include "tst_imageheader.moc"
