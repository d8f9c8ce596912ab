// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "catalog/catalog.h"
#include "catalog/seriesresolver.h"

#include <QSet>

namespace tcia::session {

//! Fetches missing metadata of the basket's series in the background: lists and manifests contain only UIDs.
class BasketMetadataFetcher : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it. Series in the catalogue are not requested.
    BasketMetadataFetcher(const archive::Archive &archive, const catalog::Catalog &catalog, basket::Basket &basket,
                          QObject *parent = nullptr);

    qsizetype pending() const { return m_resolver.left(); } //!< series being requested
    void fetchMissing(); //!< requests missing metadata, including series that failed because the server was unreachable

Q_SIGNALS:
    //! A series was not found or its request failed; it stays in the basket.
    void failed(const tcia::Error &error);
    void foundUnusable(const QString &subject, const tcia::Unusable &unusable); //!< see archive::Archive

private:
    void fetchMissingIn(const basket::Run &rows);
    void resolve(const QStringList &bare);
    void fail(const QString &seriesUid, const Error &error);

    basket::Basket &m_basket;
    const bool m_hasSizes; //!< of the server
    catalog::SeriesResolver m_resolver;
    QSet<QString> m_seen; //!< requested in this session; refusals are not retried
};

} // namespace tcia::session
