// SPDX-License-Identifier: Apache-2.0
#include "storage/unpack.h"

#include "core/md5.h"
#include "core/parallelfor.h"
#include "core/reason.h"
#include "core/text.h"
#include "storage/archiveentries.h"
#include "storage/imagewriter.h"
#include "storage/inflater.h"
#include "storage/md5list.h"
#include "storage/stagedpath.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

constexpr qint64 licenceLimit = 1024 * 1024;
constexpr qint64 listLimit = 64 * 1024 * 1024; // md5hashes.csv, results.json

// The remark about texts among the images; empty without any.
QString leftOut(const QList<ArchiveEntry> &entries)
{
    const auto isText = [](const ArchiveEntry &entry) { return entry.kind == ArchiveEntry::Kind::Text; };
    const auto count = std::ranges::count_if(entries, isText);
    if (count == 0)
        return {};
    const QString first = text::plain(std::ranges::find_if(entries, isText)->path, 120);
    if (count == 1)
        return english<QT_TRANSLATE_NOOP("Reasons", "The archive's file “%1” is not an image and was left out.")>().arg(
            first);
    return english<QT_TRANSLATE_N_NOOP(
        "Reasons", "%n files of the archive are not images and were left out, the first of them “%1”.")>(count)
        .arg(first);
}

// Unpacks one archive into one folder.
class Unpacking
{
public:
    Unpacking(ZipFile zip, Directory into, const ExpectedContent &expected, const std::atomic_bool &cancelled,
              const UnpackOptions &options)
        : m_zip(std::move(zip)),
          m_into(std::move(into)),
          m_expected(expected),
          m_cancelled(cancelled),
          m_options(options)
    {
    }

    Result<UnpackResult> run(const QList<ArchiveEntry> &entries);

private:
    Result<void> checkExpected(const QList<ArchiveEntry> &entries);
    Result<void> checkSize(const QList<ArchiveEntry> &entries, qint64 bytes);
    Result<void> takeTexts(const QList<ArchiveEntry> &entries);
    Result<void> takeText(const ArchiveEntry &entry, const QByteArray &text);
    Result<void> takeImages(const QList<ArchiveEntry> &images);
    Result<void> checkSums(const QList<ArchiveEntry> &images);

    const ZipFile m_zip;
    const Directory m_into;
    const ExpectedContent m_expected;
    const std::atomic_bool &m_cancelled;
    const UnpackOptions &m_options;
    std::optional<QByteArray> m_md5List;
    UnpackResult m_result;
};

Result<UnpackResult> Unpacking::run(const QList<ArchiveEntry> &entries)
{
    if (const auto kept = checkExpected(entries); !kept)
        return failure(kept.error());
    if (const auto taken = takeTexts(entries); !taken) // first: they may report missing images, or require checksums
        return failure(taken.error());
    QList<ArchiveEntry> images;
    for (const ArchiveEntry &entry : entries)
        if (entry.kind == ArchiveEntry::Kind::Image)
            images << entry;
    if (const auto taken = takeImages(images); !taken)
        return failure(taken.error());
    if (const auto right = checkSums(images); !right)
        return failure(right.error());
    m_result.remark = QString(m_result.remark + u' ' + leftOut(entries)).trimmed();
    return m_result;
}

// Everything in the directory is checked before the first byte is written.
Result<void> Unpacking::checkExpected(const QList<ArchiveEntry> &entries)
{
    qint64 images = 0, bytes = 0;
    for (const ArchiveEntry &entry : entries)
        if (entry.kind == ArchiveEntry::Kind::Image) {
            ++images;
            bytes += entry.size;
        }
    const qint64 promised = m_expected.imageCount.value_or(qMax<qint64>(1, images));
    if (images < promised)
        return failure(Error {
            .kind = Error::Kind::Incomplete,
            .detail =
                english<QT_TRANSLATE_N_NOOP("Reasons", "%1 of %n images are in the archive.")>(promised).arg(images),
            .promised = promised,
            .received = images});
    if (images > promised)
        return failure(
            Error::Kind::BadArchive,
            english<QT_TRANSLATE_N_NOOP("Reasons", "%n images are in the archive, %1 were announced.")>(images).arg(
                promised));
    if (const auto fits = checkSize(entries, bytes); !fits)
        return fits;
    std::error_code unknown; // then a write will report it; QStorageInfo reads all mounts each time
    const auto disk = std::filesystem::space(QFile(m_into.path()).filesystemFileName(), unknown);
    const auto room = qint64(qMin<std::uintmax_t>(disk.available, std::numeric_limits<qint64>::max()));
    if (!unknown && room > 0 && bytes > room) // some file systems always report no free space
        return failure(Error::Kind::NoSpace,
                       english<QT_TRANSLATE_NOOP("Reasons", "The images need %1, the disk has %2 left.")>().arg(
                           text::size(bytes), text::size(room)),
                       {.path = m_into.path()});
    return {};
}

