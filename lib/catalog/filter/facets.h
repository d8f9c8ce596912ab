// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/tablecolumns.h"
#include "core/records.h"

#include <span>

namespace tcia::catalog {

struct TableParts;

enum class FacetId { Modality, BodyPart, Manufacturer, Model, Year, Sex, Age, Licence, Images, Size, LocalStatus };
inline constexpr size_t facetCount = 11;

//! How a facet lists its values: the most frequent first; as its ranges follow each other; as their names do.
enum class ValueOrder { Count, Range, Name };

//! The facets offered, as a table: one row more is one facet more. Every series has one value of each.
struct Facet
{
    FacetId id;
    const char *key;   //!< for filters as text and the command line
    const char *title; //!< translated in context "Facets"
    QString Series::*member; //!< what it groups by as it is; null: worked out by its row in facets.cpp
    ValueOrder order = ValueOrder::Count;
};
std::span<const Facet> facets(); //!< in the order of FacetId
const Facet &facet(FacetId which);
const Facet *facetOf(QStringView key); //!< null: none of that name
//! The values that a facet of ValueOrder::Range has whatever the archive holds, in their order; of another facet none.
QStringList rangesOf(FacetId which);

//! The columns of the facets without a member, but for LocalStatus: at the place of their FacetId; the others are empty.
std::vector<TextColumn> deriveFacets(const TableParts &parts);

//! Values of FacetId::LocalStatus, by code.
enum class LocalStatus : quint8 { Neither, InBasket, OnDisk };
inline constexpr int localStatusCount = 3;
QString localStatusName(LocalStatus taken);

//! How old a patient of DICOM's "065Y" (also M, W, D; a bare number is years) is, in whole years; -1 unreadable.
int ageInYears(QStringView dicomAge);

} // namespace tcia::catalog
