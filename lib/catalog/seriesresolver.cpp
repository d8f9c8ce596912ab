// SPDX-License-Identifier: Apache-2.0
#include "catalog/seriesresolver.h"

#include "archive/serieslookup.h"
#include "core/async.h"
#include "core/backoff.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

constexpr int mostCollectionsAtOnce = 2;
constexpr int singlesMeanwhile = 2;        // while a collection is being fetched, which may contain the next ones
constexpr qsizetype worthACollection = 10; // expected number of series to justify fetching a collection
constexpr qint64 rowsPerQuestion = 300;    // a request for one series costs as much as this many list rows
constexpr qint64 rowsAnyway = 2'000;
constexpr int failuresToGiveUp = 6; // consecutive failures: not caused by the query …
constexpr int lossesToGiveUp = 3;   // … or the network is down

bool isOfServer(Error::Kind kind)
{
    return kind == Error::Kind::Busy || kind == Error::Kind::Offline || kind == Error::Kind::Timeout;
}
bool isRefusal(Error::Kind kind) { return kind == Error::Kind::KeyRefused || kind == Error::Kind::Certificate; }
bool lacksPatient(const Series &series) { return series.patientId.isEmpty() && !series.studyUid.isEmpty(); }

} // namespace

//! The series selected from a collection's answer, on the pool.
struct SeriesResolver::CollectionMatches
{
    QSet<QString> wanted;
    qint64 mostRows = 0;
    qint64 rows = 0;
    QList<Series> found;
    std::stop_source stop;

    void take(const QList<Series> &series)
    {
        rows += series.size();
        for (const Series &one : series)
            if (wanted.contains(one.seriesUid))
                found << one;
        if (rows > mostRows)
            stop.request_stop();
    }
};

SeriesResolver::SeriesResolver(const archive::ServerAccess &access, const ResolveOptions &options, QObject *parent)
    : QObject(parent), m_archive(access, nullptr, options.mostAtOnce), m_options(options), m_limit(options.mostAtOnce)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SeriesResolver::next);
    connect(&m_archive, &archive::Archive::foundUnusable, this, &SeriesResolver::foundUnusable);
}

void SeriesResolver::resolve(const QStringList &seriesUids)
{
    const bool isIdle = m_unsought.isEmpty();
    for (const QString &uid : seriesUids)
        if (!m_wanted.contains(uid)) {
            m_wanted.insert(uid);
            m_unsought << uid;
        }
    // Statistics of earlier UIDs do not apply to these.
    m_ways.removeIf([](QHash<QString, Way>::iterator way) { return *way == Way::Closed; });
    m_hits.clear();
    m_attempts.clear();
    m_answered = 0;
    m_isRunning = true;
    if (isIdle)
        QMetaObject::invokeMethod(this, &SeriesResolver::lookUp, Qt::QueuedConnection);
}

//! In slices, to keep the window responsive.
void SeriesResolver::lookUp()
{
    constexpr qsizetype atOnce = 1'000;
    const qsizetype rest = std::max<qsizetype>(0, m_unsought.size() - atOnce);
    for (const QString &uid : m_unsought.sliced(rest))
        if (const auto known = m_lookup ? m_lookup(uid) : std::nullopt)
            accept(*known);
        else if (m_wanted.contains(uid))
            m_queue << uid;
    m_unsought.resize(rest);
    if (!m_unsought.isEmpty()) {
        flush();
        QMetaObject::invokeMethod(this, &SeriesResolver::lookUp, Qt::QueuedConnection);
        return;
    }
    // Lists are usually grouped by collection; random samples reveal all collections sooner.
    std::shuffle(m_queue.begin(), m_queue.end(), std::mt19937(1)); // NOLINT: deterministic on purpose
    next();
}

void SeriesResolver::cancel()
{
    m_archive.cancelAll();
    giveUp({.kind = Error::Kind::Cancelled, .detail = {}});
    next();
}

void SeriesResolver::next()
{
    flush();
    if (!m_unsought.isEmpty())
        return;
    while (!m_pause.isActive() && m_inFlight < m_limit.now() && askMore()) {
    }
    if (!m_isRunning || m_inFlight > 0 || !m_wanted.isEmpty())
        return;
    m_isRunning = false;
    Q_EMIT finished();
}

//! Sends one more request if one is due.
bool SeriesResolver::askMore()
{
    if (!m_queuedCollections.isEmpty() && m_collectionsInFlight < mostCollectionsAtOnce) {
        askCollection(m_queuedCollections.takeFirst());
        return true;
    }
    const bool mayAskOne = m_queuedCollections.isEmpty() &&
                           (m_collectionsInFlight == 0 || m_inFlight - m_collectionsInFlight < singlesMeanwhile);
    while (mayAskOne && !m_queue.isEmpty())
        if (const QString uid = m_queue.takeLast(); isToBeAsked(uid)) {
            askOne(uid);
            return true;
        }
    if (!m_queue.isEmpty() || m_sizeless.isEmpty() || m_collectionsInFlight > 0)
        return false;
    if (m_sizeless.size() > m_options.mostSizes) {
        for (const Series &series : std::exchange(m_sizeless, {}))
            if (m_wanted.remove(series.seriesUid))
                m_ready << series;
        flush();
        return false;
    }
    askRest(m_sizeless.take(m_sizeless.constBegin().key()));
    return true;
}

void SeriesResolver::askOne(const QString &uid)
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
    m_limit.succeeded();
    const auto row = std::ranges::find(*rows, uid, &Series::seriesUid);
    if (row == rows->end())
        fail(uid, {.kind = Error::Kind::NotFound,
                   .detail = u"The server has no such series."_s,
                   .context = {.seriesUid = uid}});
    else if (m_options.isComplete && lacksPatient(*row))
        askRest(*row);
    else
        accept(*row);
    if (row != rows->end())
        noteCollection(row->collection);
    next();
}

