// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/archiveentries.h"
#include "storage/zipfile.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct libdeflate_decompressor;

namespace tcia::storage {

//! Reads entries of one archive, on one thread; several inflaters may read the same archive concurrently. Entries that
//! fit into the granted memory are read, inflated (libdeflate) and delivered in one piece, larger ones in pieces
//! (zlib).
class Inflater
{
public:
    //! Receives the bytes of an entry in order; an error ends the reading.
    using Sink = std::function<Result<void>(QByteArrayView)>;

    //! `memory`: maximum bytes for the packed and the unpacked form of an entry together.
    Inflater(ZipFile zip, qint64 memory);
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    //! True if read() delivers the entry in one piece.
    bool isWhole(const ArchiveEntry &entry) const;

    //! Delivers an entry's bytes to the sink and compares their number and CRC with the directory: BadArchive on a
    //! mismatch.
    Result<void> read(const ArchiveEntry &entry, const Sink &sink);

private:
    Result<void> readWhole(const ArchiveEntry &entry, const Sink &sink);
    Result<void> readInPieces(const ArchiveEntry &entry, const Sink &sink);

    ZipBytes m_zip;
    const qint64 m_memory;
    std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor *)> m_decompressor;
    QByteArray m_packed, m_unpacked; // reused between entries
};

} // namespace tcia::storage
