// SPDX-License-Identifier: Apache-2.0
// The commands `search` and `facets` over stored content.
#include "cli/commands/search.h"

#include "basket/manifest.h"
#include "basket/textcheck.h"
#include "catalog/filter/evaluation.h"
#include "cli/commands/commands.h"
#include "cli/commands/indexrun.h"
#include "cli/commands/localindex.h"
#include "cli/options/closestspellings.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "core/text.h"
#include "session/serieslists.h"

#include <QtConcurrentMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! The result and the exit status so far, for content that could not be read.
struct Searched
{
    catalog::Evaluation found;
    Exit exit = Exit::Done;
};

//! External input: a table with such a column, a manifest, or words.
QStringList idsIn(Session &session, const QByteArray &content, const QString &subject)
{
    const auto list = session::readList(content, subject);
    if (list && list->manifest.unreadableCount == 0)
        return list->manifest.seriesUids;
    for (const auto &key : {u"SeriesInstanceUID"_s, u"PatientID"_s, u"StudyInstanceUID"_s}) {
        qint64 blank = 0;
        const QStringList column = basket::columnOf(content, key, &blank);
        if (column.isEmpty())
            continue;
        if (blank > 0) //: %1 a file, %2 the heading of a column
            session.note(Tr::tr("%1: rows without a %2 were skipped: %3").arg(subject, key, text::number(blank)));
        return column;
    }
    return basket::wordsOf(content);
}

//! The given IDs; `-` is replaced by standard input: one of our tables, or words.
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
        if (const auto isText = basket::checkIsText(*content, subject); !isText)
            return failure(isText.error());
        const QStringList read = idsIn(session, *content, subject);
        if (read.size() > basket::maxSeries)
            return failure(Error::Kind::Usage,
                           Tr::tr("It has more than %1 entries, the limit for one list. Split it.")
                               .arg(text::number(basket::maxSeries)),
                           {.name = subject});
        if (read.isEmpty()) // would match everything
            return failure(Error::Kind::Usage, Tr::tr("It has no IDs of patients, studies or series."),
                           {.name = subject});
        ids << read;
    }
    ids.removeDuplicates();
    return ids;
}

//! The stored content of the named collections, fetching missing ones.
Result<LocalIndex> broughtIn(Session &session, catalog::CatalogStore &store, const QString &server, Exit &exit)
{
    const auto known = readLocalIndex(session, store, server);
    if (!known || known->unknown.isEmpty())
        return known;
    if (session.options().offline) {
        for (const QString &name : known->unknown)
            session.note(Tr::tr("Nothing is stored of the collection %1.").arg(text::plain(name)));
        exit = qMax(exit, Exit::Incomplete);
        return known;
    }
    const auto run = fetchCollections(session, store, known->unknown, fetchOnce, false);
    if (!run)
        return failure(run.error());
    for (const IndexResult &one : run->collections)
        if (one.error)
            session.fail(*one.error);
    exit = qMax(exit, run->finish(session));
    if (exit == Exit::Interrupted)
        return failure(Error::Kind::Cancelled, Tr::tr("It was stopped."));
    return readLocalIndex(session, store, server);
}

//! Reports values without matches, with the closest existing ones.
void reportUnknownValues(Session &session, const catalog::Evaluation &found)
{
    constexpr qsizetype shown = 5;
    if (found.tables.empty())
        return;
    for (const catalog::Facet &facet : catalog::facets()) {
        QStringList values = found.vocabulary->values(facet.id);
        values.removeAll(QString());
        const auto isThere = [&](const QString &chosen) {
            const auto isIt = [&](const QString &value) {
                return found.filter.mergeSpellings ? catalog::spelling(value) == catalog::spelling(chosen)
                                                   : value == chosen;
            };
            return chosen.isEmpty() || std::ranges::any_of(values, isIt);
        };
        for (const QString &chosen : found.filter.chosen.value(facet.id))
            if (facet.order != catalog::ValueOrder::Range && !isThere(chosen))
                session.note(Tr::tr("No searched series has --%1 “%2”. The closest existing values: %3.")
                                 .arg(QLatin1StringView(facet.key), text::plain(chosen),
                                      text::plain(closestSpellings(chosen, values, shown).join(u", "_s), 400)));
    }
}

