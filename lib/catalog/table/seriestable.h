// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/facets.h"
#include "catalog/table/tableparts.h"

#include <memory>
#include <vector>

namespace tcia::catalog {

//! A collection's content as one sorted table: rows are series ordered by patient, study date, study, series number,
//! series UID. A tree node is a range of rows. Immutable, shared by pointer, thread-safe. Built by TableBuilder.
class SeriesTable
{
public:
    //! The parts must be consistent, as built by TableBuilder and checked by readSnapshot().
    explicit SeriesTable(TableParts parts);

    const QString &collection() const { return m_parts.collection; }
    Row size() const { return m_parts.series.size; }
    quint32 patientCount() const { return m_parts.patients.size; }
    quint32 studyCount() const { return m_parts.studies.size; }

    RowRange studiesOf(quint32 patient) const { return rangeOf(m_parts.studyEnds, patient); }
    RowRange rowsOfStudy(quint32 study) const { return rangeOf(m_parts.seriesEnds, study); }
    RowRange rowsOfPatient(quint32 patient) const;
    quint32 studyOf(Row row) const; //!< number of the study the row is in
    quint32 patientOf(quint32 study) const { return m_patientOf[study]; }

    Patient patient(quint32 number) const { return m_parts.patients.record(number); }
    Study study(quint32 number) const { return m_parts.studies.record(number); }
    Series series(Row row) const; //!< the complete record
    QString patientId(quint32 patient) const { return m_parts.patients.text(&Patient::patientId).at(patient); }
    QString studyUid(quint32 study) const { return m_parts.studies.text(&Study::studyUid).at(study); }
    QString seriesUid(Row row) const { return m_parts.seriesUids.at(row); }

    const TextColumn &text(QString Series::*member) const
    {
        return m_parts.series.text(member);
    } //!< not for identities
    QDate date(Row row) const { return dateOf(m_parts.series.day(&Series::date).at(row)); }
    QDate studyDate(quint32 study) const { return dateOf(m_parts.studies.day(&Study::date).at(study)); }
    qint64 number(Row row, Count Series::*member) const; //!< -1 unknown
    qint64 seriesNumber(Row row) const { return number(row, &Series::seriesNumber); }
    qint64 images(Row row) const { return number(row, &Series::imageCount); }
    qint64 bytes(Row row) const { return number(row, &Series::fileSize); }

    const TextColumn &facet(FacetId which) const; //!< not LocalStatus, which is not part of a table
    const TableParts &parts() const { return m_parts; }

    std::optional<Row> find(QStringView seriesUid) const { return find(seriesUid.toUtf8()); }
    std::optional<Row> find(QByteArrayView seriesUid) const { return m_byUid.find(m_parts.seriesUids, seriesUid); }
    std::optional<Row> find(QByteArrayView seriesUid, size_t hash) const
    {
        return m_byUid.find(m_parts.seriesUids, seriesUid, hash);
    }
    std::optional<quint32> findPatient(const QString &patientId) const;
    const Unusable &unusable() const { return m_parts.unusable; }
    const Gaps &gaps() const { return m_parts.gaps; }

private:
    static RowRange rangeOf(const std::vector<quint32> &ends, quint32 number)
    {
        return {number == 0 ? 0 : ends[number - 1], ends[number]};
    }

    TableParts m_parts;
    std::vector<quint32> m_patientOf;  //!< one a study
    std::vector<TextColumn> m_derived; //!< columns of derived facets
    TextIndex m_byUid;
};

} // namespace tcia::catalog
