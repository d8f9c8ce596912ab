// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/facets.h"
#include "core/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace tcia::catalog {

//! What several chosen modalities mean: series of any of them; of patients who have all of them; of studies that have all of them.
//! What a patient or study has is asked of all its series, whatever else is filtered by: a structure set rarely names a body part.
enum class Together { AnyOf, SamePatient, SameStudy };
inline constexpr int togetherCount = 3;

//! What the user narrowed by: free text, of which every word must be found; names of patients, studies or series, of which one must
//! be the row's; and, per facet, the chosen values (none chosen: all pass; the empty text is "not given"). All must agree. A value,
//! compared and copied freely.
struct Filter
{
    QString text;
    QStringList ids;                         //!< patient IDs, Study Instance UIDs, Series Instance UIDs; empty: all
    QHash<FacetId, QSet<QString>> chosen;    //!< an empty set says the same as none
    Together together = Together::AnyOf;
    bool mergeSpellings = false;             //!< values that differ in case or blanks only are one

    bool isEmpty() const; //!< lets everything pass
    bool operator==(const Filter &other) const;

    bool isChosen(FacetId facet, const QString &value) const;
    Filter with(FacetId facet, const QString &value, bool on) const; //!< with that value chosen or not
    QStringList words() const;

    //! One line that says it all, to be kept, sent, pasted: `modality=CT&modality=MR&text=chest`. The names are those of the command
    //! line's options.
    QString toText() const;
    static Result<Filter> fromText(const QString &text); //!< Usage: says which part is not understood
};

//! A value as it is compared where spellings are merged.
QString spelling(const QString &value);

//! The separate names in what somebody pasted: a line, a comma, a semicolon or a blank apart.
QStringList pastedIds(const QString &text);

//! Whether a collection whose content is not known yet may be shown: any word of the text is in its name, or there is no text.
bool mayMatch(const QString &collection, const Filter &filter);

} // namespace tcia::catalog
