// SPDX-License-Identifier: Apache-2.0
#include "transfer/spooledimages.h"

#include "core/diskerror.h"
#include "core/md5.h"
#include "core/reason.h"
#include "storage/stagedpath.h"

namespace tcia::transfer {

static_assert(qsizetype(SpooledImages::atATime) == md5Lanes);

namespace {

QByteArray beginOf(QByteArrayView bytes)
{
    return bytes.first(qMin(bytes.size(), SpooledImages::beginSize)).toByteArray();
}

//! Reads as many bytes as there are, at most `most`; Disk if there are none though there should be.
Result<qint64> readSome(QFile &file, const QString &path, char *into, qint64 most)
{
    const qint64 got = file.read(into, most);
    if (got < 0)
        return failure(diskError(file));
    if (got == 0)
        return failure(Error::Kind::Disk,
                       english<QT_TRANSLATE_NOOP("Reasons", "It was truncated after it was fetched.")>(),
                       {.path = path});
    return got;
}

} // namespace

struct SpooledImages::Opened
{
    const storage::ZipFile &spooled;
    std::unique_ptr<QFile> file; //!< null for one in memory
    qint64 size = 0;
};

Result<std::vector<SpooledImage>> SpooledImages::read(size_t first, size_t count)
{
    auto opened = open(first, count);
    if (!opened)
        return failure(opened.error());
    qint64 size = 0; // of those that are not in memory
    for (const Opened &one : *opened)
        size += one.file ? one.size : 0;
    if (size <= m_memory)
        return readTogether(*opened, size);
    std::vector<SpooledImage> images;
    for (Opened &one : *opened) {
        auto image = readAlone(one);
        if (!image)
            return failure(image.error());
        images.push_back(*std::move(image));
    }
    return images;
}

Result<std::vector<SpooledImages::Opened>> SpooledImages::open(size_t first, size_t count)
{
    if (!m_root)
        m_root = Directory::open(m_spool.root());
    std::vector<Opened> all;
    for (size_t index = first; index < first + count; ++index) {
        const storage::ZipFile &spooled = *m_spool.file(index);
        if (!spooled.bytes.isEmpty()) {
            all.push_back({.spooled = spooled, .file = nullptr, .size = spooled.bytes.size()});
            continue;
        }
        auto file = *m_root ? storage::StagedPath {**m_root, m_spool.pathOf(index)}.open(Directory::Mode::Read)
                            : failure(m_root->error());
        if (!file)
            return failure(file.error());
        const qint64 size = (*file)->size();
        all.push_back({.spooled = spooled, .file = *std::move(file), .size = size});
    }
    return all;
}

Result<std::vector<SpooledImage>> SpooledImages::readTogether(std::span<Opened> opened, qint64 size)
{
    if (m_buffer.size() < size)
        m_buffer = QByteArray(size, Qt::Uninitialized);
    std::vector<QByteArrayView> contents;
    char *next = m_buffer.data();
    for (const Opened &one : opened) {
        if (const auto proceed = goOn(); !proceed)
            return failure(proceed.error());
        if (!one.file) {
            contents.push_back(one.spooled.bytes);
            continue;
        }
        for (qint64 at = 0; at < one.size;) {
            const auto got = readSome(*one.file, one.spooled.path, next + at, one.size - at);
            if (!got)
                return failure(got.error());
            at += *got;
        }
        contents.emplace_back(next, one.size);
        next += one.size;
    }
    const std::vector<Digests> digests = recordedDigestsOf(contents);
    std::vector<SpooledImage> images;
    for (size_t i = 0; i < contents.size(); ++i)
        images.push_back(
            {.content = contents[i], .begin = beginOf(contents[i]), .size = contents[i].size(), .digests = digests[i]});
    return images;
}

//! In pieces, unless it fits.
Result<SpooledImage> SpooledImages::readAlone(Opened &opened)
{
    constexpr qint64 piece = 256 * 1024;
    if (!opened.file || opened.size <= m_memory) {
        auto one = readTogether({&opened, 1}, opened.file ? opened.size : 0);
        if (!one)
            return failure(one.error());
        one->front().content = {}; // the next image takes its place
        return one->front();
    }
    if (m_buffer.size() < piece)
        m_buffer = QByteArray(piece, Qt::Uninitialized);
    SpooledImage image;
    Digester digester(recordedKinds);
    while (image.size < opened.size) {
        if (const auto proceed = goOn(); !proceed)
            return failure(proceed.error());
        const auto got = readSome(*opened.file, opened.spooled.path, m_buffer.data(), piece);
        if (!got)
            return failure(got.error());
        const auto bytes = QByteArrayView(m_buffer).first(*got);
        if (image.size == 0)
            image.begin = beginOf(bytes);
        digester.add(bytes);
        image.size += *got;
    }
    image.digests = digester.digests();
    return image;
}

Result<void> SpooledImages::goOn() const
{
    if (!m_cancelled)
        return {};
    return failure(Error::Kind::Cancelled,
                   english<QT_TRANSLATE_NOOP("Reasons", "It was stopped while its images were checked.")>());
}

} // namespace tcia::transfer
