// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/stagerun.h"

#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/reasontranslation.h"
#include "core/text.h"
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
    const auto spec = stages::stageSpec(row.stage);
    return spec && row.tries > 0 ? stages::logOf(spec->name(), row.seriesUid) : QString();
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
          [this](const StageRow &row) { m_ended << row; }))
{
}

Result<void> StageRun::ask(const QStringList &seriesUids, bool again)
{
    for (const stages::StageSpec &stage : m_stages)
        if (const auto asked = m_journal->ask(stage.text, seriesUids, again); !asked)
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
        if (row.state == StageState::Waiting && !m_added.contains(row.seriesUid) &&
            std::ranges::find(m_stages, row.stage, &stages::StageSpec::text) != m_stages.end())
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

Exit StageRun::report(const QList<StageRow> &ended)
{
    for (const StageRow &row : ended)
        if (row.state == StageState::Failed)
            m_session.note(Tr::tr("%1 failed for %2: %3 (log: %4)")
                               .arg(text::plain(row.stage), row.seriesUid, text::plain(text::translated(row.message)),
                                    m_root + u'/' + logOf(row)));
    const auto isDone = [](const StageRow &row) { return row.state == StageState::Done; };
    const qsizetype done = std::ranges::count_if(ended, isDone);
    const qsizetype failed = ended.size() - done;
    qsizetype waiting = m_added.size() * m_stages.size() - ended.size();
    if (!m_session.options().quiet)
        m_session.note(Tr::tr("Stages: %1 done, %2 failed, %3 waiting.").arg(done).arg(failed).arg(waiting));
    const auto givenUp = m_runner->givenUp();
    Exit exit = failed > 0 || waiting > 0 || m_unreadable > 0 ? Exit::Incomplete : Exit::Done;
    if (givenUp)
        exit = qMax(exit, m_session.fail(*givenUp));
    if (waiting > 0)
        m_session.note(
            Tr::tr("The same command again, or `tcia stages %1 --retry`, runs those that wait.").arg(m_root));
    return exit;
}

Result<std::unique_ptr<StageRun>> stagesAfter(Session &session, const QString &root, const QStringList &seriesUids)
{
    QList<stages::StageSpec> specs = session.options().after;
    const auto before = stages::StageJournal::read(root);
    if (!before)
        return failure(before.error());
    for (const StageRow &row : *before)
        if (row.state == StageState::Waiting &&
            std::ranges::find(specs, row.stage, &stages::StageSpec::text) == specs.end())
            if (const auto spec = stages::stageSpec(row.stage))
                specs << *spec;
    if (specs.isEmpty())
        return std::unique_ptr<StageRun>();
    auto run = StageRun::open(session, root, specs);
    if (!run)
        return run;
    for (const stages::StageSpec &spec : session.options().after)
        if (const auto asked = (*run)->journal().ask(spec.text, seriesUids); !asked)
            return failure(asked.error());
    return run;
}

} // namespace tcia::cli
