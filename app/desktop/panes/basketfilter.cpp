// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/basketfilter.h"

#include "core/async.h"

#include <QAction>
#include <QtConcurrentRun>

#include <utility>

namespace tcia::desktop {

BasketFilter::BasketFilter(session::ServerSession &session, QAction &toggle, QObject *parent)
    : QObject(parent), m_session(session)
{
    connect(&toggle, &QAction::triggered, this, [&catalog = session.catalog()] {
        catalog::Filter filter = catalog.filter();
        filter.inBasket = !filter.inBasket;
        catalog.setFilter(filter);
    });
    connect(&session.catalog(), &catalog::Catalog::filterChanged, this, &BasketFilter::load);
    connect(&session.catalog(), &catalog::Catalog::entriesReset, this, &BasketFilter::load);
    connect(&session.basket(), &basket::Basket::changed, this, &BasketFilter::load);
    load();
}

void BasketFilter::load()
{
    if (!m_session.catalog().filter().inBasket)
        return;
    if (std::exchange(m_isGathering, true)) {
        m_isOutdated = true;
        return;
    }
    const auto gather = [basket = m_session.basket().content()] {
        QSet<QString> collections;
        for (const Series &series : basket->series)
            collections.insert(series.collection);
        return collections;
    };
    onFinished(QtConcurrent::run(gather), this, [this](const Result<QSet<QString>> &collections) {
        m_isGathering = false;
        if (collections)
            request(*collections);
        if (std::exchange(m_isOutdated, false))
            load();
    });
}

//! Those that failed are not requested with every change of the basket.
void BasketFilter::request(const QSet<QString> &collections)
{
    catalog::Catalog &catalog = m_session.catalog();
    if (!catalog.filter().inBasket)
        return;
    for (qsizetype entry = 0; entry < qsizetype(catalog.entries().size()); ++entry)
        if (const catalog::CatalogEntry &one = catalog.entries()[size_t(entry)];
            one.state == catalog::CatalogEntry::State::Unloaded && collections.contains(one.name))
            catalog.load(entry);
}

} // namespace tcia::desktop
