// SPDX-License-Identifier: Apache-2.0
#include "archive/serieslookup.h"

#include "core/async.h"
#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

using SeriesRows = Result<QList<Series>>;

bool isAbsent(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden ||
           error.kind == Error::Kind::BadRequest;
}

//! Interprets getSeriesSize after an empty getSeries.
SeriesRows absenceBy(const Result<SeriesSize> &size, const QString &seriesUid)
{
    if (size)
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "It does not list the series, but reports its size.")>(),
                       {.seriesUid = seriesUid});
    return isAbsent(size.error()) ? SeriesRows() : failure(size.error());
}

//! Rows of other series only say nothing about this one.
SeriesRows rowsOf(const QString &seriesUid, const SeriesRows &rows)
{
    if (!rows || rows->isEmpty())
        return rows;
    QList<Series> own = *rows;
    own.removeIf([&seriesUid](const Series &row) { return row.seriesUid != seriesUid; });
    if (own.isEmpty())
        return failure(Error::Kind::BadAnswer, english<QT_TRANSLATE_NOOP("Reasons", "It lists other series only.")>(),
                       {.seriesUid = seriesUid});
    return own;
}

} // namespace

QFuture<SeriesRows> confirmedSeries(Archive &archive, const QString &seriesUid)
{
    const auto request = [&archive, seriesUid] {
        return transform(archive.series({.seriesUid = seriesUid}), &archive,
                         [seriesUid](const SeriesRows &rows) { return rowsOf(seriesUid, rows); });
    };
    const auto isInDoubt = [](const SeriesRows &rows) { return rows && rows->isEmpty(); };
    return chain(request(), &archive,
                 [&archive, seriesUid, request, isInDoubt](const SeriesRows &first) -> QFuture<SeriesRows> {
                     if (!isInDoubt(first))
                         return QtFuture::makeReadyFuture(first);
                     return chain(request(), &archive,
                                  [&archive, seriesUid, isInDoubt](const SeriesRows &second) -> QFuture<SeriesRows> {
                                      if (!isInDoubt(second))
                                          return QtFuture::makeReadyFuture(second);
                                      return transform(archive.seriesSize(seriesUid), &archive,
                                                       [seriesUid](const Result<SeriesSize> &size) {
                                                           return absenceBy(size, seriesUid);
                                                       });
                                  });
                 });
}

SeriesLookup::SeriesLookup(Archive &archive, const QString &seriesUid) : QObject(&archive), m_archive(archive)
{
    m_promise.start();
    onFinished(confirmedSeries(archive, seriesUid), this, [this, seriesUid](const Result<QList<Series>> &rows) {
        if (!rows)
            return end(failure(rows.error()));
        if (rows->isEmpty())
            return end(failure(Error::Kind::NotFound,
                               english<QT_TRANSLATE_NOOP("Reasons", "The server has no such series.")>(),
                               {.seriesUid = seriesUid}));
        m_series = rows->first();
        requestStudy();
    });
}

SeriesLookup::SeriesLookup(Archive &archive, const Series &series)
    : QObject(&archive), m_archive(archive), m_series(series)
{
    m_promise.start();
    requestStudy();
}

SeriesLookup::~SeriesLookup()
{
    if (!m_ended)
        end(failure(Error::Kind::Cancelled, {}, {.seriesUid = m_series.seriesUid}));
}

void SeriesLookup::requestStudy()
{
    if (!m_series.patientId.isEmpty() || m_series.studyUid.isEmpty())
        return requestSize();
    onFinished(m_archive.studies({.studyUid = m_series.studyUid}), this, [this](const Result<QList<Study>> &rows) {
        if (!rows)
            return end(failure(rows.error()));
        if (!rows->isEmpty())
            fillFrom(m_series, rows->first());
        requestSize();
    });
}

void SeriesLookup::requestSize()
{
    const bool isSized = m_series.fileSize || !dialect(m_archive.server().dialect).announcesSizes;
    if (isSized && m_series.imageCount)
        return end(m_series);
    onFinished(m_archive.seriesSize(m_series.seriesUid), this, [this](const Result<SeriesSize> &size) {
        const bool isUseless = !size && (size.error().kind == Error::Kind::NotFound ||
                                         size.error().kind == Error::Kind::BadAnswer); // numbers that cannot be
        if (isUseless && !m_series.locator.isEmpty())
            return end(m_series); // the listing of its place counts the images
        if (!size && size.error().kind == Error::Kind::NotFound)
            return end(failure(
                Error::Kind::BadAnswer,
                english<QT_TRANSLATE_NOOP(
                    "Reasons", "It lists the series, but reports neither its size nor its number of images.")>(),
                {.seriesUid = m_series.seriesUid}));
        if (!size)
            return end(failure(size.error()));
        if (!m_series.fileSize)
            m_series.fileSize = size->totalBytes;
        if (!m_series.imageCount)
            m_series.imageCount = size->objectCount;
        end(m_series);
    });
}

void SeriesLookup::end(const Result<Series> &result)
{
    m_ended = true;
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

void fillFrom(Series &series, const Study &study)
{
    series.patientId = study.patientId;
    series.patientSex = study.patientSex;
    series.patientAge = study.patientAge;
    series.studyDate = study.date;
    series.studyDescription = study.description;
}

QFuture<Result<Series>> describeSeries(Archive &archive, const QString &seriesUid)
{
    return (new SeriesLookup(archive, seriesUid))->future();
}

QFuture<Result<Series>> completeSeries(Archive &archive, const Series &series)
{
    return (new SeriesLookup(archive, series))->future();
}

} // namespace tcia::archive
