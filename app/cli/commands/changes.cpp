// SPDX-License-Identifier: Apache-2.0
// The command `changes`.
#include "catalog/serieschange.h"
#include "cli/commands/commands.h"
#include "cli/commands/indexrun.h"
#include "cli/commands/localindex.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "core/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! Fetches the stored collections again; returns the exit status so far.
Result<Exit> refreshed(Session &session, catalog::CatalogStore &store, const QString &server)
{
    const auto known = readLocalIndex(session, store, server);
    if (!known)
        return failure(known.error());
    QStringList names;
    for (const catalog::StoredCollection &one : known->chosen)
        names << one.collection;
    if (names.isEmpty()) // reported with the changes
        return Exit::Done;
    catalog::IndexPolicy policy = fetchOnce;
    policy.maxAgeMs = 0;
    const auto run = fetchCollections(session, store, names, policy, true);
    if (!run)
        return failure(run.error());
    for (const IndexResult &one : run->collections)
        if (one.error)
            session.fail(*one.error);
    Exit exit = run->finish(session);
    if (run->unreadable) {
        session.note(Tr::tr("What changed since that content was stored cannot be known."));
        exit = qMax(exit, Exit::Incomplete);
    }
    return exit;
}

//! Without stored content no changes can have been detected.
Result<Exit> explainMissing(Session &session, catalog::CatalogStore &store, const QString &server,
                            const QList<catalog::SeriesChange> &changes)
{
    const auto known = readLocalIndex(session, store, server);
    if (!known)
        return failure(known.error());
    Exit exit = Exit::Done;
    if (known->stored == 0 && changes.isEmpty()) {
        session.note(coverage(*known));
        exit = Exit::Incomplete;
    }
    for (const QString &name : known->unknown) {
        const auto isOf = [&name](const catalog::SeriesChange &one) { return one.collection == name; };
        if (std::ranges::any_of(changes, isOf)) // the whole collection was withdrawn
            continue;
        session.note(Tr::tr("Nothing is stored of the collection %1.").arg(text::plain(name)));
        exit = Exit::Incomplete;
    }
    if (exit == Exit::Done && changes.isEmpty())
        session.note(Tr::tr("No changes have been recorded."));
    return exit;
}

Table tableOf(const QList<catalog::SeriesChange> &changes)
{
    constexpr std::array words {"new"_L1, "changed"_L1, "withdrawn"_L1};
    static_assert(words.size() == catalog::changeKindCount);
    Table table {.title = Tr::tr("Changes"),
                 .columns = {column("Seen"_L1, Tr::tr("Seen")), column("Change"_L1, Tr::tr("Change")),
                             columnOf(*fieldOf<Series>(u"Collection")), columnOf(*fieldOf<Series>(u"PatientID")),
                             columnOf(*fieldOf<Series>(u"SeriesInstanceUID")), columnOf(*fieldOf<Series>(u"Modality")),
                             columnOf(*fieldOf<Series>(u"SeriesDescription")), column("Differs"_L1, Tr::tr("Differs"))},
                 .rows = {}};
    for (const catalog::SeriesChange &one : changes)
        table.rows << QVariantList {one.seen.toString(Qt::ISODate),
                                    QString(words[size_t(one.kind)]),
                                    one.collection,
                                    one.patientId,
                                    one.seriesUid,
                                    one.modality,
                                    one.description,
                                    one.what};
    return table;
}

} // namespace

Exit listChanges(Session &session)
{
    const Options &options = session.options();
    const auto server = chosenServer(options);
    if (!server)
        return session.fail(server.error());
    Exit exit = Exit::Done;
    const auto store = openCatalogue(session, &exit);
    const QString key = catalog::serverKey(*server);
    if (options.refresh) {
        const auto done = refreshed(session, *store, key);
        if (!done)
            return session.fail(done.error());
        exit = qMax(exit, *done);
    }
    auto changes = session.await(store->history().changes(key, options.since));
    if (!changes)
        return session.fail(changes.error());
    if (!options.collections.isEmpty())
        changes->removeIf(
            [&options](const catalog::SeriesChange &one) { return !options.collections.contains(one.collection); });
    const auto missing = explainMissing(session, *store, key, *changes);
    if (!missing)
        return session.fail(missing.error());
    return std::max({exit, *missing, session.put(tableOf(*changes))});
}

} // namespace tcia::cli
