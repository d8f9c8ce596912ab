// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/options.h"

namespace tcia::cli {

// What the options of a search do; each returns what is wrong with the value, or nothing.

//! One more value of a facet. Those of a facet that lists ranges are known: 65 for 60-69 is refused rather than never found.
QString addFacetValue(Options &options, catalog::FacetId facet, const QString &value);
template <catalog::FacetId facet>
QString addFacetValue(Options &options, const QString &value)
{
    return addFacetValue(options, facet, value);
}

QString addText(Options &options, const QString &words);

//! A filter as the window writes it, narrowing further.
QString addFilter(Options &options, const QString &text);

QString setTogether(Options &options, const QString &value);
QString setSince(Options &options, const QString &value);

} // namespace tcia::cli
