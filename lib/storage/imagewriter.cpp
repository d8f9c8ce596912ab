// SPDX-License-Identifier: Apache-2.0
#include "storage/imagewriter.h"

#include "core/diskerror.h"
#include "core/md5.h"
#include "core/reason.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tcia::storage {

std::vector<ImageGroup> groupsOf(std::span<const ArchiveEntry> images, std::span<UnpackedFile> files, qsizetype largest,
                                 qint64 memory)
{
    std::vector<ImageGroup> groups;
    for (size_t first = 0; first < images.size();) {
        const size_t most = std::min(size_t(largest), images.size() - first);
        size_t count = 1;
        while (count < most && fitInto(memory, images.subspan(first, count + 1)))
            ++count;
        groups.push_back({.entries = images.subspan(first, count), .files = files.subspan(first, count)});
        first += count;
    }
    return groups;
}

namespace {

Result<void> close(QFile &file)
{
    file.close();
    return file.error() == QFile::NoError ? Result<void>() : failure(diskError(file));
}

} // namespace

ImageWriter::ImageWriter(const ZipFile &zip, Directory into, bool needsMd5, const std::atomic_bool &cancelled,
                         const UnpackOptions &options)
    : m_inflater(zip), m_into(std::move(into)), m_needsMd5(needsMd5), m_cancelled(cancelled), m_options(options)
{
}

Result<void> ImageWriter::write(const ImageGroup &group)
{
    return fitInto(m_options.memory, group.entries) ? writeWhole(group)
                                                    : writeInPieces(group.entries.front(), group.files.front());
}

Result<void> ImageWriter::writeWhole(const ImageGroup &group)
{
    qint64 size = 0;
    for (const ArchiveEntry &entry : group.entries)
        size += entry.size;
    if (m_buffer.size() < size)
        m_buffer = QByteArray(size, Qt::Uninitialized);
    std::vector<QByteArrayView> contents;
    char *next = m_buffer.data();
    for (size_t i = 0; i < group.entries.size(); ++i) {
        const ArchiveEntry &entry = group.entries[i];
        if (const auto goOn = checkCancelled(); !goOn)
            return goOn;
        const auto content = m_inflater.readWhole(entry, next);
        if (!content)
            return failure(content.error());
        if (const auto written = writeContent(entry, *content); !written) // while the processor's cache has it
            return written;
        describe(entry, group.files[i]);
        if (m_needsMd5)
            contents.push_back(*content);
        next += entry.size;
    }
    const auto sums = md5Of(contents);
    for (qsizetype i = 0; i < sums.size(); ++i)
        group.files[size_t(i)].digests << sums[i];
    return {};
}

Result<void> ImageWriter::writeContent(const ArchiveEntry &entry, QByteArrayView content) const
{
    const auto file = m_into.file(entry.name, Directory::Mode::Create);
    if (!file)
        return failure(file.error());
    return inspect(m_options, entry.name, (*file)->fileName(), content)
        .and_then([&] { return writeAll(**file, content); })
        .and_then([&] { return close(**file); });
}

Result<void> ImageWriter::writeInPieces(const ArchiveEntry &entry, UnpackedFile &image)
{
    const auto file = m_into.file(entry.name, Directory::Mode::Create);
    if (!file)
        return failure(file.error());
    QCryptographicHash md5(QCryptographicHash::Md5);
    const auto read = m_inflater.readInPieces(entry, [&](QByteArrayView bytes) {
        if (m_needsMd5)
            md5.addData(bytes);
        return checkCancelled().and_then([&] { return writeAll(**file, bytes); });
    });
    const auto inspected = read.and_then([&] { return close(**file); }).and_then([&] {
        return inspect(m_options, entry.name, (*file)->fileName(), {});
    });
    if (!inspected)
        return inspected;
    describe(entry, image);
    if (m_needsMd5)
        image.digests << Digest::md5(md5.result());
    return {};
}

Result<void> ImageWriter::checkCancelled() const
{
    return m_cancelled ? failure(Error::Kind::Cancelled,
                                 english<QT_TRANSLATE_NOOP("Reasons", "It was stopped while unpacking.")>())
                       : Result<void>();
}

void ImageWriter::describe(const ArchiveEntry &entry, UnpackedFile &file) const
{
    file = {.name = entry.name, .size = entry.size, .digests = {Digest::crc32(entry.crc)}};
    if (m_options.onFile)
        m_options.onFile();
}

} // namespace tcia::storage
