// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

class SettingsPage;

//! The program's settings, in pages. They take effect when the dialog is accepted; servers at once. It cannot be
//! accepted while a page has an invalid value; that page is marked.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    //! `services` must outlive it.
    explicit SettingsDialog(session::Services &services, QWidget *parent = nullptr);

    void showSpeed(); //!< the page with the limit of speed, which gets the keyboard

private:
    void add(const QString &title, SettingsPage *page);
    void showValidity();
    void accept() override;

    QListWidget *m_titles;
    QStackedWidget *m_pages;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace tcia::desktop