//! Reports gaps of a searched table.
void reportUnusable(Session &session, const catalog::SeriesTable &table)
{
    QStringList words {wordsFor(table.gaps()), wordsFor(table.unusable())};
    words.removeAll(QString());
    if (!words.isEmpty()) //: %1 a collection
        session.note(Tr::tr("Collection %1: %2").arg(text::plain(table.collection()), words.join(u' ')));
}

Result<Searched> searched(Session &session)
{
    const auto server = chosenServer(session.options());
    if (!server)
        return failure(server.error());
    const auto ids = idsOf(session);
    if (!ids)
        return failure(ids.error());
    Searched out;
    const auto store = openCatalogue(session, &out.exit);
    auto known = broughtIn(session, *store, catalog::serverKey(*server), out.exit);
    if (!known)
        return failure(known.error());
    out.found.filter = session.options().filter;
    out.found.filter.ids = *ids;
    for (const auto &table : QtConcurrent::blockingMapped<QList<Result<std::shared_ptr<const catalog::SeriesTable>>>>(
             known->chosen, &catalog::CatalogStore::read)) {
        if (table)
            reportUnusable(session, **table);
        if (table)
            out.found.tables.push_back(
                {.name = (*table)->collection(), .table = *table, .shown = {}, .current = false});
        else
            out.exit = qMax(out.exit, session.fail(table.error()));
        known->stored -= !table;
    }
    if (known->stored == 0) // no answer, rather than an empty one
        out.exit = qMax(out.exit, Exit::Incomplete);
    catalog::runEvaluation(out.found);
    session.note(coverage(*known));
    reportUnknownValues(session, out.found);
    for (const QString &id : std::as_const(out.found.notFound))
        session.note(Tr::tr("Not found in the stored collections: %1").arg(text::plain(id)));
    if (!out.found.notFound.isEmpty())
        out.exit = qMax(out.exit, Exit::Incomplete);
    if (out.found.series == 0)
        session.note(Tr::tr("No series passes the filter."));
    return out;
}

} // namespace

bool isViewNamed(const Options &options)
{
    return !options.filter.isEmpty() || !options.ids.isEmpty() || !options.collections.isEmpty();
}

Result<GatheredSeries> viewedSeries(Session &session)
{
    const auto result = searched(session);
    if (!result)
        return failure(result.error());
    GatheredSeries out {.series = {}, .exit = result->exit};
    out.series.reserve(result->found.series);
    for (const catalog::Evaluation::TableResult &seen : result->found.tables)
        for (const Row row : seen.shown->series)
            out.series << seen.table->series(row);
    return out;
}

Exit search(Session &session)
{
    const auto view = viewedSeries(session);
    return view ? qMax(view->exit, session.put(tableOf(view->series, Tr::tr("Series")))) : session.fail(view.error());
}

Exit listFacets(Session &session)
{
    const auto result = searched(session);
    if (!result)
        return session.fail(result.error());
    Table table {.title = Tr::tr("Facets"),
                 .columns = {column("Facet"_L1, Tr::tr("Facet")), column("Value"_L1, Tr::tr("Value")),
                             column("Series"_L1, Tr::tr("Series"), TableColumn::Kind::Number)},
                 .rows = {}};
    const bool forPeople = session.options().format == outputFormat(u"table");
    const auto shown = [forPeople](const QString &value) {
        return forPeople && value.isEmpty() ? Tr::tr("(not given)") : value;
    };
    for (const catalog::Facet &facet : catalog::facets())
        if (facet.id != catalog::FacetId::LocalStatus) // baskets belong to the window
            for (const catalog::FacetCount &one : result->found.counts.value(facet.id))
                table.rows << QVariantList {QString::fromLatin1(facet.key), shown(one.value), qlonglong(one.count)};
    return qMax(result->exit, session.put(table));
}

} // namespace tcia::cli
