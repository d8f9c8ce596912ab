// SPDX-License-Identifier: Apache-2.0
// What is asked of all that is known of an archive: series, and counts of values.
#include "basket/manifest.h"
#include "catalog/evaluation.h"
#include "cli/commands.h"
#include "cli/indexing.h"
#include "cli/known.h"
#include "cli/serverchoice.h"
#include "cli/session.h"
#include "cli/tr.h"
#include "core/files.h"
#include "core/text.h"

#include <QtConcurrentMap>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! What was found, and the exit status so far: of what could not be looked at.
struct Searched
{
    catalog::Evaluation found;
    Exit exit = Exit::Done;
};

//! Names of patients, studies and series as they were typed, `-` replaced by what standard input holds: a table of ours, or words.
Result<QStringList> idsOf(Session &session)
{
    QStringList ids;
    for (const QString &typed : session.options().ids) {
        if (typed != "-"_L1) {
            ids << typed;
            continue;
        }
        const auto content = session.input();
        if (!content)
            return failure(content.error());
        const QString subject = Tr::tr("standard input");
        const auto manifest = basket::parseManifest(*content, subject);
        const QStringList read = manifest && manifest->unreadableCount == 0 ? manifest->seriesUids
                                                                            : catalog::pastedIds(decodedText(*content));
        if (read.isEmpty()) // would let everything pass
            return failure(Error::Kind::Usage, Tr::tr("It names no patient, study or series."), subject);
        ids << read;
    }
    ids.removeDuplicates();
    return ids;
}

//! What is known of the collections named, asking for those of which nothing is.
Result<Known> broughtIn(Session &session, catalog::CatalogStore &store, const QString &server, Exit &exit)
{
    const auto known = knownOf(session, store, server);
    if (!known || known->unknown.isEmpty())
        return known;
    if (session.options().offline) {
        for (const QString &name : known->unknown)
            session.note(Tr::tr("Nothing is known of the collection %1.").arg(text::plain(name)));
        exit = Exit::Undone;
        return known;
    }
    const auto run = bringIn(session, store, known->unknown, askOnce, false);
    if (!run)
        return failure(run.error());
    for (const Indexed &one : run->collections)
        if (one.error)
            session.fail(*one.error);
    exit = run->finish(session);
    if (exit == Exit::Interrupted)
        return failure(Error::Kind::Cancelled, Tr::tr("It was stopped."));
    return knownOf(session, store, server);
}

Result<Searched> searched(Session &session)
{
    const auto server = chosenServer(session.options());
    if (!server)
        return failure(server.error());
    const auto ids = idsOf(session);
    if (!ids)
        return failure(ids.error());
    catalog::CatalogStore store(catalog::catalogStorePath());
    Searched out;
    const auto known = broughtIn(session, store, catalog::serverKey(*server), out.exit);
    if (!known)
        return failure(known.error());
    out.found.filter = session.options().filter;
    out.found.filter.ids = *ids;
    for (const auto &table : QtConcurrent::blockingMapped<QList<Result<std::shared_ptr<const catalog::SeriesTable>>>>(
             known->chosen, &catalog::CatalogStore::read)) {
        if (table)
            out.found.tables.push_back({.name = (*table)->collection(), .table = *table, .shown = {}, .current = false});
        else
            out.exit = qMax(out.exit, session.fail(table.error()));
    }
    catalog::workOut(out.found);
    session.note(coverage(*known));
    for (const QString &id : std::as_const(out.found.notFound))
        session.note(Tr::tr("Not found in what is known: %1").arg(text::plain(id)));
    if (!out.found.notFound.isEmpty())
        out.exit = qMax(out.exit, Exit::Undone);
    if (out.found.series == 0)
        session.note(Tr::tr("No series passes the filter."));
    return out;
}

} // namespace

Exit search(Session &session)
{
    const auto result = searched(session);
    if (!result)
        return session.fail(result.error());
    QList<Series> series;
    series.reserve(result->found.series);
    for (const catalog::Evaluation::Seen &seen : result->found.tables)
        for (const catalog::Row row : seen.shown->series)
            series << seen.table->series(row);
    return qMax(result->exit, session.put(tableOf(series, Tr::tr("Series"))));
}

Exit listFacets(Session &session)
{
    const auto result = searched(session);
    if (!result)
        return session.fail(result.error());
    Table table {.title = Tr::tr("Facets"),
                 .columns = {column("Facet"_L1, Tr::tr("Facet")), column("Value"_L1, Tr::tr("Value")),
                             column("Series"_L1, Tr::tr("Series"), Column::Kind::Number)},
                 .rows = {}};
    for (const catalog::Facet &facet : catalog::facets())
        if (facet.id != catalog::FacetId::Taken) // the baskets are the window's
            for (const catalog::FacetCount &one : result->found.counts.value(facet.id))
                table.rows << QVariantList {QString::fromLatin1(facet.key), one.value, qlonglong(one.count)};
    return qMax(result->exit, session.put(table));
}

} // namespace tcia::cli
