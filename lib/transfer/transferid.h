// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace tcia::transfer {

//! The permanent identity of a transfer in signals, commands, models and the journal, whose key it is. Never reused.
struct TransferId
{
    qint64 value = 0; //!< 0: none

    bool isValid() const { return value != 0; }
    friend auto operator<=>(const TransferId &, const TransferId &) = default;
    friend size_t qHash(TransferId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace tcia::transfer

Q_DECLARE_METATYPE(tcia::transfer::TransferId)
