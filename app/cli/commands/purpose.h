// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/selection.h"
#include "cli/runtime/exitstatus.h"

namespace tcia::archive {
class Archive;
}

namespace tcia::cli {

//! Series with the licences that the archive gives them.
struct LicensedSeries
{
    QList<Series> series;   //!< in the same order; without those about which the server gave no answer
    qint64 unanswered = 0;  //!< their number
    Exit exit = Exit::Done; //!< of the questions, whose failures are reported
};
//! What the licences that series come with are worth.
enum class Claims {
    Trusted, //!< the archive gave them
    Checked, //!< a list did: another one of stored content or the archive is named, and the stricter one holds
};
//! Asks the server for the licences of those series that came without one. One that it does not know is in the result.
LicensedSeries withLicences(Session &session, archive::Archive &archive, const QList<Series> &series, Claims claims);

//! What remains of a selection for the purpose that the user stated.
struct PermittedSeries
{
    SelectedSeries selected; //!< what the server gave no answer about counts as unnamed
    Exit exit = Exit::Done;  //!< Incomplete if series were left out, or their licences do not say whether they may be
                             //!< used; Network if there was no answer
};

//! --purpose: names the series whose licences forbid that use, and leaves them out unless --despite-licence is given.
//! Asks the server for licences that are not known yet. Series without an answer are left out; those of which it does
//! not know a licence remain, and are counted.
Result<PermittedSeries> permittedSeries(Session &session, archive::Archive &archive, const SelectedSeries &selected);

} // namespace tcia::cli
