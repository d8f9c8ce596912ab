// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadfolders.h"

#include <algorithm>

namespace tcia::transfer {

DownloadFolders::DownloadFolders(TransferWorkers &workers, std::function<bool(const QString &)> isPending,
                                 QObject *parent)
    : QObject(parent), m_workers(workers), m_isPending(std::move(isPending))
{
}

DownloadFolder *DownloadFolders::find(const QString &root) const
{
    const auto found = m_folders.find(root);
    return found == m_folders.end() ? nullptr : found->second.get();
}

// Any ended transfer may have been the last pending one of its folder.
DownloadFolder &DownloadFolders::get(const QString &root)
{
    if (DownloadFolder *known = find(root))
        return *known;
    auto made = std::make_unique<DownloadFolder>(root, m_workers, m_policy);
    connect(made.get(), &DownloadFolder::opened, this, [this, root](const Result<void> &result) {
        Q_EMIT opened(root, result);
        advance(root);
    });
    connect(made.get(), &DownloadFolder::closed, this, [this, root] {
        Q_EMIT closed(root);
        advance(root);
    });
    connect(made.get(), &DownloadFolder::checked, this, [this, root] { advance(root); });
    connect(made.get(), &DownloadFolder::diskSeen, this, [this, root](bool ended) { Q_EMIT diskSeen(root, ended); });
    return *m_folders.emplace(root, std::move(made)).first->second;
}

void DownloadFolders::setPolicy(const DiskPolicy &policy)
{
    m_policy = policy;
    for (const auto &[root, folder] : m_folders)
        folder->guard().setPolicy(policy);
}

void DownloadFolders::advance(const QString &root)
{
    DownloadFolder *folder = find(root);
    if (!folder || m_isPending(root))
        return;
    if (folder->phase() == DownloadFolder::Phase::Open)
        folder->close();
    else if (folder->phase() == DownloadFolder::Phase::Closed && !folder->isChecking()) {
        m_folders.extract(root).mapped().release()->deleteLater(); // called from one of its signals
        Q_EMIT forgotten(root);
    }
}

void DownloadFolders::tick()
{
    for (const auto &[root, folder] : m_folders)
        folder->tick();
}

void DownloadFolders::examineAll()
{
    for (const auto &[root, folder] : m_folders) {
        folder->guard().retryNow();
        folder->examineDisk();
    }
}

QStringList DownloadFolders::roots() const
{
    QStringList roots;
    for (const auto &[root, folder] : m_folders)
        roots << root;
    return roots;
}

void DownloadFolders::closeAllNow()
{
    for (const auto &[root, folder] : m_folders)
        folder->closeNow();
}

bool DownloadFolders::isAnyBlocked() const
{
    return std::any_of(m_folders.begin(), m_folders.end(),
                       [](const auto &entry) { return entry.second->guard().isBlocked(); });
}

QList<QueueBlock> DownloadFolders::blocks() const
{
    QList<QueueBlock> blocks;
    for (const auto &[root, folder] : m_folders)
        if (folder->guard().isBlocked())
            blocks << folder->guard().block(root);
    return blocks;
}

} // namespace tcia::transfer
