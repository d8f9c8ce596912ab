// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/pendingdownload.h"

#include "cli/commands/destinationwords.h"
#include "cli/commands/diskspacewait.h"
#include "cli/commands/fetch.h"
#include "cli/commands/selection.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/missing.h"
#include "core/reasontranslation.h"
#include "core/text.h"
#include "storage/record.h"
#include "transfer/journal.h"

#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using transfer::FolderRequests;
using transfer::Journal;
using transfer::JournalEntry;

bool isThere(const JournalEntry &row)
{
    return row.transfer.state == transfer::State::Done || row.transfer.state == transfer::State::Present;
}

//! Adds rows to the folder's requests, except completed and recorded ones.
Result<void> importRows(FolderRequests &folder, const QList<JournalEntry> &rows)
{
    const QSet<QString> lost(folder.lostUnknown().cbegin(), folder.lostUnknown().cend());
    QList<transfer::SeriesRequest> requests;
    for (const JournalEntry &row : rows) {
        const auto request = folder.request(row.server, row.transfer.series, row.transfer.target);
        if (!request)
            return failure(request.error());
        requests << *request;
        if (isThere(row) && !lost.contains(row.transfer.series.seriesUid))
            requests.last().recordSize = 0;
    }
    return folder.add(requests);
}

//! Imports version 0.1's queue from the user's data folder. False if parts are unreadable, which is reported.
Result<bool> importOldQueue(Session &session, FolderRequests &folder, const QString &root)
{
    const QString path = journalPath(root);
    if (isCertainlyMissing(path))
        return true;
    bool isWhole = true;
    {
        Journal journal(path);
        const auto stored = session.await(journal.read());
        if (!stored && journal.isLockedElsewhere())
            return failure(stored.error());
        if (const QString note = stored ? text::translated(journal.repairNote()) : text::of(stored.error());
            !note.isEmpty()) {
            session.note(Tr::tr("The queue of an earlier version for this folder cannot be read. %1").arg(note));
            isWhole = false;
        }
        if (stored) {
            if (const auto taken = importRows(folder, stored->rows); !taken)
                return failure(taken.error());
            if (stored->unreadable > 0)
                session.note(Tr::tr("%n series of the earlier download could not be read and are skipped.", nullptr,
                                    int(stored->unreadable)));
            isWhole = isWhole && stored->unreadable == 0;
        } else
            return isWhole;
    }
    if (const auto removed = Database::remove(path); !removed)
        session.note(text::of(removed.error()));
    QFile::remove(path + u".lock"_s);
    return isWhole;
}

} // namespace

Result<PendingDownload> openPendingDownload(Session &session, const QString &root)
{
    using Opened = Result<std::shared_ptr<std::unique_ptr<FolderRequests>>>; // shared because future results are copied
    const auto open = [root]() -> Opened {
        auto folder = FolderRequests::open(root);
        if (!folder)
            return failure(folder.error());
        return std::make_shared<std::unique_ptr<FolderRequests>>(std::move(*folder));
    };
    const auto opened = retryWhileFull(session, root, [&] { return session.await(QtConcurrent::run(open)); });
    if (!opened)
        return failure(opened.error());
    PendingDownload unfinished {.folder = std::move(**opened)};
    FolderRequests &folder = *unfinished.folder;
    const auto isWhole = importOldQueue(session, folder, root);
    if (!isWhole)
        return failure(isWhole.error());
    QStringList lost = folder.lostUnknown();
    qint64 again = folder.lostPending();
    const QList<transfer::SeriesRequest> waiting = folder.waiting();
    for (const transfer::SeriesRequest &request : waiting) // recorded by the earlier queue
        again += lost.removeAll(request.series.seriesUid);
    QStringList words;
    if (again > 0)
        words << Tr::tr("Completed series that are downloaded again: %1.").arg(again);
    if (!lost.isEmpty())
        words << Tr::tr("Completed series that are incomplete now: %1. `tcia verify --repair` fetches them.")
                     .arg(lost.size());
    if (!words.isEmpty())
        session.note(text::of({.kind = Error::Kind::PowerLost, .detail = words.join(u' '), .context = {.path = root}}));
    if (const qsizetype removed = folder.removed(); removed > 0)
        session.note(text::translated(
            transfer::wordsForRemoved(removed, session.options().shard ? destinationWords(session.options()) : root)));
    unfinished.isAnyLost = !*isWhole || !lost.isEmpty();
    return unfinished;
}

void reportUnnamed(Session &session, const QMap<QString, qint64> &unnamed, const QString &destination)
{
    for (auto one = unnamed.cbegin(); one != unnamed.cend(); ++one)
        session.note(Tr::tr("Not downloaded: %n rows of what was selected here (%1) do not say which series they are "
                            "of. Select it again once they do, or discard them with `tcia download --to %2 --drop`.",
                            nullptr, int(one.value()))
                         .arg(text::plain(one.key(), 200), destination));
}

void reportUnknown(Session &session, PendingDownload &unfinished)
{
    const QString words = destinationWords(session.options());
    const QMap<QString, qint64> &unnamed = unfinished.folder->unnamed();
    reportUnnamed(session, unnamed, words);
    const qint64 unreadable = unfinished.folder->unreadable();
    unfinished.isAnyLost = unfinished.isAnyLost || unreadable > 0 || !unnamed.isEmpty();
    if (unreadable == 0)
        return;
    session.note(
        Tr::tr("Some requests of this folder cannot be read: at least %n series are lost. Request them again, or "
               "discard them with `tcia download --to %1 --drop`.",
               nullptr, int(unreadable))
            .arg(words));
}

bool wasEverUsed(const QString &root)
{
    const QStringList files {root + u'/' + transfer::RequestLog::fileName(), storage::recordPath(root),
                             journalPath(root)};
    return std::any_of(files.cbegin(), files.cend(), [](const QString &path) { return QFileInfo::exists(path); });
}

Result<Waiting> readWaiting(const QString &root)
{
    const auto content = transfer::RequestLog(root).read();
    if (!content)
        return failure(content.error());
    return Waiting {.series = content->open.size(),
                    .unnamed = std::accumulate(content->unnamed.cbegin(), content->unnamed.cend(), qint64(0)),
                    .unreadable = content->unreadable};
}

Exit dropPending(Session &session, const QString &root)
{
    if (isAnythingSelected(session) || session.options().dryRun)
        return session.misused(Tr::tr("--drop takes only --to: it discards all pending requests of the folder."));
    if (!wasEverUsed(root))
        return session.misused(Tr::tr("No download into this folder is unfinished."));
    auto unfinished = openPendingDownload(session, root);
    if (!unfinished)
        return session.fail(unfinished.error());
    const qsizetype waiting = unfinished->folder->waiting().size();
    if (const auto dropped = retryWhileFull(session, root, [&] { return unfinished->folder->dropAll(); }); !dropped)
        return session.fail(dropped.error());
    session.note(Tr::tr("%1 pending series were dropped from this folder. Downloaded files stay.").arg(waiting));
    return Exit::Done;
}

} // namespace tcia::cli
