// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/serversession.h"
#include "models/changesmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace tcia::desktop {

class Actions;
class Notice;

//! What the archive has added, changed or withdrawn since it was asked before.
class ChangesPane : public QWidget
{
    Q_OBJECT
public:
    ChangesPane(session::ServerSession &session, Actions &actions, QWidget *parent = nullptr);

    qsizetype count() const { return m_model.total(); }

Q_SIGNALS:
    void countChanged();
    void wanted(const QString &seriesUid); //!< it is to be shown in the tree
    void said(const QString &words);       //!< in answer to what the user did

private:
    void build(Actions &actions);
    void load();
    void take(const QList<catalog::SeriesChange> &changes);
    void showState();
    void addToBasket();
    void say(const session::Added &what, qsizetype withdrawn);
    void copyUids() const;
    void forget();
    QList<catalog::SeriesChange> selected() const;

    session::ServerSession &m_session;
    models::ChangesModel m_model;
    QTreeView *m_view;
    QComboBox *m_kinds;
    QStackedWidget *m_pages;
    Notice *m_notice;
    QLabel *m_cut; //!< that this is not all
    QAction *m_reveal;
    QAction *m_add;
    QAction *m_copy;
    QAction *m_forget;
    bool m_isLoading = false;
    bool m_isStale = false; //!< something came while they were being read
};

} // namespace tcia::desktop
