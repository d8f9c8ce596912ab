// SPDX-License-Identifier: Apache-2.0
#include "desktop/basketfiller.h"

#include "basket/manifest.h"
#include "core/async.h"
#include "core/files.h"

#include <QtConcurrentRun>

namespace tcia::desktop {

namespace {

Result<basket::Manifest> readManifest(const QString &path)
{
    const auto content = readFile(path);
    if (!content)
        return failure(content.error());
    return basket::parseManifest(*content, path);
}

QList<Series> bare(const QStringList &seriesUids)
{
    QList<Series> series;
    series.reserve(seriesUids.size());
    for (const QString &uid : seriesUids) {
        Series one;
        one.seriesUid = uid;
        series << one;
    }
    return series;
}

//! The server a manifest names, if it is on another host than the one that is open.
QString otherServer(const QString &named, const QUrl &open)
{
    const QString host = QUrl(named).host();
    return host.isEmpty() || host == open.host() ? QString() : host;
}

} // namespace

BasketFiller::BasketFiller(archive::Archive &archive, catalog::Catalog &catalog, models::CatalogModel &tree,
                           basket::Basket &basket, QObject *parent)
    : QObject(parent), m_archive(archive), m_tree(tree), m_basket(basket)
{
    const auto look = [this, &catalog](qsizetype entry) { addWaiting(catalog.entries().at(size_t(entry))); };
    connect(&catalog, &catalog::Catalog::entryChanged, this, look);
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, look);
}

void BasketFiller::addBelow(const QModelIndexList &nodes)
{
    const QModelIndexList missing = m_tree.notLoaded(nodes);
    QModelIndexList there;
    for (const QModelIndex &node : nodes) {
        const catalog::Entry *entry = m_tree.entryAt(node);
        if (entry && !entry->isWhole())
            m_wanted[entry->name] << node; // what is chosen of its first rows may gain series, too
        else
            there << node;
    }
    if (!there.isEmpty() || missing.isEmpty())
        Q_EMIT added(put(m_tree.seriesBelow(there)));
    for (const QModelIndex &collection : missing)
        Q_EMIT waiting(m_tree.entryAt(collection)->name);
    m_tree.load(missing);
}

QFuture<Result<Added>> BasketFiller::addSharedList(const QString &name)
{
    return mapped(m_archive.sharedList(name), this, [this](const Result<QList<Series>> &list) -> Result<Added> {
        if (!list)
            return failure(list.error());
        return put(*list);
    });
}

QFuture<Result<Added>> BasketFiller::addManifest(const QString &path)
{
    const QUrl open = m_archive.server().base;
    return mapped(QtConcurrent::run(readManifest, path), this, [this, open](const Result<basket::Manifest> &manifest) -> Result<Added> {
            if (!manifest)
                return failure(manifest.error());
            Added what = put(bare(manifest->seriesUids));
            what.unreadable = manifest->unreadableCount;
            what.otherServer = otherServer(manifest->downloadServer, open);
            return what;
        });
}

Added BasketFiller::put(const QList<Series> &series)
{
    const qsizetype fresh = m_basket.add(series);
    return {.fresh = fresh, .already = series.size() - fresh};
}

void BasketFiller::addWaiting(const catalog::Entry &entry)
{
    using State = catalog::Entry::State;
    if (!m_wanted.contains(entry.name) || (entry.state != State::Loaded && entry.state != State::Failed))
        return;
    const QList<QPersistentModelIndex> wanted = m_wanted.take(entry.name);
    if (entry.state == State::Failed && entry.error)
        Q_EMIT failed(*entry.error);
    else
        Q_EMIT added(put(m_tree.seriesBelow(QModelIndexList(wanted.cbegin(), wanted.cend()))));
}

} // namespace tcia::desktop
