// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/queryfilter.h"
#include "archive/recordstream.h"
#include "archive/rowlimit.h"

#include <functional>
#include <stop_token>

namespace tcia::archive {

//! Delivers the rows of an answer as it arrives, filtered by the query: the first rows immediately, the others in
//! batches of a thousand. An answer of more than `most` rows is an error. Runs on the pool, one call at a time.
template <typename Record>
class RowFlow
{
public:
    using Take = std::function<void(QList<Record> &&)>;

    //! `left`: the query parameters that the server does not support.
    RowFlow(const QString &url, Query query, QList<QueryFilter> left, Take take, std::stop_token stop = {},
            qint64 most = mostRows)
        : m_url(url),
          m_stream(url),
          m_query(std::move(query)),
          m_left(std::move(left)),
          m_take(std::move(take)),
          m_stop(std::move(stop)),
          m_most(most)
    {
    }

    Result<void> feed(QByteArrayView bytes)
    {
        if (m_stop.stop_requested())
            return failure(Error::Kind::Cancelled, {}, {.url = m_url});
        auto rows = m_stream.feed(bytes);
        if (!rows)
            return failure(rows.error());
        if (const auto may = checkRowLimit(m_stream.count().rows + m_stream.count().unusable.empty, m_most); !may)
            return may;
        add(std::move(*rows));
        if (m_batch.size() >= (m_delivered == 0 ? 1 : batchRows))
            deliver();
        return {};
    }

    Result<RowCount> finish()
    {
        auto rows = m_stream.finish();
        if (!rows)
            return failure(rows.error());
        add(std::move(*rows));
        if (!m_batch.isEmpty())
            deliver();
        RowCount count = m_stream.count();
        count.unusable.mismatched = count.rows - m_delivered;
        count.rows = m_delivered;
        return count;
    }

private:
    static constexpr qsizetype batchRows = 1000;

    void add(QList<Record> &&rows)
    {
        if constexpr (requires { applyQuery(rows, m_query, m_left); })
            applyQuery(rows, m_query, m_left);
        m_batch.append(std::move(rows));
    }

    void deliver()
    {
        m_delivered += m_batch.size();
        m_take(std::exchange(m_batch, {}));
    }

    const QString m_url;
    RecordStream<Record> m_stream;
    const Query m_query;
    const QList<QueryFilter> m_left;
    const Take m_take;
    const std::stop_token m_stop;
    const qint64 m_most;
    QList<Record> m_batch;
    qint64 m_delivered = 0;
};

} // namespace tcia::archive
