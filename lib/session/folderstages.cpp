// SPDX-License-Identifier: Apache-2.0
#include "session/folderstages.h"

#include "core/reason.h"
#include "storage/record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::session {

using stages::SeriesFiles;
using stages::StageState;

FolderStages::FolderStages(const QString &root, stages::StageEvents events) : m_root(root), m_events(std::move(events))
{
}

FolderStages::~FolderStages()
{
    stop();
    const std::lock_guard lock(m_guard);
    m_runs.clear(); // before what the runners use
}

void FolderStages::stop()
{
    m_isStopped = true;
    m_cancelled = true;
}

void FolderStages::close(qint64 calls)
{
    const std::lock_guard lock(m_guard);
    if (m_calls > calls)
        return;
    m_runs.clear();
    m_context.reset();
    m_journal.reset();
}

Result<void> FolderStages::open()
{
    ++m_calls;
    if (m_isStopped)
        return failure(stages::stopped(m_root));
    if (m_journal)
        return {};
    auto journal = stages::StageJournal::open(m_root);
    if (!journal)
        return failure(journal.error());
    m_journal = std::move(*journal);
    m_context.reset(new stages::StageContext {.root = m_root,
                                              .journal = *m_journal,
                                              .cancelled = m_cancelled,
                                              .timeLimitMs = stages::StagePolicy().timeLimitMs});
    return {};
}

void FolderStages::start(Run &run)
{
    run.runner = std::make_unique<stages::StageRunner>(QList<stages::StageSpec> {run.spec}, *m_context,
                                                       stages::StagePolicy(), m_events);
    for (const SeriesFiles &series : std::as_const(run.series))
        run.runner->add(series);
}

Result<FolderStages::LeftOut> FolderStages::run(const stages::StageSpec &stage, const QList<Place> &series)
{
    const std::lock_guard lock(m_guard);
    if (const auto opened = open(); !opened)
        return failure(opened.error());
    const auto places = placesOf(series);
    if (!places)
        return failure(places.error());
    LeftOut leftOut;
    QList<SeriesFiles> found;
    QStringList uids;
    for (const Place &one : series) {
        if (m_isStopped)
            return failure(stages::stopped(m_root));
        const Place place = places->value(one.seriesUid);
        if (place.folder.isEmpty()) {
            leftOut.missing << one.seriesUid;
            continue;
        }
        auto files = stages::seriesInFolder(m_root, place.folder, one.seriesUid);
        if (!files) {
            leftOut.failed.insert(one.seriesUid, files.error());
            continue;
        }
        files->studyUid = place.studyUid;
        found << *files;
        uids << one.seriesUid;
    }
    if (const auto asked = m_journal->ask(stage.key(), uids, true); !asked)
        return failure(asked.error());
    add(stage, found);
    return leftOut;
}

void FolderStages::add(const stages::StageSpec &stage, const QList<SeriesFiles> &series)
{
    Run &run = m_runs[stage.key()];
    run.spec = stage;
    const bool isGivenUp = run.runner && run.runner->givenUp(); // it runs nothing any more
    for (const SeriesFiles &one : series) {
        run.series.insert(one.seriesUid, one);
        if (run.runner && !isGivenUp)
            run.runner->add(one);
    }
    if (!run.runner || isGivenUp)
        start(run);
}

Result<void> FolderStages::cancel(const QString &stage, const QStringList &seriesUids)
{
    const std::lock_guard lock(m_guard);
    if (const auto opened = open(); !opened)
        return opened;
    m_cancelled = true;
    for (auto &[name, run] : m_runs)
        run.runner.reset(); // ends its programs and associations
    m_cancelled = false;
    if (m_isStopped)
        m_cancelled = true;
    Result<void> result;
    for (const QString &uid : seriesUids) {
        stages::StageRow row = m_journal->row(stage, uid);
        if (row.state == StageState::Waiting) {
            row.state = StageState::Cancelled;
            if (const auto ended = m_journal->end(row); !ended)
                result = ended;
        }
        m_events.ended(row);
    }
    for (auto &[name, run] : m_runs) {
        if (name == stage)
            for (const QString &uid : seriesUids)
                run.series.remove(uid);
        start(run);
    }
    return result;
}

//! A folder that is not named is the one of the last record.
Result<QHash<QString, FolderStages::Place>> FolderStages::placesOf(const QList<Place> &series) const
{
    QHash<QString, Place> places;
    for (const Place &one : series)
        places.insert(one.seriesUid, one);
    const auto isUnplaced = [](const Place &one) { return one.folder.isEmpty(); };
    if (!std::ranges::any_of(series, isUnplaced))
        return places;
    const auto records = storage::readRecords(m_root);
    if (!records)
        return failure(records.error());
    for (const storage::Record &record : records->records)
        if (const auto place = places.find(record.series.seriesUid); place != places.end())
            *place = {.seriesUid = place->seriesUid, .studyUid = record.series.studyUid, .folder = record.folder};
    return places;
}

} // namespace tcia::session
