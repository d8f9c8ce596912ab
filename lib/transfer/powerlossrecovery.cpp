// SPDX-License-Identifier: Apache-2.0
#include "transfer/powerlossrecovery.h"

#include "core/reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

PowerLossRecovery::PowerLossRecovery(TransferQueue &queue, DownloadFolders &folders, QueueStore &store, QObject *parent)
    : QObject(parent), m_queue(queue), m_folders(folders), m_store(store)
{
    connect(&folders, &DownloadFolders::opened, this, [this](const QString &root, const Result<void> &result) {
        DownloadFolder *folder = m_folders.find(root);
        if (result)
            return report(*folder, requeue(*folder));
        if (!folder->isRecovering())
            return;
        Error error = result.error();
        error.consequence =
            english<QT_TRANSLATE_NOOP("Reasons", "The series that were finished last could not be checked.")>();
        Q_EMIT lost(error);
    });
}

void PowerLossRecovery::check(const QString &root)
{
    DownloadFolder &folder = m_folders.get(root);
    if (folder.phase() == DownloadFolder::Phase::Open) // it was opened before the previous session's queue was restored
        if (const qsizetype again = requeue(folder); again > 0)
            report(folder, again);
    folder.checkInterrupted();
}

// Series that are not complete on the disk are not done. Returns the number queued again; the others are not in the
// queue, or not done.
qsizetype PowerLossRecovery::requeue(DownloadFolder &folder)
{
    QStringList others;
    qsizetype again = 0;
    for (const QString &uid : folder.takeLostSeries()) {
        const QueueItem *item = m_queue.itemOf(folder.root(), uid);
        if (!item) {
            others << uid;
        } else if (item->transfer.state == State::Done || item->transfer.state == State::Present) {
            ++again;
            const TransferId id = item->transfer.id;
            m_queue.edit(id, [](QueueItem &changed) { changed.transfer.folder.clear(); });
            m_queue.restart(id);
        }
    }
    folder.setLostSeries(others);
    if (again > 0)
        m_store.sync(); // after the next checkpoint the folder no longer reports them
    return again;
}

void PowerLossRecovery::report(const DownloadFolder &folder, qsizetype again)
{
    const QStringList &lostSeries = folder.lostSeries();
    const auto others = std::count_if(lostSeries.cbegin(), lostSeries.cend(),
                                      [&folder](const QString &uid) { return folder.recorded(uid).has_value(); });
    QStringList words;
    if (again > 0)
        words << english<QT_TRANSLATE_NOOP("Reasons", "Completed series that are downloaded again: %1.")>().arg(again);
    if (others > 0)
        words << english<QT_TRANSLATE_NOOP(
            "Reasons", "Series that are not in the queue any more: %1. Verify the folder and repair it.")>()
                     .arg(others);
    if (!words.isEmpty())
        Q_EMIT lost({.kind = Error::Kind::PowerLost, .detail = words.join(u' '), .context = {.path = folder.root()}});
}

} // namespace tcia::transfer
