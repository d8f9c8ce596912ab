// SPDX-License-Identifier: Apache-2.0
#include "imagefile.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcostrmb.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QtEndian>

#include <cmath>
#include <random>
#include <zlib.h>

namespace tcia::bench {

namespace {

constexpr E_TransferSyntax syntax = EXS_LittleEndianExplicit;
constexpr int bodyMean = 1040, bodySwing = 400; // stored values; the air around the body is 0
constexpr double bodyRadius = 0.487;            // of the side
constexpr double noise = 100;                   // with this the slices deflate to about 55 %

void put(DcmItem &item, const DcmTagKey &tag, const QString &text)
{
    item.putAndInsertString(tag, text.toLatin1().constData());
}

void putUnsigned(DcmItem &item, const DcmTagKey &tag, int number)
{
    item.putAndInsertUint16(tag, static_cast<Uint16>(number));
}

QByteArray deflated(const QByteArray &bytes)
{
    constexpr int level = 6, rawWindow = -15, memory = 8; // as a server's Java has it
    z_stream stream {};
    deflateInit2(&stream, level, Z_DEFLATED, rawWindow, memory, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray written(DcmFileFormat &file)
{
    constexpr qsizetype room = 4096;
    QByteArray buffer(room, '\0');
    DcmOutputBufferStream out(buffer.data(), room);
    file.transferInit();
    file.write(out, syntax, EET_ExplicitLength, nullptr, EGL_recalcGL, EPD_noChange);
    file.transferEnd();
    out.flush();
    void *begin = nullptr;
    offile_off_t length = 0;
    out.flushBuffer(begin, length);
    buffer.resize(length);
    return buffer;
}

//! What stands between the other elements and the pixels: (7FE0,0010) OW and the length.
QByteArray pixelElement(qsizetype bytes)
{
    QByteArray header = QByteArray::fromHex("e07f10004f570000") + QByteArray(4, '\0');
    qToLittleEndian(static_cast<quint32>(bytes), header.data() + 8);
    return header;
}

} // namespace

Slice makeSlice(int side, int number)
{
    Slice slice {.side = side, .pixels = QByteArray(qsizetype(side) * side * 2, '\0'), .deflated = {}};
    std::mt19937 random(static_cast<unsigned>(number + 1));
    std::normal_distribution<double> grain(0, noise);
    const double middle = side / 2.0, reach = side * bodyRadius;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            if (std::hypot(x - middle, y - middle) > reach)
                continue;
            const double tissue = std::sin((x + 3 * number) * 9 / double(side)) * std::cos(y * 7 / double(side));
            const double value = bodyMean + bodySwing * tissue + grain(random);
            qToLittleEndian(static_cast<quint16>(value < 0 ? 0 : value),
                            slice.pixels.data() + (qsizetype(y) * side + x) * 2);
        }
    slice.deflated = deflated(slice.pixels);
    slice.crc = static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(slice.pixels.constData()), static_cast<uInt>(slice.pixels.size())));
    return slice;
}

QByteArray dicomHead(const Identity &identity, const Slice &slice)
{
    DcmFileFormat file;
    DcmDataset &item = *file.getDataset();
    item.putAndInsertString(DCM_SOPClassUID, UID_CTImageStorage);
    put(item, DCM_SOPInstanceUID, identity.sopUid);
    put(item, DCM_StudyInstanceUID, identity.studyUid);
    put(item, DCM_SeriesInstanceUID, identity.seriesUid);
    put(item, DCM_PatientID, identity.patientId);
    put(item, DCM_PatientName, identity.patientId);
    item.putAndInsertString(DCM_Modality, "CT");
    item.putAndInsertString(DCM_StudyDate, "20240102");
    put(item, DCM_SeriesNumber, QStringLiteral("1"));
    put(item, DCM_InstanceNumber, QString::number(identity.number));
    item.putAndInsertString(DCM_PhotometricInterpretation, "MONOCHROME2");
    putUnsigned(item, DCM_SamplesPerPixel, 1);
    putUnsigned(item, DCM_Rows, slice.side);
    putUnsigned(item, DCM_Columns, slice.side);
    putUnsigned(item, DCM_BitsAllocated, 16);
    putUnsigned(item, DCM_BitsStored, 16);
    putUnsigned(item, DCM_HighBit, 15);
    putUnsigned(item, DCM_PixelRepresentation, 0);
    item.putAndInsertString(DCM_RescaleIntercept, "-1024");
    item.putAndInsertString(DCM_RescaleSlope, "1");
    file.validateMetaInfo(syntax);
    return written(file) + pixelElement(slice.pixels.size());
}

} // namespace tcia::bench
