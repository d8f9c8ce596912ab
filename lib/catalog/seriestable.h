// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/tablecolumns.h"
#include "core/records.h"

#include <QList>

#include <memory>
#include <vector>

namespace tcia::catalog {

//! The columns that filters, facets and the tree group by: names for some of the record's text attributes. Adding a facet over
//! another attribute adds a value here and its row in seriestable.cpp.
enum class Coded { Modality, BodyPart, Manufacturer, Model, Patient, Study, Protocol, Description, Software, Licence, StudyDescription };
inline constexpr int codedCount = 11;

struct PatientNode
{
    Row begin, end;
    quint32 studyBegin, studyEnd;
    Patient patient;
};

struct StudyNode
{
    Row begin, end;
    quint32 patient;
    Study study;
};

//! A collection's content as one sorted table: rows are series ordered by patient, study date, study, series number, series UID. A
//! tree node is a range of rows. Columns of codes and packed texts, made from fields<Series>(). Immutable once built, shared by
//! pointer, readable from any thread.
class SeriesTable
{
public:
    //! Joins the three answers: rows that lack their patient get it from their study; patients and studies without a series
    //! still appear (with an empty range), and so do series of studies and patients nobody told of. Rows without a series UID and
    //! repetitions of one are left out and counted in `unusable`.
    static std::shared_ptr<const SeriesTable> build(const QString &collection, const QList<Patient> &patients,
                                                    const QList<Study> &studies, const QList<Series> &series);

    const QString &collection() const { return m_collection; }
    Row size() const { return m_uids.size(); }
    const std::vector<PatientNode> &patients() const { return m_patients; }
    const std::vector<StudyNode> &studies() const { return m_studies; }
    const CodedColumn &column(Coded which) const;
    Series series(Row row) const;               //!< the whole record, put together again
    QString seriesUid(Row row) const { return m_uids.at(row); }
    const PackedTexts &seriesUids() const { return m_uids; }
    QDate date(Row row) const;
    qint64 seriesNumber(Row row) const;         //!< -1 unknown
    qint64 images(Row row) const;               //!< -1 unknown
    qint64 bytes(Row row) const;                //!< -1 unknown
    quint32 studyOf(Row row) const;             //!< number of the study the row is in
    std::optional<Row> find(QStringView seriesUid) const;
    qint64 unusable() const { return m_unusable; }

private:
    SeriesTable() = default;
    void addSeries(const Series &series);

    QString m_collection;
    std::vector<PatientNode> m_patients;
    std::vector<StudyNode> m_studies;
    PackedTexts m_uids;
    TextIndex m_byUid;
    // One a field of fields<Series>() of that type, in its order; the series UID has none.
    std::vector<CodedColumn> m_texts;
    std::vector<std::vector<qint32>> m_dates;  //!< Julian days; 0 unset
    std::vector<std::vector<qint64>> m_counts; //!< -1 unset
    qint64 m_unusable = 0;
};

} // namespace tcia::catalog
