// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/serversession.h"

#include <QObject>

class QAbstractItemView;
class QStackedWidget;

namespace tcia::desktop {

class EmptyResult;
class Notice;
class SlowAnswer;

//! What is said in place of the rows of the archive, and in the bar above them: that they are loading, asked for too
//! long, offline, failed, empty or filtered out, with a button for what can be done. GUI thread.
class ArchiveMessages : public QObject
{
    Q_OBJECT
public:
    //! Adds its pages to `pages`. All must outlive it. `bar`: above the rows.
    ArchiveMessages(session::ServerSession &session, QStackedWidget &pages, Notice &bar);

    //! Shows the rows of `view` or what is said instead. `isTable`: of series, which are loaded first.
    void show(QAbstractItemView &view, bool isTable, bool isSorting);

Q_SIGNALS:
    void changed(); //!< show() has something else to show
    void clearRequested();
    void indexRequested();
    void keyRequested(); //!< another one for the open server

private:
    void say(const QString &words, const QString &button = {});
    bool showPage(const QAbstractItemView &view, bool isTable, bool isSorting);
    QString remedyFor(const Error &error);
    void showBar();
    void act();

    session::ServerSession &m_session;
    QStackedWidget &m_pages;
    Notice &m_bar;
    Notice *m_page;
    //! What the page's button does.
    enum class Step { Refresh, Index, Key };
    Step m_step = Step::Refresh;
    EmptyResult *m_nothing; //!< where the filter lets nothing pass
    SlowAnswer *m_slow;
};

} // namespace tcia::desktop
