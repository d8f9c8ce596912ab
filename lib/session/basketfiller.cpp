// SPDX-License-Identifier: Apache-2.0
#include "session/basketfiller.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/text.h"
#include "session/serieslists.h"

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

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

} // namespace

QFuture<Result<basket::Manifest>> readManifest(const QString &path)
{
    return runOnDiskThread([path]() -> Result<basket::Manifest> {
        auto list = readList(path);
        if (!list)
            return failure(list.error());
        list->manifest.attributes.clear();
        return std::move(list->manifest);
    });
}

QString wordsOf(const AddResult &what, const QString &basket)
{
    constexpr int longest = 40; // the bar that shows it is narrow
    const QString name = text::plain(basket, longest);
    const int present = int(what.alreadyPresent);
    if (what.fresh == 0 && present > 0) //: %1 the name of a basket
        return BasketFiller::tr("%Ln series were in %1 already.", nullptr, present).arg(name);
    //: %1 the name of a basket
    const QString words = BasketFiller::tr("Added %Ln series to %1.", nullptr, int(what.fresh)).arg(name);
    if (present == 0)
        return words;
    //: %1 is "Added 12 series to Lung cohort."
    return BasketFiller::tr("%1 %Ln were in it already.", nullptr, present).arg(words);
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

QFuture<Result<AddResult>> BasketFiller::addManifest(const basket::Manifest &manifest)
{
    if (manifest.locators.isEmpty())
        return add([uids = manifest.seriesUids] { return bare(uids); });
    return chain(archive::locateSeries(m_archive, manifest.locators), this,
                 [this, uids = manifest.seriesUids](const Result<archive::LocatedSeries> &located) {
                     return located ? addLocated(uids, *located)
                                    : QtFuture::makeReadyFuture(Result<AddResult>(failure(located.error())));
                 });
}

// The UIDs at places in buckets must be known before they can be added.
QFuture<Result<AddResult>> BasketFiller::addLocated(const QStringList &uids, const archive::LocatedSeries &located)
{
    const auto added = add([uids, series = located.series] { return bare(uids) + series; });
    return transform(added, this, [unknown = located.unknown](Result<AddResult> what) {
        if (what)
            what->unknown = unknown;
        return what;
    });
}

} // namespace tcia::session
