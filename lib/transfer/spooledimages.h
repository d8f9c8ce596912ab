// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/platform/directory.h"
#include "transfer/spool.h"

#include <atomic>
#include <span>
#include <vector>

class QFile;

namespace tcia::transfer {

//! What was read of a spooled image.
struct SpooledImage
{
    QByteArrayView content {}; //!< all its bytes, if they were read at once; valid until the next images are read
    QByteArray begin {};       //!< its first bytes, enough to know DICOM by
    qint64 size = 0;
    Digests digests {}; //!< of recordedKinds
};

//! Reads the images of a spool once and takes their digests: of several at a time while they fit in memory together,
//! which is faster than one after the other, see core/md5.h. Has a buffer of its own: each thread needs one. Blocking.
class SpooledImages
{
public:
    static constexpr size_t atATime = 4;        //!< images worth reading together
    static constexpr qsizetype beginSize = 256; //!< bytes of SpooledImage::begin

    //! `memory`: bytes it may hold; a larger image is read in pieces. `cancelled` is polled.
    SpooledImages(const Spool &spool, qint64 memory, const std::atomic_bool &cancelled)
        : m_spool(spool), m_memory(memory), m_cancelled(cancelled)
    {
    }

    //! The images at `first` and after it. Disk, or Cancelled.
    Result<std::vector<SpooledImage>> read(size_t first, size_t count);

private:
    struct Opened;

    Result<std::vector<Opened>> open(size_t first, size_t count);
    Result<std::vector<SpooledImage>> readTogether(std::span<Opened> opened, qint64 size);
    Result<SpooledImage> readAlone(Opened &opened);
    Result<void> goOn() const;

    const Spool &m_spool;
    const qint64 m_memory;
    const std::atomic_bool &m_cancelled;
    std::optional<Result<Directory>> m_root; //!< opened once, for all images
    QByteArray m_buffer;
};

} // namespace tcia::transfer
