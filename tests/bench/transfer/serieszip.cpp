// SPDX-License-Identifier: Apache-2.0
#include "serieszip.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <array>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace tcia::bench {

namespace {

constexpr auto licence =
    "License\n\nThe Bench collection is distributed under the CC0 1.0 licence. \nBy downloading the data, "
    "you agree to abide by terms of this license.\n";

//! Bytes as deflate that ends on a byte boundary and continues: what follows may be deflated separately.
QByteArray openDeflated(const QByteArray &bytes)
{
    constexpr int level = 6, rawWindow = -15, memory = 8;
    z_stream stream {};
    deflateInit2(&stream, level, Z_DEFLATED, rawWindow, memory, Z_DEFAULT_STRATEGY);
    constexpr qsizetype spare = 64;
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + spare, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FULL_FLUSH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QuaZipNewInfo entryNamed(const QString &name)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 6)); // the same bytes each time
    return info;
}

//! Both forms of one series, written side by side.
class Zips
{
public:
    explicit Zips(const QString &stem) : m_plain(stem + u".zip"), m_withSums(stem + u".md5.zip")
    {
        for (QuaZip *zip : both()) {
            zip->setUtf8Enabled(true);
            m_good = zip->open(QuaZip::mdCreate) && m_good;
        }
    }

    void text(QuaZip *zip, const QString &name, const QByteArray &bytes)
    {
        QuaZipFile file(zip);
        m_good = m_good && file.open(QIODevice::WriteOnly, entryNamed(name)) && file.write(bytes) == bytes.size();
        file.close();
    }

    void licenceText()
    {
        for (QuaZip *zip : both())
            text(zip, u"LICENSE"_s, licence);
    }

    void image(const QString &name, const QByteArray &head, const Slice &slice)
    {
        const QByteArray packedHead = openDeflated(head);
        const uLong crc = crc32_combine(crc32(0, reinterpret_cast<const Bytef *>(head.constData()), uInt(head.size())),
                                        slice.crc, slice.pixels.size());
        QuaZipNewInfo info = entryNamed(name);
        info.uncompressedSize = ulong(head.size() + slice.pixels.size());
        for (QuaZip *zip : both()) {
            QuaZipFile file(zip);
            m_good = m_good && file.open(QIODevice::WriteOnly, info, nullptr, quint32(crc), Z_DEFLATED, 6, true) &&
                     file.write(packedHead) == packedHead.size() && file.write(slice.deflated) == slice.deflated.size();
            file.close();
            m_good = m_good && file.getZipError() == 0;
        }
        const QByteArray sum = [&] {
            QCryptographicHash md5(QCryptographicHash::Md5);
            md5.addData(head);
            md5.addData(slice.pixels);
            return md5.result().toHex();
        }();
        m_sums += name.toUtf8() + ',' + sum + '\n';
    }

    bool finish()
    {
        text(&m_withSums, u"md5hashes.csv"_s, m_sums);
        for (QuaZip *zip : both()) {
            zip->close();
            m_good = m_good && zip->getZipError() == 0;
        }
        return m_good;
    }

private:
    std::array<QuaZip *, 2> both() { return {&m_plain, &m_withSums}; }

    QuaZip m_plain, m_withSums;
    QByteArray m_sums = "Filename,MD5Hash\n";
    bool m_good = true;
};

} // namespace

bool writeZips(const QString &folder, SeriesPlan &series, const QList<Slice> &slices)
{
    Zips zips(folder + u'/' + series.identity.seriesUid);
    zips.licenceText();
    const qsizetype digits = qMax<qsizetype>(2, QString::number(series.images).size());
    for (int i = 0; i < series.images; ++i) {
        Identity image = series.identity;
        image.number = i + 1;
        image.sopUid = u"%1.%2"_s.arg(image.seriesUid).arg(image.number);
        const Slice &slice = slices[i % slices.size()];
        const QByteArray head = dicomHead(image, slice);
        zips.image(u"1-%1.dcm"_s.arg(image.number, int(digits), 10, '0'_L1), head, slice);
        series.bytes += head.size() + slice.pixels.size();
    }
    return zips.finish();
}

} // namespace tcia::bench
