// SPDX-License-Identifier: Apache-2.0
#include "transfer/transferworkers.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

TransferWorkers::TransferWorkers() : fetcher(new Fetcher)
{
    clock.start();
    network.setObjectName(u"transfer network"_s);
    fetcher->moveToThread(&network);
    QObject::connect(&network, &QThread::finished, fetcher, &QObject::deleteLater);
    network.start();
    constexpr int maxUnpacking = 8; // each holds two buffers
    unpackers.setMaxThreadCount(qBound(2, QThread::idealThreadCount(), maxUnpacking));
    readers.setMaxThreadCount(2);
    committer.setMaxThreadCount(1);
    flusher.setMaxThreadCount(2);
}

void TransferWorkers::stop()
{
    network.quit();
    network.wait();
    unpackers.clear();
    waitForPools();
}

void TransferWorkers::waitForPools()
{
    for (QThreadPool *pool : {&unpackers, &readers, &committer, &flusher})
        pool->waitForDone();
}

} // namespace tcia::transfer
