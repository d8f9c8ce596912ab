// SPDX-License-Identifier: Apache-2.0
#include "session/localstatuslookup.h"

namespace tcia::session {

LocalStatusLookup::LocalStatusLookup(const basket::Basket &basket, const DiskIndex &disk,
                                     const TransferStages &transfers, QObject *parent)
    : QObject(parent), m_basket(basket), m_disk(disk), m_transfers(transfers)
{
    connect(&basket, &basket::Basket::changed, this, [this] { Q_EMIT changed(Cause::Basket); });
    connect(&disk, &DiskIndex::changed, this, [this] { Q_EMIT changed(Cause::Disk); });
    connect(&transfers, &TransferStages::changed, this, [this] { Q_EMIT changed(Cause::Transfers); });
}

catalog::LocalStatus LocalStatusLookup::of(const QString &seriesUid) const
{
    using enum catalog::LocalStatus;
    return m_disk.contains(seriesUid) ? OnDisk : m_basket.contains(seriesUid) ? InBasket : Neither;
}

std::function<std::shared_ptr<const catalog::LocalSeries>()> LocalStatusLookup::sets() const
{
    return [basket = m_basket.content(), folders = m_disk.folders()] {
        const auto out = std::make_shared<catalog::LocalSeries>();
        out->basket.reserve(basket->series.size());
        for (const Series &series : basket->series)
            out->basket.insert(series.seriesUid);
        out->disk.reserve(folders.size());
        for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder)
            out->disk.insert(folder.key());
        return out;
    };
}

} // namespace tcia::session
