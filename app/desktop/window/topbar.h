// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace tcia::desktop {

class Actions;
class SearchField;

//! The top bar: server selection, refresh, search, and the basket with its menu. Its height is fixed; in a narrow
//! window the search field shrinks.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    //! `services` and `actions` must outlive it.
    TopBar(session::Services &services, const Actions &actions, QWidget *parent);

    SearchField &search() { return *m_search; }
    //! Shows the open basket. In a narrow window its size is left out, then its name.
    void showBasket(const basket::BasketInfo &basket);
    //! Search and basket can be used only while the panes of an archive are shown.
    void setArchiveShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showServers();
    void showBasketText();

    session::Services &m_services;
    QComboBox *m_servers;
    SearchField *m_search;
    QToolButton *m_basket;
    basket::BasketInfo m_shown;
};

} // namespace tcia::desktop
