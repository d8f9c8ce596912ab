// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/catalogstore.h"
#include "catalog/describedcollection.h"

#include <functional>
#include <optional>

namespace tcia::catalog {

//! What the archive says about its collections: from the store at once, then from the server, asked once. That an
//! archive does not offer this is not a failure. Lives on one thread.
class CollectionDescriptions : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    CollectionDescriptions(archive::Archive &archive, CatalogStore &store, QObject *parent = nullptr);

    void start();   //!< reads the store, then asks the server in the background
    void request(); //!< asks the server, unless it is being asked or has answered

    //! Null if nothing is known of the collection.
    const DescribedCollection *find(const QString &collection) const;

Q_SIGNALS:
    void changed();
    //! What is offered could not be read, once for a request(), or the answer could not be stored.
    void failed(const tcia::Error &error);

private:
    template <typename Row>
    void take(const QFuture<Result<QList<Row>>> &answer,
              DescribedCollections (*with)(DescribedCollections, const QList<Row> &, const QDateTime &),
              const std::function<void()> &next);
    void show(const DescribedCollections &known);
    void recordFailure(const Error &error);
    void end();

    archive::Archive &m_archive;
    CatalogStore &m_store;
    const QString m_server;
    DescribedCollections m_known;
    bool m_isAsked = false;               //!< or being asked
    std::optional<Error::Kind> m_passing; //!< the last failure of a request() that may pass
    std::optional<Error> m_failure;       //!< the first one of a request() that is to be reported
};

} // namespace tcia::catalog
