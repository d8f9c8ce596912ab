// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include "core/async.h"

namespace tcia::transfer {

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
            d->tellJournal(content.error());
    });
}

QFuture<Result<qint64>> DownloadManager::forgetKept(const QStringList &seriesUids)
{
    if (!d->journal)
        return QtFuture::makeReadyFuture(Result<qint64>(0));
    const auto left = d->journal->forget(seriesUids);
    whenDone(left, this, [this](const Result<qint64> &forgotten) {
        if (!forgotten)
            d->tellJournal(forgotten.error());
    });
    return left;
}

bool DownloadManager::isJournalTaken() const { return d->journal && d->journal->isTaken(); }

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

// Rows may start once they are written, a slice at a time.
void DownloadManager::Private::keep()
{
    QList<Kept> rows;
    qsizetype row = firstUnwritten;
    for (; journal && !isWriting && row < qsizetype(transfers.size()) && rows.size() < together; ++row) {
        const Task &task = tasks[size_t(row)];
        if (task.isWritten)
            continue;
        if (!rows.isEmpty() && (task.source->kept != rows.first().server || transfers[size_t(row)].target != rows.first().transfer.target))
            break; // all of one slice have these in common
        rows << Kept {.key = task.key, .place = task.place, .server = task.source->kept, .transfer = transfers[size_t(row)]};
    }
    if (rows.isEmpty())
        return;
    isWriting = true;
    QSet<qint64> keys;
    for (const Kept &kept : std::as_const(rows))
        keys.insert(kept.key);
    whenDone(journal->add(rows), q, [this, keys](const Result<void> &added) {
        isWriting = false;
        if (!added)
            tellJournal(added.error());
        qsizetype left = keys.size();
        for (qsizetype at = firstUnwritten; left > 0 && at < qsizetype(tasks.size()); ++at)
            if (keys.contains(tasks[size_t(at)].key)) {
                tasks[size_t(at)].isWritten = true;
                --left;
            }
        while (firstUnwritten < qsizetype(tasks.size()) && tasks[size_t(firstUnwritten)].isWritten)
            ++firstUnwritten;
        firstWaiting = 0;
        scheduleTimer.start();
        keep();
    });
}

// Once: what fails now will fail with every row.
void DownloadManager::Private::tellJournal(const Error &error)
{
    if (!std::exchange(journalTold, true))
        Q_EMIT q->journalFailed(error);
}

void DownloadManager::Private::note(qsizetype row)
{
    if (journal)
        noted.insert(row);
}

// What changed since the last time, in one transaction, or several where it is very much.
void DownloadManager::Private::writeNotes(qsizetype most)
{
    if (!journal || noted.isEmpty())
        return;
    QList<Change> changes;
    for (auto row = noted.begin(); row != noted.end() && changes.size() < most;) {
        const Transfer &transfer = transfers[size_t(*row)];
        const Task &task = tasks[size_t(*row)];
        if (!task.isWritten) { // there is nothing yet to change
            ++row;
            continue;
        }
        row = noted.erase(row);
        changes << Change {.key = task.key, .place = task.place, .state = transfer.state, .attempts = transfer.attempts,
                           .error = transfer.error, .folder = transfer.folder, .finished = transfer.finished,
                           .imageCount = transfer.series.imageCount, .fileSize = transfer.series.fileSize};
    }
    if (changes.isEmpty())
        return;
    whenDone(journal->update(changes), q, [this](const Result<void> &updated) {
        if (!updated)
            tellJournal(updated.error());
    });
    if (!noted.isEmpty() && changes.size() == most)
        QTimer::singleShot(0, q, [this] { writeNotes(); });
}

} // namespace tcia::transfer
