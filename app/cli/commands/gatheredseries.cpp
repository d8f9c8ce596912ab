// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/gatheredseries.h"

#include "cli/commands/recordfile.h"
#include "cli/commands/resolve.h"
#include "cli/commands/selection.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "transfer/requestgroups.h"
#include "transfer/requestlog.h"
#include "verify/recordroots.h"

#include <QDir>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace tcia::cli {

namespace {

//! The series; of those without a study, if it is needed, the UID alone, so that they are looked up.
QList<Series> toLookUp(const QList<Series> &series, Studies studies)
{
    QList<Series> out = series;
    if (studies == Studies::Needed)
        for (Series &one : out)
            if (one.studyUid.trimmed().isEmpty())
                one = {.seriesUid = one.seriesUid};
    return out;
}

//! The same from stored content alone. What it does not know stays as the list has it.
Result<QList<Series>> storedDescription(Session &session, const QList<Series> &series, Studies studies)
{
    const auto server = chosenServer(session.options());
    if (!server)
        return failure(server.error());
    QList<Series> out = withStoredAttributes(session, *server, toLookUp(series, studies));
    for (qsizetype i = 0; i < out.size(); ++i)
        if (isBare(out[i]))
            out[i] = series[i];
    return out;
}

//! One entry for each series, with what the server says of those that are bare.
Result<QList<ResolvedSeries>> lookedUp(Session &session, archive::Archive &archive, const QList<Series> &series,
                                       Exit &exit)
{
    const QList<ResolvedSeries> known = resolved(session, archive, series);
    exit = qMax(exit, reportFailures(session, known));
    if (exit == Exit::Interrupted)
        return failure(Error::Kind::Cancelled, Tr::tr("It was stopped."));
    return known;
}

//! Replaces bare series by what the server says of them. Those that it does not know are left out.
Result<QList<Series>> described(Session &session, const QList<Series> &named, Studies studies, Exit &exit)
{
    const QList<Series> series = toLookUp(named, studies);
    if (std::ranges::none_of(series, isBare))
        return series;
    if (session.options().offline)
        return storedDescription(session, named, studies);
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    const auto known = lookedUp(session, **archive, series, exit);
    if (!known)
        return failure(known.error());
    QList<Series> out;
    for (const ResolvedSeries &one : *known)
        if (!one.error)
            out << one.series;
    return out;
}

Result<void> addGroup(Session &session, const transfer::RequestGroup &group, GatheredSeries &out)
{
    if (session.options().offline || std::ranges::none_of(group.series, isBare)) {
        out.series << withStoredAttributes(session, group.server, group.series);
        return {};
    }
    const auto archive = isServerNamed(session.options()) ? session.archive() : session.archiveNamedBy(group.server);
    if (!archive)
        return failure(archive.error());
    const auto known = lookedUp(session, **archive, group.series, out.exit);
    if (!known)
        return failure(known.error());
    for (qsizetype i = 0; i < known->size(); ++i)
        out.series << (known->at(i).error ? group.series[i] : known->at(i).series);
    return {};
}

//! The number of requested series that are not among those in a folder.
Result<qint64> pendingIn(const QString &root, const QList<Series> &present)
{
    const auto requests = transfer::RequestLog(root).read();
    if (!requests)
        return failure(requests.error());
    QSet<QString> pending;
    for (const transfer::SeriesRequest &one : requests->open)
        pending.insert(one.series.seriesUid);
    for (const Series &one : present)
        pending.remove(one.seriesUid);
    return pending.size();
}

} // namespace

Result<void> addFolder(Session &session, GatheredSeries &out)
{
    const QString root = QDir(session.options().directory).absolutePath();
    const auto content = session.await(QtConcurrent::run(verify::recordedContent, root));
    if (!content)
        return failure(content.error());
    if (content->missing > 0) {
        session.note(Tr::tr("%n recorded series are not in the folder any more; they are left out.", nullptr,
                            int(content->missing)));
        out.exit = qMax(out.exit, Exit::Incomplete);
    }
    out.exit = qMax(out.exit, reportUnreadable(session, content->unreadable));
    const auto pending = session.await(QtConcurrent::run(pendingIn, root, content->series));
    if (!pending)
        return failure(pending.error());
    out.exit = qMax(out.exit, reportPending(session, *pending));
    out.series << content->series;
    return {};
}

Result<void> addSelected(Session &session, Studies studies, GatheredSeries &out)
{
    if (!isAnythingSelected(session))
        return {};
    const auto selected = selectedSeries(session);
    if (!selected)
        return failure(selected.error());
    if (selected->unnamed > 0)
        out.exit = qMax(out.exit, Exit::Incomplete);
    const auto series = described(session, selected->series, studies, out.exit);
    if (!series)
        return failure(series.error());
    out.series << *series;
    return {};
}

Result<void> addRequested(Session &session, const QList<transfer::SeriesRequest> &requests, GatheredSeries &out)
{
    const QList<transfer::RequestGroup> groups = transfer::groupsOf(requests);
    for (const transfer::RequestGroup &group : groups)
        if (const auto added = addGroup(session, group, out); !added)
            return added;
    return {};
}

void removeRepeats(GatheredSeries &series)
{
    QSet<QString> known;
    series.series.removeIf([&known](const Series &one) {
        const bool isRepeated = known.contains(one.seriesUid);
        known.insert(one.seriesUid);
        return isRepeated;
    });
}

} // namespace tcia::cli
