// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexer.h"

#include "core/reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

Indexer::Indexer(Catalog &catalog, IndexPolicy policy, QObject *parent)
    : QObject(parent),
      m_catalog(catalog),
      m_freshness(catalog, policy.maxAgeMs),
      m_scope(catalog, m_freshness),
      m_schedule(policy.retry),
      m_request(catalog, m_freshness),
      m_status(m_scope, m_schedule),
      m_renewal(m_scope, m_freshness, m_schedule, policy.maxAgeMs)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Indexer::next);
    connect(&m_renewal, &IndexRenewal::due, this, &Indexer::renew);
    connect(&m_request, &IndexRequest::fetched, this, &Indexer::succeed);
    connect(&m_request, &IndexRequest::failed, this, &Indexer::fail);
    connect(&m_status, &IndexStatus::progressed, this, &Indexer::progressed);
    connect(&m_status, &IndexStatus::wantedChanged, this, &Indexer::wantedChanged);
    connect(&catalog, &Catalog::entriesReset, this, [this] { m_mustPlan = true, next(); });
    const auto goOnPlanning = [this] {
        if (m_mustPlan)
            next();
    };
    connect(&catalog, &Catalog::settled, this, goOnPlanning);
    connect(&catalog, &Catalog::collectionsLoading, this, goOnPlanning);
}

void Indexer::start(const QStringList &collections)
{
    m_scope.setOnly(collections);
    m_freshness.begin();
    m_schedule.forgetFailures();
    begin();
}

void Indexer::pause()
{
    if (!isWanted())
        return;
    m_timer.stop();
    m_renewal.stop();
    m_status.setState(IndexState::Paused);
    m_request.cancel();
    report();
}

void Indexer::resume()
{
    if (!m_freshness.hasBegun())
        return start();
    m_schedule.forgetFailures();
    begin();
}

void Indexer::begin()
{
    m_renewal.begin();
    m_timer.stop();
    m_schedule.reset();
    m_request.forget();
    m_namesTried = m_catalog.loadingCollections();
    m_mustPlan = true;
    m_status.setState(IndexState::Running);
    next();
}

//! If everything is indexed; otherwise it is checked again at the end.
void Indexer::renew()
{
    if (m_status.state() != IndexState::Done)
        return;
    m_freshness.begin(m_renewal.intervalMs()); // until the next check
    m_catalog.requestCollections();            // there may be new collections
    m_schedule.forgetFailures([this](const Failure &failure) { return m_freshness.isOld(failure.at); });
    begin();
}

void Indexer::next()
{
    if (!isWanted())
        return;
    m_schedule.endBlock(m_clock.elapsed());
    const bool isPlanned = !m_mustPlan || (!m_schedule.isBlocked() && plan());
    if (!isWanted()) // a slot of failed() stopped the indexer
        return;
    const IndexSchedule::Step step = m_schedule.next(m_clock.elapsed());
    if (!m_schedule.isBlocked() && (!isPlanned || !m_request.collection().isEmpty()))
        return report();
    if (step.error)
        wait(step.untilMs, *step.error);
    else if (step.collection.isEmpty())
        finish();
    else
        request(step.collection);
}

//! Plans the remaining collections from the catalogue's state. False if that is not possible yet.
bool Indexer::plan()
{
    if (m_catalog.loadingCollections() || !m_catalog.isSettled())
        return false; // a signal comes
    const bool isIncomplete = m_scope.isIncomplete();
    const std::optional<Error> error = m_catalog.collectionsError();
    if ((isIncomplete || error) && !std::exchange(m_namesTried, true)) {
        m_schedule.started({});
        m_catalog.requestCollections();
        return false;
    }
    if (error && isIncomplete) {
        if (isTransient(error->kind)) {
            m_schedule.namesFailed(*error, m_clock.elapsed());
            block(*error);
        } else {
            giveUpAll(*error);
        }
        return !m_mustPlan;
    }
    const QStringList names = m_scope.names();
    m_schedule.plan(m_scope.notFresh(names));
    m_mustPlan = false;
    for (const QString &name : names)
        if (m_scope.isMissing(name) && m_schedule.contains(name))
            giveUp(name, {.kind = Error::Kind::NotFound,
                          .detail = english<QT_TRANSLATE_NOOP("Reasons", "The server has no such collection.")>(),
                          .context = {.collection = name}});
    if (!m_schedule.contains(m_request.collection()))
        m_request.forget(); // it is no longer in the archive
    return true;
}

void Indexer::request(const QString &name)
{
    m_status.setState(IndexState::Running);
    m_schedule.started(name);
    m_request.send(name);
    report();
}

void Indexer::succeed(const QString &name, qint64 ms)
{
    if (!m_schedule.contains(name))
        return;
    m_schedule.succeeded(name);
    m_status.addFetched(ms);
    report();
    Q_EMIT indexed(name);
    next();
}

void Indexer::fail(const QString &name, const Error &error, bool isPartial)
{
    if (!m_schedule.contains(name))
        return;
    const IndexSchedule::Consequence then = m_schedule.failed(name, error, isPartial, m_clock.elapsed());
    if (then.isGivenUp)
        Q_EMIT failed(name, error);
    else if (then.retryDelayMs)
        Q_EMIT retrying(name, error, *then.retryDelayMs);
    if (m_schedule.isServerFailing())
        block(error);
    next();
}

//! Pauses until the server's next probe, or gives it up.
void Indexer::block(const Error &error)
{
    if (m_schedule.isServerGivenUp())
        return giveUpAll(error);
    m_schedule.block();
    m_namesTried = !m_catalog.collectionsError();
    m_mustPlan = m_mustPlan || !m_namesTried;
    Q_EMIT retrying({}, error, m_schedule.retryAtMs() - m_clock.elapsed());
}

//! Gives up all remaining collections.
void Indexer::giveUpAll(const Error &error)
{
    m_mustPlan = false;
    m_schedule.forgetServer();
    if (m_schedule.remaining() == 0) // the names are unknown
        m_schedule.plan(m_scope.notFresh(m_scope.only()));
    Error ofAll = error; // the URL of one request does not apply to the others
    ofAll.context.url = QUrl(ofAll.context.url).adjusted(QUrl::RemoveQuery).toString();
    while (m_schedule.remaining() > 0)
        giveUp(m_schedule.first(), ofAll);
}

void Indexer::giveUp(const QString &name, const Error &error)
{
    m_schedule.giveUp(name, error);
    Q_EMIT failed(name, error);
}

void Indexer::wait(qint64 untilMs, const Error &error)
{
    const qint64 delay = std::max<qint64>(0, untilMs - m_clock.elapsed());
    constexpr qint64 longest = 3'600'000; // Retry-After may exceed a timer's range
    m_timer.start(int(std::min(delay, longest)));
    m_status.setWaiting(error, delay);
    report();
}

void Indexer::finish()
{
    const bool isNotable = m_status.state() != IndexState::Done;
    m_status.setState(IndexState::Done);
    report();
    m_renewal.watch();
    if (isNotable)
        Q_EMIT ended();
}

} // namespace tcia::catalog
