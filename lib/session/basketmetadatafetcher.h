// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "catalog/catalog.h"
#include "catalog/seriesresolver.h"

#include <QSet>

namespace tcia::session {

//! Finds out in the background what is not known of the basket's series: lists and manifests hold nothing but UIDs.
class BasketMetadataFetcher : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it. What the catalogue knows is not asked for.
    BasketMetadataFetcher(const archive::Archive &archive, const catalog::Catalog &catalog, basket::Basket &basket, QObject *parent = nullptr);

    qsizetype underWay() const { return m_resolver.left(); } //!< series that are being asked for
    void look(); //!< asks for what is not known yet, also where the server could not be reached before

Q_SIGNALS:
    //! The server does not know a series of the basket, or did not answer; it stays in the basket.
    void failed(const tcia::Error &error);
    void foundUnusable(const QString &subject, const tcia::Unusable &unusable); //!< see archive::Archive

private:
    void lookAt(const basket::Run &rows);
    void resolve(const QStringList &bare);
    void fail(const QString &seriesUid, const Error &error);

    basket::Basket &m_basket;
    catalog::SeriesResolver m_resolver;
    QSet<QString> m_seen; //!< asked in this session: a refusal is not repeated
};

} // namespace tcia::session
