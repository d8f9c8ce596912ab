// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/fetch.h"

#include "archive/imagedownload.h"
#include "cli/commands/commands.h"
#include "cli/commands/diskspacewait.h"
#include "cli/commands/othersource.h"
#include "cli/commands/pendingdownload.h"
#include "cli/commands/resolve.h"
#include "cli/commands/selection.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "core/missing.h"
#include "core/text.h"
#include "storage/destination.h"
#include "storage/layout.h"
#include "storage/staging.h"
#include "transfer/downloadmanager.h"
#include "transfer/proof.h"
#include "transfer/requestgroups.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using transfer::DownloadManager;

//! --dry-run: reports without fetching.
Exit plan(Session &session, archive::Archive &archive, const QList<Series> &series, const QString &layout)
{
    const QList<ResolvedSeries> planned = resolved(session, archive, series);
    qint64 images = 0;
    qint64 bytes = 0;
    qint64 sizesUnknown = 0;
    for (const ResolvedSeries &one : planned) {
        images += one.series.imageCount.value_or(0);
        bytes += one.series.fileSize.value_or(0);
        sizesUnknown += !one.series.fileSize;
    }
    const Exit exit = reportFailures(session, planned);
    const Exit put = session.put(planOf(planned, layout));
    session.note(Tr::tr("Nothing was fetched. It would be %1, %2, %3.", "%1 series, %2 images, %3 their size")
                     .arg(Tr::tr("%n series", nullptr, int(planned.size())), Tr::tr("%n images", nullptr, int(images)),
                          sizesUnknown == planned.size() ? text::size(-1) : text::size(bytes)) +
                 (sizesUnknown && sizesUnknown < planned.size()
                      ? u' ' + Tr::tr("The size of %n of them is unknown.", nullptr, int(sizesUnknown))
                      : QString()));
    return exit == Exit::Done ? put : exit;
}

//! The requests of a run to one server with one target.
struct Part
{
    archive::Archive *archive = nullptr;
    transfer::Target target;
    QList<Series> series;
};

//! The folder's pending requests, to be fetched from the named server, or else from the servers that they were made
//! for.
Result<QList<Part>> partsOf(Session &session, const QList<transfer::SeriesRequest> &waiting)
{
    QList<Part> parts;
    QHash<QByteArray, archive::Archive *> archives; //!< by server
    const QList<transfer::RequestGroup> groups = transfer::groupsOf(waiting);
    for (const transfer::RequestGroup &group : groups) {
        const QByteArray server = QJsonDocument(archive::toJson(group.server)).toJson(QJsonDocument::Compact);
        if (!archives.contains(server)) {
            const auto archive =
                isServerNamed(session.options()) ? session.archive() : session.archiveNamedBy(group.server);
            if (!archive)
                return failure(archive.error());
            archives.insert(server, *archive);
        }
        parts << Part {.archive = archives.value(server), .target = group.target, .series = group.series};
    }
    return parts;
}

//! The number of other series pending in the folder.
qint64 otherPending(const transfer::FolderRequests &folder, const QList<Series> &series)
{
    QSet<QString> named;
    for (const Series &one : series)
        named.insert(one.seriesUid);
    const QList<transfer::SeriesRequest> waiting = folder.waiting();
    return std::ranges::count_if(waiting, [&named](const transfer::SeriesRequest &request) {
        return !named.contains(request.series.seriesUid);
    });
}

//! A cancelled download is not given up.
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
                         .arg(session.options().to));
}

//! The folder confirms that all its requests are done.
Exit reportAllDone(Session &session)
{
    session.note(Tr::tr("Nothing is left to fetch: no download into this folder is unfinished."));
    return session.put(resultsOf({}));
}

