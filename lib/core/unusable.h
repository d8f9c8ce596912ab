// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia {

//! Counts of the unusable parts of an answer or table by reason: dropped rows, and dropped values of rows that are
//! shown. One type from decoder to message, so that all commands and views count alike.
struct Unusable
{
    qint64 empty = 0;      //!< empty objects, and rows that are not objects
    qint64 withoutUid = 0; //!< rows without a valid UID (patients: without an ID)
    qint64 repeated = 0;   //!< duplicates of another row
    qint64 mismatched = 0; //!< rows that do not match the query
    qint64 dates = 0;      //!< invalid dates
    qint64 numbers = 0;    //!< invalid or negative numbers
    qint64 types = 0;      //!< values of a JSON type that no attribute has

    qint64 rows() const { return empty + withoutUid + repeated + mismatched; }
    qint64 values() const { return dates + numbers + types; }
    bool isAny() const { return rows() + values() > 0; }
    Unusable &operator+=(const Unusable &other);
    bool operator==(const Unusable &) const = default;
};

//! "3 rows of the archive's answer could not be shown: 3 without a valid identifier. 2 values could not be read: 2
//! dates."; empty where all can be used.
QString wordsFor(const Unusable &unusable);

} // namespace tcia
