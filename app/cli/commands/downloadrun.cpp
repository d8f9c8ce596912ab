// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/downloadrun.h"

#include "cli/commands/destinationwords.h"
#include "cli/commands/diskspacewait.h"
#include "cli/commands/fetch.h"
#include "cli/commands/laterplaces.h"
#include "cli/commands/pendingdownload.h"
#include "cli/commands/recordfile.h"
#include "cli/commands/shards.h"
#include "cli/commands/stagerun.h"
#include "cli/output/results.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/text.h"
#include "provenance/recordfiles.h"
#include "storage/destination.h"
#include "transfer/downloadmanager.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace tcia::cli {

namespace {

using transfer::DownloadManager;

//! The number of series pending in the folder that are not of this run.
qint64 otherPending(const transfer::FolderRequests &folder, const QList<DownloadPart> &parts)
{
    QSet<QString> named;
    for (const DownloadPart &part : parts)
        for (const Series &one : part.series)
            named.insert(one.seriesUid);
    const QList<transfer::SeriesRequest> waiting = folder.waiting();
    return std::ranges::count_if(waiting, [&named](const transfer::SeriesRequest &request) {
        return !named.contains(request.series.seriesUid);
    });
}

Result<void> addRequests(transfer::FolderRequests &folder, const QList<DownloadPart> &parts,
                         const SelectedSeries &selected)
{
    if (!selected.words.isEmpty())
        if (const auto unnamed = folder.setUnnamed(selected.words, selected.unnamed); !unnamed)
            return unnamed;
    for (const DownloadPart &part : parts)
        if (const auto added =
                folder.add(part.archive->server(), part.series, part.target, provenance::toJson(selected.chosen));
            !added)
            return added;
    return {};
}

//! Removes the created folders if the server has none of the requested series; whether it did.
bool removeUnavailable(Session &session, const QString &root, const QStringList &made,
                       const std::vector<transfer::Transfer> &transfers)
{
    const auto isUnavailable = [](const transfer::Transfer &one) {
        return one.error && one.error->kind == Error::Kind::NotFound;
    };
    if (made.isEmpty() || !std::ranges::all_of(transfers, isUnavailable))
        return false;
    QSet<QString> unavailable;
    for (const transfer::Transfer &one : transfers)
        unavailable.insert(one.series.seriesUid);
    {
        const auto folder = transfer::FolderRequests::open(root); // another process may have added requests meanwhile
        const auto forgotten = folder ? (*folder)->forget(unavailable) : Result<bool>(failure(folder.error()));
        if (!forgotten)
            session.note(text::of(forgotten.error()));
        if (!forgotten.value_or(false))
            return false;
    }
    if (const auto removed = provenance::removeFolderRecord(root); !removed)
        session.note(text::of(removed.error()));
    for (const QString &path : made)
        if (!QDir().rmdir(path))
            break;
    return true;
}

//! Moves what is complete to its place in the shared folder, where the results then are.
Exit moveShard(Session &session, std::vector<transfer::Transfer> &results)
{
    const auto merged = mergeShard(session);
    if (!merged)
        return session.fail(merged.error());
    for (transfer::Transfer &one : results)
        one.folder = merged->folders.value(one.series.seriesUid, one.folder);
    return Exit::Done;
}

} // namespace

void reportWaiting(Session &session, std::vector<transfer::Transfer> &transfers)
{
    qint64 waiting = 0;
    for (transfer::Transfer &one : transfers)
        if (one.state == transfer::State::Cancelled) {
            one.state = transfer::State::Waiting;
            ++waiting;
        }
    if (waiting > 0)
        session.note(Tr::tr("%n series are pending; `tcia download --to %1` resumes them.", nullptr, int(waiting))
                         .arg(destinationWords(session.options())));
}

Result<bool> recordRequests(Session &session, const QString &root, const QList<DownloadPart> &parts,
                            const SelectedSeries &selected)
{
    if (const auto use = storage::checkDestination(root); !use)
        return failure(use.error());
    auto unfinished = openPendingDownload(session, root);
    if (!unfinished)
        return failure(unfinished.error());
    const auto added = retryWhileFull(session, root, [&] { return addRequests(*unfinished->folder, parts, selected); });
    if (!added)
        return failure(added.error());
    reportUnknown(session, *unfinished);
    if (const qint64 others = otherPending(*unfinished->folder, parts); others > 0)
        session.note(
            Tr::tr(
                "%n series of an earlier download into this folder are still pending; `tcia download --to %1` fetches them.",
                nullptr, int(others))
                .arg(destinationWords(session.options())));
    return unfinished->isAnyLost;
}

Exit finishStages(Session &session, StageRun &run)
{
    const auto added = run.addWaiting();
    const Exit exit = run.finish(false);
    return added ? exit : qMax(exit, session.fail(added.error()));
}

Exit runDownload(Session &session, const QString &root, DownloadStart begun)
{
    QStringList uids;
    for (const DownloadPart &part : begun.parts)
        for (const Series &one : part.series)
            uids << one.seriesUid;
    for (const transfer::Transfer &one : begun.before)
        uids << one.series.seriesUid;
    const auto after = stagesAfter(session, root, uids);
    if (!after)
        return session.fail(after.error());
    auto fetched = fetch(
        session,
        [&begun, &after](DownloadManager &manager) -> Result<void> {
            if (*after)
                (*after)->follow(manager);
            for (const DownloadPart &part : begun.parts)
                manager.enqueue(*part.archive, part.series, part.target);
            return {};
        },
        begun.later);
    if (!fetched)
        return session.fail(fetched.error());
    const bool isRemoved = removeUnavailable(session, root, begun.made, fetched->transfers);
    if (fetched->exit == Exit::Interrupted)
        reportWaiting(session, fetched->transfers);
    if (begun.later)
        begun.before.insert(begun.before.end(), begun.later->present().begin(), begun.later->present().end());
    begun.before.insert(begun.before.end(), fetched->transfers.begin(), fetched->transfers.end());
    const Exit kept = isRemoved ? Exit::Done : keepRecord(session, root, *fetched); // a folder that is gone has none
    const Exit staged = *after ? finishStages(session, **after) : Exit::Done;
    const Exit moved = session.options().shard ? moveShard(session, begun.before) : Exit::Done;
    const Exit put = qMax(moved, session.put(resultsOf(begun.before)));
    if (fetched->exit != Exit::Done)
        return fetched->exit;
    const bool isAnyLost = begun.isAnyLost || (begun.later && !begun.later->isComplete());
    return isAnyLost ? Exit::Incomplete : std::max({put, kept, staged});
}

} // namespace tcia::cli
