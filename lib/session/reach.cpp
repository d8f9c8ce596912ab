// SPDX-License-Identifier: Apache-2.0
#include "session/reach.h"

#include <functional>
#include <numeric>

namespace tcia::session {

namespace {

constexpr RetryPolicy askForEver {.probes = RetryPolicy::forEver, .firstProbeDelayMs = 2'000, .longestProbeDelayMs = 120'000};

} // namespace

Reach::Reach(catalog::Catalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog), m_health(askForEver)
{
    m_clock.start();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, &catalog, &catalog::Catalog::askCollections);
    connect(&catalog, &catalog::Catalog::collectionsLoading, this, &Reach::lookAtNames);
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, &Reach::look);
    connect(&catalog, &catalog::Catalog::entryChanged, this, &Reach::look);
}

void Reach::lookAtNames()
{
    const auto &error = m_catalog.collectionsError();
    if (m_catalog.loadingCollections()) {
        m_again.stop();
        m_health.started({});
    } else if (error && isTransient(error->kind)) {
        lose(*error);
    } else {
        recover(); // what it says may be no, but it answers
    }
}

void Reach::look(qsizetype at)
{
    const catalog::Entry &entry = m_catalog.entries()[size_t(at)];
    if (entry.error && entry.error->kind == Error::Kind::Offline) { // others may be the collection's own
        lose(*entry.error);
    } else if (entry.isWhole() && !entry.isBusy() && entry.asked && entry.answers > 0) {
        if (!m_trouble)
            m_health.succeeded();
        else if (answers() > m_answersBefore)
            recover();
    }
}

qint64 Reach::answers() const
{
    const auto &entries = m_catalog.entries();
    return std::transform_reduce(entries.begin(), entries.end(), qint64(0), std::plus(), [](const catalog::Entry &entry) { return entry.answers; });
}

void Reach::lose(const Error &error)
{
    m_answersBefore = answers();
    const bool isNews = !m_trouble;
    m_trouble = error;
    if (!m_catalog.loadingCollections() && !m_again.isActive()) {
        m_health.failed({.subject = {}, .isEssential = true}, error, m_clock.elapsed());
        m_again.start(int(m_health.retryAt() - m_clock.elapsed()));
    }
    if (isNews)
        Q_EMIT changed();
}

void Reach::recover()
{
    if (!m_trouble)
        return;
    m_trouble.reset();
    m_again.stop();
    Q_EMIT changed();
    for (qsizetype entry = 0; entry < qsizetype(m_catalog.entries().size()); ++entry)
        if (const auto &error = m_catalog.entries()[size_t(entry)].error; error && error->kind == Error::Kind::Offline)
            m_catalog.refresh(entry);
    Q_EMIT recovered();
}

} // namespace tcia::session
