// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/archiveentries.h"
#include "storage/zipfile.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct libdeflate_decompressor;

namespace tcia::storage {

//! Reads entries of one archive, on one thread; several may read the same archive at once. Entries that fit into the
//! memory it was granted are read, inflated (libdeflate) and handed on in one piece, larger ones in pieces (zlib).
class Inflater
{
public:
    //! Takes the bytes of an entry in their order; an error ends the reading.
    using Sink = std::function<Result<void>(QByteArrayView)>;

    //! `memory`: bytes for the packed and the unpacked form of an entry together.
    Inflater(ZipFile zip, qint64 memory);
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    //! True where `read` gives the entry to its sink in one piece.
    bool isWhole(const ArchiveEntry &entry) const;

    //! Hands an entry's bytes to the sink and compares their number and CRC with the directory's: BadArchive where they
    //! differ.
    Result<void> read(const ArchiveEntry &entry, const Sink &sink);

private:
    Result<void> readWhole(const ArchiveEntry &entry, const Sink &sink);
    Result<void> readInPieces(const ArchiveEntry &entry, const Sink &sink);

    ZipBytes m_zip;
    const qint64 m_memory;
    std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor *)> m_decompressor;
    QByteArray m_packed, m_unpacked; // kept from one entry to the next
};

} // namespace tcia::storage
