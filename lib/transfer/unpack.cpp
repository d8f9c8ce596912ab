// SPDX-License-Identifier: Apache-2.0
#include "transfer/unpack.h"

#include "core/files.h"
#include "core/text.h"
#include "transfer/entries.h"
#include "transfer/md5list.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr qint64 chunk = 256 * 1024;
constexpr qint64 licenceLimit = 1024 * 1024;
constexpr qint64 listLimit = 64 * 1024 * 1024; // md5hashes.csv, results.json

tl::unexpected<Error> stopped() { return failure(Error::Kind::Cancelled, u"It was stopped while unpacking."_s); }

tl::unexpected<Error> cannotWrite(const QFileDevice &file)
{
    const bool full = file.error() == QFile::ResourceError;
    return failure(full ? Error::Kind::NoSpace : Error::Kind::Disk, file.errorString(), file.fileName());
}

tl::unexpected<Error> damaged(const Entry &entry)
{
    return failure(Error::Kind::BadArchive, u"Entry “%1” is damaged (its checksum or packing is wrong)."_s
                                                .arg(text::plain(entry.path, 120)));
}

// One archive on its way into one folder.
class Unpacking
{
public:
    Unpacking(const QString &into, const Promise &promise, const std::atomic_bool &cancelled,
              const std::function<void(qint64)> &onFile)
        : m_into(into), m_promise(promise), m_cancelled(cancelled), m_onFile(onFile), m_buffer(chunk, Qt::Uninitialized)
    {
    }

    Result<Unpacked> run(QuaZip &zip, qint64 zipSize);

private:
    using Sink = std::function<Result<void>(QByteArrayView)>;

    Result<void> checkPromise(const QList<Entry> &entries) const;
    Result<void> take(QuaZip &zip, const Entry &entry);
    Result<void> takeImage(QuaZip &zip, const Entry &entry);
    Result<QByteArray> takeText(QuaZip &zip, const Entry &entry, qint64 limit);
    Result<void> stream(QuaZip &zip, const Entry &entry, const Sink &sink);
    Result<void> checkSums();

    const QString m_into;
    const Promise m_promise;
    const std::atomic_bool &m_cancelled;
    const std::function<void(qint64)> &m_onFile;
    QByteArray m_buffer;
    QByteArray m_md5List;
    bool m_hasMd5List = false;
    Unpacked m_result;
};

Result<Unpacked> Unpacking::run(QuaZip &zip, qint64 zipSize)
{
    const auto entries = readDirectory(zip, zipSize);
    if (!entries)
        return failure(entries.error());
    if (const auto kept = checkPromise(*entries); !kept)
        return failure(kept.error());
    bool more = zip.goToFirstFile();
    for (const Entry &entry : *entries) {
        if (!more)
            return failure(Error::Kind::BadArchive, u"Its directory cannot be read twice."_s);
        if (const auto taken = take(zip, entry); !taken)
            return failure(taken.error());
        more = zip.goToNextFile();
    }
    if (const auto right = checkSums(); !right)
        return failure(right.error());
    return m_result;
}

// All that the directory tells is checked before the first byte is written.
Result<void> Unpacking::checkPromise(const QList<Entry> &entries) const
{
    qint64 images = 0, bytes = 0;
    for (const Entry &entry : entries)
        if (entry.kind == Entry::Kind::Image) {
            ++images;
            bytes += entry.size;
        }
    const qint64 promised = m_promise.imageCount.value_or(qMax<qint64>(1, images));
    if (images < promised)
        return failure(Error::Kind::Incomplete, u"%1 of %2 images are in the archive."_s.arg(images).arg(promised));
    if (images > promised)
        return failure(Error::Kind::BadArchive, u"%1 images are in the archive, %2 were promised."_s.arg(images).arg(promised));
    const qint64 size = m_promise.totalBytes.value_or(bytes);
    if (bytes != size)
        return failure(bytes < size ? Error::Kind::Incomplete : Error::Kind::BadArchive,
                       u"The images have %1 bytes, %2 were promised."_s.arg(bytes).arg(size));
    const qint64 room = QStorageInfo(m_into).bytesAvailable();
    if (room >= 0 && bytes > room)
        return failure(Error::Kind::NoSpace,
                       u"The images need %1, the disk has %2 left."_s.arg(text::size(bytes), text::size(room)), m_into);
    return {};
}

Result<void> Unpacking::take(QuaZip &zip, const Entry &entry)
{
    if (entry.kind == Entry::Kind::Folder)
        return {};
    if (entry.kind == Entry::Kind::Image)
        return takeImage(zip, entry);
    auto text = takeText(zip, entry, entry.kind == Entry::Kind::Licence ? licenceLimit : listLimit);
    if (!text)
        return failure(text.error());
    if (entry.kind == Entry::Kind::Licence)
        m_result.licence = *text;
    else if (entry.kind == Entry::Kind::Md5List) {
        m_md5List = *text;
        m_hasMd5List = true;
    } else if (const auto missing = text->count("error retrieving file"); missing > 0)
        return failure(Error::Kind::Incomplete, u"The server could not read %1 of the images."_s.arg(missing));
    return {};
}

