// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

constexpr qint64 collectionsToEstimate = 3;
constexpr qint64 looksPerAge = 24;

} // namespace

//! Plans the remaining collections from the catalogue's state. False if that is not possible yet.
bool Indexer::plan()
{
    if (m_catalog.loadingCollections() || !m_catalog.isSettled())
        return false; // a signal comes
    const QStringList names = wanted();
    const auto isMissing = [this](const QString &name) { return m_catalog.entryOf(name) < 0; };
    const bool isIncomplete = m_catalog.entries().empty() || std::ranges::any_of(names, isMissing);
    const std::optional<Error> error = m_catalog.collectionsError();
    if ((isIncomplete || error) && !std::exchange(m_namesTried, true)) {
        m_throttle.started({});
        m_catalog.askCollections();
        return false;
    }
    if (error && isIncomplete) {
        if (isTransient(error->kind))
            blockForNames(*error);
        else
            giveUp(*error);
        return !m_mustPlan;
    }
    std::vector<Task> tasks;
    for (const QString &name : names) {
        if (isGivenUp(name) || m_freshness.isFresh(name))
            continue;
        const auto known = taskOf(name);
        tasks.push_back(known != m_tasks.end()
                            ? *known
                            : Task {.name = name, .failures = 0, .charged = 0, .notBefore = 0, .error = {}});
    }
    m_tasks = std::move(tasks);
    m_mustPlan = false;
    for (const QString &name : names)
        if (isMissing(name) && taskOf(name) != m_tasks.end())
            giveUp(name, {.kind = Error::Kind::NotFound,
                          .detail = u"The server has no such collection."_s,
                          .context = {.collection = name}});
    if (taskOf(m_pending.collection) == m_tasks.end())
        m_pending = {}; // it is no longer in the archive
    return true;
}

QStringList Indexer::wanted() const
{
    if (!m_only.isEmpty())
        return m_only;
    QStringList names;
    for (const CatalogEntry &entry : m_catalog.entries())
        names << entry.name;
    return names;
}

bool Indexer::isGivenUp(const QString &name) const
{
    return std::ranges::find(m_failures, name, &Failure::collection) != m_failures.end();
}

//! Checks whether content has expired or failed collections are due again, including the names.
bool Indexer::hasAged() const
{
    if (m_policy.maxAgeMs == 0)
        return false; // everything was requested once
    const auto hasGrownOld = [this](const QString &name) {
        const qsizetype at = isGivenUp(name) ? -1 : m_catalog.entryOf(name);
        return at >= 0 && m_catalog.entries()[size_t(at)].isWhole() &&
               m_freshness.isOld(m_catalog.entries()[size_t(at)].fetched);
    };
    const auto isLongAgo = [this](const Failure &failure) { return m_freshness.isOld(failure.at); };
    return m_freshness.isOld(m_begun) || std::ranges::any_of(m_failures, isLongAgo) ||
           std::ranges::any_of(wanted(), hasGrownOld);
}

//! Checks wall-clock time several times per maximum age, because timers stop while a computer sleeps.
void Indexer::lookAgainLater()
{
    if (m_policy.maxAgeMs > 0 && !m_timer.isActive())
        m_timer.start(lookEveryMs());
}

int Indexer::lookEveryMs() const { return int(std::max<qint64>(1, m_policy.maxAgeMs / looksPerAge)); }

std::vector<Indexer::Task>::iterator Indexer::taskOf(const QString &name)
{
    return std::ranges::find(m_tasks, name, &Task::name);
}

void Indexer::report()
{
    const QStringList names = wanted();
    IndexProgress now;
    now.state = m_progress.state;
    now.failed = m_failures.size();
    now.total = names.size();
    now.secondsLeft = secondsLeft();
    for (const QString &name : names) {
        now.done += m_freshness.isFresh(name);
        if (const qsizetype at = m_catalog.entryOf(name); at >= 0 && m_catalog.entries()[size_t(at)].isWhole())
            now.series += m_catalog.entries()[size_t(at)].table->size();
    }
    if (now.state == IndexState::WaitingToRetry) {
        now.error = m_progress.error;
        now.retryAt = m_progress.retryAt;
    }
    m_progress = now;
    Q_EMIT progressed(m_progress);
}

std::optional<qint64> Indexer::secondsLeft() const
{
    if (m_mustPlan || m_completed.count < collectionsToEstimate)
        return {};
    return m_completed.ms * qint64(m_tasks.size()) / m_completed.count / 1000;
}

} // namespace tcia::catalog
