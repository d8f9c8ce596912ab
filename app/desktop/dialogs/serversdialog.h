// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

class ServersEdit;

//! The list of servers in a dialog of its own.
class ServersDialog : public QDialog
{
    Q_OBJECT
public:
    //! `services` must outlive it.
    explicit ServersDialog(session::Services &services, QWidget *parent = nullptr);

    void add();                     //!< opens the form for a new one
    void edit(const QString &name); //!< opens the form of the server of that name

private:
    ServersEdit *m_edit;
};

} // namespace tcia::desktop
