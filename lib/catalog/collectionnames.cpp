// SPDX-License-Identifier: Apache-2.0
#include "catalog/collectionnames.h"

#include "catalog/table/tablebuilder.h"
#include "core/async.h"
#include "core/reason.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

using Names = Result<QStringList>;
using Answer = Result<CollectionNames>;
using Changes = Result<QList<SeriesChange>>;

QStringList missing(const QStringList &known, const QStringList &listed)
{
    const QSet<QString> names(listed.cbegin(), listed.cend());
    QStringList out = known;
    out.removeIf([&names](const QString &name) { return name.isEmpty() || names.contains(name); });
    out.removeDuplicates();
    return out;
}

Answer confirmed(const QStringList &first, const Names &second, const QStringList &known, const QString &server)
{
    if (!second)
        return failure(second.error());
    QStringList listed = first + *second;
    listed.removeDuplicates();
    const QStringList withdrawn = missing(known, listed);
    if (listed.isEmpty())
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_N_NOOP("Reasons", "It lists no collections; the %n known ones are kept.")>(
                           withdrawn.size()),
                       {.name = server});
    return CollectionNames {.listed = listed, .withdrawn = withdrawn};
}

Changes allWithdrawn(const SeriesTable &before)
{
    const auto none = TableBuilder(before.collection()).build();
    return changesBetween(before, *none, QDateTime::currentDateTimeUtc());
}

Changes allWithdrawn(const QList<StoredCollection> &stored, const QString &collection)
{
    const auto file = std::ranges::find(stored, collection, &StoredCollection::collection);
    if (file == stored.cend())
        return {};
    const auto table = CatalogStore::read(*file);
    return table ? allWithdrawn(**table) : Changes(failure(table.error()));
}

} // namespace

QFuture<Answer> requestCollectionNames(archive::Archive &archive, CatalogStore &store, const QStringList &known,
                                       QObject *context)
{
    const QString server = serverKey(archive.server());
    return chain(archive.collections(), context, [=, &archive, &store](const Names &first) -> QFuture<Answer> {
        if (!first)
            return QtFuture::makeReadyFuture(Answer(failure(first.error())));
        return chain(store.collections(server), context, [=, &archive](const Names &stored) -> QFuture<Answer> {
            const QStringList all = known + (stored ? *stored : QStringList());
            if (missing(all, *first).isEmpty())
                return QtFuture::makeReadyFuture(Answer(CollectionNames {.listed = *first, .withdrawn = {}}));
            return transform(archive.collections(), context,
                             [=](const Names &second) { return confirmed(*first, second, all, server); });
        });
    });
}

QFuture<Changes> withdrawalOf(CatalogStore &store, const QString &server, const QString &collection,
                              const std::shared_ptr<const SeriesTable> &table, QObject *context)
{
    if (table)
        return QtConcurrent::run([table] { return allWithdrawn(*table); });
    return chain(store.storedCollections(server), context, [collection](const Result<QList<StoredCollection>> &stored) {
        return QtConcurrent::run([stored, collection] {
            return stored ? allWithdrawn(*stored, collection) : Changes(failure(stored.error()));
        });
    });
}

} // namespace tcia::catalog
