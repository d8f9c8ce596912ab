// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/settings/settingspage.h"

class QFormLayout;
class QLabel;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

//! What the program stores on this computer, and where; the log; and what can be forgotten.
class PrivacyPage : public SettingsPage
{
    Q_OBJECT
public:
    //! `settings` must outlive it.
    explicit PrivacyPage(session::Settings &settings, QWidget *parent = nullptr);

private:
    void addPlace(QFormLayout &form, const QString &what, const QString &path, const QString &name);
    void forgetSearches();

    session::Settings &m_settings;
    QLabel *m_words;
};

} // namespace tcia::desktop
