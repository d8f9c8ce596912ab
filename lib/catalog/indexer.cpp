// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexer.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

constexpr int failuresToHold = 3;   // so many in a row must have failed before it is not the collections
constexpr int refusalsToGiveUp = 3; // of a server that will not have us no other answer is to be expected
constexpr qint64 cameToTell = 3;    // collections differ; fewer say nothing about the rest

//! The way to the server or its load: costs no collection an attempt.
bool isServers(Error::Kind kind) { return kind == Error::Kind::Offline || kind == Error::Kind::Busy; }

bool isRefusal(Error::Kind kind) { return kind == Error::Kind::Certificate || kind == Error::Kind::KeyRefused; }

} // namespace

Indexer::Indexer(Catalog &catalog, IndexPolicy policy, QObject *parent) : QObject(parent), m_catalog(catalog), m_policy(policy)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Indexer::next);
    connect(&catalog, &Catalog::entryChanged, this, &Indexer::look);
    connect(&catalog, &Catalog::entryStateChanged, this, &Indexer::look);
    connect(&catalog, &Catalog::entriesReset, this, [this] {
        m_mustPlan = true;
        next();
    });
    const auto goOnPlanning = [this] {
        if (m_mustPlan)
            next();
    };
    connect(&catalog, &Catalog::settled, this, goOnPlanning);
    connect(&catalog, &Catalog::collectionsLoading, this, goOnPlanning);
}

void Indexer::start(const QStringList &collections)
{
    m_only = collections;
    m_only.removeDuplicates();
    m_since = QDateTime::currentDateTimeUtc().addSecs(-m_policy.maxAgeSeconds);
    begin();
}

void Indexer::pause()
{
    if (!isWanted())
        return;
    m_timer.stop();
    setState(IndexState::Paused);
    if (!std::exchange(m_asked, {}).isEmpty())
        m_catalog.giveUpWaiting();
    report();
}

void Indexer::resume()
{
    if (m_since.isValid())
        begin();
    else
        start();
}

void Indexer::begin()
{
    m_timer.stop();
    m_tasks.clear();
    m_asked.clear();
    m_failures.clear();
    m_inARow = m_refusals = m_probes = 0;
    m_isHeld = false;
    m_namesTried = m_catalog.loadingCollections();
    m_mustPlan = true;
    setState(IndexState::Running);
    next();
}

//! What is yet to come, as the catalogue stands now. False where that cannot be told yet.
bool Indexer::plan()
{
    if (m_catalog.loadingCollections() || !m_catalog.isSettled())
        return false; // a signal comes
    const QStringList names = wanted();
    const auto isMissing = [this](const QString &name) { return m_catalog.entryOf(name) < 0; };
    const bool isIncomplete = m_catalog.entries().empty() || std::ranges::any_of(names, isMissing);
    const std::optional<Error> error = m_catalog.collectionsError();
    if ((isIncomplete || error) && !std::exchange(m_namesTried, true)) {
        m_catalog.askCollections();
        return false;
    }
    if (error && isIncomplete) {
        if (isTransient(error->kind))
            hold(*error);
        else
            giveUp(*error);
        return !m_mustPlan;
    }
    std::vector<Task> tasks;
    for (const QString &name : names) {
        const bool isGivenUp = std::ranges::find(m_failures, name, &Failure::collection) != m_failures.end();
        if (isGivenUp || isFresh(name))
            continue;
        const auto known = taskOf(name);
        tasks.push_back(known != m_tasks.end() ? *known : Task {.name = name, .attempts = 0, .notBefore = 0, .error = {}});
    }
    m_tasks = std::move(tasks);
    m_mustPlan = false;
    for (const QString &name : names)
        if (isMissing(name) && taskOf(name) != m_tasks.end())
            giveUp(name, {.kind = Error::Kind::NotFound, .detail = u"The server has no such collection."_s, .subject = name});
    if (taskOf(m_asked) == m_tasks.end())
        m_asked.clear(); // the archive has it no longer
    return true;
}

QStringList Indexer::wanted() const
{
    if (!m_only.isEmpty())
        return m_only;
    QStringList names;
    for (const Entry &entry : m_catalog.entries())
        names << entry.name;
    return names;
}

bool Indexer::isFresh(const QString &name) const
{
    const qsizetype at = m_catalog.entryOf(name);
    if (at < 0)
        return false;
    const Entry &entry = m_catalog.entries()[size_t(at)];
    return entry.isWhole() && entry.fetched >= m_since;
}

void Indexer::next()
{
    if (!isWanted())
        return;
    m_isHeld = m_isHeld && m_heldUntil > m_clock.elapsed();
    const bool isPlanned = !m_mustPlan || (!m_isHeld && plan());
    if (!isWanted()) // somebody has been told of a failure, and stopped it
        return;
    if (m_isHeld)
        return wait(m_heldUntil, *m_holdError);
    if (!isPlanned || !m_asked.isEmpty())
        return report();
    if (m_tasks.empty()) {
        const bool isNews = m_progress.state != IndexState::Done;
        setState(IndexState::Done);
        report();
        if (isNews)
            Q_EMIT ended();
        return;
    }
    const auto soonest = std::ranges::min_element(m_tasks, {}, &Task::notBefore);
    if (soonest->notBefore > m_clock.elapsed())
        return wait(soonest->notBefore, *soonest->error);
    const auto ready = std::ranges::find_if(m_tasks, [now = m_clock.elapsed()](const Task &task) { return task.notBefore <= now; });
    ask(ready->name);
}

