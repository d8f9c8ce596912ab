// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/downloadrun.h"

#include "archive/imagedownload.h"
#include "cli/commands/commands.h"
#include "cli/commands/destinationwords.h"
#include "cli/commands/fetch.h"
#include "cli/commands/filedownload.h"
#include "cli/commands/laterplaces.h"
#include "cli/commands/othersource.h"
#include "cli/commands/pendingdownload.h"
#include "cli/commands/presentseries.h"
#include "cli/commands/purpose.h"
#include "cli/commands/recordfile.h"
#include "cli/commands/resolve.h"
#include "cli/commands/selection.h"
#include "cli/commands/shards.h"
#include "cli/commands/stagerun.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "core/missing.h"
#include "core/text.h"
#include "storage/destination.h"
#include "storage/layout.h"
#include "storage/staging.h"
#include "transfer/proof.h"
#include "transfer/requestgroups.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! --dry-run: reports without fetching.
Exit plan(Session &session, archive::Archive &archive, const QList<Series> &series, const QString &layout)
{
    const QList<ResolvedSeries> planned = resolved(session, archive, series);
    if (session.interrupt().happened()) { // no part of a plan is one
        session.note(Tr::tr("Stopped before all series were looked up: there is no plan, and nothing was fetched."));
        return Exit::Interrupted;
    }
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

//! The folder's pending requests, to be fetched from the named server, or else from the servers that they were made
//! for.
Result<QList<DownloadPart>> partsOf(Session &session, const QList<transfer::SeriesRequest> &waiting)
{
    QList<DownloadPart> parts;
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
        parts << DownloadPart {.archive = archives.value(server), .target = group.target, .series = group.series};
    }
    return parts;
}

//! The series that are there, to which stages may be applied.
QStringList recordedUids(const QString &root)
{
    QStringList uids;
    const auto records = storage::readRecords(root);
    for (const storage::Record &record : records ? records->records : QList<storage::Record>())
        uids << record.series.seriesUid;
    return uids;
}

//! The stages of --after for series that are there.
Exit runStagesOf(Session &session, const QString &root, const QStringList &seriesUids)
{
    const auto after = stagesAfter(session, root, seriesUids);
    if (!after)
        return session.fail(after.error());
    return *after ? finishStages(session, **after) : Exit::Done;
}

//! The folder confirms that all its requests are done.
Exit reportAllDone(Session &session, const QString &root)
{
    session.note(Tr::tr("Nothing is left to fetch: no download into this folder is unfinished."));
    const Exit done = qMax(session.put(resultsOf({})), keepRecord(session, root, {}));
    return qMax(done, runStagesOf(session, root, recordedUids(root)));
}

