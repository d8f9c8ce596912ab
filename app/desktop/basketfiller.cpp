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
    const auto content = readFile(path, basket::largestList);
    if (!content)
        return failure(content.error());
    Result<basket::Manifest> manifest = basket::parseManifest(*content, path);
    if (manifest)
        manifest->told.clear(); // the archive itself is asked
    return manifest;
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

QString wordsOf(const Added &what)
{
    const QString words = BasketFiller::tr("%n series added", nullptr, int(what.fresh));
    if (what.already == 0)
        return words;
    //: %1 is "12 series added"
    return BasketFiller::tr("%1, %2").arg(words, BasketFiller::tr("%n were in the basket already", nullptr, int(what.already)));
}

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
        addRecords(there);
    for (const QModelIndex &collection : missing)
        Q_EMIT waiting(m_tree.entryAt(collection)->name);
    m_tree.load(missing);
}

QFuture<Result<Added>> BasketFiller::add(std::function<QList<Series>()> gather)
{
    return mapped(m_basket.add(std::move(gather)), this, [](const Result<basket::Outcome> &done) -> Result<Added> {
        if (!done)
            return failure(done.error());
        return Added {.fresh = done->added, .already = done->already};
    });
}

QFuture<Result<Added>> BasketFiller::addSharedList(const QString &name)
{
    return followed(m_archive.sharedList(name), this, [this](const Result<QList<Series>> &list) {
        if (!list)
            return QtFuture::makeReadyFuture(Result<Added>(failure(list.error())));
        return add([series = *list] { return series; });
    });
}

QFuture<Result<Added>> BasketFiller::addManifest(const QString &path)
{
    const QUrl open = m_archive.server().base;
    return followed(QtConcurrent::run(readManifest, path), this, [this, open](const Result<basket::Manifest> &manifest) {
        if (!manifest)
            return QtFuture::makeReadyFuture(Result<Added>(failure(manifest.error())));
        const auto added = add([uids = manifest->seriesUids] { return bare(uids); });
        const auto complete = [unreadable = manifest->unreadableCount,
                               other = otherServer(manifest->downloadServer, open)](Result<Added> what) {
            if (what) {
                what->unreadable = unreadable;
                what->otherServer = other;
            }
            return what;
        };
        return mapped(added, this, complete);
    });
}

//! Adds what passes the filter now, whatever the tree shows by the time its records have been put together.
void BasketFiller::addRecords(const QModelIndexList &nodes)
{
    const auto gather = [chosen = m_tree.chosenBelow(nodes)] { return models::recordsOf(chosen); };
    whenDone(add(gather), this, [this](const Result<Added> &what) {
        if (what)
            Q_EMIT added(*what);
        else
            Q_EMIT failed(what.error());
    });
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
        addRecords(QModelIndexList(wanted.cbegin(), wanted.cend()));
}

} // namespace tcia::desktop
