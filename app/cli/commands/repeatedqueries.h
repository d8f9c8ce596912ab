// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/runtime/exitstatus.h"
#include "core/records.h"
#include "core/result.h"
#include "provenance/record.h"

#include <QMap>
#include <QSet>

namespace tcia::archive {
class Archive;
}

namespace tcia::cli {

class Session;

//! What a server answers today to the filters and shared lists that a record's series were chosen by, and which series
//! the same selections would take now. A failure is reported.
class RepeatedQueries
{
public:
    RepeatedQueries(Session &session, archive::Archive &archive) : m_session(session), m_archive(archive) {}

    //! Sends the queries of the requests to that source; -1: of all requests.
    void send(const provenance::Record &record, qsizetype source);

    //! The row of a series in the answers; without a UID if there is none.
    Series row(const QString &seriesUid) const { return m_rows.value(seriesUid).series; }
    //! The series that the selections would take in addition to those that are `recorded`, sorted by UID: of the same
    //! part of a selection, and under licences that permit the use it was for. Asks for patients and licences that the
    //! rows do not name.
    QList<Series> additionalTo(const QSet<QString> &recorded);
    Exit exit() const { return m_exit; } //!< of the failures

private:
    //! A series of the answers.
    struct Row
    {
        Series series;
        QList<qsizetype> selections; //!< positions of those whose answers had it
    };
    void take(const Result<QList<Series>> &answer);
    QList<Series> withPatients(const QList<Series> &series);

    Session &m_session;
    archive::Archive &m_archive;
    QList<provenance::Selection> m_selections; //!< those that were repeated, without lists and names
    QMap<QString, Row> m_rows;                 //!< by series UID
    Exit m_exit = Exit::Done;
};

} // namespace tcia::cli
