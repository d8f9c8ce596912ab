// SPDX-License-Identifier: Apache-2.0
#include "catalog/seriesresolver.h"

#include "archive/serieslookup.h"
#include "catalog/collectionsearch.h"
#include "core/async.h"
#include "core/reason.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

constexpr int maxParallelCollections = 2;
constexpr int singlesMeanwhile = 2;    // while a collection is being fetched, which may contain the next ones
constexpr qint64 rowsPerRequest = 300; // a request for one series costs as much as this many list rows
constexpr qint64 rowsAnyway = 2'000;

} // namespace

SeriesResolver::SeriesResolver(const archive::ServerAccess &access, const ResolveOptions &options, QObject *parent)
    : QObject(parent),
      m_archive(access, nullptr, options.maxParallel),
      m_options(options),
      m_unresolved(options.isComplete, archive::dialect(m_archive.server().dialect).announcesSizes),
      m_retry(options.maxParallel, options.attempts, options.firstDelayMs, options.maxDelayMs)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SeriesResolver::next);
    connect(&m_local, &LocalLookup::found, this, [this](const Series &series) { m_unresolved.add(series); });
    connect(&m_local, &LocalLookup::missing, this, [this](const QString &uid) {
        if (m_unresolved.contains(uid))
            m_queue << uid;
    });
    connect(&m_local, &LocalLookup::sliceEnded, this, &SeriesResolver::endSlice);
    connect(&m_archive, &archive::Archive::foundUnusable, this, &SeriesResolver::foundUnusable);
}

void SeriesResolver::resolve(const QStringList &seriesUids)
{
    for (const QString &uid : seriesUids)
        if (m_unresolved.add(uid))
            m_local.add(uid);
    m_choice.begin();
    m_retry.begin();
    m_isRunning = true;
    QMetaObject::invokeMethod(this, &SeriesResolver::next, Qt::QueuedConnection); // if there is nothing to look up
}

void SeriesResolver::endSlice()
{
    flush();
    if (m_local.isBusy())
        return;
    // Lists are usually grouped by collection; random samples reveal all collections sooner.
    std::shuffle(m_queue.begin(), m_queue.end(), std::mt19937(1)); // NOLINT: deterministic on purpose
    next();
}

void SeriesResolver::cancel()
{
    m_archive.stop();
    giveUp({.kind = Error::Kind::Cancelled, .detail = {}});
    next();
}

void SeriesResolver::next()
{
    flush();
    if (m_local.isBusy())
        return;
    while (!m_pause.isActive() && m_inFlight < m_retry.maxParallel() && requestMore()) {
    }
    if (!m_isRunning || m_inFlight > 0 || left() > 0)
        return;
    m_isRunning = false;
    Q_EMIT finished();
}

//! Sends one more request if one is due.
bool SeriesResolver::requestMore()
{
    if (!m_queuedCollections.isEmpty() && m_collectionsInFlight < maxParallelCollections) {
        requestCollection(m_queuedCollections.takeFirst());
        return true;
    }
    const bool mayRequestOne = m_queuedCollections.isEmpty() &&
                               (m_collectionsInFlight == 0 || m_inFlight - m_collectionsInFlight < singlesMeanwhile);
    while (mayRequestOne && !m_queue.isEmpty())
        if (const QString uid = m_queue.takeLast(); m_unresolved.isUnknown(uid)) {
            requestOne(uid);
            return true;
        }
    if (!m_queue.isEmpty() || m_unresolved.sizelessCount() == 0 || m_collectionsInFlight > 0)
        return false;
    const bool isFew = m_unresolved.sizelessCount() <= m_options.maxSizes;
    if (isFew)
        requestRest(m_unresolved.takeSizeless());
    else
        m_unresolved.acceptSizeless();
    flush();
    return isFew;
}

void SeriesResolver::requestOne(const QString &uid)
{
    ++m_inFlight;
    onFinished(archive::confirmedSeries(m_archive, uid), this,
               [this, uid](const Result<QList<Series>> &rows) { takeOne(uid, rows); });
}

void SeriesResolver::takeOne(const QString &uid, const Result<QList<Series>> &rows)
{
    --m_inFlight;
    if (!rows) {
        if (mayRepeat(uid, rows.error()))
            m_queue.prepend(uid);
        else
            fail(uid, rows.error());
        return next();
    }
    m_retry.succeeded();
    const auto row = std::ranges::find(*rows, uid, &Series::seriesUid);
    if (row == rows->end())
        fail(uid, {.kind = Error::Kind::NotFound,
                   .detail = english<QT_TRANSLATE_NOOP("Reasons", "The server has no such series.")>(),
                   .context = {.seriesUid = uid}});
    else if (m_options.isComplete && lacksPatient(*row))
        requestRest(*row);
    else
        m_unresolved.add(*row);
    if (row != rows->end())
        noteCollection(row->collection);
    next();
}

//! Fetches patient and size of a series that was requested individually.
void SeriesResolver::requestRest(const Series &series)
{
    ++m_inFlight;
    onFinished(archive::completeSeries(m_archive, series), this, [this, series](const Result<Series> &whole) {
        --m_inFlight;
        if (whole) {
            m_retry.succeeded();
            m_unresolved.addWhole(*whole);
        } else if (mayRepeat(series.seriesUid, whole.error())) {
            m_unresolved.addSizeless(series);
        } else {
            fail(series.seriesUid, whole.error());
        }
        next();
    });
}

//! Its collection may contain more of the wanted series.
void SeriesResolver::noteCollection(const QString &collection)
{
    if (m_choice.found(collection, m_unresolved.unknownCount()))
        m_queuedCollections << collection;
}

void SeriesResolver::requestCollection(const QString &collection)
{
    ++m_inFlight;
    ++m_collectionsInFlight;
    onFinished(searchCollection(m_archive, collection, m_unresolved.left(), rowsAnyway + rowsPerRequest * left(),
                                m_options.isComplete),
               this, [this, collection](const Result<QList<Series>> &found) { takeCollection(collection, found); });
}

void SeriesResolver::takeCollection(const QString &collection, const Result<QList<Series>> &found)
{
    --m_inFlight;
    --m_collectionsInFlight;
    m_choice.fetched(collection);
    if (found) {
        m_retry.succeeded();
        for (const Series &series : *found)
            m_unresolved.add(series);
    } else if (mayRepeat(collection, found.error())) {
        m_queuedCollections << collection;
    }
    next();
}

void SeriesResolver::fail(const QString &uid, const Error &error)
{
    if (m_unresolved.remove(uid))
        Q_EMIT failed(uid, error);
}

//! Whether the request is retried. If the server is overloaded, all requests pause.
bool SeriesResolver::mayRepeat(const QString &request, const Error &error)
{
    const RequestRetry::Decision decision = m_retry.failed(request, error, m_pause.isActive());
    if (m_retry.pauseMs() > 0)
        m_pause.start(int(m_retry.pauseMs()));
    if (decision == RequestRetry::Decision::GiveUp)
        giveUp(error);
    return decision == RequestRetry::Decision::Repeat;
}

//! No other request would succeed.
void SeriesResolver::giveUp(const Error &error)
{
    m_local.clear();
    m_queue.clear();
    m_queuedCollections.clear();
    flush();
    for (const QString &uid : m_unresolved.clear()) {
        Error ofOne = error;
        ofOne.context.seriesUid = uid;
        Q_EMIT failed(uid, ofOne);
    }
}

void SeriesResolver::flush()
{
    if (const QList<Series> found = m_unresolved.takeFound(); !found.isEmpty())
        Q_EMIT resolved(found);
}

} // namespace tcia::catalog
