// SPDX-License-Identifier: Apache-2.0
// The command `index`: stores an archive's content for offline searches.
#include "cli/commands/commands.h"
#include "cli/commands/indexfrom.h"
#include "cli/commands/indexrun.h"
#include "cli/commands/localindex.h"
#include "cli/output/indexreport.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

QString stateOf(const IndexResult &one)
{
    if (one.isPartial)
        return u"incomplete"_s;
    if (one.error)
        return u"failed"_s;
    if (one.fetched)
        return u"fetched"_s;
    return one.series >= 0 ? u"kept"_s : u"missing"_s;
}

Table tableOf(const QList<IndexResult> &collections)
{
    Table table {.title = Tr::tr("Collections known"),
                 .columns = {column("Collection"_L1, Tr::tr("Collection")), column("State"_L1, Tr::tr("State")),
                             column("Series"_L1, Tr::tr("Series"), TableColumn::Kind::Number),
                             column("Asked"_L1, Tr::tr("Asked")),
                             column("Error"_L1, Tr::tr("Error"), TableColumn::Kind::Text, false)},
                 .rows = {}};
    for (const IndexResult &one : collections)
        table.rows << QVariantList {
            one.collection, stateOf(one), one.series < 0 ? QVariant() : QVariant(qlonglong(one.series)),
            one.requestedAt.toString(Qt::ISODate), one.error ? QVariant(text::inEnglish(*one.error)) : QVariant()};
    return table;
}

catalog::IndexPolicy policyOf(const Options &options)
{
    catalog::IndexPolicy policy {.retry = catalog::indexRetry(options.retries)};
    if (options.again)
        policy.maxAgeMs = 0;
    return policy;
}

} // namespace

Exit indexArchive(Session &session)
{
    const Options &options = session.options();
    if (const auto may = session.checkColumns(tableOf(QList<IndexResult>())); !may)
        return session.fail(may.error());
    const auto store = openCatalogue(session);
    IndexReport report(session);
    const auto follow = [&report](catalog::Catalog &catalog, catalog::Indexer &indexer) {
        report.follow(catalog, indexer);
    };
    const auto run = options.from.isEmpty()
                         ? fetchCollections(session, *store, options.collections, policyOf(options), true, follow)
                         : indexFrom(session, *store);
    if (!run)
        return session.fail(run.error());
    const Exit exit = run->finish(session);
    const Exit put = session.put(tableOf(run->collections));
    report.finished(exit);
    return qMax(exit, put);
}

} // namespace tcia::cli
