// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace tcia::tests {

//! Keeps the thread pool busy: what is started meanwhile runs afterwards, one by one.
class BusyPool
{
public:
    BusyPool()
    {
        m_pool.waitForDone();
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] { m_goOn.acquire(); });
    }
    void release() { m_goOn.release(); }
    ~BusyPool() { m_pool.setMaxThreadCount(m_before); }

private:
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    const int m_before = m_pool.maxThreadCount();
    QSemaphore m_goOn;
};

} // namespace tcia::tests
