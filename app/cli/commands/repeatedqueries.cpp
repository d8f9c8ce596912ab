// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/repeatedqueries.h"

#include "archive/archive.h"
#include "cli/commands/purpose.h"
#include "cli/commands/resolve.h"
#include "cli/runtime/ask.h"
#include "cli/runtime/session.h"
#include "cohort/shard.h"
#include "core/licence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using provenance::Selection;

//! Whether a selection left out what may not be used commercially.
bool leavesOutNonCommercial(const Selection &selection)
{
    return selection.purpose == "commercial"_L1 && !selection.isDespiteLicence;
}

bool isOfPart(const Selection &selection) { return selection.part.count > 0; }

//! Whether a selection takes a series that its query answers.
bool takes(const Selection &selection, const Series &series)
{
    if (isOfPart(selection) && cohort::shardOf(series.patientId, selection.part.count) != selection.part.number)
        return false;
    return !leavesOutNonCommercial(selection) ||
           licenceUse(series.licenseName, series.licenseUri) != LicenceUse::NonCommercial;
}

} // namespace

void RepeatedQueries::send(const provenance::Record &record, qsizetype source)
{
    for (const provenance::Request &request : record.head.requests) {
        Selection selection = request.selection;
        selection.lists.clear();
        selection.named = 0;
        const bool isHere = source < 0 || request.source == source;
        if (!isHere || !selection.via.isEmpty() || m_selections.contains(selection))
            continue;
        m_selections << selection;
        archive::Query filters = selection.filters;
        const QString list = std::exchange(filters.listName, {});
        if (selection.hasFilters())
            take(ask(m_session, [&] { return m_archive.series(filters); }));
        if (!list.isEmpty())
            take(ask(m_session, [&] { return m_archive.sharedList(list); }));
    }
}

void RepeatedQueries::take(const Result<QList<Series>> &answer)
{
    if (!answer) { // a shared list that is gone has no new series; its series are asked for like all others
        m_exit = qMax(m_exit, m_session.fail(answer.error()));
        return;
    }
    for (const Series &one : *answer) {
        Row &row = m_rows[one.seriesUid];
        row.series = one;
        row.selections << m_selections.size() - 1;
    }
}

//! The series with their patient IDs; those whose patient ID the server does not give are left out.
QList<Series> RepeatedQueries::withPatients(const QList<Series> &series)
{
    QList<Series> unknown, all;
    for (const Series &one : series)
        (one.patientId.isEmpty() ? unknown : all) << one;
    const QList<ResolvedSeries> answers = resolved(m_session, m_archive, unknown);
    m_exit = qMax(m_exit, reportFailures(m_session, answers));
    for (const ResolvedSeries &one : answers)
        if (!one.error)
            all << one.series;
    return all;
}

QList<Series> RepeatedQueries::additionalTo(const QSet<QString> &recorded)
{
    QList<Series> candidates;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        if (!recorded.contains(row.key()))
            candidates << row->series;
    if (std::ranges::any_of(m_selections, isOfPart))
        candidates = withPatients(candidates);
    if (std::ranges::any_of(m_selections, leavesOutNonCommercial)) {
        const LicensedSeries licensed = withLicences(m_session, m_archive, candidates, Claims::Trusted);
        candidates = licensed.series;
        m_exit = qMax(m_exit, licensed.exit);
    }
    candidates.removeIf([this](const Series &one) {
        const QList<qsizetype> selections = m_rows.value(one.seriesUid).selections;
        return std::ranges::none_of(selections, [&](qsizetype i) { return takes(m_selections[i], one); });
    });
    std::ranges::sort(candidates, {}, &Series::seriesUid);
    return candidates;
}

} // namespace tcia::cli
