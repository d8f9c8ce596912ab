// SPDX-License-Identifier: Apache-2.0
#include "dicom/madefile.h"

#include "core/files.h"

#include <QFile>
#include <QTemporaryFile>
#include <QtEndian>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <array>

namespace tcia::tests {

bool makeImage(const QString &path, const std::function<void(DcmDataset &)> &change)
{
    DcmFileFormat file;
    DcmDataset &dataset = *file.getDataset();
    const auto put = [&dataset](const DcmTagKey &key, const char *value) { dataset.putAndInsertString(key, value); };
    put(DCM_SOPClassUID, UID_CTImageStorage);
    put(DCM_SOPInstanceUID, "1.2.3.4");
    put(DCM_StudyInstanceUID, "1.2.1");
    put(DCM_SeriesInstanceUID, "1.2.2");
    put(DCM_PatientID, "P-1");
    put(DCM_Modality, "CT");
    put(DCM_PhotometricInterpretation, "MONOCHROME2");
    dataset.putAndInsertUint16(DCM_Rows, 3);
    dataset.putAndInsertUint16(DCM_Columns, 4);
    dataset.putAndInsertUint16(DCM_SamplesPerPixel, 1);
    dataset.putAndInsertUint16(DCM_BitsAllocated, 16);
    dataset.putAndInsertUint16(DCM_BitsStored, 16);
    dataset.putAndInsertUint16(DCM_HighBit, 15);
    dataset.putAndInsertUint16(DCM_PixelRepresentation, 0);
    std::array<Uint16, 12> pixels {};
    for (size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = Uint16(i * 100);
    dataset.putAndInsertUint16Array(DCM_PixelData, pixels.data(), pixels.size());
    if (change)
        change(dataset);
    return file.saveFile(QFile::encodeName(path).constData(), EXS_LittleEndianExplicit).good();
}

void putPixels(DcmDataset &dataset, int rows, int columns, const QList<int> &samples, int bits)
{
    dataset.putAndInsertUint16(DCM_Rows, Uint16(rows));
    dataset.putAndInsertUint16(DCM_Columns, Uint16(columns));
    dataset.putAndInsertUint16(DCM_BitsAllocated, Uint16(bits));
    dataset.putAndInsertUint16(DCM_BitsStored, Uint16(bits));
    dataset.putAndInsertUint16(DCM_HighBit, Uint16(bits - 1));
    if (bits == 16) {
        QList<Uint16> words;
        for (const int sample : samples)
            words.append(Uint16(sample));
        dataset.putAndInsertUint16Array(DCM_PixelData, words.constData(), static_cast<unsigned long>(words.size()));
        return;
    }
    QList<Uint8> bytes;
    for (const int sample : samples)
        bytes.append(Uint8(sample));
    dataset.putAndInsertUint8Array(DCM_PixelData, bytes.constData(), static_cast<unsigned long>(bytes.size()));
}

namespace {

QByteArray littleEndian(quint32 value, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result.append(char(value >> (8 * i)));
    return result;
}

QByteArray even(QByteArray bytes, char filler)
{
    if (bytes.size() % 2 != 0)
        bytes.append(filler);
    return bytes;
}

QByteArray item(const QByteArray &bytes)
{
    const QByteArray content = even(bytes, '\0');
    return QByteArray("\xfe\xff\x00\xe0", 4) + littleEndian(quint32(content.size()), 4) + content;
}

} // namespace

// By hand, because DCMTK writes neither syntaxes it does not know nor wrong tables.
bool makeCompressed(const QString &path, const QByteArray &transferSyntax, const QList<QByteArray> &fragments,
                    const std::function<void(DcmDataset &)> &change, const QList<quint32> &offsets)
{
    const auto withoutPixels = [&change](DcmDataset &dataset) {
        if (change)
            change(dataset);
        dataset.findAndDeleteElement(DCM_PixelData);
    };
    if (!makeImage(path, withoutPixels))
        return false;
    const QByteArray plain = readFile(path).value_or(QByteArray());
    constexpr qsizetype metaStart = 132 + 12; // after the group's length
    const QByteArray syntaxTag("\x02\x00\x10\x00UI", 6);
    const qsizetype at = plain.indexOf(syntaxTag);
    if (at < metaStart)
        return false;
    const qsizetype metaEnd = metaStart + qFromLittleEndian<quint32>(plain.constData() + metaStart - 4);
    const qsizetype afterSyntax = at + 8 + uchar(plain.at(at + 6));
    const QByteArray uid = even(transferSyntax, '\0');
    const QByteArray meta = plain.sliced(metaStart, at - metaStart) + syntaxTag + littleEndian(quint32(uid.size()), 2) +
                            uid + plain.sliced(afterSyntax, metaEnd - afterSyntax);
    QByteArray table;
    for (const quint32 offset : offsets)
        table += littleEndian(offset, 4);
    QByteArray pixels = QByteArray("\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff", 12) + item(table);
    for (const QByteArray &fragment : fragments)
        pixels += item(fragment);
    pixels += QByteArray("\xfe\xff\xdd\xe0\0\0\0\0", 8);
    return writeFile(path, plain.first(132) + QByteArray("\x02\x00\x00\x00UL\x04\x00", 8) +
                               littleEndian(quint32(meta.size()), 4) + meta + plain.sliced(metaEnd) + pixels)
        .has_value();
}

QByteArray rleFrame(const QList<QByteArray> &segments)
{
    QByteArray header = littleEndian(quint32(segments.size()), 4);
    QByteArray body;
    for (const QByteArray &segment : segments) {
        header += littleEndian(quint32(64 + body.size()), 4);
        for (qsizetype at = 0; at < segment.size(); at += 128) {
            const QByteArray piece = segment.sliced(at, qMin<qsizetype>(128, segment.size() - at));
            body += char(piece.size() - 1);
            body += piece;
        }
        body = even(body, '\x80');
    }
    return header.leftJustified(64, '\0') + body;
}

QByteArray nestedFile(int depth)
{
    QTemporaryFile whole;
    if (!whole.open() || !makeImage(whole.fileName()))
        return {};
    const QByteArray content = readFile(whole.fileName()).value_or(QByteArray());
    const qsizetype first = content.indexOf(QByteArray("\x08\x00\x16\x00UI", 6)); // the data set's first attribute
    const QByteArray sequence("\x08\x00\x40\x11SQ\x00\x00\xff\xff\xff\xff",
                              12); // Referenced Image Sequence, to be ended
    const QByteArray item("\xfe\xff\x00\xe0\xff\xff\xff\xff", 8);
    return content.first(first) + QByteArray(sequence + item).repeated(depth);
}

} // namespace tcia::tests
