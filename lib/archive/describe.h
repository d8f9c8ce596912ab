// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"

#include <QPromise>

namespace tcia::archive {

//! Finds out all there is to know of one series, question by question, and deletes itself:
//! getSeries → (no patient in it) getPatientStudy → (no size in it) getSeriesSize → done.
class SeriesDescription : public QObject
{
    Q_OBJECT
public:
    //! Becomes a child of `archive`.
    SeriesDescription(Archive &archive, const QString &seriesUid);
    SeriesDescription(Archive &archive, const Series &series); //!< getSeries is known
    ~SeriesDescription() override; //!< an unfinished one ends as Cancelled

    QFuture<Result<Series>> future() const { return m_promise.future(); }

private:
    void askStudy();
    void askSize();
    void end(const Result<Series> &result);

    Archive &m_archive;
    Series m_series;
    QPromise<Result<Series>> m_promise;
    bool m_ended = false;
};

//! What a study tells of its series beside what getSeries does.
void fillFrom(Series &series, const Study &study);

//! What this program knows of an endpoint, in the shape of the guide's /metadata, for dialects whose servers do not tell.
QJsonObject describeEndpoint(const Server &server, Endpoint endpoint);

} // namespace tcia::archive
