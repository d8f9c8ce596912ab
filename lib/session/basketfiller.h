// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "basket/basket.h"

#include <functional>

namespace tcia::session {

//! What became of adding to the basket.
struct Added
{
    qsizetype fresh = 0;       //!< were not in it before
    qsizetype already = 0;     //!< were in it already, or named twice
    qint64 unreadable = 0;     //!< lines of a manifest that make no sense
    QString otherServer {};    //!< the server a manifest was made for, if that is not this one
};

//! "12 series added, 3 were in the basket already"
QString wordsOf(const Added &what);

//! Fills the basket from wherever series come: what is put together on the pool, a shared list's name, a manifest's file.
class BasketFiller : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    BasketFiller(archive::Archive &archive, basket::Basket &basket, QObject *parent = nullptr);

    //! Adds what `gather` puts together on the pool.
    QFuture<Result<Added>> add(std::function<QList<Series>()> gather);
    QFuture<Result<Added>> addSharedList(const QString &name);
    QFuture<Result<Added>> addManifest(const QString &path);

private:
    archive::Archive &m_archive;
    basket::Basket &m_basket;
};

} // namespace tcia::session
