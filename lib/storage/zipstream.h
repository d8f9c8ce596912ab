// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace tcia {
class InflateStream;
}

namespace tcia::storage {

//! Reads the entries of a ZIP from its beginning while it arrives, without its directory: for a look at the first
//! images of an archive that is still being sent. Its own reader, because libraries want to seek or to pull, and
//! because the archive's sizes come behind the entries (PKWARE APPNOTE 4.3.9, data descriptors). Each entry's CRC is
//! checked; what the directory says of it is not known yet. On one thread.
class ZipStreamReader
{
public:
    struct Entry
    {
        QString name; //!< as stored; untrusted
        QByteArray bytes;
        bool operator==(const Entry &) const = default;
    };

    //! `largest`: bytes of an entry, unpacked.
    explicit ZipStreamReader(qint64 largest);
    ~ZipStreamReader();
    Q_DISABLE_COPY_MOVE(ZipStreamReader)

    //! The entries that are complete with these bytes; folders are left out. BadArchive for what is not a ZIP or
    //! damaged, Memory for an entry that is larger than allowed. The entries
    //! before it come first, the error with the next call.
    Result<QList<Entry>> add(QByteArrayView bytes);

    bool isAtEnd() const; //!< the directory has been reached: all entries were read

private:
    enum class State { Header, Content, Descriptor, End };
    struct Header
    {
        quint16 flags = 0;
        quint16 method = 0;
        quint32 crc = 0;
        qint64 packedSize = 0;
        QByteArray name {};
        bool hasDescriptor() const;
    };

    Result<bool> step(QList<Entry> &entries);
    Result<bool> readHeader();
    Result<bool> readContent();
    Result<bool> readStored();
    Result<bool> readDescriptor();
    Result<void> finishEntry(QList<Entry> &entries);
    qsizetype left() const { return m_pending.size() - m_position; }

    const qint64 m_largest;
    std::optional<Error> m_error; //!< what was read is not a ZIP, or not further
    State m_state = State::Header;
    bool m_isFirst = true;    //!< data may come before the first header
    QByteArray m_pending;     //!< bytes that were not consumed
    qsizetype m_position = 0; //!< of the first of them
    Header m_header;
    QByteArray m_content;
    std::unique_ptr<InflateStream> m_inflation;
};

} // namespace tcia::storage