// The announced size is a hint: a small deviation, or one that MD5 sums disprove, is a remark. A larger one may mean an
// image that the server could not read completely.
Result<void> Unpacking::checkSize(const QList<ArchiveEntry> &entries, qint64 bytes)
{
    constexpr qint64 tolerated = 50, always = 1024; // tolerance as a fraction, and in bytes
    const qint64 size = m_expected.totalBytes.value_or(bytes);
    if (bytes == size)
        return {};
    const bool isProved = std::ranges::any_of(
        entries, [](const ArchiveEntry &entry) { return entry.kind == ArchiveEntry::Kind::Md5List; });
    const bool isAnyEmpty = std::ranges::any_of(
        entries, [](const ArchiveEntry &entry) { return entry.kind == ArchiveEntry::Kind::Image && entry.size == 0; });
    const bool isLittle = std::abs(bytes - size) <= qMin(size, bytes) / tolerated + always;
    const QString words =
        english<QT_TRANSLATE_NOOP("Reasons", "The images have %1 bytes, %2 were announced.")>().arg(bytes).arg(size);
    if (!isProved && (isAnyEmpty || !isLittle))
        return failure(bytes < size ? Error::Kind::Incomplete : Error::Kind::BadArchive, words);
    m_result.remark = words;
    return {};
}

Result<void> Unpacking::takeTexts(const QList<ArchiveEntry> &entries)
{
    Inflater inflater(m_zip);
    for (const ArchiveEntry &entry : entries) {
        using enum ArchiveEntry::Kind;
        if (entry.kind == Image || entry.kind == Folder || entry.kind == SystemFile || entry.kind == Text)
            continue;
        if (qMax(entry.size, entry.packedSize) > (entry.kind == Licence ? licenceLimit : listLimit))
            return failure(Error::Kind::BadArchive,
                           english<QT_TRANSLATE_NOOP("Reasons", "Entry “%1” is far too large.")>().arg(
                               text::plain(entry.path, 120)));
        QByteArray buffer(entry.size, Qt::Uninitialized);
        const auto whole = inflater.readWhole(entry, buffer.data());
        if (!whole)
            return failure(whole.error());
        if (const auto taken = takeText(entry, whole->toByteArray()); !taken)
            return taken;
    }
    return {};
}

Result<void> Unpacking::takeText(const ArchiveEntry &entry, const QByteArray &text)
{
    if (entry.kind == ArchiveEntry::Kind::Licence)
        m_result.licence = text;
    else if (entry.kind == ArchiveEntry::Kind::Md5List)
        m_md5List = m_md5List.value_or(QByteArray()) + text + '\n'; // possibly one per folder
    else if (const auto missing = text.count("error retrieving file"); missing > 0)
        return failure(Error::Kind::Incomplete,
                       english<QT_TRANSLATE_N_NOOP("Reasons", "The server could not read %n of the images.")>(missing));
    return {};
}

Result<void> Unpacking::takeImages(const QList<ArchiveEntry> &images)
{
    std::vector<UnpackedFile> files {size_t(images.size())};
    const bool needsMd5 = m_expected.md5Expected || m_md5List;
    const qsizetype largest = needsMd5 ? md5Lanes : 1;
    const auto groups = groupsOf(images, files, largest, m_options.memory);
    constexpr qsizetype worthAThread = 4; // images
    const auto outcome = parallelFor(
        m_options.helpers, qsizetype(groups.size()),
        [&] {
            return [&groups, writer = std::make_unique<ImageWriter>(m_zip, m_into, needsMd5, m_cancelled, m_options)](
                       qsizetype i) { return writer->write(groups[size_t(i)]); };
        },
        worthAThread / largest);
    for (UnpackedFile &file : files) {
        m_result.bytes += file.size;
        m_result.files << std::move(file);
    }
    return outcome;
}

Result<void> Unpacking::checkSums(const QList<ArchiveEntry> &images)
{
    m_result.proof = Digest::Kind::Crc32; // each entry's CRC was compared while it was read
    if (!m_md5List) {
        if (m_expected.md5Expected)
            return failure(Error::Kind::Incomplete, withoutMd5);
        return {};
    }
    QList<UnpackedFile> asInArchive = m_result.files; // the list has the original names
    for (qsizetype i = 0; i < images.size(); ++i)
        asInArchive[i].name = images[i].path;
    if (const auto right = checkMd5List(*m_md5List, asInArchive); !right)
        return right;
    if (!m_result.files.isEmpty())
        m_result.proof = Digest::Kind::Md5;
    return {};
}

Result<UnpackResult> unpackInto(const Directory &into, const ZipFile &given, const ExpectedContent &expected,
                                const std::atomic_bool &cancelled, const UnpackOptions &options)
{
    const Result<ZipFile> zip = given.bytes.isEmpty() ? openZip(given.path) : given;
    if (!zip)
        return failure(zip.error());
    ZipBytes bytes(*zip);
    const auto entries = readDirectory(bytes, options.suffix);
    return entries ? Unpacking(*zip, into, expected, cancelled, options).run(*entries) : failure(entries.error());
}

} // namespace

Result<UnpackResult> unpackImages(const ZipFile &zip, const QString &into, const ExpectedContent &expected,
                                  const std::atomic_bool &cancelled, const UnpackOptions &options)
{
    const auto staged = StagedPath::of(into);
    const auto folder = staged.and_then([](const StagedPath &path) { return path.makeEmptyFolder(); });
    if (!folder)
        return failure(folder.error());
    auto result = unpackInto(*folder, zip, expected, cancelled, options);
    if (!result) {
        staged->removeFolder(); // no part of a broken archive may look finished
        if (result.error().context.path.isEmpty())
            result.error().context.path = zip.path;
    }
    return result;
}

Result<UnpackResult> unpackImages(const QString &zipPath, const QString &into, const ExpectedContent &expected,
                                  const std::atomic_bool &cancelled, const UnpackOptions &options)
{
    return unpackImages(ZipFile {.path = zipPath, .bytes = {}}, into, expected, cancelled, options);
}

} // namespace tcia::storage
