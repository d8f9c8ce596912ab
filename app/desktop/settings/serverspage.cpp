// SPDX-License-Identifier: Apache-2.0
#include "desktop/settings/serverspage.h"

#include "desktop/dialogs/serversedit.h"

#include <QVBoxLayout>

namespace tcia::desktop {

ServersPage::ServersPage(session::Services &services, QWidget *parent) : SettingsPage(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new ServersEdit(services, this));
}

} // namespace tcia::desktop
