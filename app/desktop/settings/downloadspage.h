// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/settings/settingspage.h"

class QCheckBox;
class QSpinBox;

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

class FolderEdit;
class LayoutChoice;
class PathPreview;

//! What downloads begin with: folder, layout, concurrency, speed, retries, checks; and whether their end is notified.
class DownloadsPage : public SettingsPage
{
    Q_OBJECT
public:
    //! `services` must outlive it.
    explicit DownloadsPage(session::Services &services, QWidget *parent = nullptr);

    void apply() override; //!< also for downloads that are waiting or running
    bool isValid() const override;

private:
    void showLayout();

    session::Services &m_services;
    FolderEdit *m_folder;
    LayoutChoice *m_layout;
    PathPreview *m_preview;
    QSpinBox *m_jobs;
    QSpinBox *m_rate;
    QSpinBox *m_retries;
    QCheckBox *m_md5;
    QCheckBox *m_notify;
};

} // namespace tcia::desktop
