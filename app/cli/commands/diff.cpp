// SPDX-License-Identifier: Apache-2.0
// The command `diff`.
#include "cli/commands/archivetoday.h"
#include "cli/commands/recordfile.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using provenance::Change;

//! The number of series of each kind of change.
qint64 seriesWith(const QList<provenance::Difference> &all, Change change)
{
    QSet<QString> uids;
    for (const provenance::Difference &one : all)
        if (one.change == change)
            uids.insert(one.series.seriesUid);
    return uids.size();
}

void sumUp(Session &session, const RecordedPart &part, const ArchiveToday &today)
{
    const QList<provenance::Difference> &all = today.differences;
    const QString server = text::plain(archive::displayName(part.archive->server()));
    if (!session.options().quiet)
        session.note(Tr::tr("%n series were compared with %1. New: %2, changed: %3, withdrawn: %4.", nullptr,
                            int(part.entries.size() - today.unanswered))
                         .arg(server, text::number(seriesWith(all, Change::New)),
                              text::number(seriesWith(all, Change::Changed)),
                              text::number(seriesWith(all, Change::Withdrawn))));
    if (today.unanswered > 0)
        session.note(Tr::tr("The server gave no answer about %n series.", nullptr, int(today.unanswered)));
    if (today.unsized > 0)
        session.note(Tr::tr("The sizes of %n series were not compared: this server is asked for each of them singly.",
                            nullptr, int(today.unsized)));
}

} // namespace

Exit showDifferences(Session &session)
{
    if (const auto may = session.checkColumns(tableOf(QList<provenance::Difference>())); !may)
        return session.fail(may.error());
    Exit exit = Exit::Done;
    const auto record = readRecordSource(session, exit, provenance::RecordedFiles::Dropped);
    if (!record)
        return session.fail(record.error());
    const auto parts = recordedParts(session, *record);
    if (!parts)
        return session.fail(parts.error());
    QList<provenance::Difference> all;
    exit = qMax(exit, reportNothingToCompare(session, *parts));
    for (const RecordedPart &part : *parts) {
        const ArchiveToday today = askToday(session, *record, part, NewSeries::Searched);
        sumUp(session, part, today);
        all += today.differences;
        exit = qMax(exit, today.exit);
    }
    if (!all.isEmpty())
        exit = qMax(exit, Exit::Incomplete);
    return qMax(exit, session.put(tableOf(all)));
}

} // namespace tcia::cli
