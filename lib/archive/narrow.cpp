// SPDX-License-Identifier: Apache-2.0
#include "archive/narrow.h"

#include <array>
#include <span>

namespace tcia::archive {

namespace {

//! Which attribute of a record a way of narrowing speaks of.
template <typename Record>
struct Attribute
{
    QString Query::*asked;
    QString Record::*held;
};

constexpr Attribute<Patient> ofPatient[] {
    {&Query::collection, &Patient::collection},
    {&Query::patientId, &Patient::patientId},
};
constexpr Attribute<Study> ofStudy[] {
    {&Query::collection, &Study::collection},
    {&Query::patientId, &Study::patientId},
    {&Query::studyUid, &Study::studyUid},
};
constexpr Attribute<Series> ofSeries[] {
    {&Query::collection, &Series::collection},
    {&Query::patientId, &Series::patientId},
    {&Query::studyUid, &Series::studyUid},
    {&Query::seriesUid, &Series::seriesUid},
    {&Query::modality, &Series::modality},
    {&Query::bodyPart, &Series::bodyPart},
    {&Query::manufacturer, &Series::manufacturer},
};

template <typename Record>
void narrowBy(QList<Record> &rows, const Query &query, const QList<Narrowing> &left, std::span<const Attribute<Record>> attributes)
{
    for (const auto &[asked, held] : attributes) {
        const QString &wanted = query.*asked;
        if (wanted.isEmpty())
            continue;
        bool byServer = true;
        for (const Narrowing &narrowing : left)
            byServer = byServer && narrowing.member != asked;
        const auto member = held; // structured bindings cannot be captured by clang 14
        if (!byServer)
            rows.removeIf([&](const Record &row) { return row.*member != wanted; });
        else
            for (Record &row : rows)
                if ((row.*member).isEmpty())
                    row.*member = wanted;
    }
}

} // namespace

void narrow(QList<Patient> &rows, const Query &query, const QList<Narrowing> &left) { narrowBy<Patient>(rows, query, left, ofPatient); }
void narrow(QList<Study> &rows, const Query &query, const QList<Narrowing> &left) { narrowBy<Study>(rows, query, left, ofStudy); }
void narrow(QList<Series> &rows, const Query &query, const QList<Narrowing> &left) { narrowBy<Series>(rows, query, left, ofSeries); }

} // namespace tcia::archive