void Indexer::ask(const QString &name)
{
    setState(IndexState::Running);
    m_asked = name;
    m_askedAt = m_clock.elapsed();
    m_catalog.refresh(m_catalog.entryOf(name), Catalog::Urgency::Background);
    report();
}

//! Something has become of an entry, whoever asked for it.
void Indexer::look(qsizetype at)
{
    const Entry &entry = m_catalog.entries()[size_t(at)];
    const auto task = taskOf(entry.name);
    if (entry.isBusy() || task == m_tasks.end())
        return;
    if (isFresh(entry.name))
        succeed(task);
    else if (entry.name == m_asked) // stopped by somebody else: that may be tried again
        fail(task, entry.error.value_or(Error {.kind = Error::Kind::Cancelled, .detail = u"It was stopped."_s, .subject = entry.name}));
}

void Indexer::succeed(std::vector<Task>::iterator task)
{
    const QString name = task->name;
    m_tasks.erase(task);
    m_inARow = m_refusals = m_probes = 0;
    m_isHeld = false; // the server is there again
    if (name == m_asked) {
        m_asked.clear();
        m_spentMs += m_clock.elapsed() - m_askedAt;
        ++m_came;
    }
    report();
    Q_EMIT indexed(name);
    next();
}

void Indexer::fail(std::vector<Task>::iterator task, const Error &error)
{
    m_asked.clear();
    m_refusals = isRefusal(error.kind) ? m_refusals + 1 : 0;
    const bool mayPass = isTransient(error.kind) || error.kind == Error::Kind::Cancelled;
    m_inARow = mayPass ? m_inARow + 1 : 0; // the others are proper answers
    task->attempts += !isServers(error.kind);
    if (!mayPass || task->attempts >= m_policy.attempts) {
        giveUp(QString(task->name), error);
    } else {
        const qint64 delay = std::max(delayFor(task->attempts), qint64(error.retryAfter) * 1000);
        task->error = error;
        task->notBefore = isServers(error.kind) ? 0 : m_clock.elapsed() + delay;
        const QString name = task->name;
        const Task again = *task;
        m_tasks.erase(task);
        m_tasks.push_back(again); // the others have their turn first
        if (!isServers(error.kind))
            Q_EMIT retrying(name, error, delay);
    }
    if (m_refusals >= refusalsToGiveUp)
        giveUp(error);
    else if (isServers(error.kind) || m_inARow >= failuresToHold)
        hold(error);
    next();
}

//! Leaves the server alone for a while, longer each time.
void Indexer::hold(const Error &error)
{
    if (m_policy.probes >= 0 && m_probes >= m_policy.probes)
        return giveUp(error);
    const qint64 delay = std::max(delayFor(++m_probes), qint64(error.retryAfter) * 1000);
    m_isHeld = true;
    m_heldUntil = m_clock.elapsed() + delay;
    m_holdError = error;
    m_namesTried = !m_catalog.collectionsError();
    m_mustPlan = m_mustPlan || !m_namesTried;
    Q_EMIT retrying({}, error, delay);
}

//! All that has not come: nobody waits for it any longer.
void Indexer::giveUp(const Error &error)
{
    m_mustPlan = m_isHeld = false;
    if (m_tasks.empty() && m_failures.empty()) // not even the names are known
        for (const QString &name : std::as_const(m_only))
            if (!isFresh(name))
                m_tasks.push_back(Task {.name = name, .attempts = 0, .notBefore = 0, .error = {}});
    Error ofAll = error; // the question of one collection is no other's
    ofAll.subject = ofAll.subject.section(u'?', 0, 0);
    while (!m_tasks.empty())
        giveUp(QString(m_tasks.front().name), ofAll);
}

void Indexer::giveUp(const QString &name, const Error &error)
{
    m_tasks.erase(taskOf(name));
    m_failures.append({name, error});
    Q_EMIT failed(name, error);
}

void Indexer::wait(qint64 until, const Error &error)
{
    const qint64 delay = std::max<qint64>(0, until - m_clock.elapsed());
    constexpr qint64 longest = 3'600'000; // servers may ask for more than a timer can count
    m_timer.start(int(std::min(delay, longest)));
    m_progress.error = error;
    m_progress.retryAt = QDateTime::currentDateTimeUtc().addMSecs(delay);
    setState(IndexState::WaitingToRetry);
    report();
}

void Indexer::setState(IndexState state)
{
    const bool wasWanted = isWanted();
    m_progress.state = state;
    if (isWanted() != wasWanted)
        Q_EMIT wantedChanged(isWanted());
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
        now.done += isFresh(name);
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
    if (m_mustPlan || m_came < cameToTell)
        return {};
    return m_spentMs * qint64(m_tasks.size()) / m_came / 1000;
}

// Twice as long each time, give or take a third, so that a thousand clients do not come back together.
qint64 Indexer::delayFor(int failures) const
{
    constexpr int mostDoublings = 16;
    const double whole = std::min(std::ldexp(double(m_policy.firstDelayMs), std::clamp(failures - 1, 0, mostDoublings)),
                                  double(m_policy.longestDelayMs));
    return qint64(whole * (2.0 / 3 + QRandomGenerator::global()->generateDouble() * 2 / 3));
}

std::vector<Indexer::Task>::iterator Indexer::taskOf(const QString &name)
{
    return std::ranges::find(m_tasks, name, &Task::name);
}

} // namespace tcia::catalog
