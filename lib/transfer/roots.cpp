// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include "core/async.h"
#include "core/durable.h"
#include "core/text.h"
#include "transfer/intents.h"
#include "transfer/record.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logRoots, "tcia.transfer.roots")

// Takes the next step of a root's life, whatever it is.
void DownloadManager::Private::tend(const QString &name)
{
    const auto found = roots.find(name);
    if (found == roots.end())
        return;
    Root &root = *found;
    if (root.phase == Root::Phase::Closed && (root.pending > 0 || root.lookBack)) {
        root.phase = Root::Phase::Opening;
        root.opening = QtConcurrent::run(&clerk, [name] { return openRoot(name); });
        whenDone(root.opening, q, [this, name](const Result<OpenRoot> &result) { opened(name, result); });
    } else if (root.phase == Root::Phase::Open && root.pending == 0) {
        root.phase = Root::Phase::Closing;
        const auto closing = QtConcurrent::run(&clerk, [name, lock = root.open.lock] { closeRoot(name, lock); });
        whenDone(closing, q, [this, name](const Result<void> &) {
            roots[name].phase = Root::Phase::Closed;
            roots[name].open = {};
            tend(name);
        });
    } else if (root.phase == Root::Phase::Closed && !root.peeking) {
        const bool wasHeld = root.noRoom;
        roots.erase(found);
        if (wasHeld)
            Q_EMIT q->holdsChanged();
        announce();
        if (q->isIdle())
            Q_EMIT q->idle();
    }
}

void DownloadManager::Private::opened(const QString &name, const Result<OpenRoot> &result)
{
    Root &root = roots[name];
    root.opening = {};
    if (result) {
        root.phase = Root::Phase::Open;
        root.open = *result;
        root.flushedAt = root.lookedAt = now();
        roomSeen(name, result->room.free, result->room.total);
        root.lookBack = false;
        root.folders.clear();
        for (auto it = root.open.series.cbegin(); it != root.open.series.cend(); ++it)
            root.folders.insert(it->folder.toCaseFolded(), it.key());
        tellLost(name, takeBack(name));
        wake();
        return tend(name);
    }
    if (std::exchange(root.lookBack, false)) { // nobody's turn has come: whoever waits opens it when it has
        root.phase = Root::Phase::Closed;
        if (root.pending == 0)
            tend(name);
        wake();
        Error error = result.error();
        error.detail = u"What was finished there last could not be looked at again. %1"_s.arg(error.detail);
        return Q_EMIT q->powerLost(error);
    }
    // The row numbers of now: what somebody queues again while hearing of it is a new try.
    QList<qsizetype> rows;
    for (size_t row = 0; row < transfers.size(); ++row)
        if (transfers[row].target.root == name && transfers[row].state == State::Waiting && tasks[row].notBefore <= now())
            rows << qsizetype(row);
    for (const qsizetype row : rows)
        if (transfers[size_t(row)].state == State::Waiting) {
            ++transfers[size_t(row)].attempts; // or a folder that never opens would be tried for ever
            fail(row, result.error());
        }
    roots[name].phase = Root::Phase::Closed; // only now, or the first that fails would open it again
    if (roots[name].pending == 0)
        tend(name);
    wake(); // whoever is due the next time opens it; whoever is paused does not
}

// Of a folder in which something was finished the last time: whether that ended well. One that is not there is left alone, for its
// disk may come back.
void DownloadManager::Private::peek(const QString &name)
{
    Root &root = roots[name];
    if (root.phase != Root::Phase::Closed || std::exchange(root.peeking, true))
        return;
    whenDone(QtConcurrent::run(&flusher, wasInterrupted, name), q, [this, name](const Result<bool> &interrupted) { // it may wait for its disk
        Root &seen = roots[name];
        seen.peeking = false;
        seen.lookBack = interrupted.value_or(true) && seen.phase == Root::Phase::Closed;
        if (seen.lookBack || seen.pending == 0)
            tend(name);
    });
}

