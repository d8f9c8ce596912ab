// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transferview.h"

#include <optional>

namespace tcia::desktop {

class SideList;

//! The first rows of the drawer's list: the views of the transfers, with their numbers.
void addViewRows(SideList &list);
void setViewCounts(SideList &list, const transfer::QueueProgress &progress);
std::optional<models::TransferView> viewOfRow(int row); //!< unset for the rows after them

} // namespace tcia::desktop
