// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/baskets.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace tcia::models {
class BasketModel;
}

namespace tcia::desktop {

class Actions;
class Notice;

//! The open basket with its totals and licences.
class BasketPane : public QWidget
{
    Q_OBJECT
public:
    BasketPane(session::Baskets &baskets, Actions &actions, QWidget *parent = nullptr);

    //! Adds the button that chooses a basket, and what an empty basket's page shows below its words.
    void addChoices(QWidget *chooser, QWidget *others);

Q_SIGNALS:
    void failed(const tcia::Error &error);
    void edited(const QString &words, bool canUndo); //!< or copied, by the user, with what was done

private:
    void build(Actions &actions);
    void showTotals();
    QString emptyWords() const;
    void removeSelected();
    void report(const QFuture<Result<basket::EditOutcome>> &done);
    void copyUids();

    session::Baskets &m_baskets;
    basket::Basket &m_basket; //!< the open one
    models::BasketModel *m_model;
    QTreeView *m_view;
    QStackedWidget *m_pages;
    QHBoxLayout *m_bar;
    QVBoxLayout *m_emptyPage;
    Notice *m_empty;
    QLabel *m_totals;
};

} // namespace tcia::desktop
