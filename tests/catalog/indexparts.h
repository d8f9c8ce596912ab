// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexschedule.h"
#include "catalog/indexscope.h"
#include "catalogfixture.h"

#include <QTest>

namespace tcia::tests {

using namespace tcia::catalog;

//! What the parts of an Indexer are made with, one by one: an archive, its catalogue, and which content of it counts as
//! fresh for `maxAgeMs` milliseconds.
struct IndexParts : CatalogFixture
{
    explicit IndexParts(qint64 maxAgeMs = 3600'000) : freshness(catalog, maxAgeMs) {}

    archive::Archive archive {small.server()};
    Catalog catalog {archive, store};
    IndexFreshness freshness;
    IndexScope scope {catalog, freshness};
    IndexSchedule schedule {indexRetry(0)};

    //! Loads the list of collections. False if none came.
    bool start()
    {
        catalog.start();
        freshness.begin();
        return QTest::qWaitFor([this] { return !catalog.loadingCollections() && !catalog.entries().empty(); });
    }
};

} // namespace tcia::tests
