// SPDX-License-Identifier: Apache-2.0
// The commands that list values: collections, modalities, body parts, manufacturers.
#include "cli/commands/commands.h"
#include "cli/commands/rawanswer.h"
#include "cli/runtime/ask.h"
#include "cli/runtime/session.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using archive::Archive;
using archive::Endpoint;
using archive::Query;

//! One list: its endpoint and the filter on its own values.
struct Listing
{
    Endpoint endpoint;
    QLatin1StringView key;
    QString Query::*own;
    QFuture<Result<QStringList>> (*request)(Archive &archive, const Query &query);
};

Exit list(Session &session, const Listing &listing)
{
    if (session.options().raw)
        return printRawAnswer(session, listing.endpoint, session.options().query);
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    // The archive cannot filter a list by its own values; they are compared here.
    Query query = session.options().query;
    const QString own = std::exchange(query.*listing.own, QString());
    auto values = ask(session, [&] { return listing.request(**archive, query); });
    if (!values)
        return session.fail(values.error());
    if (!own.isEmpty())
        values->removeIf([&own](const QString &value) { return value != own; });
    return session.put(tableOfValues(listing.key, *values));
}

//! The archive has no endpoint for collections by modality or body part; they are derived from series.
Exit listCollectionsOfSeries(Session &session)
{
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const auto series = ask(session, [&] { return (*archive)->series(session.options().query); });
    if (!series)
        return session.fail(series.error());
    QStringList names;
    for (const Series &one : *series)
        if (!one.collection.isEmpty())
            names << one.collection;
    names.sort();
    names.removeDuplicates();
    return session.put(tableOfValues("Collection"_L1, names));
}

} // namespace

Exit listCollections(Session &session)
{
    const Query &query = session.options().query;
    if (!session.options().raw && !(query.modality.isEmpty() && query.bodyPart.isEmpty()))
        return listCollectionsOfSeries(session);
    return list(session, {Endpoint::Collections, "Collection"_L1, &Query::collection,
                          [](Archive &archive, const Query &) { return archive.collections(); }});
}

Exit listModalities(Session &session)
{
    return list(session, {Endpoint::Modalities, "Modality"_L1, &Query::modality,
                          [](Archive &archive, const Query &query) { return archive.modalities(query); }});
}

Exit listBodyParts(Session &session)
{
    return list(session, {Endpoint::BodyParts, "BodyPartExamined"_L1, &Query::bodyPart,
                          [](Archive &archive, const Query &query) { return archive.bodyParts(query); }});
}

Exit listManufacturers(Session &session)
{
    return list(session, {Endpoint::Manufacturers, "Manufacturer"_L1, &Query::manufacturer,
                          [](Archive &archive, const Query &query) { return archive.manufacturers(query); }});
}

} // namespace tcia::cli
