// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/tablecolumns.h"
#include "core/records.h"

#include <span>

namespace tcia::catalog {

struct TableParts;

//! The facets by name.
enum class FacetId {
    Collection,
    Modality,
    BodyPart,
    Manufacturer,
    Model,
    Year,
    Sex,
    Age,
    Licence,
    Images,
    Size,
    LocalStatus
};
inline constexpr size_t facetCount = 12;

//! The order of a facet's values: by frequency, by range, or by name.
enum class ValueOrder { Count, Range, Name };

//! The table of facets: one row per facet. Every series has exactly one value of each.
struct Facet
{
    FacetId id;
    const char *key;         //!< for filters as text and the command line
    const char *title;       //!< translated in context "Facets"
    QString Series::*member; //!< the attribute it groups by; null: derived by its row in facets.cpp
    ValueOrder order = ValueOrder::Count;
    const char *findHint = nullptr; //!< of a field that finds values, translated in context "Facets"; null: few values
};
std::span<const Facet> facets(); //!< in the order of FacetId
const Facet &facet(FacetId which);
const Facet *facetOf(QStringView key); //!< null: none of that name
//! The fixed values of a ValueOrder::Range facet, in order; empty for others.
QStringList rangesOf(FacetId which);

//! The columns of derived facets except LocalStatus, indexed by FacetId; the others are empty.
std::vector<TextColumn> deriveFacets(const TableParts &parts);

//! The values of FacetId::LocalStatus; whether a series is in the basket or on disk.
enum class LocalStatus : quint8 { Neither, InBasket, OnDisk };
inline constexpr int localStatusCount = 3;
QString localStatusName(LocalStatus status);

//! A DICOM age such as "065Y" (also M, W, D; a bare number is years) in whole years; -1 if invalid.
int ageInYears(QStringView dicomAge);

} // namespace tcia::catalog
