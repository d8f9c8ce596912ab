// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/stagerun.h"

#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/reasontranslation.h"
#include "core/text.h"
#include "core/uid.h"
#include "stages/stagepaths.h"
#include "storage/record.h"

#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

using stages::StageRow;
using stages::StageState;

namespace {

QString logOf(const StageRow &row)
{
    const QString stage = stages::stageName(row.stage);
    return !stage.isEmpty() && row.tries > 0 && isUid(row.seriesUid) ? stages::logOf(stage, row.seriesUid) : QString();
}

//! Says how many series wait in the folder for stages that this run does not do for them.
void noteOthers(Session &session, const QString &root, const QStringList &seriesUids)
{
    const auto rows = stages::StageJournal::read(root);
    if (!rows)
        return session.note(text::of(rows.error()));
    const QList<stages::StageSpec> &specs = session.options().after;
    const QSet<QString> own(seriesUids.cbegin(), seriesUids.cend());
    QSet<QString> waiting;
    for (const StageRow &row : *rows)
        if (row.state == StageState::Waiting &&
            (!own.contains(row.seriesUid) ||
             std::ranges::find(specs, row.stage, &stages::StageSpec::key) == specs.end()))
            waiting.insert(row.seriesUid);
    if (!waiting.isEmpty())
        session.note(Tr::tr("%n series of earlier downloads wait for stages. `tcia stages %1` lists them; "
                            "`tcia stages %1 --after … --retry` runs those that you name.",
                            nullptr, int(waiting.size()))
                         .arg(session.options().to));
}

} // namespace

Table tableOf(const QList<StageRow> &rows)
{
    Table table {.title = Tr::tr("Stages"),
                 .columns = {column("SeriesInstanceUID"_L1, Tr::tr("Series UID")), column("Stage"_L1, Tr::tr("Stage")),
                             column("State"_L1, Tr::tr("State")),
                             column("Tries"_L1, Tr::tr("Tries"), TableColumn::Kind::Number),
                             column("Message"_L1, Tr::tr("Message")),
                             column("Log"_L1, Tr::tr("Log"), TableColumn::Kind::Path, false)},
                 .rows = {}};
    for (const StageRow &row : rows)
        table.rows << QVariantList {row.seriesUid,        row.stage,   stages::nameOf(row.state),
                                    qlonglong(row.tries), row.message, logOf(row)};
    return table;
}

Result<std::unique_ptr<StageRun>> StageRun::open(Session &session, const QString &root,
                                                 const QList<stages::StageSpec> &stages)
{
    auto journal = stages::StageJournal::open(root);
    if (!journal)
        return failure(journal.error());
    return std::unique_ptr<StageRun>(new StageRun(session, root, stages, std::move(*journal)));
}

StageRun::StageRun(Session &session, const QString &root, const QList<stages::StageSpec> &stages,
                   std::unique_ptr<stages::StageJournal> journal)
    : m_session(session),
      m_root(root),
      m_stages(stages),
      m_journal(std::move(journal)),
      m_context {.root = root,
                 .journal = *m_journal,
                 .cancelled = session.interrupt().flag(),
                 .timeLimitMs = session.options().timeLimit * 1000},
      m_runner(std::make_unique<stages::StageRunner>(
          stages, m_context,
          stages::StagePolicy {.parallel = session.options().associations,
                               .retries = RetryPolicy::of(session.options().retries)},
          stages::StageEvents {.ended = [this](const StageRow &row) { m_ended << row; },
                               .outage =
                                   [this](const QString &stage, const Error &error) {
                                       QMetaObject::invokeMethod(&m_home, [=, this] { noteOutage(stage, error); });
                                   }}))
{
}

void StageRun::noteOutage(const QString &stage, const Error &error)
{
    const qint64 longest = RetryPolicy::of(m_session.options().retries).shortestOutageMs() / 60'000;
    m_session.note(
        longest < 0 ? Tr::tr("%1 waits: %2 It is tried again until it works.").arg(text::plain(stage), text::of(error))
                    : Tr::tr("%1 waits: %2 It is tried again, for %n minutes at least.", nullptr, int(longest))
                          .arg(text::plain(stage), text::of(error)));
}

Result<void> StageRun::ask(const QStringList &seriesUids, bool again)
{
    m_wanted.unite(QSet<QString>(seriesUids.cbegin(), seriesUids.cend()));
    for (const stages::StageSpec &stage : m_stages)
        if (const auto asked = m_journal->ask(stage.key(), seriesUids, again); !asked)
            return asked;
    return {};
}

void StageRun::add(const stages::SeriesFiles &series)
{
    if (m_added.contains(series.seriesUid))
        return;
    m_added.insert(series.seriesUid);
    m_runner->add(series);
}

