// SPDX-License-Identifier: Apache-2.0
#include "session/transferstages.h"

namespace tcia::session {

using transfer::DownloadManager;
using transfer::TransferId;

TransferStages::TransferStages(const DownloadManager &manager, QObject *parent) : QObject(parent), m_manager(manager)
{
    for (const transfer::Transfer &transfer : manager.transfers())
        m_latest.insert(transfer.series.seriesUid, transfer.id);
    connect(&manager, &DownloadManager::added, this, [this](const QList<TransferId> &ids) {
        for (const TransferId id : ids)
            m_latest.insert(m_manager.find(id)->series.seriesUid, id);
        Q_EMIT changed();
    });
    connect(&manager, &DownloadManager::aboutToRemove, this, [this](const QList<TransferId> &ids) {
        for (const TransferId id : ids)
            if (const auto latest = m_latest.constFind(m_manager.find(id)->series.seriesUid);
                latest != m_latest.cend() && *latest == id)
                m_latest.erase(latest);
    });
    connect(&manager, &DownloadManager::removed, this, &TransferStages::changed);
    connect(&manager, &DownloadManager::changed, this, &TransferStages::changed);
}

TransferStage TransferStages::of(const QString &seriesUid) const
{
    const auto latest = m_latest.constFind(seriesUid);
    const transfer::Transfer *transfer = latest == m_latest.cend() ? nullptr : m_manager.find(*latest);
    if (!transfer)
        return TransferStage::None;
    if (transfer::isRunning(transfer->state))
        return TransferStage::Moving;
    switch (transfer->state) {
    case transfer::State::Waiting:
    case transfer::State::Paused: return TransferStage::Waiting;
    case transfer::State::Failed: return TransferStage::Failed;
    default: return TransferStage::None;
    }
}

} // namespace tcia::session
