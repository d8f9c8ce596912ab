// SPDX-License-Identifier: Apache-2.0
#include "models/problemsmodel.h"

#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::models {

using transfer::State;
using transfer::TransferId;

ProblemsModel::ProblemsModel(transfer::DownloadManager &manager, QObject *parent)
    : QAbstractListModel(parent), m_manager(manager)
{
    using transfer::DownloadManager;
    connect(&manager, &DownloadManager::ended, this, [this](TransferId id) {
        if (m_manager.find(id)->state == State::Failed)
            m_failed.insert(id);
    });
    connect(&manager, &DownloadManager::changed, this, &ProblemsModel::follow);
    connect(&manager, &DownloadManager::aboutToRemove, this, &ProblemsModel::forget);
    connect(&manager, &DownloadManager::blocksChanged, this, &ProblemsModel::followBlocks);
}

void ProblemsModel::add(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    const auto known = std::ranges::find_if(m_problems, [&error](const Problem &problem) {
        return problem.kind == Problem::Kind::Other && problem.error.detail == error.detail &&
               (isSameFailure(problem.error, error) || isSameOfAnotherSeries(problem.error, error));
    });
    if (known == m_problems.end()) {
        Problem problem;
        problem.addError(error);
        return append(std::move(problem));
    }
    known->isOfSeveral |= isSameOfAnotherSeries(known->error, error);
    known->addError(error);
    ++known->times;
    const QModelIndex row = index(int(known - m_problems.begin()));
    Q_EMIT dataChanged(row, row);
}

void ProblemsModel::setOngoing(const QString &what, const std::optional<Error> &error)
{
    if (isSameFailure(m_ongoing, error))
        return;
    m_ongoing = error;
    const auto before = std::ranges::find(m_problems, Problem::Kind::Ongoing, &Problem::kind);
    if (before != m_problems.end())
        remove(size_t(before - m_problems.begin()));
    if (!error)
        return;
    Problem problem {.kind = Problem::Kind::Ongoing, .error = {}, .what = what};
    problem.addError(*error);
    append(std::move(problem));
}

void ProblemsModel::clear()
{
    beginResetModel();
    std::erase_if(m_problems, [](const Problem &problem) { return problem.kind != Problem::Kind::Block; });
    m_listed.clear();
    m_cleared = QDateTime::currentDateTimeUtc();
    endResetModel();
    Q_EMIT totalChanged();
}

QList<TransferId> ProblemsModel::idsOf(const QModelIndex &index) const
{
    return index.isValid() ? at(index.row()).ids.values() : QList<TransferId>();
}

qint64 ProblemsModel::total() const
{
    qint64 total = 0;
    for (const Problem &problem : m_problems)
        total += qMax<qint64>(1, problem.series());
    return total;
}

size_t ProblemsModel::rowFor(const FailureCause &cause)
{
    const auto known = std::ranges::find_if(m_problems, [&cause](const Problem &problem) {
        return problem.kind == Problem::Kind::Transfers && problem.cause == cause;
    });
    if (known != m_problems.end())
        return size_t(known - m_problems.begin());
    append({.kind = Problem::Kind::Transfers, .error = {}, .cause = cause});
    return m_problems.size() - 1;
}

// Updates the list for these transfers: failed ones are listed once, retried ones are not.
void ProblemsModel::follow(const QList<TransferId> &ids)
{
    QSet<size_t> changed;
    for (const TransferId id : ids) {
        m_failed.remove(id);
        const transfer::Transfer *transfer = m_manager.find(id);
        if (!transfer)
            continue;
        std::optional<FailureCause> cause;
        if (transfer->state == State::Failed && transfer->error)
            cause = {.kind = transfer->error->kind,
                     .httpStatus = transfer->error->httpStatus,
                     .server = m_manager.serverName(id)};
        const auto listed = m_listed.constFind(id);
        const bool isListed = listed != m_listed.cend();
        if (isListed && cause == *listed)
            continue;
        if (isListed) {
            const size_t row = rowFor(*listed);
            m_problems[row].ids.remove(id);
            m_listed.erase(listed);
            changed.insert(row);
        }
        if (!cause || (!m_cleared.isNull() && transfer->finished <= m_cleared))
            continue;
        const size_t row = rowFor(*cause);
        Problem &problem = m_problems[row];
        problem.addError(*transfer->error);
        problem.ids.insert(id);
        problem.attempts = qMax(problem.attempts, transfer->attempts);
        m_listed.insert(id, *cause);
        changed.insert(row);
    }
    announce(std::move(changed));
}

// Failures stay listed although their transfers were removed.
void ProblemsModel::forget(const QList<TransferId> &ids)
{
    QList<TransferId> unlisted;
    for (const TransferId id : ids)
        if (m_failed.contains(id))
            unlisted << id;
    follow(unlisted);
    QSet<size_t> changed;
    for (const TransferId id : ids)
        if (const auto listed = m_listed.constFind(id); listed != m_listed.cend()) {
            const size_t row = rowFor(*listed);
            m_problems[row].ids.remove(id);
            ++m_problems[row].gone;
            m_listed.erase(listed);
            changed.insert(row);
        }
    announce(std::move(changed));
}

void ProblemsModel::announce(QSet<size_t> &&rows)
{
    if (rows.isEmpty())
        return;
    std::vector<size_t> ordered(rows.cbegin(), rows.cend());
    std::ranges::sort(ordered, std::ranges::greater());
    for (const size_t row : ordered)
        if (m_problems[row].series() == 0)
            remove(row);
        else
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    Q_EMIT totalChanged();
}

// A block whose time of the next attempt changes keeps its row.
void ProblemsModel::followBlocks()
{
    QList<transfer::QueueBlock> blocks = m_manager.blocks();
    for (size_t row = m_problems.size(); row-- > 0;) {
        Problem &problem = m_problems[row];
        if (problem.kind != Problem::Kind::Block)
            continue;
        const auto same = std::ranges::find_if(blocks, [&problem](const transfer::QueueBlock &block) {
            return block.why == problem.block.why && block.subject == problem.block.subject;
        });
        if (same == blocks.end()) {
            remove(row);
            continue;
        }
        const bool isUnchanged = *same == problem.block;
        problem.block = *same;
        problem.error = same->error;
        blocks.erase(same);
        if (!isUnchanged)
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    for (const transfer::QueueBlock &block : blocks)
        append({.kind = Problem::Kind::Block, .error = block.error, .block = block});
}

void ProblemsModel::append(Problem &&problem)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_problems.push_back(std::move(problem));
    endInsertRows();
    Q_EMIT totalChanged();
}

void ProblemsModel::remove(size_t row)
{
    beginRemoveRows({}, int(row), int(row));
    m_problems.erase(m_problems.begin() + std::ptrdiff_t(row));
    endRemoveRows();
    Q_EMIT totalChanged();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return problemData(at(index.row()), role);
}

} // namespace tcia::models
