// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cohort/randomnumbers.h"

namespace tcia::cohort {

//! A group of persons in a hierarchy of groups. Those that no other names as its parent have persons; the others have
//! the sum of their children's.
struct Group
{
    qsizetype parent = -1; //!< its position in the list, before the group's own; -1: none
    qint64 persons = 0;
};

//! Shares the persons of every group out to sets by weight, in whole persons: of group g, set s gets
//! `[g][s]` of them, which is the exact share g.persons × weight / sum of weights, rounded down or up. Children add up
//! to their parents, sets to their groups. Which shares are rounded up is drawn, so that each person has the same
//! chances.
//!
//! Such a rounding always exists, as the shares are a flow in a network (from the sets through the groups to the
//! persons). It is found by pushing flow around cycles of parts that are not whole until one of them is. Integers only,
//! hence the same on every machine. Persons times the sum of weights must be below 2^62.
QList<QList<qint64>> roundedShares(const QList<Group> &groups, const QList<qint64> &weights, RandomNumbers &random);

} // namespace tcia::cohort