void StageRun::follow(transfer::DownloadManager &manager)
{
    QObject::connect(&manager, &transfer::DownloadManager::ended, &manager, [this, &manager](transfer::TransferId id) {
        const transfer::Transfer &one = *manager.find(id);
        if (one.state != transfer::State::Done && one.state != transfer::State::Present)
            return;
        auto series = stages::seriesInFolder(m_root, QDir(m_root).relativeFilePath(one.folder), one.series.seriesUid);
        if (!series) {
            ++m_unreadable;
            return m_session.note(text::of(series.error()));
        }
        series->studyUid = one.series.studyUid;
        add(*series);
    });
}

Result<void> StageRun::addWaiting()
{
    QSet<QString> waiting;
    const QList<StageRow> rows = m_journal->rows();
    for (const StageRow &row : rows)
        if (row.state == StageState::Waiting && m_wanted.contains(row.seriesUid) && !m_added.contains(row.seriesUid) &&
            std::ranges::find(m_stages, row.stage, &stages::StageSpec::key) != m_stages.end())
            waiting.insert(row.seriesUid);
    if (waiting.isEmpty())
        return {};
    const auto records = storage::readRecords(m_root);
    if (!records)
        return failure(records.error());
    for (const storage::Record &record : records->records) {
        if (!waiting.contains(record.series.seriesUid))
            continue;
        auto series = stages::seriesInFolder(m_root, record.folder, record.series.seriesUid);
        if (!series) {
            ++m_unreadable;
            m_session.note(text::of(series.error()));
            continue;
        }
        series->studyUid = record.series.studyUid;
        add(*series);
    }
    return {};
}

Exit StageRun::finish(bool isTable)
{
    const auto ended = m_session.await(QtConcurrent::run([this]() -> Result<bool> {
        m_runner->finish();
        return true;
    }));
    m_runner->finish(); // what an interrupt has left ends at once
    if (isTable)
        std::ranges::sort(m_ended, {}, [](const StageRow &row) { return row.seriesUid + row.stage; });
    const Exit put = isTable ? m_session.put(tableOf(m_ended)) : Exit::Done;
    const Exit exit = report(m_ended);
    return !ended || m_session.interrupt().happened() ? Exit::Interrupted : qMax(exit, put);
}

qsizetype StageRun::asked() const
{
    qsizetype count = 0;
    for (const stages::StageSpec &stage : m_stages)
        count +=
            std::ranges::count_if(m_added, [&](const QString &uid) { return m_journal->isAsked(stage.key(), uid); });
    return count;
}

Exit StageRun::report(const QList<StageRow> &ended)
{
    for (const StageRow &row : ended) {
        if (row.state == StageState::Done && !row.message.isEmpty())
            m_session.note(Tr::tr("%1 is done for %2, but: %3")
                               .arg(text::plain(row.stage), row.seriesUid, text::plain(text::translated(row.message))));
        if (row.state == StageState::Failed)
            m_session.note(Tr::tr("%1 failed for %2: %3 (log: %4)")
                               .arg(text::plain(row.stage), row.seriesUid, text::plain(text::translated(row.message)),
                                    m_root + u'/' + logOf(row)));
    }
    const qsizetype done = std::ranges::count(ended, StageState::Done, &StageRow::state);
    const qsizetype failed = std::ranges::count(ended, StageState::Failed, &StageRow::state);
    const qsizetype waiting = asked() - ended.size();
    if (!m_session.options().quiet)
        m_session.note(Tr::tr("Stages: %1 done, %2 failed, %3 waiting.").arg(done).arg(failed).arg(waiting));
    const auto givenUp = m_runner->givenUp();
    Exit exit = failed > 0 || waiting > 0 || m_unreadable > 0 ? Exit::Incomplete : Exit::Done;
    if (givenUp)
        exit = qMax(exit, m_session.fail(*givenUp));
    if (waiting > 0)
        m_session.note(Tr::tr("The same command again runs those that wait."));
    if (done < ended.size() && !m_session.options().after.isEmpty() && !m_session.options().retryStages)
        m_session.note(
            Tr::tr("`tcia stages %1 --after … --retry` runs those again that failed or were cancelled.").arg(m_root));
    return exit;
}

Result<std::unique_ptr<StageRun>> stagesAfter(Session &session, const QString &root, const QStringList &seriesUids)
{
    const QList<stages::StageSpec> &specs = session.options().after;
    noteOthers(session, root, seriesUids);
    if (specs.isEmpty() || session.options().dryRun)
        return std::unique_ptr<StageRun>();
    auto run = StageRun::open(session, root, specs);
    if (!run)
        return run;
    if (const auto asked = (*run)->ask(seriesUids); !asked)
        return failure(asked.error());
    return run;
}

} // namespace tcia::cli
