// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolder.h"

#include <functional>
#include <map>
#include <memory>

namespace tcia::transfer {

//! The download folders of a queue: created on first use, closed and removed when nothing is pending in them. Lives on
//! the queue's thread.
class DownloadFolders : public QObject
{
    Q_OBJECT
public:
    //! `isPending(root)`: whether the queue has pending series or a run has open files there.
    DownloadFolders(TransferWorkers &workers, std::function<bool(const QString &)> isPending,
                    QObject *parent = nullptr);

    DownloadFolder *find(const QString &root) const;
    DownloadFolder &get(const QString &root);
    bool isEmpty() const { return m_folders.empty(); }
    void setPolicy(const DiskPolicy &policy);

    //! Closes or removes a folder in which nothing is pending.
    void advance(const QString &root);
    void tick();       //!< see DownloadFolder::tick()
    void examineAll(); //!< checks all disks immediately, because something may have changed
    QStringList roots() const;
    void closeAllNow(); //!< at the program's end, when the workers have stopped

    bool isAnyBlocked() const;
    QList<QueueBlock> blocks() const;

Q_SIGNALS:
    void opened(const QString &root, const tcia::Result<void> &result);
    void closed(const QString &root); //!< it may be opened again
    void diskSeen(const QString &root, bool blockEnded);
    void forgotten(const QString &root);

private:
    TransferWorkers &m_workers;
    const std::function<bool(const QString &)> m_isPending;
    DiskPolicy m_policy;
    std::map<QString, std::unique_ptr<DownloadFolder>> m_folders;
};

} // namespace tcia::transfer
