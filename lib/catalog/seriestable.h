// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace tcia::catalog {

using Row = quint32;

//! Distinct values of one column and the code of each row. Code 0 is "not given".
struct CodedColumn
{
    std::vector<quint32> codes; //!< one a row
    QStringList values;         //!< by code; values[0] is empty
};

//! Many short texts in one block of UTF-8.
struct PackedTexts
{
    QByteArray bytes;
    std::vector<quint32> ends; //!< end offset of each row's text
    QString at(Row row) const;
    QByteArrayView view(Row row) const;
};

//! The columns that are interned because filters, facets and the tree group by them. One row each: adding a facet adds a row here.
enum class Coded { Modality, BodyPart, Manufacturer, Model, Patient, Study, Protocol, Description, Software, Licence };
inline constexpr int codedCount = 10;

struct PatientNode { Row begin, end; quint32 studyBegin, studyEnd; Patient patient; };
struct StudyNode { Row begin, end; quint32 patient; Study study; };

//! A collection's content as one sorted table: rows are series ordered by patient, study date, study, series number, series UID. A
//! tree node is a range of rows. Immutable once built, shared by pointer, readable from any thread.
class SeriesTable
{
public:
    //! Joins the three answers: rows that lack their patient get it from their study; patients and studies without a series
    //! still appear (with an empty range). Rows without a series UID are dropped and counted in `unusable`.
    static std::shared_ptr<const SeriesTable> build(const QString &collection, const QList<Patient> &patients,
                                                    const QList<Study> &studies, const QList<Series> &series);

    const QString &collection() const { return m_collection; }
    Row size() const { return Row(m_rows.size()); }
    const std::vector<PatientNode> &patients() const { return m_patients; }
    const std::vector<StudyNode> &studies() const { return m_studies; }
    const CodedColumn &column(Coded which) const { return m_coded[size_t(which)]; }
    Series series(Row row) const;             //!< the whole record, put together again
    QString seriesUid(Row row) const;
    qint64 images(Row row) const;             //!< -1 unknown
    qint64 bytes(Row row) const;              //!< -1 unknown
    bool contains(Row row, QByteArrayView lowerCaseNeedle) const; //!< free text over IDs, UIDs, descriptions, protocol
    qint64 unusable() const { return m_unusable; }

private:
    SeriesTable() = default;
    QString m_collection;
    std::vector<PatientNode> m_patients;
    std::vector<StudyNode> m_studies;
    std::array<CodedColumn, codedCount> m_coded;
    QList<Series> m_rows;
    PackedTexts m_search; //!< lower-case text a free-text filter looks through
    qint64 m_unusable = 0;
};

} // namespace tcia::catalog
