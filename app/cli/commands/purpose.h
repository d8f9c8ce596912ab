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
    QList<Series> series;   //!< in the same order
    Exit exit = Exit::Done; //!< of the questions
};
//! Asks the server for the licences of those series that came without one.
LicensedSeries withLicences(Session &session, archive::Archive &archive, const QList<Series> &series);

//! What remains of a selection for the purpose that the user stated.
struct PermittedSeries
{
    SelectedSeries selected;
    qint64 leftOut = 0; //!< series
};

//! --purpose: names the series whose licences forbid that use, and leaves them out unless --despite-licence is given.
//! Asks the server for licences that are not known yet; says of how many series it does not know any: these remain.
Result<PermittedSeries> permittedSeries(Session &session, archive::Archive &archive, const SelectedSeries &selected);

} // namespace tcia::cli
