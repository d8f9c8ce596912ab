// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/indexrun.h"

#include "cli/runtime/session.h"
#include "core/text.h"

#include <QEventLoop>

#include <algorithm>

namespace tcia::cli {

namespace {

using catalog::Catalog;
using catalog::Indexer;

//! Waits until the last answers are evaluated and compared.
void settle(Catalog &catalog)
{
    QEventLoop loop;
    QObject::connect(&catalog, &Catalog::settled, &loop, &QEventLoop::quit);
    if (!catalog.isSettled())
        loop.exec();
}

QList<IndexResult> outcome(const Catalog &catalog, const Indexer &indexer, const QStringList &collections,
                           const QSet<QString> &fetched)
{
    QStringList names = collections;
    if (names.isEmpty())
        for (const catalog::CatalogEntry &entry : catalog.entries())
            names << entry.name;
    QList<IndexResult> out;
    for (const QString &name : std::as_const(names)) {
        IndexResult one {
            .collection = name, .fetched = fetched.contains(name), .series = -1, .requestedAt = {}, .error = {}};
        if (const qsizetype at = catalog.entryOf(name); at >= 0 && catalog.entries()[size_t(at)].isWhole()) {
            one.series = catalog.entries()[size_t(at)].table->size();
            one.requestedAt = catalog.entries()[size_t(at)].fetched;
            const catalog::CatalogEntry &entry = catalog.entries()[size_t(at)];
            one.isPartial = entry.table->gaps().isAnswerMissing() || (entry.error && entry.answers > 0);
        }
        for (const Indexer::Failure &failed : indexer.failures())
            if (failed.collection == name)
                one.error = failed.error;
        out << one;
    }
    return out;
}

} // namespace

Result<IndexRun> fetchCollections(Session &session, catalog::CatalogStore &store, const QStringList &collections,
                                  const catalog::IndexPolicy &policy, bool openStored, const Follow &follow)
{
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    Catalog catalog(**archive, store);
    Indexer indexer(catalog, policy);
    IndexRun run;
    QSet<QString> fetched;
    QString reported;
    QEventLoop loop;
    QObject::connect(&indexer, &Indexer::indexed, &loop, [&fetched](const QString &name) { fetched.insert(name); });
    QObject::connect(&indexer, &Indexer::ended, &loop, &QEventLoop::quit);
    QObject::connect(&session.interrupt(), &Interrupt::triggered, &indexer, &Indexer::pause);
    QObject::connect(&session.interrupt(), &Interrupt::triggered, &loop, &QEventLoop::quit);
    QObject::connect(&catalog, &Catalog::storeFailed, &loop, [&](const Error &error) {
        if (!std::exchange(reported, reported + error.detail + u'\n')
                 .contains(error.detail)) // the same error may affect all collections
            session.note(text::of(error));
        (catalog.openingStored() ? run.unreadable : run.storeError) = error;
    });
    if (follow)
        follow(catalog, indexer);
    if (openStored)
        catalog.start();
    else
        catalog.requestCollections();
    indexer.start(collections);
    if (!session.interrupt().happened())
        loop.exec();
    settle(catalog);
    session.await(store.collections(catalog.server())); // flushes the store: pending writes are done by then
    run.collections = outcome(catalog, indexer, collections, fetched);
    run.namesError = catalog.collectionsError();
    return run;
}

Exit IndexRun::finish(Session &session) const
{
    if (session.interrupt().happened())
        return Exit::Interrupted;
    const auto isFetched = [](const IndexResult &one) { return one.fetched || one.isPartial; };
    const auto hasFailed = [](const IndexResult &one) { return one.error.has_value(); };
    const auto isServers = [](const IndexResult &one) { return !one.error || isServerFault(*one.error); };
    const bool nothingCame = std::ranges::none_of(collections, isFetched);
    const bool anyFailed = std::ranges::any_of(collections, hasFailed);
    if (namesError && !anyFailed)
        session.fail(*namesError);
    if (!anyFailed && !namesError)
        return storeError ? Exit::Incomplete : Exit::Done;
    return nothingCame && std::ranges::all_of(collections, isServers) ? Exit::Network : Exit::Incomplete;
}

} // namespace tcia::cli