// What is not whole on the disk is not done. Answers how many wait again; the others are no rows, or are not done anyway.
qsizetype DownloadManager::Private::takeBack(const QString &name)
{
    QStringList others;
    qsizetype again = 0;
    for (const QString &uid : std::exchange(roots[name].open.shortened, {})) {
        const auto known = queued.constFind({name, uid});
        if (known == queued.cend())
            others << uid;
        else if (const State state = transfers[size_t(*known)].state; state == State::Done || state == State::Present) {
            ++again;
            transfers[size_t(*known)].folder.clear();
            reset(*known);
        }
    }
    roots[name].open.shortened = others;
    if (again > 0)
        writeNotes(); // the next checkpoint lets the root forget it
    return again;
}

void DownloadManager::Private::tellLost(const QString &name, qsizetype again)
{
    const OpenRoot &open = roots[name].open;
    const auto others = std::count_if(open.shortened.cbegin(), open.shortened.cend(),
                                      [&open](const QString &uid) { return open.series.contains(uid); });
    QStringList words;
    if (again > 0)
        words << u"Series that had been finished and are fetched again: %1."_s.arg(again);
    if (others > 0)
        words << u"Series that are not in the queue any more: %1. Verify the folder and repair it."_s.arg(others);
    if (!words.isEmpty())
        Q_EMIT q->powerLost({.kind = Error::Kind::PowerLost, .detail = words.join(u' '), .subject = name});
}

// Lets what was finished reach the disk, so that less must be looked at again should the system go down.
void DownloadManager::Private::flush(const QString &name)
{
    Root &root = roots[name];
    if (root.flushing || root.phase != Root::Phase::Open)
        return;
    root.flushing = true;
    const auto flushing = QtConcurrent::run(&flusher, [name, before = root.flushedSize]() -> Result<qint64> {
        const qint64 size = recordSize(name);
        if (size == before)
            return size;
        if (const auto flushed = flushFileSystem(name); !flushed)
            return failure(flushed.error());
        return size;
    });
    whenDone(flushing, q, [this, name](const Result<qint64> &size) {
        const auto found = roots.find(name);
        if (found == roots.end())
            return;
        found->flushing = false;
        if (!size)
            qCWarning(logRoots).noquote() << text::of(size.error());
        else if (std::exchange(found->flushedSize, *size) != *size && found->phase == Root::Phase::Open)
            clerk.start([name, size = *size] {
                if (const auto written = checkpoint(name, size); !written)
                    qCWarning(logRoots).noquote() << text::of(written.error());
            });
    });
}

void DownloadManager::Private::takeSlot(qsizetype row)
{
    Task &task = tasks[size_t(row)];
    QSet<int> &taken = roots[transfers[size_t(row)].target.root].zips;
    for (int slot = 0; task.slot < 0; ++slot)
        if (!taken.contains(slot)) {
            taken.insert(slot);
            task.slot = slot;
        }
}

void DownloadManager::Private::freeSlot(qsizetype row)
{
    Task &task = tasks[size_t(row)];
    if (!task.zip && task.slot >= 0)
        roots[transfers[size_t(row)].target.root].zips.remove(std::exchange(task.slot, -1));
}

// Two series may be called the same, and some file systems take upper and lower case for one.
QString DownloadManager::Private::chooseFolder(Root &root, const QString &uid, const QString &wanted)
{
    const QString before = root.open.series.value(uid).folder;
    if (before == wanted || before.startsWith(wanted + u" ("_s))
        return before;
    QString folder = wanted;
    for (int n = 2;; ++n) {
        QString &owner = root.folders[folder.toCaseFolded()];
        if (owner.isEmpty() || owner == uid) {
            owner = uid;
            return folder;
        }
        folder = u"%1 (%2)"_s.arg(wanted).arg(n);
    }
}

} // namespace tcia::transfer
