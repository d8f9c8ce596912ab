// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transferrows.h"

#include <span>

namespace tcia::desktop {

//! A view of the transfers, a row of the drawer's list.
struct DrawerView
{
    models::TransferView view;
    const char *name; //!< translated in the context of DrawerPages
    const char *icon;
};

//! In the order of TransferView.
std::span<const DrawerView> drawerViews();

} // namespace tcia::desktop
