// SPDX-License-Identifier: Apache-2.0
// The command `fetch-again`.
#include "cli/commands/archivetoday.h"
#include "cli/commands/downloadrun.h"
#include "cli/commands/fetch.h"
#include "cli/commands/recordfile.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/text.h"
#include "provenance/recordfiles.h"
#include "storage/layout.h"
#include "transfer/downloadmanager.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using provenance::Change;
using provenance::Difference;
using provenance::Entry;
using provenance::Record;

//! How new requests say that they were chosen by a record.
provenance::Selection selectionOf(const Record &record, const QString &path)
{
    provenance::Selection selection;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    QFile file(path);
    if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && sum.addData(&file))
        selection.lists << provenance::ChosenList {
            .name = QFileInfo(path).fileName(), .sha256 = sum.result().toHex(), .entries = record.entries.size()};
    else
        selection.named = record.entries.size();
    return selection;
}

//! The folders and the verification of a series: as it was requested, unless the user says otherwise.
transfer::Target targetOf(const Options &options, const Record &record, const Entry &entry)
{
    const QString usual = storage::layoutPattern(u"classic"_s).value_or(QString());
    transfer::Target target {.root = QDir(options.to).absolutePath(), .layout = options.layout};
    if (entry.request >= 0) {
        const provenance::Request &request = record.head.requests[entry.request];
        target.layout = target.layout.isEmpty() ? request.layout : target.layout;
        target.verify = request.verify;
    }
    target.layout = target.layout.isEmpty() ? usual : target.layout;
    target.verify = options.verify.value_or(target.verify);
    return target;
}

//! What is still there, by server and target.
QList<DownloadPart> toFetch(Session &session, const Record &record, const RecordedPart &part, const ArchiveToday &today)
{
    QList<DownloadPart> parts;
    for (const Entry &entry : part.entries) {
        const auto now = today.series.constFind(entry.series.seriesUid);
        if (now == today.series.cend())
            continue;
        const transfer::Target target = targetOf(session.options(), record, entry);
        auto same = std::ranges::find(parts, target, &DownloadPart::target);
        if (same == parts.end()) {
            parts << DownloadPart {.archive = part.archive, .target = target, .series = {}};
            same = std::prev(parts.end());
        }
        same->series << *now;
    }
    return parts;
}

//! What the images are not any more, and what could not be fetched.
QList<Difference> fetchedDifferences(const Record &record, const Record &now, const FetchResult &fetched)
{
    QHash<QString, const Entry *> there;
    for (const Entry &entry : now.entries)
        if (entry.outcome == provenance::Outcome::Downloaded)
            there.insert(entry.series.seriesUid, &entry);
    QList<Difference> all;
    for (const Entry &entry : record.entries)
        if (const Entry *const other = there.value(entry.series.seriesUid);
            other && entry.outcome == provenance::Outcome::Downloaded)
            all += contentDifferences(entry, *other);
    for (const transfer::Transfer &one : fetched.transfers)
        if (one.state == transfer::State::Failed && one.error)
            all << Difference {.change = Change::NotFetched, .series = one.series, .now = text::inEnglish(*one.error)};
    return all;
}

//! Fetches the parts and compares; adds to `all` what differs, and counts in `present` series that were there before.
Exit fetchAndCompare(Session &session, const Record &record, const QList<DownloadPart> &parts, QList<Difference> &all,
                     qint64 &present)
{
    const QString root = QDir(session.options().to).absolutePath();
    const provenance::Selection selection = selectionOf(record, QDir(session.options().recordSource).absolutePath());
    const auto isAnyLost = recordRequests(session, root, parts, {.series = {}, .chosen = selection});
    if (!isAnyLost)
        return session.fail(isAnyLost.error());
    auto fetched = fetch(session, [&parts](transfer::DownloadManager &manager) -> Result<void> {
        for (const DownloadPart &part : parts)
            manager.enqueue(*part.archive, part.series, part.target);
        return {};
    });
    if (!fetched)
        return session.fail(fetched.error());
    if (fetched->exit == Exit::Interrupted) {
        reportWaiting(session, fetched->transfers);
        return fetched->exit;
    }
    const auto now = session.await(QtConcurrent::run([root] { return provenance::readFolder(root); }));
    if (!now)
        return session.fail(now.error());
    present = std::ranges::count(fetched->transfers, transfer::State::Present, &transfer::Transfer::state);
    all += fetchedDifferences(record, *now, *fetched);
    return std::max({fetched->exit, keepRecord(session, root, *fetched), *isAnyLost ? Exit::Incomplete : Exit::Done});
}

//! What an empty table of differences means.
void reportSame(Session &session, qint64 present)
{
    if (session.options().quiet)
        return;
    if (present > 0)
        session.note(
            Tr::tr("%n series were there already and were not read again: `tcia verify %1` does that. Nothing else "
                   "differs from what was recorded.",
                   nullptr, int(present))
                .arg(text::plain(session.options().to)));
    else
        session.note(Tr::tr("All is as it was recorded."));
}

} // namespace

Exit fetchAgain(Session &session)
{
    if (const auto may = session.checkColumns(tableOf(QList<Difference>())); !may)
        return session.fail(may.error());
    if (const auto may = checkRecordFiles(session, QDir(session.options().to).absolutePath()); !may)
        return session.fail(may.error());
    Exit exit = Exit::Done;
    const auto record = readRecordSource(session, exit, provenance::RecordedFiles::Kept);
    if (!record)
        return session.fail(record.error());
    const auto recorded = recordedParts(session, *record);
    if (!recorded)
        return session.fail(recorded.error());
    QList<Difference> all;
    QList<DownloadPart> parts;
    exit = qMax(exit, reportNothingToCompare(session, *recorded));
    for (const RecordedPart &part : *recorded) {
        const ArchiveToday today = askToday(session, *record, part, NewSeries::Ignored);
        exit = qMax(exit, today.exit);
        all += today.differences;
        parts += toFetch(session, *record, part, today);
    }
    if (session.interrupt().happened())
        return Exit::Interrupted;
    qint64 present = 0;
    if (!parts.isEmpty())
        exit = qMax(exit, fetchAndCompare(session, *record, parts, all, present));
    if (exit == Exit::Interrupted)
        return exit;
    if (!all.isEmpty())
        exit = qMax(exit, Exit::Incomplete);
    else if (exit == Exit::Done)
        reportSame(session, present);
    return qMax(exit, session.put(tableOf(all)));
}

} // namespace tcia::cli
