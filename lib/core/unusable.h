// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia {

//! What of an answer or a table cannot be used, by reason: rows that are left out, and values that are left out of rows which are
//! shown. One type from the decoder to the words, so that no command and no view counts in its own way.
struct Unusable
{
    qint64 empty = 0;      //!< rows that say nothing at all
    qint64 withoutUid = 0; //!< rows that name no UID, so that nobody could fetch what they are about
    qint64 repeated = 0;   //!< rows that say again what another row has said
    qint64 ofOther = 0;    //!< rows of something that was not asked for
    qint64 dates = 0;      //!< values that should be dates and are none
    qint64 numbers = 0;    //!< values that should be numbers and are none, or negative ones
    qint64 types = 0;      //!< values of a JSON type that no attribute has

    qint64 rows() const { return empty + withoutUid + repeated + ofOther; }
    qint64 values() const { return dates + numbers + types; }
    bool isAny() const { return rows() + values() > 0; }
    Unusable &operator+=(const Unusable &other);
    bool operator==(const Unusable &) const = default;
};

//! "3 rows of the archive's answer could not be shown: 3 without a UID. 2 values could not be read: 2 dates."; empty where all can
//! be used.
QString wordsFor(const Unusable &unusable);

} // namespace tcia
