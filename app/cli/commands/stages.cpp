// SPDX-License-Identifier: Apache-2.0
// The commands `send` and `stages`.
#include "cli/commands/commands.h"
#include "cli/commands/selection.h"
#include "cli/commands/stagerun.h"
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
    constexpr qsizetype shown = 20;
    const std::atomic_bool &cancelled = session.interrupt().flag();
    auto all = session.await(QtConcurrent::run([root, &cancelled] { return stages::findSeries(root, cancelled); }));
    if (!all)
        return all;
    for (const Error &error : all->errors.first(qMin(shown, all->errors.size())))
        exit = qMax(exit, qMin(session.fail(error), Exit::Incomplete));
    if (const qsizetype more = all->errors.size() - shown; more > 0)
        session.note(Tr::tr("%n more files cannot be read.", nullptr, int(more)));
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

//! The stages of rows, each once.
QList<stages::StageSpec> specsOf(const QList<stages::StageRow> &rows)
{
    QList<stages::StageSpec> specs;
    for (const stages::StageRow &row : rows)
        if (std::ranges::find(specs, row.stage, &stages::StageSpec::text) == specs.end())
            if (const auto spec = stages::stageSpec(row.stage))
                specs << *spec;
    return specs;
}

//! The key of the states of a peer. What only options say is in it, in a form that is no stage: `tcia stages` must not
//! repeat without encryption what was to be encrypted.
QString keyOf(const dicom::StorePeer &peer)
{
    const QString own = peer.calling == "TCIA"_L1 ? QString() : QString(u"-as-"_s + peer.calling);
    return u"send%1%2:%3@%4:%5"_s.arg(peer.authorities.isEmpty() ? QString() : u"-tls"_s, own, peer.title, peer.host)
        .arg(peer.port);
}

Exit retry(Session &session, const QString &root, QList<stages::StageRow> rows)
{
    rows.removeIf([](const stages::StageRow &row) { return row.state == stages::StageState::Done; });
    Exit exit = Exit::Done, total = Exit::Done;
    const auto all = found(session, root, exit);
    if (!all)
        return session.fail(all.error());
    const QList<stages::StageSpec> specs = specsOf(rows);
    if (std::ranges::any_of(rows, [](const stages::StageRow &row) { return !stages::stageSpec(row.stage); })) {
        session.note(Tr::tr("Some were sent with options of `tcia send`: run that command again."));
        total = Exit::Incomplete;
    }
    for (const stages::StageSpec &spec : specs) { // each has series of its own
        QSet<QString> wanted;
        for (const stages::StageRow &row : std::as_const(rows))
            if (row.stage == spec.text)
                wanted.insert(row.seriesUid);
        QList<stages::SeriesFiles> series = all->series;
        series.removeIf([&wanted](const stages::SeriesFiles &one) { return !wanted.remove(one.seriesUid); });
        for (const QString &missing : std::as_const(wanted)) {
            session.note(Tr::tr("%1 is not in this folder.").arg(missing));
            total = qMax(total, Exit::Incomplete);
        }
        total = qMax(total, runStages(session, root, {spec}, series, true));
    }
    return qMax(exit, total);
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
    const stages::StageSpec spec {.kind = stages::StageSpec::Kind::Send, .text = keyOf(peer), .peer = peer};
    const QString root = QDir(options.directory).absolutePath();
    Exit exit = Exit::Done;
    const auto all = found(session, root, exit);
    if (!all)
        return session.fail(all.error());
    const auto chosen = named(session, all->series, exit);
    if (!chosen)
        return session.fail(chosen.error());
    return qMax(exit, runStages(session, root, {spec}, *chosen, false));
}

Exit showStages(Session &session)
{
    const Options &options = session.options();
    const QString root = QDir(options.directory).absolutePath();
    if (options.cancelStages + options.retryStages + !options.after.isEmpty() > 1)
        return session.misused(Tr::tr("--after, --retry and --cancel exclude each other"));
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
    return options.retryStages ? retry(session, root, *rows) : list(session, *rows);
}

} // namespace tcia::cli
