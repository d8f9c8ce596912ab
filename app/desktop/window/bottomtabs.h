// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/problemsmodel.h"
#include "session/services.h"

#include <QTabWidget>

namespace tcia::desktop {

class Actions;
class BasketPane;
class ChangesPane;

//! The tabs below the tree: basket and changes of the open server, transfers, problems. Their titles count the rows.
class BottomTabs : public QTabWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    BottomTabs(session::Services &services, Actions &actions, QWidget *parent = nullptr);

    void addSession(session::ServerSession &session); //!< shows its basket and changes
    void removeSession();                             //!< before it is destroyed
    bool hasSession() const { return m_basket != nullptr; }

    void showBasket() { show(0); }
    void showTransfers() { show(count() - 2); }
    void showProblems() { show(count() - 1); }

Q_SIGNALS:
    void failed(const tcia::Error &error);
    void shown(); //!< a tab was requested
    void problemsCounted(int problems);
    void statusMessage(const QString &words);       //!< a message for the status bar
    void revealRequested(const QString &seriesUid); //!< request to show a changed series in the tree

private:
    void show(int tab);
    void showBasketCount();
    void showChangesCount();
    void showProblemsCount();

    session::Services &m_services;
    Actions &m_actions;
    models::ProblemsModel m_problems;
    BasketPane *m_basket = nullptr;
    ChangesPane *m_changes = nullptr;
};

} // namespace tcia::desktop
