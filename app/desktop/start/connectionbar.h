// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace tcia::session {
class ServerSession;
}

namespace tcia::desktop {

class SummaryLabel;

//! Says that a server does not answer, why, and when it is tried again, with buttons for that.
class ConnectionBar : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionBar(QWidget *parent = nullptr);

    //! Shows the state of this session's server until another is set; null hides the bar. `hasOtherButton`: another one
    //! calls tryNow().
    void watch(session::ServerSession *session, bool hasOtherButton = false);
    void tryNow(); //!< probes the server at once

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void stop();

    QPointer<session::ServerSession> m_session;
    SummaryLabel *m_words;
    QLabel *m_next;
    QPushButton *m_now;
    QPushButton *m_cancel;
    bool m_hasOtherButton = false;
    QTimer m_second; //!< counts down
};

} // namespace tcia::desktop
