// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"

#include <QPromise>

namespace tcia::archive {

//! Finds out all there is to know of one series, question by question, and deletes itself:
//! getSeries, confirmed where it is empty → (no patient in it) getPatientStudy → (no size in it) getSeriesSize → done.
class SeriesLookup : public QObject
{
    Q_OBJECT
public:
    //! Becomes a child of `archive`.
    SeriesLookup(Archive &archive, const QString &seriesUid);
    SeriesLookup(Archive &archive, const Series &series); //!< getSeries is known
    ~SeriesLookup() override; //!< an unfinished one ends as Cancelled

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

//! All that is known of one series, for a download: getSeries, and where the dialect leaves holes the patient from its study
//! and the size from getSeriesSize. NotFound where the server does not know it. On the archive's thread.
QFuture<Result<Series>> describeSeries(Archive &archive, const QString &seriesUid);

//! The same of a series whose getSeries is known already.
QFuture<Result<Series>> completeSeries(Archive &archive, const Series &series);

//! What getSeries says of one series. That there is none is not believed at once: it is asked again, and then getSeriesSize; an empty
//! list means that all of them agree. BadAnswer where they do not. On the archive's thread.
QFuture<Result<QList<Series>>> confirmedSeries(Archive &archive, const QString &seriesUid);

//! What a study tells of its series beside what getSeries does.
void fillFrom(Series &series, const Study &study);

} // namespace tcia::archive
