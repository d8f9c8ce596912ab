// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/damagekeeper.h"

namespace tcia::session {

//! The series on this computer: where they are, and what verifications found of them.
struct StoredSeries
{
    //! `downloads` must outlive it. See DamageKeeper for the rest.
    StoredSeries(transfer::DownloadManager &downloads, const QString &damages, verify::SeriesReader seriesOf)
        : index(downloads), damage(index, damages, std::move(seriesOf))
    {
    }

    DiskIndex index;
    DamageKeeper damage;
};

} // namespace tcia::session
