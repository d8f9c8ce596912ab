// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cohort/strata.h"
#include "core/result.h"

namespace tcia::cohort {

//! A set of a split, such as those for training, and its weight among them.
struct SplitSet
{
    QString name; //!< letters, digits, - and _: names files, too
    qint64 weight = 1;
    bool operator==(const SplitSet &) const = default;
};

//! How persons are split. The same rule and the same series, in any order, make the same split on every machine.
struct SplitRule
{
    QList<SplitSet> sets;
    quint64 seed = 1;
    QList<Attribute> stratifyBy {};
};

//! Sets as they are typed: "70,15,15" (two: train, test; three: train, validation, test) or
//! "train=0.7,validation=0.1,test=0.2". Weights are above 0 and at most 1,000,000, with at most four decimals. Usage
//! otherwise.
Result<QList<SplitSet>> splitSets(const QString &text);
//! Equal sets fold-1, fold-2 …
QList<SplitSet> folds(int count);

//! How a group of persons is shared out.
struct SharedGroup
{
    QList<std::pair<Attribute, QString>> values; //!< what its persons have in common; none: all persons
    qint64 persons = 0;
    QList<qint64> counts {}; //!< by set

    //! Whether every set's count is within one person of its exact share.
    bool isWithinOne(const QList<SplitSet> &sets) const;
};

//! A split of persons into sets.
struct Split
{
    Persons persons;
    QList<qsizetype> setOfPerson {}; //!< by person
    QList<qsizetype> setOfSeries {}; //!< by series; -1 without a patient ID
    SharedGroup all {};
    //! The strata: persons with the same values of all attributes. All, and those of the first, of the first two …
    //! attributes together, are within one person.
    QList<SharedGroup> strata {};
    //! Persons with one value of one attribute that are not within one person, because several strata have it. None
    //! for a first attribute of which every person has one value.
    QList<SharedGroup> uneven {};
};

//! Splits the persons of a list (personsOf()); a person is never in two sets. Usage for a rule that cannot be obeyed,
//! NotFound without persons.
Result<Split> split(const QList<Series> &series, const SplitRule &rule);

} // namespace tcia::cohort
