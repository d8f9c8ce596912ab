// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/options.h"

namespace tcia::cli {

// Setters of the search options; each returns an error message for an invalid value, or an empty text.

//! Adds a facet value. Values of range facets are checked: 65 instead of 60-69 is an error rather than no match.
QString addFacetValue(Options &options, catalog::FacetId facet, const QString &value);
template <catalog::FacetId facet>
QString addFacetValue(Options &options, const QString &value)
{
    return addFacetValue(options, facet, value);
}

QString addText(Options &options, const QString &words);

//! Adds a filter in the window's text form.
QString addFilter(Options &options, const QString &text);

QString setCombineMode(Options &options, const QString &value);
QString setSince(Options &options, const QString &value);

} // namespace tcia::cli
