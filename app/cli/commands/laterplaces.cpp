// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/laterplaces.h"

#include "archive/archive.h"
#include "cli/commands/diskspacewait.h"
#include "cli/commands/lists.h"
#include "cli/commands/presentseries.h"
#include "cli/commands/selection.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/async.h"
#include "core/retrypolicy.h"
#include "core/text.h"
#include "storage/record.h"
#include "storage/recordedseries.h"
#include "transfer/downloadmanager.h"
#include "transfer/requestformat.h"
#include "transfer/requestlog.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace tcia::cli {

namespace {

constexpr qsizetype firstBatch = 12, largestBatch = 300; // so that the first series start early

} // namespace

LaterPlaces::LaterPlaces(Session &session, PlacesToLookUp what)
    : m_session(session),
      m_what(std::move(what)),
      m_left(m_what.places),
      m_batch(firstBatch),
      m_queued(m_what.chosen.cbegin(), m_what.chosen.cend())
{
}

LaterPlaces::~LaterPlaces() = default;

Result<void> LaterPlaces::record()
{
    return transfer::RequestLog(m_what.target.root)
        .setUnnamed(m_what.words, m_what.unnamed + m_left.size() + m_unknown.size());
}

void LaterPlaces::start(transfer::DownloadManager &manager)
{
    m_manager = &manager;
    connect(&m_session.interrupt(), &Interrupt::triggered, this, &LaterPlaces::end);
    if (m_session.interrupt().happened())
        return end();
    onFinished(QtConcurrent::run(storage::adoptedSeries, m_what.target.root), this,
               [this](const Result<QHash<QString, QString>> &adopted) {
                   if (m_isDone)
                       return;
                   if (adopted) {
                       m_adopted = *adopted;
                       return lookUp();
                   }
                   m_session.note(text::of(adopted.error()));
                   end();
               });
}

void LaterPlaces::lookUp()
{
    if (m_isDone)
        return;
    if (m_left.isEmpty())
        return end();
    const QStringList places = m_left.first(qMin(m_batch, m_left.size()));
    onFinished(archive::locateSeries(*m_what.archive, places), this,
               [this](const Result<archive::LocatedSeries> &found) { take(found); });
}

void LaterPlaces::take(const Result<archive::LocatedSeries> &found)
{
    if (m_isDone)
        return;
    if (!found && isTriedAgain(found.error()))
        return;
    const auto added = found ? add(found->series) : failure(found.error());
    if (m_isDone) // stopped while it waited for space
        return;
    if (!added) {
        m_session.note(text::of(added.error()));
        return end();
    }
    m_unknown += found->unknown;
    m_left.remove(0, qMin(m_batch, m_left.size()));
    m_batch = qMin(largestBatch, 2 * m_batch);
    m_failures = 0;
    lookUp();
}

bool LaterPlaces::isTriedAgain(const Error &error)
{
    const RetryPolicy policy = RetryPolicy::of(m_session.options().retries);
    const auto delay = policy.delayOfOnlyMs(error, ++m_failures);
    if (!isTransient(error.kind) || !delay)
        return false;
    if (m_failures == RetryPolicy::defaultRetries + 1)
        m_session.noteBlock(transfer::wordsFor({.why = transfer::QueueBlock::Why::ServerFails,
                                                .subject = archive::displayName(m_what.archive->server()),
                                                .error = error,
                                                .until = QDateTime::currentDateTimeUtc().addMSecs(*delay)}));
    QTimer::singleShot(int(*delay), this, &LaterPlaces::lookUp);
    return true;
}

//! The requests are on the disk before the first of them starts.
Result<void> LaterPlaces::add(const QList<Series> &series)
{
    QList<Series> fresh;
    for (const Series &one : series)
        if (!m_queued.contains(one.seriesUid)) {
            m_queued.insert(one.seriesUid);
            fresh << one;
        }
    const auto present = takePresent(fresh, m_adopted);
    m_present.insert(m_present.end(), present.begin(), present.end());
    if (fresh.isEmpty())
        return {};
    const auto recordSize = storage::recordSize(m_what.target.root);
    if (!recordSize)
        return failure(recordSize.error());
    QList<transfer::SeriesRequest> requests;
    for (const Series &one : fresh)
        requests << transfer::SeriesRequest {.series = one,
                                             .server = m_what.archive->server(),
                                             .target = m_what.target,
                                             .requestedAt = QDateTime::currentDateTimeUtc(),
                                             .recordSize = *recordSize,
                                             .origin = transfer::originOf(m_what.selection)};
    const transfer::RequestLog log(m_what.target.root);
    if (const auto recorded = retryWhileFull(m_session, m_what.target.root, [&] { return log.add(requests); });
        !recorded)
        return recorded;
    m_manager->enqueue(*m_what.archive, fresh, m_what.target);
    return {};
}

void LaterPlaces::end()
{
    if (std::exchange(m_isDone, true))
        return;
    if (!m_left.isEmpty())
        m_session.note(Tr::tr("%Ln places of the list were not looked up: run the same command again.", nullptr,
                              int(m_left.size())));
    reportUnknownPlaces(m_session, m_what.archive->server(), m_unknown);
    if (const auto recorded = record(); !recorded)
        m_session.note(text::of(recorded.error()));
    Q_EMIT done();
}

std::unique_ptr<LaterPlaces> laterPlaces(Session &session, archive::Archive &archive, const transfer::Target &target,
                                         const SelectedSeries &selected, const std::vector<transfer::Transfer> &present)
{
    if (selected.places.isEmpty())
        return nullptr;
    QStringList uids;
    for (const Series &one : selected.series)
        uids << one.seriesUid;
    for (const transfer::Transfer &one : present)
        uids << one.series.seriesUid;
    return std::make_unique<LaterPlaces>(session, PlacesToLookUp {.archive = &archive,
                                                                  .places = selected.places,
                                                                  .target = target,
                                                                  .selection = provenance::toJson(selected.chosen),
                                                                  .words = selected.words,
                                                                  .unnamed = selected.unnamed,
                                                                  .chosen = uids});
}

} // namespace tcia::cli
