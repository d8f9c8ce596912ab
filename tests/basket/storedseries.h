// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketstore.h"
#include "support/waiting.h"
#include "wholeseries.h"

namespace tcia::tests {

inline QList<Series> seriesNumbered(const QList<int> &numbers)
{
    QList<Series> out;
    for (const int number : numbers)
        out.append(wholeSeries(number));
    return out;
}

//! The series of a basket in the store at `path`, as another program sees them.
inline QStringList storedUids(const QString &path, const QString &id)
{
    basket::BasketStore store(path);
    QStringList out;
    const auto loaded = answerOf(store.load(id)); // by name: a range-for keeps only the last of its temporaries
    for (const Series &one : loaded.value())
        out.append(one.seriesUid);
    return out;
}

} // namespace tcia::tests
