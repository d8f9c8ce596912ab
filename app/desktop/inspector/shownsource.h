// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/serversession.h"

#include <QObject>

namespace tcia::desktop {

class DerivedCard;
class SourceChoice;

//! The chosen source series on the card of a derived object: its state, and the buttons that select it. GUI thread.
class ShownSource : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    ShownSource(session::ServerSession &session, const SourceChoice &choice, DerivedCard &card,
                QObject *parent = nullptr);

    void show(const QString &ownUid); //!< the chosen one, of the object of that series; again when its state changes
    void clear() { m_own.clear(); }

private:
    void showState();

    session::ServerSession &m_session;
    const SourceChoice &m_choice;
    DerivedCard &m_card;
    QString m_own; //!< empty: no object is shown
};

} // namespace tcia::desktop
