// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/partfiles.h"

#include <memory>
#include <optional>

namespace tcia::transfer {

//! Receives one object of a spool's plan: in a spool file, or of a Multipart in one for each part. Leaves no file
//! unless it is kept. For one thread.
class ObjectFile
{
public:
    ObjectFile(const Spool &spool, size_t object);

    QIODevice &sink() { return m_parts ? static_cast<QIODevice &>(*m_parts) : m_file; }
    PartFiles *parts() const { return m_parts.get(); } //!< null unless it is a Multipart
    void restart();                                    //!< discards the data
    void discard();                                    //!< the same, and closes the sink
    std::optional<Error> error() const { return m_parts ? m_parts->fileError() : m_file.fileError(); }

    //! Puts what arrived into the spool, where parts take the place of the object. Incomplete without a part.
    Result<void> keep(Spool &spool);

private:
    const size_t m_object;
    SpoolFile m_file;
    std::unique_ptr<PartFiles> m_parts;
};

} // namespace tcia::transfer
