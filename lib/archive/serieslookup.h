// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"

#include <QPromise>

namespace tcia::archive {

//! Collects the complete record of one series with successive requests and then deletes itself: getSeries, confirmed
//! where it is empty → (no patient in it) getPatientStudy → (no size in it) getSeriesSize → done.
class SeriesLookup : public QObject
{
    Q_OBJECT
public:
    //! Becomes a child of `archive`.
    SeriesLookup(Archive &archive, const QString &seriesUid);
    SeriesLookup(Archive &archive, const Series &series); //!< getSeries is known
    ~SeriesLookup() override;                             //!< if unfinished, the future ends as Cancelled

    QFuture<Result<Series>> future() const { return m_promise.future(); }

private:
    void requestStudy();
    void requestSize();
    void end(const Result<Series> &result);

    Archive &m_archive;
    Series m_series;
    QPromise<Result<Series>> m_promise;
    bool m_ended = false;
};

//! The complete record of one series for a download: getSeries, plus the patient from its study and the size from
//! getSeriesSize if the dialect's getSeries omits them. NotFound if the server does not have it. On the archive's
//! thread.
QFuture<Result<Series>> describeSeries(Archive &archive, const QString &seriesUid);

//! The same for a series whose getSeries is already known.
QFuture<Result<Series>> completeSeries(Archive &archive, const Series &series);

//! The answer of getSeries for one series. An empty answer is confirmed by a second getSeries and by getSeriesSize; an
//! empty list means that all agree, BadAnswer that they do not or that only other series are listed. Call it on the
//! archive's thread.
QFuture<Result<QList<Series>>> confirmedSeries(Archive &archive, const QString &seriesUid);

//! Fills attributes that getSeries omits from the series' study.
void fillFrom(Series &series, const Study &study);

} // namespace tcia::archive
