// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/locatorlookup.h"
#include "basket/basket.h"
#include "basket/manifest.h"

#include <functional>

namespace tcia::session {

//! The outcome of adding to the basket.
struct AddResult
{
    qsizetype fresh = 0;          //!< newly added
    qsizetype alreadyPresent = 0; //!< already present, or duplicates
    QStringList unknown {};       //!< places in buckets at which the server knows no series
};

//! Reads a list (see readList()) without attributes: those come from the archive.
QFuture<Result<basket::Manifest>> readManifest(const QString &path);

//! "Added 12 series to Lung cohort. 3 were in it already.", with the name of the basket as the user gave it.
QString wordsOf(const AddResult &what, const QString &basket);

//! Adds series to the basket from several sources: a function that runs on the pool, a shared list, a manifest.
class BasketFiller : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    BasketFiller(archive::Archive &archive, basket::Basket &basket, QObject *parent = nullptr);

    //! Adds the series returned by `gather`, which runs on the pool.
    QFuture<Result<AddResult>> add(std::function<QList<Series>()> gather);
    QFuture<Result<AddResult>> addSharedList(const QString &name);
    QFuture<Result<AddResult>> addManifest(const basket::Manifest &manifest);

private:
    QFuture<Result<AddResult>> addLocated(const QStringList &uids, const archive::LocatedSeries &located);

    archive::Archive &m_archive;
    basket::Basket &m_basket;
};

} // namespace tcia::session
