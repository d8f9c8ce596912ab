// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/findedit.h"
#include "session/sessionmanager.h"

#include <QTimer>

namespace tcia::desktop {

//! The window's search field: applies its text to the filter of the open catalogue when typing pauses, and shows the
//! text of a filter that was set elsewhere. A pasted list of UIDs is searched as a list.
class SearchField : public FindEdit
{
    Q_OBJECT
public:
    //! `sessions` must outlive it.
    explicit SearchField(session::SessionManager &sessions, QWidget *parent = nullptr);

    //! Filters by these identifiers in place of the text; the list is described above the tree.
    void searchIds(const QStringList &ids);
    void setUsable(bool usable); //!< as long as an archive is shown

protected:
    bool event(QEvent *event) override;

private:
    void followSession();
    void search();
    void showSearch(const QString &text);
    void showHints();

    session::SessionManager &m_sessions;
    QTimer m_typing; //!< runs until typing has paused
};

} // namespace tcia::desktop
