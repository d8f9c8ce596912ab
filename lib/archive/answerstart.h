// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace tcia::archive {

//! Decides from the first bytes of an answer whether it is a JSON list, given in pieces of any size.
class AnswerStart
{
public:
    enum class Kind { Unknown, List, Other };

    //! Skips a leading UTF-8 byte order mark and white space of `piece`. False if more data is needed.
    bool skip(QByteArrayView &piece);

    Kind kind() const { return m_kind; }
    //! The skipped bytes that look like a byte order mark but are not a whole one; empty if there are none.
    QByteArrayView brokenMark() const;

private:
    Kind m_kind = Kind::Unknown;
    qsizetype m_markSeen = 0; //!< bytes of a leading byte order mark
};

} // namespace tcia::archive
