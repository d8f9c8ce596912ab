// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <atomic>

namespace tcia::cli {

//! The user's wish to stop, as an object that can be asked and listened to.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool happened() const { return m_happened; }
    //! For work on other threads, which polls it.
    const std::atomic_bool &flag() const { return m_happened; }
    void trigger();

    //! From now on the first SIGINT or SIGTERM (on other systems their like) triggers this object, from the event loop;
    //! a second one ends the process as if this had never been called. One object of a process may do so.
    bool listenToSystem();

Q_SIGNALS:
    void triggered();

private:
    std::atomic_bool m_happened = false;
};

} // namespace tcia::cli
