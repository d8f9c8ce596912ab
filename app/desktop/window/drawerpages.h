// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/problemsmodel.h"
#include "models/transferrows.h"
#include "session/services.h"

#include <QWidget>

class QStackedWidget;

namespace tcia::desktop {

class Actions;
class BasketPane;
class ChangesPane;
class DrawerList;
class FreeSpace;
class ProblemsPane;
class TransfersPane;

//! What the drawer shows: at the left the views of the transfers with their counts, the problems, the free space, and
//! the open server's basket and changes; at the right the chosen one.
class DrawerPages : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    DrawerPages(session::Services &services, Actions &actions, QWidget *parent = nullptr);

    void addSession(session::ServerSession &session); //!< shows its basket and changes
    void removeSession();                             //!< before it is destroyed
    bool hasSession() const { return m_basket != nullptr; }

    // Each shows a page.
    void showBasket();
    void showChanges();
    void showTransfers();
    void showProblems();
    void showStages();

Q_SIGNALS:
    void failed(const tcia::Error &error);
    void shown(); //!< a page was requested
    void problemsCounted(qint64 problems);
    void statusMessage(const QString &words); //!< a message for the status bar
    void basketEdited(const QString &words, bool canUndo);
    void revealRequested(const QString &seriesUid); //!< request to show a series in the archive
    void stagesRequested(const QList<tcia::transfer::TransferId> &transfers); //!< request to convert or send them

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectProblems();
    void connectStages();
    void choose(int row);
    void showAside(int row);
    void showRow(int row);
    void showCounts();
    void showProblemsCount();
    void showBasketCount();
    void answer(const QList<transfer::TransferId> &ids, models::Remedy remedy);

    session::Services &m_services;
    Actions &m_actions;
    models::ProblemsModel m_problems;
    DrawerList *m_list;
    QStackedWidget *m_pages;
    TransfersPane *m_transfers;
    ProblemsPane *m_problemsPane;
    FreeSpace *m_freeSpace;
    BasketPane *m_basket = nullptr;
    ChangesPane *m_changes = nullptr;
};

} // namespace tcia::desktop
