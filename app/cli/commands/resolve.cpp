// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/resolve.h"

#include "archive/archive.h"
#include "catalog/catalogstore.h"
#include "catalog/indexer.h"
#include "catalog/seriesresolver.h"
#include "cli/commands/localindex.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/age.h"
#include "core/text.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using catalog::SeriesResolver;
using Tables = QList<Result<std::shared_ptr<const catalog::SeriesTable>>>;

constexpr qsizetype fewSeries = 20; // fetched faster than stored content is read

//! The archive's stored content that is younger than `maxAgeMs`.
Tables storedTables(Session &session, const archive::Server &server, qint64 maxAgeMs)
{
    const auto store = openCatalogue(session);
    auto stored = session.await(store->storedCollections(catalog::serverKey(server)));
    if (!stored)
        return {};
    stored->removeIf(
        [maxAgeMs](const catalog::StoredCollection &one) { return ageMs(one.fetched).value_or(maxAgeMs) >= maxAgeMs; });
    return QtConcurrent::blockingMapped<Tables>(*stored, &catalog::CatalogStore::read);
}

SeriesResolver::Lookup lookupIn(const Tables &tables)
{
    return [tables](const QString &seriesUid) -> std::optional<Series> {
        const QByteArray uid = seriesUid.toUtf8();
        const size_t hash = catalog::TextIndex::hashOf(uid);
        for (const auto &table : tables)
            if (table && !(*table)->gaps().isAnswerMissing())
                if (const auto row = (*table)->find(uid, hash))
                    return (*table)->series(*row);
        return {};
    };
}

QHash<QString, ResolvedSeries> found(Session &session, archive::Archive &archive, const QStringList &seriesUids,
                                     const catalog::ResolveOptions &options, const SeriesResolver::Lookup &lookup)
{
    QHash<QString, ResolvedSeries> out;
    if (seriesUids.isEmpty())
        return out;
    constexpr qsizetype progressFrom = 1'000;
    if (seriesUids.size() >= progressFrom)
        session.note(Tr::tr("Looking up %Ln series.", nullptr, int(seriesUids.size())));
    SeriesResolver resolver(archive.access(), options);
    QEventLoop loop;
    resolver.setLookup(lookup);
    QObject::connect(&resolver, &SeriesResolver::resolved, &loop, [&out](const QList<Series> &series) {
        for (const Series &one : series)
            out.insert(one.seriesUid, {one, {}});
    });
    QObject::connect(&resolver, &SeriesResolver::failed, &loop, [&out](const QString &uid, const Error &error) {
        out.insert(uid, {Series {.seriesUid = uid}, error});
    });
    QObject::connect(&resolver, &SeriesResolver::foundUnusable, &archive, &archive::Archive::foundUnusable);
    QObject::connect(&resolver, &SeriesResolver::finished, &loop, &QEventLoop::quit);
    QObject::connect(&session.interrupt(), &Interrupt::triggered, &resolver, &SeriesResolver::cancel);
    resolver.resolve(seriesUids);
    if (session.interrupt().happened())
        resolver.cancel();
    if (resolver.left() > 0) // otherwise it finished before the loop started
        loop.exec();
    return out;
}

} // namespace

bool isBare(const Series &series)
{
    return series.collection.isEmpty() || series.patientId.isEmpty() || !series.imageCount;
}

QList<ResolvedSeries> resolved(Session &session, archive::Archive &archive, const QList<Series> &series)
{
    QStringList bare;
    for (const Series &one : series)
        if (isBare(one))
            bare << one.seriesUid;
    const Tables stored =
        bare.size() > fewSeries ? storedTables(session, archive.server(), catalog::IndexPolicy().maxAgeMs) : Tables();
    const QHash<QString, ResolvedSeries> known = found(session, archive, bare, {}, lookupIn(stored));
    QList<ResolvedSeries> out;
    for (const Series &one : series)
        out << known.value(one.seriesUid, {one, {}});
    return out;
}

QList<Series> withStoredAttributes(Session &session, const archive::Server &server, const QList<Series> &series)
{
    if (std::ranges::none_of(series, isBare))
        return series;
    const auto lookup = lookupIn(storedTables(session, server, std::numeric_limits<qint64>::max()));
    QList<Series> out;
    for (const Series &one : series)
        out << (isBare(one) ? lookup(one.seriesUid).value_or(one) : one);
    return out;
}

QList<ResolvedSeries> queryAgain(Session &session, archive::Archive &archive, const QStringList &seriesUids,
                                 Answers answers)
{
    const QHash<QString, ResolvedSeries> known =
        found(session, archive, seriesUids, {.isComplete = answers == Answers::Complete}, {});
    QList<ResolvedSeries> out;
    for (const QString &uid : seriesUids)
        out << known.value(uid);
    return out;
}

Exit reportFailures(Session &session, const QList<ResolvedSeries> &planned)
{
    if (session.interrupt().happened())
        return Exit::Interrupted;
    constexpr qint64 maxReported = 100;
    qint64 failures = 0;
    Exit exit = Exit::Done;
    for (const ResolvedSeries &one : planned)
        if (one.error)
            exit = qMax(exit, ++failures <= maxReported ? session.fail(*one.error) : exitFor(*one.error));
    if (failures > maxReported)
        session.note(Tr::tr("%Ln more series could not be resolved.", nullptr, int(failures - maxReported)));
    return exit;
}

} // namespace tcia::cli
