// SPDX-License-Identifier: Apache-2.0
#include "catalog/collectiondescriptions.h"

#include "core/async.h"
#include "core/reason.h"

#include <QtConcurrentRun>

#include <utility>

namespace tcia::catalog {

namespace {

//! The server does not have this endpoint, or not without a login.
bool isNotOffered(const Error &error)
{
    using enum Error::Kind;
    constexpr int methodNotAllowed = 405, notImplemented = 501;
    return error.kind == Usage || error.kind == NotFound || error.kind == KeyRefused || error.kind == Forbidden ||
           error.httpStatus == methodNotAllowed || error.httpStatus == notImplemented;
}

} // namespace

CollectionDescriptions::CollectionDescriptions(archive::Archive &archive, CatalogStore &store, QObject *parent)
    : QObject(parent), m_archive(archive), m_store(store), m_server(serverKey(archive.server()))
{
}

const DescribedCollection *CollectionDescriptions::find(const QString &collection) const
{
    const auto found = m_known.constFind(collection);
    return found == m_known.cend() ? nullptr : &*found;
}

void CollectionDescriptions::start()
{
    onFinished(m_store.descriptions(m_server), this, [this](const Result<DescribedCollections> &stored) {
        if (!stored)
            Q_EMIT failed(stored.error());
        else if (!stored->isEmpty()) {
            m_known = *stored;
            Q_EMIT changed();
        }
        request();
    });
}

//! One after the other, so that the user's requests never wait for both.
void CollectionDescriptions::request()
{
    if (std::exchange(m_isAsked, true))
        return;
    m_passing.reset();
    m_failure.reset();
    take(m_archive.collectionCounts(), withCounts, [this] {
        if (m_passing == Error::Kind::Offline)
            return end();
        take(m_archive.collectionDescriptions(), withDescriptions, [this] { end(); });
    });
}

//! A failure that may pass ends with another request(). Two endpoints that fail are one problem.
void CollectionDescriptions::end()
{
    m_isAsked = !m_passing;
    if (const auto failure = std::exchange(m_failure, std::nullopt))
        Q_EMIT failed(*failure);
}

template <typename Row>
void CollectionDescriptions::take(const QFuture<Result<QList<Row>>> &answer,
                                  DescribedCollections (*with)(DescribedCollections, const QList<Row> &,
                                                               const QDateTime &),
                                  const std::function<void()> &next)
{
    onFinished(answer, this, [this, with, next](const Result<QList<Row>> &rows) {
        if (!rows) {
            recordFailure(rows.error());
            return next();
        }
        const auto read = [with, known = m_known, rows = *rows]() -> Result<DescribedCollections> {
            return with(known, rows, QDateTime::currentDateTimeUtc());
        };
        onFinished(QtConcurrent::run(read), this, [this, next](const Result<DescribedCollections> &known) {
            if (known)
                show(*known);
            else
                Q_EMIT failed(known.error());
            next();
        });
    });
}

void CollectionDescriptions::show(const DescribedCollections &known)
{
    if (known == m_known)
        return;
    m_known = known;
    Q_EMIT changed();
    onFinished(m_store.saveDescriptions(m_server, known), this, [this](const Result<void> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
}

//! That the server cannot be reached is reported by others. An address says nothing to users.
void CollectionDescriptions::recordFailure(const Error &error)
{
    if (isTransient(error.kind))
        m_passing = error.kind;
    if (m_failure || error.kind == Error::Kind::Offline || error.kind == Error::Kind::Cancelled || isNotOffered(error))
        return;
    m_failure = error;
    m_failure->context = {.name = english<QT_TRANSLATE_NOOP("Reasons", "the descriptions of the collections")>()};
}

} // namespace tcia::catalog
