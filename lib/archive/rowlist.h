// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/rowstream.h"

#include <utility>

namespace tcia::archive {

//! Rows that arrive in parts, fed as one JSON list. Runs on the pool, one call at a time.
class RowList
{
public:
    explicit RowList(FeedRows feed) : m_feed(std::move(feed)) {}

    //! JSON objects separated by commas; none is allowed.
    Result<void> add(const QByteArray &rows)
    {
        if (rows.isEmpty())
            return {};
        return m_feed((std::exchange(m_isAny, true) ? QByteArray(",") : QByteArray("[")) + rows);
    }

    //! Ends the list, which may be empty.
    Result<void> end() { return m_feed(m_isAny ? QByteArray("]") : QByteArray("[]")); }

    bool isAny() const { return m_isAny; } //!< a row was added

private:
    const FeedRows m_feed;
    bool m_isAny = false;
};

} // namespace tcia::archive