//! Nothing was selected and nothing is pending. Only the folder itself can confirm that it is complete.
Exit reportNothingPending(Session &session, const QString &root, const PendingDownload &unfinished)
{
    if (!unfinished.isAnyLost && unfinished.folder->hasRequests())
        return reportAllDone(session, root);
    if (!unfinished.isAnyLost) // otherwise the reason was reported
        session.note(Tr::tr("This folder has no record of what was requested, so it is unknown whether anything is "
                            "missing. To check its content: `tcia verify %1`.")
                         .arg(sharedFolder(session.options())));
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

//! Fetches the folder's pending requests.
Exit resumeDownloads(Session &session, const QString &root)
{
    if (!wasEverUsed(root))
        return session.misused(
            Tr::tr("Nothing was selected, and no download into this folder is unfinished. Name --series, "
                   "--manifest, --shared-list, or a filter such as --collection."));
    auto unfinished = openPendingDownload(session, root);
    if (!unfinished)
        return isDoneAsItIs(root, unfinished.error()) ? reportAllDone(session, root) : session.fail(unfinished.error());
    reportUnknown(session, *unfinished);
    const QList<transfer::SeriesRequest> waiting = unfinished->folder->waiting();
    if (waiting.isEmpty())
        return reportNothingPending(session, root, *unfinished);
    const auto parts = partsOf(session, waiting);
    if (!parts)
        return session.fail(parts.error());
    auto before = completedBefore(*unfinished->folder);
    unfinished->folder.reset(); // the queue locks it
    if (!session.options().dryRun)
        return runDownload(
            session, root,
            {.parts = *parts, .before = std::move(before), .made = {}, .isAnyLost = unfinished->isAnyLost});
    Exit exit = Exit::Done;
    for (const DownloadPart &part : *parts)
        exit = qMax(exit, plan(session, *part.archive, part.series, part.target.layout));
    return exit;
}

//! The pending requests of a shard. What an interruption has left is moved first.
Exit resumeShard(Session &session, const QString &root)
{
    const QFileInfo part(root);
    if (const auto merged = mergeShard(session); !merged)
        return session.fail(merged.error());
    const auto done = session::shardsDone(part.path());
    if (!done)
        return session.fail(done.error());
    return !part.exists() && done->contains(part.fileName()) ? reportAllDone(session, part.path())
                                                             : resumeDownloads(session, root);
}

//! Everything was there before.
Exit reportThere(Session &session, const QString &root, const std::vector<transfer::Transfer> &present)
{
    session.note(Tr::tr("Nothing is left to fetch: all of these series are there."));
    const QFileInfo part(root);
    const auto noted = session.options().dryRun || !session.options().shard || part.exists()
                           ? Result<void>() // a part with a folder has other requests
                           : session::noteShardDone(part.path(), part.fileName());
    const Exit put = qMax(session.put(resultsOf(present)), noted ? Exit::Done : session.fail(noted.error()));
    QStringList uids;
    for (const transfer::Transfer &one : present)
        uids << one.series.seriesUid;
    return qMax(put, session.options().shard ? Exit::Done : runStagesOf(session, root, uids));
}

//! Notes the part of --shard as done in the shared folder, which is made if it is missing.
Result<void> noteDone(const QString &part)
{
    const QFileInfo folder(part);
    return storage::makeDestination(folder.path()).and_then([&folder] {
        return session::noteShardDone(folder.path(), folder.fileName());
    });
}

//! An empty part is noted as done, because `tcia verify` takes a part that is neither noted nor there for one that is
//! still to be fetched. Its folder remembers what could not be decided on.
Exit keepEmptyShard(Session &session, const QString &root, const SelectedSeries &selected)
{
    if (selected.unnamed == 0 && !wasEverUsed(root)) {
        const auto noted = noteDone(root);
        return noted ? Exit::Done : session.fail(noted.error());
    }
    const auto isAnyLost = recordRequests(session, root, {}, selected);
    if (!isAnyLost)
        return session.fail(isAnyLost.error());
    return *isAnyLost ? Exit::Incomplete : Exit::Done;
}

//! A part may have no patients.
Exit reportEmptyShard(Session &session, const QString &root, const ShardSelection &part)
{
    Exit exit = qMax(part.exit, part.selected.unnamed > 0 ? Exit::Incomplete : Exit::Done);
    if (part.unanswered > 0)
        session.note(
            Tr::tr("Whether any of the %n series without an answer is in this part is not known: run it again.",
                   nullptr, int(part.unanswered)));
    else
        session.note(Tr::tr("No patient of the selection is in this part."));
    if (part.unanswered == 0 && !session.options().dryRun)
        exit = qMax(exit, keepEmptyShard(session, root, part.selected));
    return qMax(exit, session.put(resultsOf({})));
}

//! All that was selected is left out for its licences.
Exit reportNonePermitted(Session &session, const QString &root, const PermittedSeries &permitted)
{
    Exit exit = permitted.exit;
    if (session.options().shard && !session.options().dryRun)
        exit = qMax(exit, keepEmptyShard(session, root, permitted.selected));
    return qMax(exit, session.put(resultsOf({})));
}

//! Whether everything that is wanted at the end can be written.
Result<void> checkOutput(Session &session, const QString &root)
{
    const auto columns = session.checkColumns(session.options().dryRun ? planOf({}, {}) : resultsOf({}));
    return columns ? checkRecordFiles(session, root) : columns;
}

//! Where series go and how they are verified: Usage if the server cannot.
Result<transfer::Target> targetOf(Session &session, const archive::Archive &archive, const QString &root)
{
    const Options &options = session.options();
    const auto layout = storage::layoutPattern(options.layout.isEmpty() ? u"classic"_s : options.layout);
    if (!layout)
        return failure(layout.error());
    if (options.verify == transfer::Verify::Md5 && !archive::supportsMd5(archive.server()))
        return failure(Error::Kind::Usage, storage::withoutMd5, {.name = archive.server().name});
    return transfer::Target {
        .root = root, .layout = *layout, .verify = options.verify.value_or(transfer::Verify::Strongest)};
}

//! Whether nothing that is asked for needs all series of a list before the first one is fetched.
bool mayFetchBeforeAllIsKnown(const Options &options)
{
    return !options.dryRun && !options.shard && !options.purpose && options.via.isEmpty() && options.after.isEmpty();
}

//! Queues the series that are not there yet, and the places of long lists, and runs the queue.
Exit fetchSelected(Session &session, const QString &root, const DownloadPart &part, const SelectedSeries &selected,
                   std::vector<transfer::Transfer> present)
{
    const QStringList made = storage::missingFolders(root);
    const auto recorded = recordRequests(session, root, {part}, selected);
    if (!recorded)
        return session.fail(recorded.error());
    DownloadStart begun {.parts = {part}, .before = std::move(present), .made = made, .isAnyLost = *recorded};
    const auto later = laterPlaces(session, *part.archive, part.target, selected, begun.before);
    if (const auto noted = later ? later->record() : Result<void>(); !noted)
        return session.fail(noted.error());
    begun.later = later.get();
    return runDownload(session, root, std::move(begun));
}

//! What is permitted of a selection, unless it is there: planned or fetched.
Exit downloadPermitted(Session &session, const QString &root, archive::Archive &archive, SelectedSeries selected)
{
    const Options &options = session.options();
    const QList<Series> &series = selected.series;
    const bool isAll = selected.places.isEmpty();
    if (series.isEmpty() && isAll && (selected.unnamed == 0 || options.dryRun || !wasEverUsed(root)))
        return session.fail({.kind = Error::Kind::NotFound,
                             .detail = Tr::tr("No series of the archive passes the filters."),
                             .context = {.name = Tr::tr("what was selected")}});
    auto present = takePresent(session, selected.series);
    if (!present)
        return session.fail(present.error());
    if (series.isEmpty() && isAll && !present->empty() && selected.unnamed == 0)
        return reportThere(session, root, *present);
    const auto target = targetOf(session, archive, root);
    if (!target)
        return session.fail(target.error());
    if (options.dryRun)
        return qMax(plan(session, archive, series, target->layout),
                    selected.unnamed > 0 ? Exit::Incomplete : Exit::Done);
    return fetchSelected(session, root, {.archive = &archive, .target = *target, .series = series}, selected,
                         *std::move(present));
}

//! The series that were selected, of --shard its part.
Exit downloadSeries(Session &session, const QString &root, SelectedSeries chosen)
{
    const Options &options = session.options();
    Exit exit = Exit::Done; // the worst of what was left out on the way
    if (options.shard) {
        const auto part = ofShard(session, chosen);
        if (!part)
            return session.fail(part.error());
        if (part->selected.series.isEmpty() && !chosen.series.isEmpty())
            return reportEmptyShard(session, root, *part);
        chosen = part->selected;
        exit = part->exit;
    }
    const auto source = chosenSource(session, chosen);
    if (!source)
        return session.fail(source.error());
    const auto permitted = permittedSeries(session, *source->archive, source->selected);
    if (!permitted)
        return session.fail(permitted.error());
    exit = qMax(exit, permitted->exit);
    if (permitted->selected.series.isEmpty() && !source->selected.series.isEmpty())
        return qMax(exit, reportNonePermitted(session, root, *permitted));
    return qMax(exit, downloadPermitted(session, root, *source->archive, permitted->selected));
}

//! What was selected: series, and single files that lists name.
Exit downloadSelected(Session &session, const QString &root)
{
    const bool mayBegin = mayFetchBeforeAllIsKnown(session.options());
    auto chosen = selectedSeries(session, {.longLists = mayBegin ? LongLists::Leave : LongLists::LookUp,
                                           .lists = session::ListOf::SeriesOrFiles});
    if (!chosen)
        return session.fail(chosen.error());
    const QList<basket::FileRow> files = std::exchange(chosen->files, {});
    const bool areAlone =
        !files.isEmpty() && chosen->series.isEmpty() && chosen->places.isEmpty() && !isSelectedBesideManifests(session);
    if (areAlone && (!session.options().after.isEmpty() || session.options().metadataCsv))
        return session.misused(Tr::tr("--after and --metadata-csv are for series; the lists name single files only."));
    const Exit unnamed = chosen->unnamed > 0 ? Exit::Incomplete : Exit::Done;
    const Exit exit = areAlone ? unnamed : downloadSeries(session, root, *std::move(chosen));
    return files.isEmpty() ? exit : qMax(exit, downloadFiles(session, root, files, areAlone));
}

} // namespace

Exit download(Session &session)
{
    const Options &options = session.options();
    const QString root = QDir(options.to).absolutePath();
    if (options.drop)
        return dropPending(session, root);
    if (options.shard && (!options.after.isEmpty() || options.metadataCsv))
        return session.misused(Tr::tr("--shard excludes --after and --metadata-csv: run `tcia stages` or `tcia record "
                                      "--metadata-csv` when all parts are done."));
    if (!isAnythingSelected(session) && options.purpose)
        return session.misused(
            Tr::tr("--purpose goes with a selection of series. What a folder still waits for was chosen "
                   "before, for the purpose that was stated then: resume it without --purpose."));
    if (const auto may = checkOutput(session, root); !may)
        return session.fail(may.error());
    if (!isAnythingSelected(session))
        return options.shard ? resumeShard(session, root) : resumeDownloads(session, root);
    return downloadSelected(session, root);
}

} // namespace tcia::cli
