// SPDX-License-Identifier: Apache-2.0
#include "models/transferorder.h"

#include "core/naturalranks.h"
#include "models/transfercolumns.h"

#include <algorithm>

namespace tcia::models {

using transfer::TransferId;

TransferSortKeys::TransferSortKeys(int column, size_t count) : m_column(column) { m_keys.reserve(count); }

void TransferSortKeys::add(const transfer::Transfer &transfer, int rank)
{
    const TransferColumnInfo &column = transferColumns()[size_t(m_column)];
    if (column.number)
        m_keys.push_back({.id = transfer.id, .rank = rank, .number = column.number(transfer), .text = {}});
    else
        m_keys.push_back({.id = transfer.id, .rank = rank, .number = 0, .text = column.text(transfer)});
}

QList<TransferId> TransferSortKeys::sorted(Qt::SortOrder order) const
{
    std::vector<TransferSortKey> keys = m_keys;
    if (!transferColumns()[size_t(m_column)].number) {
        std::vector<QByteArray> texts;
        texts.reserve(keys.size());
        for (const TransferSortKey &key : keys)
            texts.push_back(key.text.trimmed().toUtf8());
        const std::vector<quint32> ranks = naturalRanks({texts.begin(), texts.end()});
        for (size_t i = 0; i < keys.size(); ++i)
            keys[i].number = ranks[i];
    }
    std::ranges::sort(keys, [order](const TransferSortKey &one, const TransferSortKey &other) {
        if (one.number == other.number)
            return one.rank < other.rank;
        return order == Qt::AscendingOrder ? one.number < other.number : one.number > other.number;
    });
    QList<TransferId> ids;
    ids.reserve(qsizetype(keys.size()));
    for (const TransferSortKey &key : keys)
        ids << key.id;
    return ids;
}

} // namespace tcia::models
