// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parquet/batch.h"
#include "parquet/pagereader.h"

#include <span>

namespace tcia::parquet {

//! The dictionary of one column in one row group, whatever its type. On one thread.
class ColumnDictionary
{
public:
    //! Decodes a dictionary page. False if it is damaged; `isTooLarge` if the budget has no room for it.
    bool load(Page &&page, PhysicalType type, MemoryBudget &budget, bool &isTooLarge);

    const Dictionary &texts() const { return m_texts; }

    //! Replace codes, which have been checked, by values.
    void look(std::span<const qint32> codes, std::span<QByteArrayView> into) const;
    void look(std::span<const qint32> codes, std::span<qint64> into) const;
    void look(std::span<const qint32> codes, std::span<double> into) const;

    //! Whether the dictionary knows all these codes.
    bool knows(std::span<const qint32> codes) const;

private:
    bool loadTexts(qint32 count);

    HeldBytes m_content;
    MemoryBudget::Part m_part; //!< for what is made of it
    Dictionary m_texts;
    std::vector<qint64> m_integers;
    std::vector<double> m_reals;
    qsizetype m_size = 0;
};

} // namespace tcia::parquet
