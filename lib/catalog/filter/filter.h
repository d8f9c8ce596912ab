// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/facets.h"
#include "core/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace tcia::catalog {

//! How several selected modalities combine: series of any of them, of patients with all of them, or of studies with all
//! of them. All series of the patient or study count regardless of other filters: a structure set rarely names a body
//! part.
enum class CombineMode { AnyOf, SamePatient, SameStudy };
inline constexpr int combineModeCount = 3;

//! The user's filter: free text, of which every word must match; IDs of patients, studies or series, of which one must
//! match; and the selected values per facet (none selected: all pass; the empty text is "not given"). All criteria must
//! match. A value type.
struct Filter
{
    QString text;
    QStringList ids;                      //!< patient IDs, Study Instance UIDs, Series Instance UIDs; empty: all
    QHash<FacetId, QSet<QString>> chosen; //!< an empty set is equivalent to no entry
    CombineMode combineMode = CombineMode::AnyOf;
    bool inBasket = false;       //!< only series of the open basket, on disk or not
    bool mergeSpellings = false; //!< treats values that differ only in case or spaces as equal

    bool isEmpty() const; //!< lets everything pass
    bool operator==(const Filter &other) const;

    bool isChosen(FacetId facet, const QString &value) const;
    Filter with(FacetId facet, const QString &value, bool on) const; //!< with that value selected or deselected
    QStringList words() const;

    //! A one-line text form for storing and sharing: `modality=CT&modality=MR&text=chest`. The names are those of the
    //! command line's options.
    QString toText() const;
    static Result<Filter> fromText(const QString &text); //!< Usage error naming the invalid part
};

//! The comparison form of a value when spellings are merged.
QString spelling(const QString &value);

//! Splits pasted IDs at line ends, commas, semicolons and spaces.
QStringList pastedIds(const QString &text);

//! Whether a collection with unknown content may be shown: it is selected or none is, and its name contains any word of
//! the text or there is no text.
bool mayMatch(const QString &collection, const Filter &filter);

} // namespace tcia::catalog
