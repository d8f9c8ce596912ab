// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QPointer>

class QMessageBox;

namespace tcia::desktop {

//! Asks whether to quit although series are being downloaded, or converted, sent or handed to a program afterwards.
//! What it says is up to date while it is open. Once nothing is left to ask about, it closes; it answers itself if all
//! of it is done, and not where something failed meanwhile. GUI thread.
class QuitQuestion : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it; the question is a modeless message box over `window`.
    QuitQuestion(session::Services &services, QWidget &window, QObject *parent = nullptr);

    bool isNeeded() const; //!< whether something would stop that was not confirmed
    void ask();            //!< no effect if it is already open

Q_SIGNALS:
    void confirmed(); //!< yes, or nothing is left that would stop

private:
    //! What would stop.
    struct Unfinished
    {
        qint64 downloads = 0; //!< series
        qint64 stages = 0;    //!< of series
        bool operator==(const Unfinished &) const = default;
    };
    Unfinished unfinished() const;
    qint64 stopped() const; //!< what ended without success, or waits for a reason that is said
    void confirm();
    void follow();
    void show(const Unfinished &now);

    session::Services &m_services;
    QWidget &m_window;
    QPointer<QMessageBox> m_box; //!< while it is open
    Unfinished m_shown;
    qint64 m_stoppedBefore = 0; //!< when it was asked
    bool m_isConfirmed = false;
};

} // namespace tcia::desktop
