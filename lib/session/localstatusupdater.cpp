// SPDX-License-Identifier: Apache-2.0
#include "session/localstatusupdater.h"

#include "core/async.h"
#include "core/text.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace tcia::session {

Q_LOGGING_CATEGORY(logLocalStatus, "tcia.session.localstatus")

namespace {

constexpr int afterChoosingMs = 100;  // the user is watching
constexpr int afterArrivingMs = 2000; // each update makes the catalogue recount

using Sets = std::shared_ptr<const catalog::LocalSeries>;

} // namespace

LocalStatusUpdater::LocalStatusUpdater(catalog::Catalog &catalog, const LocalStatusLookup &status, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_status(status)
{
    m_delayTimer.setSingleShot(true);
    connect(&m_delayTimer, &QTimer::timeout, this, &LocalStatusUpdater::gather);
    connect(&status, &LocalStatusLookup::changed, this, [this](LocalStatusLookup::Cause cause) {
        if (cause != LocalStatusLookup::Cause::Transfers) // not filtered by
            scheduleUpdate(cause == LocalStatusLookup::Cause::Basket ? afterChoosingMs : afterArrivingMs);
    });
    if (!status.isEmpty())
        scheduleUpdate(0);
}

void LocalStatusUpdater::scheduleUpdate(int ms)
{
    if (m_gathering)
        m_again = true;
    else if (!m_delayTimer.isActive() || m_delayTimer.remainingTime() > ms)
        m_delayTimer.start(ms);
}

void LocalStatusUpdater::gather()
{
    m_gathering = true;
    onFinished(QtConcurrent::run(m_status.sets()), this, [this](const Result<Sets> &sets) {
        m_gathering = false;
        if (sets)
            m_catalog.setLocalSeries(*sets);
        else
            qCWarning(logLocalStatus).noquote() << text::of(sets.error());
        if (std::exchange(m_again, false))
            scheduleUpdate(afterChoosingMs);
    });
}

} // namespace tcia::session
