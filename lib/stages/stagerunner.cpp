// SPDX-License-Identifier: Apache-2.0
#include "stages/stagerunner.h"

#include "core/async.h"
#include "core/reason.h"
#include "stages/stagepaths.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

//! What is to be known of a series although its stage is done: of each pair of copies in it.
QStringList remarksOn(const SeriesFiles &series)
{
    QStringList remarks;
    const auto copies = copiesIn(series);
    for (const auto &[first, second] : copies)
        remarks << english<QT_TRANSLATE_NOOP("Reasons", "“%1” and “%2” have the same SOP Instance UID: programs and "
                                                        "archives keep only one of such files.")>()
                       .arg(first, second);
    return remarks;
}

} // namespace

StageRunner::StageRunner(const QList<StageSpec> &stages, const StageContext &context, const StagePolicy &policy,
                         StageEvents events)
    : m_stages(stages), m_context(context), m_policy(policy), m_events(std::move(events))
{
    for (int i = 0; i < policy.parallel; ++i)
        m_threads.emplace_back([this] { work(); });
}

StageRunner::~StageRunner() { finish(); }

void StageRunner::add(const SeriesFiles &series)
{
    const std::lock_guard lock(m_guard);
    m_queue.push_back(series);
    m_changed.notify_one();
}

void StageRunner::finish()
{
    {
        const std::lock_guard lock(m_guard);
        m_isFinished = true;
        m_changed.notify_all();
    }
    for (std::thread &thread : m_threads)
        if (thread.joinable())
            thread.join();
}

std::optional<Error> StageRunner::givenUp() const
{
    const std::lock_guard lock(m_guard);
    return m_givenUp.empty() ? std::nullopt : std::optional(m_givenUp.begin()->second);
}

std::optional<SeriesFiles> StageRunner::next()
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_isFinished || !m_queue.empty(); });
    if (m_queue.empty() || m_context.cancelled)
        return {};
    SeriesFiles series = std::move(m_queue.front());
    m_queue.pop_front();
    return series;
}

void StageRunner::work()
{
    std::vector<std::unique_ptr<Stage>> stages;
    for (const StageSpec &spec : m_stages)
        stages.push_back(makeStage(spec, m_context));
    while (const auto series = next())
        for (qsizetype i = 0; i < m_stages.size() && !m_context.cancelled; ++i)
            runStage(m_stages[i], *stages[size_t(i)], *series);
}

void StageRunner::runStage(const StageSpec &spec, Stage &stage, const SeriesFiles &series)
{
    if (!m_context.journal.isAsked(spec.key(), series.seriesUid))
        return;
    const StageRow before = m_context.journal.row(spec.key(), series.seriesUid);
    StageRow row = before;
    row.seriesState = series.state();
    const bool isDone = before.state == StageState::Done && before.seriesState == row.seriesState &&
                        (!before.hasResult || stage.hasResult(series));
    if (hasStopped(before.state) || isDone) {
        const std::lock_guard lock(m_guard);
        return m_events.ended(before);
    }
    {
        const std::lock_guard lock(m_guard);
        if (m_givenUp.contains(spec.key()))
            return;
        if (m_events.began)
            m_events.began(spec.key(), series.seriesUid);
    }
    const Result<void> ran = attempt([&]() -> Result<void> { return attempts(spec, stage, series, row.tries); });
    if (!ran && ran.error().kind == Error::Kind::Cancelled)
        return;
    if (!ran && stage.isOfPeer(ran.error().kind))
        return giveUp(spec.key(), ran.error());
    row.state = ran ? StageState::Done : StageState::Failed;
    row.message = ran ? remarksOn(series).value(0) : ran.error().detail;
    row.hasResult = ran && stage.hasResult(series);
    if (const auto kept = m_context.journal.end(row); !kept)
        return giveUp(spec.key(), kept.error());
    const std::lock_guard lock(m_guard);
    m_events.ended(row);
}

Result<void> StageRunner::attempts(const StageSpec &spec, Stage &stage, const SeriesFiles &series, int &tries)
{
    for (int failures = 0;;) {
        QByteArray log;
        Result<void> ran = stage.run(series, log);
        ++tries;
        if (const auto written = writeLog(spec, series, log, ran); !written && ran)
            ran = written;
        const bool isPeer = !ran && stage.isOfPeer(ran.error().kind);
        if (!isPeer)
            peerAnswered(spec.key());
        if (!isPeer || !isTransient(ran.error().kind))
            return ran;
        const auto delay = delayAfter(spec, ran.error(), ++failures);
        if (!delay)
            return ran;
        if (!wait(spec.key(), *delay))
            return failure(stopped(series.folder()));
        if (isGivenUp(spec.key()))
            return ran;
    }
}

//! Before the next attempt for a series; nothing if its stage is given up.
std::optional<qint64> StageRunner::delayAfter(const StageSpec &spec, const Error &error, int failures)
{
    const RetryPolicy &policy = m_policy.retries;
    const auto delay = policy.delayOfOnlyMs(error, failures);
    if (!delay)
        return {};
    if (!policy.mayRetry(failures) || failures > RetryPolicy::defaultRetries) {
        const std::lock_guard lock(m_guard);
        if (m_givenUp.contains(spec.key()))
            return {};
        if (!m_failing.contains(spec.key()) && m_events.outage)
            m_events.outage(spec.key(), error);
        m_failing.insert(spec.key());
    }
    return delay;
}

void StageRunner::peerAnswered(const QString &stage)
{
    const std::lock_guard lock(m_guard);
    m_failing.remove(stage);
}

Result<void> StageRunner::writeLog(const StageSpec &spec, const SeriesFiles &series, const QByteArray &log,
                                   const Result<void> &result)
{
    const QString name = logOf(spec.name(), series.seriesUid);
    const auto root = Directory::open(m_context.root);
    if (!root)
        return failure(root.error());
    if (const auto folder = root->makeFolder(name.section(u'/', 0, -2)); !folder)
        return failure(folder.error());
    const auto file = root->file(name, Directory::Mode::Append);
    if (!file)
        return failure(file.error());
    QString head = u"--- %1 %2\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), spec.key());
    const QStringList remarks = remarksOn(series);
    for (const QString &remark : remarks)
        head += remark + u'\n';
    const QString end = result ? u"done\n"_s : u"failed: %1\n"_s.arg(result.error().detail);
    return writeAll(**file, QByteArray(head.toUtf8() + log + end.toUtf8()));
}

bool StageRunner::wait(const QString &stage, qint64 milliseconds)
{
    constexpr auto slice = std::chrono::milliseconds(50);
    const auto isFailing = [this, &stage] {
        const std::lock_guard lock(m_guard);
        return m_failing.contains(stage);
    };
    const bool isProbing = isFailing();
    for (const QDeadlineTimer deadline(milliseconds);
         !deadline.hasExpired() && !m_context.cancelled && isFailing() == isProbing && !isGivenUp(stage);)
        std::this_thread::sleep_for(slice);
    return !m_context.cancelled;
}

bool StageRunner::isGivenUp(const QString &stage) const
{
    const std::lock_guard lock(m_guard);
    return m_givenUp.contains(stage);
}

void StageRunner::giveUp(const QString &stage, const Error &error)
{
    const std::lock_guard lock(m_guard);
    if (m_givenUp.try_emplace(stage, error).second && m_events.gaveUp)
        m_events.gaveUp(stage, error);
}

} // namespace tcia::stages
