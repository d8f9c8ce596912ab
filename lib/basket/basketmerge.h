// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/serieslist.h"

#include <QStringList>

namespace tcia::basket {

//! Changes that other processes made to a basket since it was last read or saved; to be merged here.
struct OtherChanges
{
    QList<Series> added {};
    QStringList removed {};
    bool isNone() const { return added.isEmpty() && removed.isEmpty(); }
    bool operator==(const OtherChanges &) const = default;
};

//! The merged content of a basket and what of it other processes changed.
struct MergedBasket
{
    SeriesList series {};
    OtherChanges others {};
};

//! Three-way merge: the file's content plus the additions and removals between `base` and `ours`. For series in both,
//! our attributes win.
MergedBasket merged(const SeriesList &base, const SeriesList &ours, const QList<Series> &stored);

} // namespace tcia::basket
