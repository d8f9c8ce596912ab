// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/inflater.h"
#include "storage/unpackedfile.h"
#include "storage/unpackoptions.h"

#include <atomic>
#include <span>
#include <vector>

namespace tcia::storage {

//! Consecutive images of an archive that are in memory together, or one that is too large for it.
struct ImageGroup
{
    std::span<const ArchiveEntry> entries;
    std::span<UnpackedFile> files; //!< one for each entry; filled in by ImageWriter
};

//! Divides images into groups of at most `largest` that fit into `memory` bytes.
std::vector<ImageGroup> groupsOf(std::span<const ArchiveEntry> images, std::span<UnpackedFile> files, qsizetype largest,
                                 qint64 memory);

//! Reads images of one archive, inspects them and writes them into a folder; for one thread.
class ImageWriter
{
public:
    //! With `needsMd5` MD5 sums are computed, of a group's images at a time. `cancelled` is polled.
    ImageWriter(const ZipFile &zip, Directory into, bool needsMd5, const std::atomic_bool &cancelled,
                const UnpackOptions &options);

    //! Writes all images of a group; an error leaves some of them unwritten or incomplete.
    Result<void> write(const ImageGroup &group);

private:
    Result<void> writeWhole(const ImageGroup &group);
    Result<void> writeInPieces(const ArchiveEntry &entry, UnpackedFile &file);
    Result<void> writeContent(const ArchiveEntry &entry, QByteArrayView content) const;
    Result<void> checkCancelled() const;
    void describe(const ArchiveEntry &entry, UnpackedFile &file) const;

    Inflater m_inflater;
    const Directory m_into;
    const bool m_needsMd5;
    const std::atomic_bool &m_cancelled;
    const UnpackOptions &m_options;
    QByteArray m_buffer; // of a group's images, one behind the other; reused between groups
};

} // namespace tcia::storage
