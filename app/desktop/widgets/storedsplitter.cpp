// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/storedsplitter.h"

namespace tcia::desktop {

StoredSplitter::StoredSplitter(Qt::Orientation orientation, session::Settings &settings, session::Setting setting,
                               QWidget *parent)
    : QSplitter(orientation, parent), m_settings(settings), m_setting(setting)
{
    connect(this, &QSplitter::splitterMoved, this, [this] { m_settings.setValue(m_setting, saveState()); });
}

void StoredSplitter::restore() { restoreState(m_settings.value(m_setting).toByteArray()); }

} // namespace tcia::desktop
