// SPDX-License-Identifier: Apache-2.0
#include "archive/queryfilter.h"

#include <array>
#include <span>

namespace tcia::archive {

namespace {

//! The record attribute that a query parameter filters by.
template <typename Record>
struct FilteredField
{
    QString Query::*filter;
    QString Record::*attribute;
};

constexpr FilteredField<Patient> ofPatient[] {
    {&Query::collection, &Patient::collection},
    {&Query::patientId, &Patient::patientId},
};
constexpr FilteredField<Study> ofStudy[] {
    {&Query::collection, &Study::collection},
    {&Query::patientId, &Study::patientId},
    {&Query::studyUid, &Study::studyUid},
};
constexpr FilteredField<Series> ofSeries[] {
    {&Query::collection, &Series::collection},     {&Query::patientId, &Series::patientId},
    {&Query::studyUid, &Series::studyUid},         {&Query::seriesUid, &Series::seriesUid},
    {&Query::modality, &Series::modality},         {&Query::bodyPart, &Series::bodyPart},
    {&Query::manufacturer, &Series::manufacturer},
};

template <typename Record>
void applyQueryTo(QList<Record> &rows, const Query &query, const QList<QueryFilter> &left,
                  std::span<const FilteredField<Record>> fields)
{
    for (const auto &[queried, attribute] : fields) {
        const QString &wanted = query.*queried;
        if (wanted.isEmpty())
            continue;
        bool byServer = true;
        for (const QueryFilter &filter : left)
            byServer = byServer && filter.member != queried;
        const auto member = attribute; // structured bindings cannot be captured by clang 14
        if (byServer)                  // some servers ignore a parameter; they may compare more loosely than this
            for (Record &row : rows)
                if ((row.*member).isEmpty())
                    row.*member = wanted;
        // A request for one series confirms that it exists: an answer about another one is not the answer that it is
        // gone.
        if (byServer && query.seriesUid.isEmpty())
            rows.removeIf([&](const Record &row) {
                return (row.*member).trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) != 0;
            });
        else if (!byServer)
            rows.removeIf([&](const Record &row) { return row.*member != wanted; });
    }
}

} // namespace

void applyQuery(QList<Patient> &rows, const Query &query, const QList<QueryFilter> &left)
{
    applyQueryTo<Patient>(rows, query, left, ofPatient);
}
void applyQuery(QList<Study> &rows, const Query &query, const QList<QueryFilter> &left)
{
    applyQueryTo<Study>(rows, query, left, ofStudy);
}
void applyQuery(QList<Series> &rows, const Query &query, const QList<QueryFilter> &left)
{
    applyQueryTo<Series>(rows, query, left, ofSeries);
}

} // namespace tcia::archive
