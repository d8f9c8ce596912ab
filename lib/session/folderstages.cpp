// SPDX-License-Identifier: Apache-2.0
#include "session/folderstages.h"

#include "core/reason.h"
#include "storage/record.h"

#include <QSet>

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

Result<QStringList> FolderStages::run(const stages::StageSpec &stage, const QList<Place> &series)
{
    const std::lock_guard lock(m_guard);
    if (const auto opened = open(); !opened)
        return failure(opened.error());
    const auto files = filesOf(series);
    if (!files)
        return failure(files.error());
    QStringList uids, missing;
    for (const SeriesFiles &one : *files)
        uids << one.seriesUid;
    const QSet<QString> present(uids.cbegin(), uids.cend());
    for (const Place &one : series)
        if (!present.contains(one.seriesUid))
            missing << one.seriesUid;
    if (const auto asked = m_journal->ask(stage.text, uids, true); !asked)
        return failure(asked.error());
    Run &run = m_runs[stage.text];
    run.spec = stage;
    const bool isGivenUp = run.runner && run.runner->givenUp(); // it runs nothing any more
    for (const SeriesFiles &one : *files) {
        run.series.insert(one.seriesUid, one);
        if (run.runner && !isGivenUp)
            run.runner->add(one);
    }
    if (!run.runner || isGivenUp)
        start(run);
    return missing;
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

//! Where the series lie: a folder that is not named is the one of the last record.
Result<QList<SeriesFiles>> FolderStages::filesOf(const QList<Place> &series) const
{
    QHash<QString, Place> places;
    for (const Place &one : series)
        places.insert(one.seriesUid, one);
    const auto isUnplaced = [](const Place &one) { return one.folder.isEmpty(); };
    if (std::ranges::any_of(series, isUnplaced)) {
        const auto records = storage::readRecords(m_root);
        if (!records)
            return failure(records.error());
        for (const storage::Record &record : records->records)
            if (const auto place = places.find(record.series.seriesUid); place != places.end())
                *place = {.seriesUid = place->seriesUid, .studyUid = record.series.studyUid, .folder = record.folder};
    }
    QList<SeriesFiles> out;
    for (const Place &one : series) {
        const Place place = places.value(one.seriesUid);
        if (place.folder.isEmpty())
            continue;
        auto files = stages::seriesInFolder(m_root, place.folder, place.seriesUid);
        if (!files)
            return failure(files.error());
        files->studyUid = place.studyUid;
        out << *files;
    }
    return out;
}

} // namespace tcia::session
