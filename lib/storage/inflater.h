// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/archiveentries.h"
#include "storage/zipfile.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <span>

struct libdeflate_decompressor;

namespace tcia::storage {

//! Whether `memory` bytes have room for all of these entries and for the packed form of one of them.
bool fitInto(qint64 memory, std::span<const ArchiveEntry> entries);

//! Reads entries of one archive, on one thread; several inflaters may read the same archive concurrently. Compares the
//! number of an entry's bytes and their CRC with the directory: BadArchive on a mismatch.
class Inflater
{
public:
    //! Receives the bytes of an entry in order; an error ends the reading.
    using Sink = std::function<Result<void>(QByteArrayView)>;

    explicit Inflater(ZipFile zip);
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    //! All bytes of an entry (libdeflate), in a buffer that has room for them or in the archive's memory.
    Result<QByteArrayView> readWhole(const ArchiveEntry &entry, char *buffer);

    //! Delivers an entry of any size to the sink, in pieces (zlib).
    Result<void> readInPieces(const ArchiveEntry &entry, const Sink &sink);

private:
    ZipBytes m_zip;
    std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor *)> m_decompressor;
    QByteArray m_packed; // reused between entries
};

} // namespace tcia::storage
