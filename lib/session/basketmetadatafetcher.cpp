// SPDX-License-Identifier: Apache-2.0
#include "session/basketmetadatafetcher.h"

#include "core/async.h"

#include <QtConcurrentRun>

#include <limits>

namespace tcia::session {

namespace {

//! Leaves connections for user requests; fetching sizes is acceptable in the background.
constexpr catalog::ResolveOptions options {.maxParallel = 3, .maxSizes = std::numeric_limits<qint64>::max()};

bool isBare(const Series &series, bool hasSizes)
{
    return series.collection.isEmpty() || !series.imageCount || (hasSizes && !series.fileSize);
}

//! `hasSizes`: the server announces them.
QStringList bareAmong(const basket::Snapshot &content, const basket::Run &rows, bool hasSizes)
{
    QStringList uids;
    for (qsizetype row = rows.first; row < rows.first + rows.count; ++row)
        if (const Series &series = content->series[row]; isBare(series, hasSizes))
            uids << series.seriesUid;
    return uids;
}

} // namespace

BasketMetadataFetcher::BasketMetadataFetcher(const archive::Archive &archive, const catalog::Catalog &catalog,
                                             basket::Basket &basket, QObject *parent)
    : QObject(parent),
      m_basket(basket),
      m_hasSizes(archive::dialect(archive.server().dialect).announcesSizes),
      m_resolver(archive.access(), options)
{
    m_resolver.setLookup([&catalog](const QString &seriesUid) { return catalog.find(seriesUid); });
    connect(&m_resolver, &catalog::SeriesResolver::resolved, this, [this](const QList<Series> &series) {
        for (const Series &one : series)
            if (!m_basket.contains(one.seriesUid)) // of a basket that was closed meanwhile
                m_seen.remove(one.seriesUid);
        m_basket.update(series);
    });
    connect(&m_resolver, &catalog::SeriesResolver::failed, this, &BasketMetadataFetcher::fail);
    connect(&m_resolver, &catalog::SeriesResolver::foundUnusable, this, &BasketMetadataFetcher::foundUnusable);
    connect(&m_basket, &basket::Basket::changed, this,
            [this](const basket::BasketChange &change) { fetchMissingIn(change.inserted); });
    fetchMissing();
}

void BasketMetadataFetcher::fetchMissing() { fetchMissingIn({0, m_basket.series().size()}); }

void BasketMetadataFetcher::fetchMissingIn(const basket::Run &rows)
{
    if (rows.count == 0)
        return;
    onFinished(QtConcurrent::run(bareAmong, m_basket.content(), rows, m_hasSizes), this,
               [this](const Result<QStringList> &bare) {
                   if (!bare)
                       return Q_EMIT failed(bare.error());
                   resolve(*bare);
               });
}

void BasketMetadataFetcher::resolve(const QStringList &bare)
{
    QStringList unseen;
    for (const QString &uid : bare)
        if (m_basket.contains(uid) && !m_seen.contains(uid)) {
            m_seen.insert(uid);
            unseen << uid;
        }
    if (!unseen.isEmpty())
        m_resolver.resolve(unseen);
}

void BasketMetadataFetcher::fail(const QString &seriesUid, const Error &error)
{
    if (error.kind == Error::Kind::Offline) // retried when the server is reachable again
        m_seen.remove(seriesUid);
    else if (error.kind != Error::Kind::Cancelled && m_basket.contains(seriesUid))
        Q_EMIT failed(error);
}

} // namespace tcia::session
