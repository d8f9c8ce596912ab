// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QHashFunctions>

namespace tcia::models {

//! What failures have in common: they are listed together, and one action answers them all.
struct FailureCause
{
    Error::Kind kind = Error::Kind::Internal;
    int httpStatus = 0;
    QString server {}; //!< its name

    bool operator==(const FailureCause &) const = default;
    friend size_t qHash(const FailureCause &cause, size_t seed = 0)
    {
        return qHashMulti(seed, int(cause.kind), cause.httpStatus, cause.server);
    }
};

//! What the user can do about a cause.
enum class Remedy { None, Retry, ChangeKey, AnotherFolder };
Remedy remedyFor(Error::Kind kind);
//! Another action that may help: a server may refuse a series because of the key, and a key may be accepted by now.
Remedy alternativeFor(Error::Kind kind);

//! "Retry 4" for as many series, "Try now" without any; empty for none.
QString wordsFor(Remedy remedy, int series);

//! "The archive sent fewer images than it promised"
QString headlineOf(Error::Kind kind);
//! The same to follow "4 failed:", with what became of the files: "the archive sent … Nothing of them is kept under a
//! final name."
QString sentenceOf(Error::Kind kind);
//! What was tried and what it means, as sentences: "Tried 3 times each. Nothing of them is kept under a final name."
//! `attempts`: of each series.
QString detailOf(const FailureCause &cause, int attempts);

//! What the server said; the whole error as text if it said nothing.
QString saidBy(const Error &error);

} // namespace tcia::models
