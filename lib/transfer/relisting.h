// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"

namespace tcia::transfer {

//! A listed object that the server does not have (404) was removed since, or the answer was a fault of the moment: one
//! new listing tells. A value of one run.
class Relisting
{
public:
    //! Whether the series is to be listed once more because of this error; only once. `plan`: the one that failed.
    bool begin(const archive::FetchPlan &plan, const Error &error);

    //! The error of what is missing a second time, with what that means.
    Error explained(Error error) const;

private:
    bool m_hasBegun = false;
};

} // namespace tcia::transfer