//! Fetches patient and size of a series that was requested individually.
void SeriesResolver::askRest(const Series &series)
{
    ++m_inFlight;
    onFinished(archive::completeSeries(m_archive, series), this, [this, series](const Result<Series> &whole) {
        --m_inFlight;
        if (whole) {
            m_limit.succeeded();
            if (m_wanted.remove(series.seriesUid))
                m_ready << *whole;
        } else if (mayRepeat(series.seriesUid, whole.error())) {
            m_sizeless.insert(series.seriesUid, series);
        } else {
            fail(series.seriesUid, whole.error());
        }
        next();
    });
}

//! Its collection may contain more of the wanted series.
void SeriesResolver::noteCollection(const QString &collection)
{
    ++m_answered;
    const int hits = ++m_hits[collection];
    constexpr int fewAnswers = 12;
    const int needed = m_answered < fewAnswers ? 2 : 3;
    const qsizetype expected = (m_wanted.size() - m_sizeless.size()) * (hits - 1) / m_answered;
    if (collection.isEmpty() || m_ways.contains(collection) || hits < needed || expected < worthACollection)
        return;
    m_ways.insert(collection, Way::Queued);
    m_queuedCollections << collection;
}

void SeriesResolver::askCollection(const QString &collection)
{
    ++m_inFlight;
    ++m_collectionsInFlight;
    m_ways[collection] = Way::UnderWay;
    const auto matches = std::make_shared<CollectionMatches>();
    matches->wanted = m_wanted;
    matches->mostRows = rowsAnyway + rowsPerQuestion * m_wanted.size();
    const auto take = [matches](QList<Series> &&rows) { matches->take(rows); };
    onFinished(m_archive.eachSeries({.collection = collection}, take, matches->stop.get_token()), this,
               [this, collection, matches](const Result<archive::RowCount> &count) {
                   takeCollection(collection, matches, count);
               });
}

void SeriesResolver::takeCollection(const QString &collection, const std::shared_ptr<CollectionMatches> &matches,
                                    const Result<archive::RowCount> &count)
{
    const bool isEnough = matches->stop.stop_requested(); // received rows are complete
    if (count || isEnough)
        m_limit.succeeded();
    else if (mayRepeat(collection, count.error()))
        m_queuedCollections << collection;
    const bool isUsable = count || isEnough;
    const bool lacksPatients = isUsable && m_options.isComplete && std::ranges::any_of(matches->found, lacksPatient);
    if (lacksPatients) { // one more request for all of them
        onFinished(m_archive.studies({.collection = collection}), this,
                   [this, matches](const Result<QList<Study>> &studies) { takeStudies(matches, studies); });
        return;
    }
    --m_inFlight;
    --m_collectionsInFlight;
    m_ways[collection] = Way::Closed;
    if (isUsable)
        for (const Series &series : std::as_const(matches->found))
            accept(series);
    next();
}

void SeriesResolver::takeStudies(const std::shared_ptr<CollectionMatches> &matches, const Result<QList<Study>> &studies)
{
    --m_inFlight;
    --m_collectionsInFlight;
    if (studies) { // otherwise they are requested individually
        m_limit.succeeded();
        QHash<QString, qsizetype> places;
        for (qsizetype at = 0; at < studies->size(); ++at)
            places.insert(studies->at(at).studyUid, at);
        for (Series series : std::as_const(matches->found)) {
            if (const auto place = places.constFind(series.studyUid); place != places.cend())
                archive::fillFrom(series, studies->at(*place));
            accept(series);
        }
    }
    next();
}

//! Complete, or complete except for its size.
void SeriesResolver::accept(const Series &series)
{
    if (!m_wanted.contains(series.seriesUid))
        return; // resolved otherwise
    if (m_options.isComplete && !(series.fileSize && series.imageCount)) {
        m_sizeless.insert(series.seriesUid, series);
        return;
    }
    m_wanted.remove(series.seriesUid);
    m_ready << series;
}

void SeriesResolver::fail(const QString &uid, const Error &error)
{
    if (m_wanted.remove(uid))
        Q_EMIT failed(uid, error);
}

//! Whether the request is retried. If the server is overloaded, all requests pause.
bool SeriesResolver::mayRepeat(const QString &question, const Error &error)
{
    const int most = error.kind == Error::Kind::Offline ? lossesToGiveUp : failuresToGiveUp;
    if (isOfServer(error.kind) && !m_pause.isActive()) { // otherwise it was in flight when the pause began
        m_limit.failed();
        if (m_limit.failures() <= most)
            m_pause.start(int(backOffMs(error, m_limit.failures(), m_options.firstDelayMs, m_options.longestDelayMs)));
    }
    if (isRefusal(error.kind) || m_limit.failures() > most) {
        giveUp(error);
        return false;
    }
    const bool isLoad =
        error.kind == Error::Kind::Busy || error.kind == Error::Kind::Offline; // not caused by the series
    return isTransient(error.kind) && (isLoad || ++m_attempts[question] < m_options.attempts);
}

//! No other request would succeed.
void SeriesResolver::giveUp(const Error &error)
{
    m_unsought.clear();
    m_queue.clear();
    m_queuedCollections.clear();
    m_sizeless.clear();
    flush();
    for (const QString &uid : std::exchange(m_wanted, {})) {
        Error ofOne = error;
        ofOne.context.seriesUid = uid;
        Q_EMIT failed(uid, ofOne);
    }
}

void SeriesResolver::flush()
{
    if (const QList<Series> ready = std::exchange(m_ready, {}); !ready.isEmpty())
        Q_EMIT resolved(ready);
}

} // namespace tcia::catalog
