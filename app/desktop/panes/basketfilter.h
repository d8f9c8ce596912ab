// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/serversession.h"

#include <QSet>

class QAction;

namespace tcia::desktop {

//! The filter criterion "in the open basket": an action sets and removes it. While it is set, the collections of the
//! basket's series are loaded, so that the series can be shown. GUI thread.
class BasketFilter : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    BasketFilter(session::ServerSession &session, QAction &toggle, QObject *parent = nullptr);

private:
    void load();
    void request(const QSet<QString> &collections);

    session::ServerSession &m_session;
    bool m_isGathering = false;
    bool m_isOutdated = false; //!< the basket changed meanwhile
};

} // namespace tcia::desktop
