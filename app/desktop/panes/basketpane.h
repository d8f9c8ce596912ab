// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace tcia::models {
class BasketModel;
}

namespace tcia::desktop {

class Actions;
class Notice;

//! The basket with its totals and licences.
class BasketPane : public QWidget
{
    Q_OBJECT
public:
    BasketPane(basket::Basket &basket, Actions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const tcia::Error &error);

private:
    void showTotals();
    void removeSelected();
    void copyUids();

    basket::Basket &m_basket;
    models::BasketModel *m_model;
    QTreeView *m_view;
    QStackedWidget *m_pages;
    Notice *m_empty;
    QLabel *m_totals;
};

//! "12 series, 3.4 GB": known totals and their coverage.
QString summaryOf(const basket::Totals &totals);

} // namespace tcia::desktop
