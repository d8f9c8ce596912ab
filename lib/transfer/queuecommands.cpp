// SPDX-License-Identifier: Apache-2.0
#include "transfer/queuecommands.h"

#include <QTimer>

#include <algorithm>

namespace tcia::transfer {

QueueCommands::QueueCommands(TransferQueue &queue, QueueIntake &intake, QObject *parent)
    : QObject(parent), m_queue(queue), m_intake(intake)
{
    connect(&m_batch, &BatchCommand::finished, this, &QueueCommands::finished);
}

// From last to first, so that waiting transfers are stopped before running ones.
void QueueCommands::pause(const QList<TransferId> &ids)
{
    m_batch.run({ids.crbegin(), ids.crend()}, [this](TransferId id) { m_queue.pause(id); });
}

void QueueCommands::resume(const QList<TransferId> &ids)
{
    m_batch.run(ids, [this](TransferId id) { m_queue.resume(id); });
}

void QueueCommands::cancel(const QList<TransferId> &ids)
{
    m_batch.run({ids.crbegin(), ids.crend()}, [this](TransferId id) { m_queue.cancel(id); });
}

void QueueCommands::retry(const QList<TransferId> &ids)
{
    m_batch.run(ids, [this](TransferId id) { m_queue.retry(id); });
}

void QueueCommands::pauseAll()
{
    finish();
    m_intake.decide(State::Waiting, State::Paused);
    pause(m_queue.idsWhere(
        [](const QueueItem &item) { return !isFinal(item.transfer.state) && item.transfer.state != State::Paused; }));
}

void QueueCommands::resumeAll()
{
    finish();
    m_intake.decide(State::Paused, State::Waiting);
    resume(m_queue.idsWhere([](const QueueItem &item) { return item.transfer.state == State::Paused; }));
}

void QueueCommands::cancelAll()
{
    finish();
    m_intake.decide(State::Waiting, State::Cancelled);
    m_intake.decide(State::Paused, State::Cancelled);
    cancel(m_queue.idsWhere([](const QueueItem &item) { return !isFinal(item.transfer.state); }));
}

void QueueCommands::retryAll(State state)
{
    finish();
    retry(m_queue.idsWhere([state](const QueueItem &item) { return item.transfer.state == state; }));
}

void QueueCommands::move(const QList<TransferId> &ids, Move where)
{
    finish();
    m_queue.move(ids, where);
}

void QueueCommands::clearFinished()
{
    finish();
    remove(m_queue.removable());
}

void QueueCommands::remove(const QList<TransferId> &ids)
{
    constexpr qsizetype sliceSize = 5'000;
    m_queue.remove(ids.first(std::min(sliceSize, ids.size())));
    if (ids.size() > sliceSize)
        QTimer::singleShot(0, this, [this, rest = ids.sliced(sliceSize)] { remove(rest); });
}

} // namespace tcia::transfer
