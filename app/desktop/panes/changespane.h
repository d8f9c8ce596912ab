// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changesmodel.h"
#include "session/serversession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace tcia::desktop {

class Actions;
class Notice;

//! The pane of added, changed and withdrawn series.
class ChangesPane : public QWidget
{
    Q_OBJECT
public:
    ChangesPane(session::ServerSession &session, Actions &actions, QWidget *parent = nullptr);

    qsizetype count() const { return m_model.total(); }

Q_SIGNALS:
    void countChanged();
    void wanted(const QString &seriesUid);    //!< request to show it in the tree
    void statusMessage(const QString &words); //!< a message for the status bar

private:
    void build(Actions &actions);
    void load();
    void take(const QList<catalog::SeriesChange> &changes);
    void showState();
    void addToBasket();
    void say(const session::AddResult &what, qsizetype withdrawn);
    void copyUids();
    void forget();
    QList<catalog::SeriesChange> selected() const;

    session::ServerSession &m_session;
    models::ChangesModel m_model;
    QTreeView *m_view;
    QComboBox *m_kinds;
    QStackedWidget *m_pages;
    Notice *m_notice;
    QLabel *m_cut; //!< says that the list is truncated
    QAction *m_reveal;
    QAction *m_add;
    QAction *m_copy;
    QAction *m_forget;
    bool m_isLoading = false;
    bool m_isStale = false; //!< changes arrived while the list was being read
};

} // namespace tcia::desktop
