// SPDX-License-Identifier: Apache-2.0
#include "session/connectivitymonitor.h"

#include <functional>
#include <numeric>

namespace tcia::session {

namespace {

constexpr RetryPolicy retryForEver {
    .probes = RetryPolicy::forEver, .firstProbeDelayMs = 2'000, .maxProbeDelayMs = 120'000};

} // namespace

ConnectivityMonitor::ConnectivityMonitor(catalog::Catalog &catalog, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_health(retryForEver)
{
    m_clock.start();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, &catalog, &catalog::Catalog::requestCollections);
    connect(&catalog, &catalog::Catalog::collectionsLoading, this, &ConnectivityMonitor::checkNames);
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, &ConnectivityMonitor::look);
    connect(&catalog, &catalog::Catalog::entryChanged, this, &ConnectivityMonitor::look);
}

void ConnectivityMonitor::checkNames()
{
    const auto &error = m_catalog.collectionsError();
    if (m_catalog.loadingCollections()) {
        m_again.stop();
        m_health.started({});
    } else if (error && isTransient(error->kind)) {
        setUnreachable(*error);
    } else {
        recover(); // even an error shows that it answers
    }
}

void ConnectivityMonitor::look(qsizetype at)
{
    const catalog::CatalogEntry &entry = m_catalog.entries()[size_t(at)];
    if (entry.error && entry.error->kind == Error::Kind::Offline) { // other errors may be specific to the collection
        setUnreachable(*entry.error);
    } else if (entry.isWhole() && !entry.isBusy() && entry.isRequested && entry.answers > 0) {
        if (!m_lastError)
            m_health.succeeded();
        else if (answers() > m_answersBefore)
            recover();
    }
}

qint64 ConnectivityMonitor::answers() const
{
    const auto &entries = m_catalog.entries();
    return std::transform_reduce(entries.begin(), entries.end(), qint64(0), std::plus(),
                                 [](const catalog::CatalogEntry &entry) { return entry.answers; });
}

void ConnectivityMonitor::setUnreachable(const Error &error)
{
    m_answersBefore = answers();
    const bool isNotable = !m_lastError;
    m_lastError = error;
    if (!m_catalog.loadingCollections() && !m_again.isActive()) {
        m_health.failed({.subject = {}, .isEssential = true}, error, m_clock.elapsed());
        m_again.start(int(m_health.retryAt() - m_clock.elapsed()));
    }
    if (isNotable)
        Q_EMIT changed();
}

std::optional<int> ConnectivityMonitor::msToProbe() const
{
    return m_again.isActive() ? std::optional(m_again.remainingTime()) : std::nullopt;
}

void ConnectivityMonitor::probeNow()
{
    m_again.stop();
    m_catalog.requestCollections();
}

void ConnectivityMonitor::stopProbing()
{
    m_again.stop();
    Q_EMIT changed();
}

void ConnectivityMonitor::recover()
{
    if (!m_lastError)
        return;
    m_lastError.reset();
    m_again.stop();
    Q_EMIT changed();
    for (qsizetype entry = 0; entry < qsizetype(m_catalog.entries().size()); ++entry)
        if (const auto &error = m_catalog.entries()[size_t(entry)].error; error && error->kind == Error::Kind::Offline)
            m_catalog.refresh(entry);
    Q_EMIT recovered();
}

} // namespace tcia::session
