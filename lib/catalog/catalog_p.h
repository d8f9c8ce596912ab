// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shared by the parts of Catalog; nobody else includes it.
#include "catalog/catalog.h"
#include "catalog/catalogstore.h"

namespace tcia::catalog {

//! A collection's three answers while they come in.
struct Catalog::Answers
{
    Stored content;
    int missing = 3;
    std::optional<Error> error; // the first

    template <typename T>
    void take(QList<T> Stored::*where, const Result<QList<T>> &answer)
    {
        --missing;
        if (answer)
            content.*where = *answer;
        else if (!error)
            error = answer.error();
    }
};

struct Catalog::Private
{
    //! A table that is built but not seen through the filter yet.
    struct Pending
    {
        std::shared_ptr<const SeriesTable> table;
        QDateTime fetched;
        bool fromServer = false;
    };

    archive::Archive &archive;
    CatalogStore &store;
    const QString server;
    bool serverAnswered = false;  // with collection names
    QStringList waiting;          // to be asked for
    int underWay = 0;
    QHash<QString, Pending> pending;
    Filter applied;               // what entries show now
    bool evaluating = false;
    bool again = false;           // something changed meanwhile
};

} // namespace tcia::catalog
