// SPDX-License-Identifier: Apache-2.0
#include "session/localstatusupdater.h"

#include "core/async.h"
#include "core/text.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace tcia::session {

Q_LOGGING_CATEGORY(logLocalStatus, "tcia.session.taken")

namespace {

constexpr int afterChoosingMs = 100;  // the user is watching
constexpr int afterArrivingMs = 2000; // each update makes the catalogue recount

using Sets = std::shared_ptr<const catalog::LocalSeries>;

Sets setsOf(const basket::Snapshot &basket, const QHash<QString, QString> &folders)
{
    const auto out = std::make_shared<catalog::LocalSeries>();
    out->basket.reserve(basket->series.size());
    for (const Series &series : basket->series)
        out->basket.insert(series.seriesUid);
    out->disk.reserve(folders.size());
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder)
        out->disk.insert(folder.key());
    return out;
}

} // namespace

LocalStatusUpdater::LocalStatusUpdater(catalog::Catalog &catalog, const basket::Basket &basket, const DiskIndex &disk,
                                       QObject *parent)
    : QObject(parent), m_catalog(catalog), m_basket(basket), m_disk(disk)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LocalStatusUpdater::gather);
    connect(&basket, &basket::Basket::changed, this, [this] { within(afterChoosingMs); });
    connect(&disk, &DiskIndex::changed, this, [this] { within(afterArrivingMs); });
    if (!disk.folders().isEmpty())
        within(0);
}

void LocalStatusUpdater::within(int ms)
{
    if (m_gathering)
        m_again = true;
    else if (!m_soon.isActive() || m_soon.remainingTime() > ms)
        m_soon.start(ms);
}

void LocalStatusUpdater::gather()
{
    m_gathering = true;
    onFinished(QtConcurrent::run(setsOf, m_basket.content(), m_disk.folders()), this, [this](const Result<Sets> &sets) {
        m_gathering = false;
        if (sets)
            m_catalog.setLocalSeries(*sets);
        else
            qCWarning(logLocalStatus).noquote() << text::of(sets.error());
        if (std::exchange(m_again, false))
            within(afterChoosingMs);
    });
}

} // namespace tcia::session