//! Nothing was selected and nothing is pending. Only the folder itself can confirm that it is complete.
Exit reportNothingPending(Session &session, const PendingDownload &unfinished)
{
    if (!unfinished.isAnyLost && unfinished.folder->hasRequests())
        return reportAllDone(session);
    if (!unfinished.isAnyLost) // otherwise the reason was reported
        session.note(Tr::tr("This folder has no record of what was requested, so it is unknown whether anything is "
                            "missing. To check its content: `tcia verify %1`.")
                         .arg(session.options().to));
    return qMax(session.put(resultsOf({})), Exit::Incomplete);
}

//! Whether a folder that cannot be opened for writing, such as one on a read-only disk, needs no writing: its own
//! requests are all done, and nothing was interrupted.
bool isDoneAsItIs(const QString &root, const Error &error)
{
    if (error.kind != Error::Kind::Disk || !isCertainlyMissing(journalPath(root)) || storage::wasInterrupted(root))
        return false;
    const auto content = transfer::RequestLog(root).read();
    return content && content->isComplete();
}

//! Series completed by an earlier run, as results of this one.
std::vector<transfer::Transfer> completedBefore(const transfer::FolderRequests &folder)
{
    std::vector<transfer::Transfer> transfers;
    for (const auto &taken : folder.completedWithPending()) {
        transfer::Transfer &one = transfers.emplace_back();
        one.series = taken.request.series;
        one.target = taken.request.target;
        one.state = transfer::State::Done;
        one.folder = taken.folder;
    }
    return transfers;
}

//! The start of a run.
struct Begun
{
    QList<Part> parts;
    std::vector<transfer::Transfer> before; //!< of an earlier run that is continued
    QStringList made;                       //!< created folders, the innermost first
    bool isAnyLost = false;
};

//! Removes the created folders if the server has none of the requested series.
void removeUnavailable(Session &session, const QString &root, const QStringList &made,
                       const std::vector<transfer::Transfer> &transfers)
{
    const auto isUnavailable = [](const transfer::Transfer &one) {
        return one.error && one.error->kind == Error::Kind::NotFound;
    };
    if (made.isEmpty() || !std::ranges::all_of(transfers, isUnavailable))
        return;
    QSet<QString> unavailable;
    for (const transfer::Transfer &one : transfers)
        unavailable.insert(one.series.seriesUid);
    {
        const auto folder = transfer::FolderRequests::open(root); // another process may have added requests meanwhile
        const auto forgotten = folder ? (*folder)->forget(unavailable) : Result<bool>(failure(folder.error()));
        if (!forgotten)
            session.note(text::of(forgotten.error()));
        if (!forgotten.value_or(false))
            return;
    }
    for (const QString &path : made)
        if (!QDir().rmdir(path))
            break;
}

//! Runs the queue. Unfinished series stay pending in the folder.
Exit run(Session &session, const QString &root, Begun begun)
{
    auto fetched = fetch(session, [&begun](DownloadManager &manager) -> Result<void> {
        for (const Part &part : begun.parts)
            manager.enqueue(*part.archive, part.series, part.target);
        return {};
    });
    if (!fetched)
        return session.fail(fetched.error());
    reportPresent(session, root, fetched->transfers);
    removeUnavailable(session, root, begun.made, fetched->transfers);
    if (fetched->exit == Exit::Interrupted)
        reportWaiting(session, fetched->transfers);
    begun.before.insert(begun.before.end(), fetched->transfers.begin(), fetched->transfers.end());
    const Exit put = session.put(resultsOf(begun.before));
    if (fetched->exit != Exit::Done)
        return fetched->exit;
    return begun.isAnyLost ? Exit::Incomplete : put;
}

