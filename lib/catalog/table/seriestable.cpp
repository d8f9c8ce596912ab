// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/seriestable.h"

#include "core/naturalorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace tcia::catalog {

SeriesTable::SeriesTable(TableParts parts) : m_parts(std::move(parts)), m_derived(deriveFacets(m_parts))
{
    m_patientOf.resize(studyCount());
    for (quint32 patient = 0; patient < patientCount(); ++patient) {
        const RowRange studies = studiesOf(patient);
        std::fill(m_patientOf.begin() + studies.begin, m_patientOf.begin() + studies.end, patient);
    }
    m_byUid.build(m_parts.seriesUids);
}

RowRange SeriesTable::rowsOfPatient(quint32 patient) const
{
    const RowRange studies = studiesOf(patient);
    const auto &ends = m_parts.seriesEnds;
    return {studies.begin == 0 ? 0 : ends[studies.begin - 1], studies.end == 0 ? 0 : ends[studies.end - 1]};
}

quint32 SeriesTable::studyOf(Row row) const
{
    return quint32(std::ranges::upper_bound(m_parts.seriesEnds, row) - m_parts.seriesEnds.begin());
}

Series SeriesTable::series(Row row) const
{
    Series out = m_parts.series.record(row);
    const quint32 study = studyOf(row);
    out.seriesUid = seriesUid(row);
    out.studyUid = studyUid(study);
    out.patientId = patientId(patientOf(study));
    return out;
}

qint64 SeriesTable::number(Row row, Count Series::*member) const
{
    return qint64(m_parts.series.number(member).at(row)) - 1;
}

const TextColumn &SeriesTable::facet(FacetId which) const
{
    const Facet &row = catalog::facet(which);
    return row.member ? text(row.member) : m_derived[size_t(which)];
}

std::optional<quint32> SeriesTable::findPatient(const QString &patientId) const
{
    const TextColumn &ids = m_parts.patients.text(&Patient::patientId);
    const auto isBefore = [&](quint32 patient, const QString &id) { return naturalLess(ids.at(patient), id); };
    // Patients are sorted by name: binary search.
    quint32 begin = 0;
    quint32 end = patientCount();
    while (begin < end) {
        const quint32 middle = begin + (end - begin) / 2;
        isBefore(middle, patientId) ? begin = middle + 1 : end = middle;
    }
    return begin < patientCount() && ids.at(begin) == patientId ? std::optional(begin) : std::nullopt;
}

} // namespace tcia::catalog
