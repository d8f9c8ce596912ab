// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/settings/settingspage.h"

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

//! The servers and their keys; changes take effect at once.
class ServersPage : public SettingsPage
{
    Q_OBJECT
public:
    //! `services` must outlive it.
    explicit ServersPage(session::Services &services, QWidget *parent = nullptr);
};

} // namespace tcia::desktop
