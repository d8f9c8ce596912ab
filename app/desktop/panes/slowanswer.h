// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/serversession.h"

#include <QObject>
#include <QTimer>

namespace tcia::desktop {

//! Notices when the server has not answered for two seconds although collections or their content were requested, and
//! says what was asked. GUI thread.
class SlowAnswer : public QObject
{
    Q_OBJECT
public:
    //! `session` must outlive it.
    explicit SlowAnswer(session::ServerSession &session, QObject *parent = nullptr);

    QString words() const; //!< "Asking NSCLC-Radiomics…"; empty: nothing is asked, or it has not taken long
    void stop();           //!< waits no longer; what is known stays

Q_SIGNALS:
    void changed(); //!< words()

private:
    bool isWaiting() const;
    void follow();

    session::ServerSession &m_session;
    QTimer m_timer;
    bool m_isSlow = false;
};

} // namespace tcia::desktop