//! Fetches the folder's pending requests.
Exit resumeDownloads(Session &session, const QString &root)
{
    if (!wasEverUsed(root))
        return session.misused(
            Tr::tr("Nothing was selected, and no download into this folder is unfinished. Name --series, "
                   "--manifest, --shared-list, or a filter such as --collection."));
    auto unfinished = openPendingDownload(session, root);
    if (!unfinished)
        return isDoneAsItIs(root, unfinished.error()) ? reportAllDone(session) : session.fail(unfinished.error());
    reportUnknown(session, *unfinished);
    const QList<transfer::SeriesRequest> waiting = unfinished->folder->waiting();
    if (waiting.isEmpty())
        return reportNothingPending(session, *unfinished);
    const auto parts = partsOf(session, waiting);
    if (!parts)
        return session.fail(parts.error());
    auto before = completedBefore(*unfinished->folder);
    unfinished->folder.reset(); // the queue locks it
    if (!session.options().dryRun)
        return run(session, root,
                   {.parts = *parts, .before = std::move(before), .made = {}, .isAnyLost = unfinished->isAnyLost});
    Exit exit = Exit::Done;
    for (const Part &part : *parts)
        exit = qMax(exit, plan(session, *part.archive, part.series, part.target.layout));
    return exit;
}

//! --drop: removes the folder's pending requests.
Exit dropWaiting(Session &session, const QString &root)
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

//! Records the requests in the folder before any transfer starts. Returns whether earlier requests were lost.
Result<bool> recordRequests(Session &session, const archive::Archive &archive, const SelectedSeries &selected,
                            const transfer::Target &target)
{
    if (const auto use = storage::checkDestination(target.root); !use)
        return failure(use.error());
    auto unfinished = openPendingDownload(session, target.root);
    if (!unfinished)
        return failure(unfinished.error());
    const auto added = retryWhileFull(session, target.root, [&] {
        const auto unnamed = selected.words.isEmpty()
                                 ? Result<void>()
                                 : unfinished->folder->setUnnamed(selected.words, selected.unnamed);
        return unnamed ? unfinished->folder->add(archive.server(), selected.series, target) : unnamed;
    });
    if (!added)
        return failure(added.error());
    reportUnknown(session, *unfinished);
    if (const qint64 others = otherPending(*unfinished->folder, selected.series); others > 0)
        session.note(
            Tr::tr(
                "%n series of an earlier download into this folder are still pending; `tcia download --to %1` fetches them.",
                nullptr, int(others))
                .arg(session.options().to));
    return unfinished->isAnyLost;
}

} // namespace

Exit download(Session &session)
{
    const Options &options = session.options();
    const QString root = QDir(options.to).absolutePath();
    if (options.drop)
        return dropWaiting(session, root);
    if (!isAnythingSelected(session))
        return resumeDownloads(session, root);
    const auto chosen = selectedSeries(session);
    if (!chosen)
        return session.fail(chosen.error());
    const auto source = chosenSource(session, *chosen);
    if (!source)
        return session.fail(source.error());
    const SelectedSeries *const selected = &source->selected;
    const QList<Series> &series = selected->series;
    if (series.isEmpty() && (selected->unnamed == 0 || options.dryRun || !wasEverUsed(root)))
        return session.fail({.kind = Error::Kind::NotFound,
                             .detail = Tr::tr("No series of the archive passes the filters."),
                             .context = {.name = Tr::tr("what was selected")}});
    archive::Archive *const archive = source->archive;
    const auto layout = storage::layoutPattern(options.layout.isEmpty() ? u"classic"_s : options.layout);
    if (!layout)
        return session.fail(layout.error());
    if (options.verify == transfer::Verify::Md5 && !archive::supportsMd5(archive->server()))
        return session.fail(
            {.kind = Error::Kind::Usage, .detail = storage::withoutMd5, .context = {.name = archive->server().name}});
    if (options.dryRun)
        return qMax(plan(session, *archive, series, *layout), selected->unnamed > 0 ? Exit::Incomplete : Exit::Done);
    const transfer::Target target {
        .root = root, .layout = *layout, .verify = options.verify.value_or(transfer::Verify::Strongest)};
    const QStringList made = storage::missingFolders(root);
    const auto recorded = recordRequests(session, *archive, *selected, target);
    if (!recorded)
        return session.fail(recorded.error());
    return run(session, root,
               {.parts = {{.archive = archive, .target = target, .series = series}},
                .before = {},
                .made = made,
                .isAnyLost = *recorded});
}

} // namespace tcia::cli
