// SPDX-License-Identifier: Apache-2.0
#include "archive/locatorlookup.h"

#include "archive/s3address.h"
#include "core/async.h"

#include <algorithm>
#include <memory>

namespace tcia::archive {

namespace {

constexpr qsizetype batch = 300; // the request stays below 20 kB

struct Lookup
{
    QStringList left;
    LocatedSeries found;
    std::function<void(qsizetype done)> progress {};
    qsizetype done = 0;
};

//! A place as it is compared: a series of the Imaging Data Commons may be found in another of its buckets.
QString folderOf(const QString &locator)
{
    const auto place = s3::placeOf(locator).value_or(s3::Place {});
    const bool isOfIdc = s3::idcBuckets().contains(s3::awsNameOf(place.bucket));
    return (isOfIdc ? QString() : place.bucket) + u'/' + place.prefix;
}

//! A place is known if a series lies there, or in a folder inside it.
void take(LocatedSeries &into, const QStringList &asked, const QList<Series> &rows)
{
    QStringList known;
    for (const Series &row : rows)
        known << folderOf(row.locator);
    known.sort();
    into.series += rows;
    for (const QString &locator : asked) {
        const QString folder = folderOf(locator);
        const auto first = std::lower_bound(known.cbegin(), known.cend(), folder);
        if (first == known.cend() || !first->startsWith(folder))
            into.unknown << locator;
    }
}

QFuture<Result<LocatedSeries>> next(Archive &archive, const std::shared_ptr<Lookup> &lookup)
{
    if (lookup->left.isEmpty())
        return QtFuture::makeReadyFuture(Result<LocatedSeries>(std::move(lookup->found)));
    const QStringList asked = lookup->left.first(qMin(batch, lookup->left.size()));
    lookup->left.remove(0, asked.size());
    return chain(archive.seriesAt(asked), &archive, [&archive, lookup, asked](const Result<QList<Series>> &rows) {
        if (!rows)
            return QtFuture::makeReadyFuture(Result<LocatedSeries>(failure(rows.error())));
        take(lookup->found, asked, *rows);
        lookup->done += asked.size();
        if (lookup->progress)
            lookup->progress(lookup->done);
        return next(archive, lookup);
    });
}

//! The buckets of the Imaging Data Commons as a server of their own, which reads headers of images.
Server bucketsOf(const Server &server)
{
    return {.name = server.name,
            .base = server.objects.isEmpty() ? s3::awsEndpoint() : server.objects,
            .dialect = DialectId::S3,
            .buckets = s3::idcBuckets()};
}

//! Looks at what is not in the index: lists may be newer than it.
QFuture<Result<LocatedSeries>> locateInBuckets(Archive &archive, const LocatedSeries &known)
{
    const auto buckets = std::make_shared<Archive>(bucketsOf(archive.server()));
    buckets->stopWith(archive);
    const auto rest = next(*buckets, std::make_shared<Lookup>(Lookup {.left = known.unknown, .found = {}}));
    return transform(rest, &archive, [buckets, known](const Result<LocatedSeries> &found) -> Result<LocatedSeries> {
        if (!found)
            return failure(found.error());
        return LocatedSeries {.series = known.series + found->series, .unknown = found->unknown};
    });
}

} // namespace

bool mayHave(const Server &server, const QString &locator)
{
    const auto place = s3::placeOf(locator);
    if (!place)
        return false;
    return server.dialect == DialectId::S3    ? server.buckets.contains(place->bucket)
           : server.dialect == DialectId::Idc ? s3::idcBuckets().contains(s3::awsNameOf(place->bucket))
                                              : false;
}

const Server *serverForPlaces(const QStringList &locators, const Server *open, const QList<Server> &known)
{
    if (locators.isEmpty())
        return nullptr;
    const auto hasIt = [&locators](const Server &server) { return mayHave(server, locators.first()); };
    const auto findsAny = [](const Server &server) { return dialect(server.dialect).findsLocators; };
    const auto first = [&known](const auto &isRight) -> const Server * {
        const auto found = std::ranges::find_if(known, isRight);
        return found == known.end() ? nullptr : &*found;
    };
    if (open && hasIt(*open))
        return nullptr;
    if (const Server *server = first(hasIt))
        return server;
    return open && findsAny(*open) ? nullptr : first(findsAny);
}

QFuture<Result<LocatedSeries>> locateSeries(Archive &archive, const QStringList &locators,
                                            std::function<void(qsizetype done)> progress)
{
    const auto lookup =
        std::make_shared<Lookup>(Lookup {.left = locators, .found = {}, .progress = std::move(progress)});
    return chain(next(archive, lookup), &archive, [&archive](const Result<LocatedSeries> &known) {
        if (!known || known->unknown.isEmpty() || archive.server().dialect != DialectId::Idc)
            return QtFuture::makeReadyFuture(known);
        return locateInBuckets(archive, *known);
    });
}

} // namespace tcia::archive
