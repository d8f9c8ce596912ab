// SPDX-License-Identifier: Apache-2.0
#include "session/basketfiller.h"

#include "archive/locatorlookup.h"
#include "basket/manifest.h"
#include "core/async.h"
#include "core/diskthread.h"
#include "core/files.h"

namespace tcia::session {

namespace {

Result<basket::Manifest> readManifest(const QString &path)
{
    const auto content = readFile(path, basket::maxListSize);
    if (!content)
        return failure(content.error());
    Result<basket::Manifest> manifest = basket::parseManifest(*content, path);
    if (manifest)
        manifest->attributes.clear(); // attributes come from the archive
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

//! The server of a manifest, if its host is not the open server's.
QString otherServer(const QString &named, const QUrl &open)
{
    const QString host = QUrl(named).host();
    return host.isEmpty() || host == open.host() ? QString() : host;
}

} // namespace

QString wordsOf(const AddResult &what)
{
    const QString words = BasketFiller::tr("%n series added", nullptr, int(what.fresh));
    if (what.alreadyPresent == 0)
        return words;
    //: %1 is "12 series added"
    return BasketFiller::tr("%1, %2").arg(
        words, BasketFiller::tr("%n were in the basket already", nullptr, int(what.alreadyPresent)));
}

BasketFiller::BasketFiller(archive::Archive &archive, basket::Basket &basket, QObject *parent)
    : QObject(parent), m_archive(archive), m_basket(basket)
{
}

QFuture<Result<AddResult>> BasketFiller::add(std::function<QList<Series>()> gather)
{
    return transform(m_basket.add(std::move(gather)), this,
                     [](const Result<basket::EditOutcome> &done) -> Result<AddResult> {
                         if (!done)
                             return failure(done.error());
                         return AddResult {.fresh = done->added, .alreadyPresent = done->alreadyPresent};
                     });
}

QFuture<Result<AddResult>> BasketFiller::addSharedList(const QString &name)
{
    return chain(m_archive.sharedList(name), this, [this](const Result<QList<Series>> &list) {
        if (!list)
            return QtFuture::makeReadyFuture(Result<AddResult>(failure(list.error())));
        return add([series = *list] { return series; });
    });
}

QFuture<Result<AddResult>> BasketFiller::addManifest(const QString &path)
{
    return chain(runOnDiskThread([path] { return readManifest(path); }), this,
                 [this](const Result<basket::Manifest> &manifest) {
                     return manifest ? addListed(*manifest)
                                     : QtFuture::makeReadyFuture(Result<AddResult>(failure(manifest.error())));
                 });
}

// The UIDs at places in buckets must be known before they can be added.
QFuture<Result<AddResult>> BasketFiller::addListed(const basket::Manifest &manifest)
{
    const auto series = std::make_shared<QList<Series>>(bare(manifest.seriesUids));
    const auto locate = manifest.locators.isEmpty()
                            ? QtFuture::makeReadyFuture(Result<archive::LocatedSeries>(archive::LocatedSeries {}))
                            : archive::locateSeries(m_archive, manifest.locators);
    return chain(locate, this,
                 [this, series, unreadable = manifest.unreadableCount,
                  other = otherServer(manifest.downloadServer, m_archive.server().base)](
                     const Result<archive::LocatedSeries> &located) {
                     if (!located)
                         return QtFuture::makeReadyFuture(Result<AddResult>(failure(located.error())));
                     *series += located->series;
                     const auto complete = [unreadable, other,
                                            unknown = located->unknown.size()](Result<AddResult> what) {
                         if (what) {
                             what->unreadable = unreadable;
                             what->unknown = unknown;
                             what->otherServer = other;
                         }
                         return what;
                     };
                     return transform(add([series] { return *series; }), this, complete);
                 });
}

} // namespace tcia::session
