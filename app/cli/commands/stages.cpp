// SPDX-License-Identifier: Apache-2.0
// The commands `send` and `stages`.
#include "cli/commands/commands.h"
#include "cli/commands/selection.h"
#include "cli/commands/stagerun.h"
#include "cli/commands/unreadablefiles.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/text.h"

#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! The series of a folder by the headers of its files; says what cannot be read.
Result<stages::FoundSeries> found(Session &session, const QString &root, Exit &exit)
{
    const std::atomic_bool &cancelled = session.interrupt().flag();
    auto all = session.await(QtConcurrent::run([root, &cancelled] { return stages::findSeries(root, cancelled); }));
    if (!all)
        return all;
    exit = qMax(exit, reportUnreadable(session, all->errors));
    if (all->series.isEmpty() && exit == Exit::Done) {
        session.note(Tr::tr("There is no DICOM file in this folder."));
        exit = Exit::Incomplete;
    }
    return all;
}

//! Only those that --series and --manifest name, if they are given. Each that is not in the folder is named.
Result<QList<stages::SeriesFiles>> named(Session &session, const QList<stages::SeriesFiles> &all, Exit &exit)
{
    if (!isAnythingSelected(session))
        return all;
    const auto selected = selectedSeries(session);
    if (!selected)
        return failure(selected.error());
    if (selected->unnamed > 0)
        exit = qMax(exit, Exit::Incomplete);
    QSet<QString> wanted;
    for (const Series &one : selected->series)
        wanted.insert(one.seriesUid);
    QList<stages::SeriesFiles> chosen;
    for (const stages::SeriesFiles &one : all)
        if (wanted.remove(one.seriesUid))
            chosen << one;
    for (const QString &missing : std::as_const(wanted)) {
        session.note(Tr::tr("%1 is not in this folder.").arg(missing));
        exit = qMax(exit, Exit::Incomplete);
    }
    return chosen;
}

//! Runs stages for series, and prints what became of them.
Exit runStages(Session &session, const QString &root, const QList<stages::StageSpec> &specs,
               const QList<stages::SeriesFiles> &series, bool again)
{
    const auto run = StageRun::open(session, root, specs);
    if (!run)
        return session.fail(run.error());
    QStringList uids;
    for (const stages::SeriesFiles &one : series)
        uids << one.seriesUid;
    if (const auto asked = (*run)->ask(uids, again); !asked)
        return session.fail(asked.error());
    for (const stages::SeriesFiles &one : series)
        (*run)->add(one);
    return (*run)->finish(true);
}

//! Runs the stages of --after for those of their series that are not done. What the journal says never becomes a stage:
//! anyone may have written it.
Exit retry(Session &session, const QString &root)
{
    Exit exit = Exit::Done;
    const auto all = found(session, root, exit);
    if (!all)
        return session.fail(all.error());
    const auto run = StageRun::open(session, root, session.options().after);
    if (!run)
        return session.fail(run.error());
    QSet<QString> present, wanted, missing;
    for (const stages::SeriesFiles &one : all->series)
        present.insert(one.seriesUid);
    const QList<stages::StageRow> rows = (*run)->journal().rows();
    for (const stages::StageSpec &spec : session.options().after) {
        QStringList uids;
        for (const stages::StageRow &row : rows) {
            if (row.stage != spec.key() || row.state == stages::StageState::Done)
                continue;
            if (present.contains(row.seriesUid))
                uids << row.seriesUid;
            else
                missing.insert(row.seriesUid);
        }
        if (const auto asked = (*run)->journal().ask(spec.key(), uids, true); !asked)
            return session.fail(asked.error());
        wanted.unite(QSet<QString>(uids.cbegin(), uids.cend()));
    }
    for (const stages::SeriesFiles &one : all->series)
        if (wanted.contains(one.seriesUid))
            (*run)->add(one);
    for (const QString &uid : std::as_const(missing)) {
        session.note(Tr::tr("%1 is not in this folder.").arg(text::plain(uid)));
        exit = qMax(exit, Exit::Incomplete);
    }
    return qMax(exit, (*run)->finish(true));
}

Exit cancel(Session &session, const QString &root)
{
    const auto journal = stages::StageJournal::open(root);
    const auto cancelled = journal ? (*journal)->cancelWaiting() : Result<qsizetype>(failure(journal.error()));
    if (!cancelled)
        return session.fail(cancelled.error());
    session.note(Tr::tr("%n stages of series were cancelled.", nullptr, int(*cancelled)));
    return Exit::Done;
}

//! The states as they are; exit status 1 if something waits or has failed.
Exit list(Session &session, const QList<stages::StageRow> &rows)
{
    const bool isDone = std::ranges::all_of(rows, [](const stages::StageRow &row) {
        return row.state == stages::StageState::Done || row.state == stages::StageState::Cancelled;
    });
    return qMax(session.put(tableOf(rows)), isDone ? Exit::Done : Exit::Incomplete);
}

} // namespace

Exit send(Session &session)
{
    const Options &options = session.options();
    if (options.peer.authorities.isEmpty() && !(options.peer.certificate.isEmpty() && options.peer.key.isEmpty()))
        return session.misused(Tr::tr("--tls-certificate and --tls-key need --tls-authorities"));
    if (options.peer.certificate.isEmpty() != options.peer.key.isEmpty())
        return session.misused(Tr::tr("--tls-certificate and --tls-key go together"));
    dicom::StorePeer peer = options.peer;
    if (peer.calling.isEmpty())
        peer.calling = u"TCIA"_s;
    const stages::StageSpec spec {.kind = stages::StageSpec::Kind::Send, .text = stages::stageKey(peer), .peer = peer};
    const QString root = QDir(options.directory).absolutePath();
    Exit exit = Exit::Done;
    const auto all = found(session, root, exit);
    if (!all)
        return session.fail(all.error());
    const auto chosen = named(session, all->series, exit);
    if (!chosen)
        return session.fail(chosen.error());
    return qMax(exit, runStages(session, root, {spec}, *chosen, true));
}

Exit showStages(Session &session)
{
    const Options &options = session.options();
    const QString root = QDir(options.directory).absolutePath();
    if (options.cancelStages && (options.retryStages || !options.after.isEmpty()))
        return session.misused(Tr::tr("--cancel excludes --after and --retry"));
    if (options.retryStages && options.after.isEmpty())
        return session.misused(
            Tr::tr("--retry needs --after: a folder does not say what is run. `tcia stages %1` lists "
                   "what waits or has failed.")
                .arg(options.directory));
    if (options.retryStages)
        return retry(session, root);
    if (options.cancelStages)
        return cancel(session, root);
    if (!options.after.isEmpty()) {
        Exit exit = Exit::Done;
        const auto all = found(session, root, exit);
        if (!all)
            return session.fail(all.error());
        return qMax(exit, runStages(session, root, options.after, all->series, false));
    }
    const auto rows = stages::StageJournal::read(root);
    if (!rows)
        return session.fail(rows.error());
    return list(session, *rows);
}

} // namespace tcia::cli
