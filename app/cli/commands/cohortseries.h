// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/gatheredseries.h"

namespace tcia::cli {

//! The series of DIR's record and of what is selected, without repeats, after the rules of the options. Reports what
//! was left out and why.
Result<GatheredSeries> cohortSeries(Session &session, Studies studies);

} // namespace tcia::cli
