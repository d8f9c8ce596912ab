// SPDX-License-Identifier: Apache-2.0
#include "models/problemsmodel.h"

#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

using transfer::State;

QString nameOf(const Series &series)
{
    QStringList known {series.collection, series.patientId, series.description};
    known.removeAll(QString());
    return known.isEmpty() ? series.seriesUid : known.join(u" · "_s);
}

} // namespace

ProblemsModel::ProblemsModel(transfer::DownloadManager &manager, QObject *parent)
    : QAbstractTableModel(parent), m_manager(manager)
{
    using transfer::DownloadManager;
    connect(&manager, &DownloadManager::ended, this, [this](transfer::TransferId id) {
        if (m_manager.find(id)->state == State::Failed)
            m_failed.insert(id);
    });
    connect(&manager, &DownloadManager::changed, this, &ProblemsModel::follow);
    connect(&manager, &DownloadManager::aboutToRemove, this, &ProblemsModel::forget);
}

void ProblemsModel::add(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        append({{.when = QDateTime::currentDateTimeUtc(),
                 .error = error,
                 .what = {},
                 .transfer = {},
                 .isOngoing = false}});
}

void ProblemsModel::setOngoing(const QString &what, const std::optional<Error> &error)
{
    if (isSameFailure(m_ongoing, error))
        return;
    m_ongoing = error;
    if (const auto before = std::ranges::find(m_problems, true, &Problem::isOngoing); before != m_problems.end())
        remove({size_t(before - m_problems.begin())});
    if (error)
        append({{.when = QDateTime::currentDateTimeUtc(),
                 .error = *error,
                 .what = what,
                 .transfer = {},
                 .isOngoing = true}});
}

void ProblemsModel::clear()
{
    beginResetModel();
    m_problems.clear();
    m_positions.clear();
    m_cleared = QDateTime::currentDateTimeUtc();
    endResetModel();
}

// Updates the list for these transfers: failed ones are listed once, retried ones are not.
void ProblemsModel::follow(const QList<transfer::TransferId> &ids)
{
    std::vector<size_t> gone;
    std::vector<Problem> fresh;
    for (const transfer::TransferId id : ids) {
        m_failed.remove(id);
        const transfer::Transfer *transfer = m_manager.find(id);
        if (!transfer)
            continue;
        const auto position = m_positions.constFind(id);
        const bool isKnown = position != m_positions.cend();
        const bool failed = transfer->state == State::Failed && transfer->error;
        if (isKnown && failed && m_problems[*position].when == transfer->finished)
            continue;
        if (isKnown)
            gone.push_back(*position);
        if (failed && (m_cleared.isNull() || transfer->finished > m_cleared))
            fresh.push_back({.when = transfer->finished,
                             .error = *transfer->error,
                             .what = nameOf(transfer->series),
                             .transfer = id,
                             .isOngoing = false});
    }
    remove(std::move(gone));
    append(std::move(fresh));
}

// Failures stay listed although their transfers were removed.
void ProblemsModel::forget(const QList<transfer::TransferId> &ids)
{
    QList<transfer::TransferId> untold;
    for (const transfer::TransferId id : ids)
        if (m_failed.contains(id))
            untold << id;
    follow(untold);
    bool any = false;
    for (const transfer::TransferId id : ids)
        if (const auto position = m_positions.constFind(id); position != m_positions.cend()) {
            m_problems[*position].transfer = {};
            m_positions.erase(position);
            any = true;
        }
    if (any)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {IdRole});
}

void ProblemsModel::append(std::vector<Problem> &&problems)
{
    if (problems.empty())
        return;
    const auto first = m_problems.size();
    beginInsertRows({}, int(first), int(first + problems.size() - 1));
    for (Problem &problem : problems) {
        if (problem.transfer.isValid())
            m_positions.insert(problem.transfer, m_problems.size());
        m_problems.push_back(std::move(problem));
    }
    endInsertRows();
}

// A few runs are removed individually; thousands with gaps would each move all following rows in the model and its
// views.
void ProblemsModel::remove(std::vector<size_t> positions)
{
    if (positions.empty())
        return;
    std::sort(positions.begin(), positions.end());
    std::vector<std::pair<size_t, size_t>> runs; // first, and one past the last
    for (const size_t position : positions)
        if (!runs.empty() && runs.back().second == position)
            ++runs.back().second;
        else
            runs.emplace_back(position, position + 1);
    constexpr size_t few = 16;
    if (runs.size() > few) {
        beginResetModel();
        const QSet<size_t> gone(positions.begin(), positions.end());
        size_t position = 0;
        std::erase_if(m_problems, [&gone, &position](const Problem &) { return gone.contains(position++); });
        endResetModel();
    } else {
        for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
            beginRemoveRows({}, int(run->first), int(run->second) - 1);
            m_problems.erase(m_problems.begin() + std::ptrdiff_t(run->first),
                             m_problems.begin() + std::ptrdiff_t(run->second));
            endRemoveRows();
        }
    }
    numberPlaces();
}

void ProblemsModel::numberPlaces()
{
    m_positions.clear();
    for (size_t position = 0; position < m_problems.size(); ++position)
        if (m_problems[position].transfer.isValid())
            m_positions.insert(m_problems[position].transfer, position);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }
int ProblemsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : problemColumnCount; }

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Problem &problem = m_problems[size_t(index.row())];
    const auto column = ProblemColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return textOf(problem, column);
    case Qt::ToolTipRole: return text::of(problem.error);
    case IdRole: return QVariant::fromValue(problem.transfer);
    case OngoingRole: return problem.isOngoing;
    case SortRole: return column == WhenColumn ? QVariant(problem.when) : QVariant(textOf(problem, column));
    case TextRole: return text::of(problem.error);
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return titleOf(ProblemColumn(section));
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace tcia::models
