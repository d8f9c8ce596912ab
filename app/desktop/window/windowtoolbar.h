// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QToolBar>

class QComboBox;
class QLabel;

namespace tcia::desktop {

class Actions;
class SearchField;

//! The window's tool bar: the choice of a server, the search field, what the basket holds, and actions.
class WindowToolBar : public QToolBar
{
    Q_OBJECT
public:
    //! `services` and `actions` must outlive it.
    WindowToolBar(session::Services &services, const Actions &actions, QWidget *parent);

    SearchField &search() { return *m_search; }
    void showBasket(const basket::Totals &totals);

private:
    void showServers();

    session::Services &m_services;
    QComboBox *m_servers;
    SearchField *m_search;
    QLabel *m_summary;
};

} // namespace tcia::desktop
