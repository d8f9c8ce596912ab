// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

#include <vector>

namespace tcia::models {

//! What one transfer is sorted by.
struct TransferSortKey
{
    transfer::TransferId id;
    int rank = 0;      //!< before; of equal ones the lower comes first
    double number = 0; //!< of columns of numbers
    QString text;      //!< of the others
};

//! The column's values of transfers in their present order.
class TransferSortKeys
{
public:
    TransferSortKeys(int column, size_t count);
    void add(const transfer::Transfer &transfer, int rank);

    //! The ids by value; texts in natural order, empty ones first. Takes long for very many: run it on the pool.
    QList<transfer::TransferId> sorted(Qt::SortOrder order) const;

private:
    int m_column;
    std::vector<TransferSortKey> m_keys;
};

} // namespace tcia::models