Result<void> Unpacking::takeImage(QuaZip &zip, const Entry &entry)
{
    QFile file(m_into + u'/' + entry.name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return cannotWrite(file);
    QCryptographicHash md5(QCryptographicHash::Md5);
    const auto written = stream(zip, entry, [&](QByteArrayView bytes) -> Result<void> {
        md5.addData(bytes);
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return cannotWrite(file);
        return {};
    });
    if (!written)
        return failure(written.error());
    file.close();
    if (file.error() != QFile::NoError)
        return cannotWrite(file);
    m_result.files.append({.name = entry.name, .size = entry.size, .crc = entry.crc, .md5 = md5.result()});
    m_result.bytes += entry.size;
    if (m_onFile)
        m_onFile(m_result.files.size());
    return {};
}

Result<QByteArray> Unpacking::takeText(QuaZip &zip, const Entry &entry, qint64 limit)
{
    if (entry.size > limit)
        return failure(Error::Kind::BadArchive, u"Entry “%1” is far too large."_s.arg(text::plain(entry.path, 120)));
    QByteArray whole;
    const auto read = stream(zip, entry, [&](QByteArrayView bytes) -> Result<void> {
        whole.append(bytes);
        return {};
    });
    if (!read)
        return failure(read.error());
    return whole;
}

// QuaZip compares the CRC when an entry that was read to its end is closed.
Result<void> Unpacking::stream(QuaZip &zip, const Entry &entry, const Sink &sink)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(entry);
    qint64 total = 0;
    for (;;) {
        if (m_cancelled)
            return stopped();
        const qint64 got = file.read(m_buffer.data(), m_buffer.size());
        if (got < 0 || total + got > entry.size)
            return damaged(entry);
        if (got == 0)
            break;
        total += got;
        if (const auto taken = sink(QByteArrayView(m_buffer.constData(), got)); !taken)
            return taken;
    }
    const bool readWell = file.getZipError() == UNZ_OK;
    file.close();
    if (!readWell || file.getZipError() != UNZ_OK || total != entry.size)
        return damaged(entry);
    return {};
}

Result<void> Unpacking::checkSums()
{
    if (!m_hasMd5List) {
        if (m_promise.md5Expected)
            return failure(Error::Kind::Incomplete, u"The archive sent no MD5 sums although it was asked for them."_s);
        return {};
    }
    if (const auto right = checkMd5List(m_md5List, m_result.files); !right)
        return right;
    m_result.md5Checked = !m_result.files.isEmpty();
    return {};
}

// What lies there is no archive, or only the beginning of one.
Error notAnArchive(const QString &zipPath)
{
    QFile file(zipPath);
    if (!file.open(QIODevice::ReadOnly))
        return {.kind = Error::Kind::Disk, .detail = file.errorString(), .subject = zipPath};
    const QByteArray head = file.read(2048);
    if (head.startsWith("PK"))
        return {.kind = Error::Kind::BadArchive,
                .detail = u"The archive ends before its directory: it was cut short."_s,
                .subject = zipPath};
    return {.kind = Error::Kind::BadArchive,
            .detail = head.isEmpty() ? u"The server sent nothing."_s : u"The server sent text in place of an archive."_s,
            .subject = zipPath,
            .serverText = text::plain(decodedText(head))};
}

Result<Unpacked> unpackInto(const QString &zipPath, Unpacking &unpacking)
{
    QuaZip zip(zipPath);
    if (!zip.open(QuaZip::mdUnzip))
        return failure(notAnArchive(zipPath));
    auto result = unpacking.run(zip, QFileInfo(zipPath).size());
    if (!result && result.error().subject.isEmpty())
        result.error().subject = zipPath;
    return result;
}

} // namespace

Result<Unpacked> unpackImages(const QString &zipPath, const QString &into, const Promise &promise,
                              const std::atomic_bool &cancelled, const std::function<void(qint64)> &onFile)
{
    QDir folder(into);
    if (!folder.mkpath(u"."_s))
        return failure(Error::Kind::Disk, u"The folder cannot be made."_s, into);
    if (!folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return failure(Error::Kind::Disk, u"The folder is not empty."_s, into);
    Unpacking unpacking(into, promise, cancelled, onFile);
    auto result = unpackInto(zipPath, unpacking);
    if (!result)
        folder.removeRecursively(); // nothing of a broken archive may look finished
    return result;
}

} // namespace tcia::transfer
