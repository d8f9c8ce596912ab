// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/interruptwatch.h"

#include <QObject>

#include <atomic>

namespace tcia::cli {

//! A request to stop that can be polled and connected to.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! The system's request counts at once, even while no event loop runs.
    bool happened() const { return m_happened || (m_isListening && platform::wasInterrupted()); }
    //! For polling from other threads.
    const std::atomic_bool &flag() const { return m_happened; }
    void trigger();

    //! From now on the system's first request to stop triggers this object; see platform::watchInterrupts(). One object
    //! per process; false if that is not possible.
    bool listenToSystem();

Q_SIGNALS:
    void triggered();

private:
    std::atomic_bool m_happened = false;
    bool m_isListening = false;
};

} // namespace tcia::cli
