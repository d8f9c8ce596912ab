// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

class SettingsPage;

//! The program's settings, in pages. They take effect when the dialog is accepted; servers at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    //! `services` must outlive it.
    explicit SettingsDialog(session::Services &services, QWidget *parent = nullptr);

private:
    void add(const QString &title, SettingsPage *page);
    void accept() override;

    QListWidget *m_titles;
    QStackedWidget *m_pages;
};

} // namespace tcia::desktop
