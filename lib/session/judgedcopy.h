// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/adoption.h"

//! What becomes of the series that findCopies() finds. Values, and functions of values.
namespace tcia::session {

//! What becomes of a copy.
enum class CopyState {
    Adopted,  //!< whole, as the archive says: to be recorded, or just recorded
    Present,  //!< recorded before
    Short,    //!< images are missing
    Changed,  //!< other images than the archive's
    Unknown,  //!< the archive gave no answer, or does not have it
    Unusable, //!< cannot be recorded as it lies there
};
QString nameOf(CopyState state); //!< "adopted" …, in data

//! A copy, and what the archive says of it.
struct JudgedCopy
{
    FoundCopy copy;
    Series series {};
    CopyState state = CopyState::Unknown;
    qint64 expected = 0;                      //!< images by the archive; 0: unknown
    QString reason {};                        //!< why it is not adopted; English
    bool isToRead = false;                    //!< Unknown, but its number of images is right: the files' sums decide
    std::optional<storage::Record> record {}; //!< of a copy that is to be adopted
};

//! What is known before the archive was asked: Unknown if it has to be.
JudgedCopy unaskedCopy(const FoundCopy &copy);

//! See judged(). `base`: the server's URL. A copy without sums is at most isToRead.
JudgedCopy comparedCopy(const FoundCopy &copy, const Result<Series> &answer, const Listing &listing,
                        const QString &base);

} // namespace tcia::session
