// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/filter.h"

namespace tcia::desktop {

//! "CT", "CT or PT", "3 chosen"; of years "2004–2012".
QString chosenWords(catalog::FacetId facet, const QSet<QString> &chosen);

//! The value of a criterion of the filter, by its key (see catalog::Relaxation): "CT or PT", "chest", "14 IDs", "the
//! basket".
QString criterionWords(const catalog::Filter &filter, const QString &key);

} // namespace tcia::desktop
