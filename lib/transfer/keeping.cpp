// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include "core/async.h"

namespace tcia::transfer {

namespace {

constexpr qsizetype together = 2'000; // rows written at once: others do not wait long for their turn

} // namespace

void DownloadManager::setJournal(const QString &path)
{
    d->journal = std::make_unique<Journal>(path);
    d->lastKey = QDateTime::currentMSecsSinceEpoch() * 1000; // above whatever the journal may hold already
}

void DownloadManager::restore()
{
    if (!d->journal)
        return;
    whenDone(d->journal->read(), this, [this](const Result<Journal::Content> &content) {
        if (content)
            d->restore(*content);
        else
            Q_EMIT journalFailed(content.error());
    });
}

void DownloadManager::forgetJournal()
{
    if (d->journal)
        whenDone(d->journal->clear(), this, [this](const Result<void> &cleared) {
            if (!cleared)
                Q_EMIT journalFailed(cleared.error());
        });
}

void DownloadManager::provide(const archive::Server &kept, const archive::Server &now, const QString &apiKey)
{
    for (const auto &source : d->sources)
        if (source->kept == kept && !source->archive) {
            source->server = now;
            source->apiKey = apiKey;
            source->archive = std::make_unique<archive::Archive>(now, apiKey);
        }
    d->firstWaiting = 0;
    d->scheduleTimer.start();
}

void DownloadManager::Private::restore(const Journal::Content &content)
{
    std::vector<Transfer> fresh;
    std::vector<Task> freshTasks;
    QList<archive::Server> servers;
    for (const Kept &row : content.rows) {
        auto known = std::find_if(sources.begin(), sources.end(),
                                  [&row](const auto &source) { return !source->archive && source->kept == row.server; });
        if (known == sources.end()) {
            auto source = std::make_shared<Source>();
            source->kept = source->server = row.server;
            known = sources.insert(sources.end(), std::move(source));
            servers << row.server;
        }
        fresh.push_back(row.transfer);
        Task &task = freshTasks.emplace_back();
        task.source = *known;
        task.key = row.key;
        task.place = row.place;
        lastKey = qMax(lastKey, row.key);
    }
    if (!fresh.empty())
        append(std::move(fresh), std::move(freshTasks));
    Q_EMIT q->restored(servers, content.unreadable);
}

// Rows may start once they are written.
void DownloadManager::Private::keep(qsizetype first, qsizetype count)
{
    if (!journal)
        return;
    for (qsizetype begin = first; begin < first + count; begin += together) {
        QList<Kept> rows;
        QList<qint64> keys;
        for (qsizetype row = begin; row < qMin(begin + together, first + count); ++row) {
            const Task &task = tasks[size_t(row)];
            rows << Kept {.key = task.key, .place = task.place, .server = task.source->kept, .transfer = transfers[size_t(row)]};
            keys << task.key;
        }
        whenDone(journal->add(rows), q, [this, keys](const Result<void> &added) {
            if (!added)
                Q_EMIT q->journalFailed(added.error());
            const QSet<qint64> written(keys.begin(), keys.end());
            for (Task &task : tasks)
                task.isWritten = task.isWritten || written.contains(task.key);
            firstWaiting = 0;
            scheduleTimer.start();
        });
    }
}

void DownloadManager::Private::note(qsizetype row)
{
    if (journal)
        noted.insert(row);
}

// All that changed since the last time, in one transaction.
void DownloadManager::Private::writeNotes()
{
    if (!journal || noted.isEmpty())
        return;
    QList<Change> changes;
    for (const qsizetype row : std::as_const(noted)) {
        const Transfer &transfer = transfers[size_t(row)];
        const Task &task = tasks[size_t(row)];
        changes << Change {.key = task.key, .place = task.place, .state = transfer.state, .attempts = transfer.attempts,
                           .error = transfer.error, .folder = transfer.folder, .finished = transfer.finished,
                           .imageCount = transfer.series.imageCount, .fileSize = transfer.series.fileSize};
    }
    noted.clear();
    whenDone(journal->update(changes), q, [this](const Result<void> &updated) {
        if (!updated)
            Q_EMIT q->journalFailed(updated.error());
    });
}

} // namespace tcia::transfer
