// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessionmanager.h"

#include <QWidget>

class QVBoxLayout;

namespace tcia::desktop {

//! Names the baskets of other servers, each with a button that opens it and its server. For the page of an empty
//! basket.
class OtherBaskets : public QWidget
{
    Q_OBJECT
public:
    //! Shows those of the open session, which it must not outlive.
    explicit OtherBaskets(session::SessionManager &sessions, QWidget *parent = nullptr);

private:
    void rebuild();
    void add(const basket::BasketInfo &basket, const archive::Server &server);

    session::SessionManager &m_sessions;
    QList<basket::BasketInfo> m_shown;
    QVBoxLayout *m_lines;
};

} // namespace tcia::desktop
