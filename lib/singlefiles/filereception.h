// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/httprequest.h"
#include "singlefiles/filestore.h"

namespace tcia::singlefiles {

//! Takes the bytes of a file as they arrive and decides whether they are the file. For one thread at a time; accesses
//! the disk.
class FileReception
{
public:
    //! `announced`: the size that an earlier answer of the part's version named.
    FileReception(std::unique_ptr<PartFile> part, archive::drs::Object named, Count announced = {});

    const PartFile &part() const { return *m_part; }
    Count announced() const { return m_announced; } //!< the size of the version that answers named, if any
    qint64 kept() const { return m_part->version().isEmpty() ? 0 : m_part->size(); } //!< bytes that can be continued
    bool isWhole() const { return m_named.size == m_part->size(); } //!< an earlier process has fetched all of it

    //! The head of an answer, before its bytes.
    void begin(const archive::AnswerHead &head);
    //! Some of its bytes. NoSpace before the first ones if the disk is too small for the rest. The first ones of a
    //! whole answer replace what was there.
    Result<void> take(const QByteArray &piece);
    //! The bytes so far are not those of the file: they are removed.
    void discard() { m_part->discard(); }

    //! Compares what arrived with what the server named, and stores it under `name`. What differs is removed, unless
    //! the rest of a part is missing: Incomplete for another size, BadArchive for another sum, Forbidden for a web page
    //! in place of a file.
    Result<StoredFile> store(FileStore &files, const QString &address, const QString &name, const QString &contentType);

private:
    Count size() const { return m_named.size ? m_named.size : m_announced; } //!< of the file, if anybody says it
    Result<void> startOver();
    bool isUnfinishedPart() const;
    Result<void> checkRoom(qint64 before) const;
    Result<void> check(const QString &name, const QString &contentType) const;
    QString proof() const;

    const std::unique_ptr<PartFile> m_part;
    const archive::drs::Object m_named;
    archive::AnswerHead m_head; //!< of the last answer that had bytes
    bool m_isFresh = true;      //!< no bytes of this answer were taken
    Count m_announced;          //!< the size by the head of this answer, or of an earlier one
};

} // namespace tcia::singlefiles
