// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include "core/async.h"
#include "core/text.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logKeeping, "tcia.transfer.keeping")

namespace {

QSet<qint64> keysOf(const QList<Kept> &rows)
{
    QSet<qint64> keys;
    for (const Kept &row : rows)
        keys.insert(row.key);
    return keys;
}

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
        if (const QString note = d->journal->repairNote(); !note.isEmpty())
            Q_EMIT journalFailed({.kind = Error::Kind::Database, .detail = note, .subject = u"the queue of the last time"_s});
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
        if (source->kept == kept && (!source->archive || source->server != now || source->apiKey != apiKey)) {
            source->server = now;
            source->apiKey = apiKey;
            source->until = 0; // what was refused with the old key may be tried with the new one
            if (source->archive)
                source->retired.push_back(std::move(source->archive));
            source->archive = std::make_unique<archive::Archive>(now, apiKey);
        }
    d->firstWaiting = 0;
    d->wake();
}

void DownloadManager::Private::restore(const Journal::Content &content)
{
    grantAll();
    std::vector<Transfer> fresh;
    std::vector<Task> freshTasks;
    QList<archive::Server> servers;
    QSet<RowKey> here;
    QList<qint64> twins;
    QSet<QString> finishedIn;
    for (const Kept &row : content.rows) {
        if (const RowKey key = keyOf(row.transfer); !isFinal(row.transfer.state)) {
            if (here.contains(key) || isUnderWay(key)) {
                twins << row.key;
                continue;
            }
            here.insert(key);
        }
        auto known = std::find_if(sources.begin(), sources.end(),
                                  [&row](const auto &source) { return !source->archive && source->kept == row.server; });
        if (known == sources.end()) {
            auto source = std::make_shared<Source>();
            source->kept = source->server = row.server;
            known = sources.insert(sources.end(), std::move(source));
            servers << row.server;
        }
        if (row.transfer.state == State::Done || row.transfer.state == State::Present)
            finishedIn.insert(row.transfer.target.root);
        fresh.push_back(row.transfer);
        Task &task = freshTasks.emplace_back();
        task.source = *known;
        task.key = row.key;
        task.place = row.place;
        lastKey = qMax(lastKey, row.key);
    }
    if (!fresh.empty())
        append(std::move(fresh), std::move(freshTasks));
    forget(twins);
    for (const QString &root : std::as_const(finishedIn)) {
        if (roots[root].phase == Root::Phase::Open) // somebody was faster, and took them for others' series
            if (const qsizetype again = takeBack(root); again > 0)
                tellLost(root, again);
        peek(root);
    }
    Q_EMIT q->restored(servers, content.unreadable);
}

// The next rows that are not in the journal, as many as go together: all of one slice have server and target in common.
QList<Kept> DownloadManager::Private::unwritten(qsizetype from)
{
    QList<Kept> rows;
    rows.reserve(qMin(together, qsizetype(transfers.size()) - from));
    for (auto row = size_t(from); row < transfers.size() && rows.size() < together; ++row) {
        Task &task = tasks[row];
        if (task.isWritten)
            continue;
        if (!rows.isEmpty() && (task.source->kept != rows.first().server || transfers[row].target != rows.first().transfer.target))
            break;
        task.isStale = false;
        rows << Kept {.key = task.key, .place = task.place, .server = task.source->kept, .transfer = transfers[row]};
    }
    return rows;
}

void DownloadManager::Private::markWritten(const QSet<qint64> &keys)
{
    qsizetype left = keys.size();
    for (qsizetype at = firstUnwritten; left > 0 && at < qsizetype(tasks.size()); ++at)
        if (Task &task = tasks[size_t(at)]; keys.contains(task.key)) {
            task.isWritten = true;
            --left;
            if (std::exchange(task.isStale, false))
                noted.insert(at);
        }
    while (firstUnwritten < qsizetype(tasks.size()) && tasks[size_t(firstUnwritten)].isWritten)
        ++firstUnwritten;
}

// At the end: what was queued a moment ago is no row yet, or not written.
void DownloadManager::Private::keepAll()
{
    if (!journal)
        return;
    while (!incoming.isEmpty())
        takeIncoming();
    for (QList<Kept> rows = unwritten(firstUnwritten); !rows.isEmpty(); rows = unwritten(firstUnwritten)) {
        auto adding = journal->add(rows);
        adding.waitForFinished();
        if (const auto added = adding.result(); !added) // there is nobody left to tell
            qCWarning(logKeeping).noquote() << text::of(added.error());
        markWritten(keysOf(rows));
    }
    while (!noted.isEmpty()) // in the order in which they were given, behind what is being written
        writeSome();
}

// Rows may start once they are written, a slice at a time.
void DownloadManager::Private::keep()
{
    const QList<Kept> rows = journal && !isWriting ? unwritten(firstUnwritten) : QList<Kept>();
    if (rows.isEmpty())
        return;
    isWriting = true;
    whenDone(journal->add(rows), q, [this, keys = keysOf(rows)](const Result<void> &added) {
        isWriting = false;
        if (!added)
            tellJournal(added.error());
        markWritten(keys);
        writeNotes(); // what was asked of them meanwhile
        firstWaiting = 0;
        wake();
        keep();
    });
}

void DownloadManager::Private::forget(const QList<qint64> &keys)
{
    if (!journal || keys.isEmpty())
        return;
    whenDone(journal->remove(keys), q, [this](const Result<void> &removed) {
        if (!removed)
            tellJournal(removed.error());
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
    if (!journal)
        return;
    if (tasks[size_t(row)].isWritten)
        noted.insert(row);
    else // there is nothing yet to change
        tasks[size_t(row)].isStale = true;
}

// What changed since the last time, in one transaction, or several one after another where it is very much.
void DownloadManager::Private::writeNotes()
{
    if (noted.isEmpty() || std::exchange(isNoting, true))
        return;
    whenDone(writeSome(), q, [this](const Result<void> &updated) {
        isNoting = false;
        if (!updated)
            tellJournal(updated.error());
        writeNotes();
    });
}

QFuture<Result<void>> DownloadManager::Private::writeSome()
{
    const QList<qsizetype> rows = noted.take(together);
    QList<Change> changes;
    changes.reserve(rows.size());
    for (const qsizetype row : rows) {
        const Transfer &transfer = transfers[size_t(row)];
        const Task &task = tasks[size_t(row)];
        changes << Change {.key = task.key, .place = task.place, .state = transfer.state, .attempts = transfer.attempts,
                           .error = transfer.error, .folder = transfer.folder, .finished = transfer.finished,
                           .imageCount = transfer.series.imageCount, .fileSize = transfer.series.fileSize};
    }
    return journal->update(changes);
}

} // namespace tcia::transfer
