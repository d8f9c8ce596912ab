// SPDX-License-Identifier: Apache-2.0
#include "archive/answerstart.h"

#include "archive/jsonrows.h"

namespace tcia::archive {

namespace {

constexpr QByteArrayView mark("\xef\xbb\xbf");

} // namespace

bool AnswerStart::skip(QByteArrayView &piece)
{
    while (!piece.isEmpty() && m_markSeen < mark.size() && piece.front() == mark[m_markSeen]) {
        piece = piece.sliced(1);
        ++m_markSeen;
    }
    if (piece.isEmpty())
        return false;
    if (!brokenMark().isEmpty()) { // neither a byte order mark nor JSON
        m_kind = Kind::Other;
        return true;
    }
    m_markSeen = mark.size(); // a byte order mark is valid only at the start
    while (!piece.isEmpty() && isJsonBlank(piece.front()))
        piece = piece.sliced(1);
    if (!piece.isEmpty())
        m_kind = piece.startsWith('[') ? Kind::List : Kind::Other;
    return !piece.isEmpty();
}

QByteArrayView AnswerStart::brokenMark() const
{
    return m_markSeen < mark.size() ? mark.first(m_markSeen) : QByteArrayView();
}

} // namespace tcia::archive
