// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/settings/settingspage.h"

class QComboBox;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

//! Colours, density and language.
class AppearancePage : public SettingsPage
{
    Q_OBJECT
public:
    //! `settings` must outlive it.
    explicit AppearancePage(session::Settings &settings, QWidget *parent = nullptr);

    void apply() override;

private:
    session::Settings &m_settings;
    QComboBox *m_theme;
    QComboBox *m_density;
    QComboBox *m_language;
};

} // namespace tcia::desktop
