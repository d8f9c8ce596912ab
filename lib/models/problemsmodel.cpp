// SPDX-License-Identifier: Apache-2.0
#include "models/problemsmodel.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

using transfer::State;
using Problem = ProblemsModel::Problem;

struct ColumnRow
{
    const char *title;
    QString (*shown)(const Problem &);
};

// In the order of ProblemsModel::Column.
constexpr std::array<ColumnRow, ProblemsModel::ServerTextColumn + 1> columns {{
    {QT_TRANSLATE_NOOP("ProblemColumns", "When"),
     [](const Problem &p) { return QLocale().toString(p.when.toLocalTime(), QLocale::ShortFormat); }},
    {QT_TRANSLATE_NOOP("ProblemColumns", "What"),
     [](const Problem &p) { return text::plain(p.what.isEmpty() ? p.error.subject : p.what); }},
    {QT_TRANSLATE_NOOP("ProblemColumns", "What happened"),
     [](const Problem &p) {
         const text::Words words = text::wordsFor(p.error);
         const QString detail = p.error.subject.isEmpty() ? QString() : text::plain(p.error.detail);
         return detail.isEmpty() ? words.headline : u"%1 – %2"_s.arg(words.headline, detail);
     }},
    {QT_TRANSLATE_NOOP("ProblemColumns", "What to do"), [](const Problem &p) { return text::wordsFor(p.error).advice; }},
    {QT_TRANSLATE_NOOP("ProblemColumns", "The server says"), [](const Problem &p) { return text::plain(p.error.serverText); }},
}};

QString nameOf(const Series &series)
{
    QStringList known {series.collection, series.patientId, series.description};
    known.removeAll(QString());
    return known.isEmpty() ? series.seriesUid : known.join(u" · "_s);
}

//! What the server says besides, and how long it wants to be left alone, may differ with every answer.
bool isSame(const std::optional<Error> &one, const std::optional<Error> &other)
{
    const auto essence = [](const Error &error) { return std::tie(error.kind, error.httpStatus, error.subject); };
    return one && other ? essence(*one) == essence(*other) : one.has_value() == other.has_value();
}

} // namespace

ProblemsModel::ProblemsModel(transfer::DownloadManager &manager, QObject *parent)
    : QAbstractTableModel(parent), m_manager(manager)
{
    using transfer::DownloadManager;
    connect(&manager, &DownloadManager::ended, this, [this](qsizetype row) {
        if (m_manager.transfers()[size_t(row)].state == State::Failed) // what was listed before is known by its place
            m_ended.insert(row);
    });
    connect(&manager, &DownloadManager::changed, this, &ProblemsModel::follow);
    connect(&manager, &DownloadManager::aboutToReorder, this, &ProblemsModel::settle);
    connect(&manager, &DownloadManager::reordered, this, &ProblemsModel::renumber);
    connect(&manager, &DownloadManager::aboutToReset, this, &ProblemsModel::settle);
    connect(&manager, &DownloadManager::reset, this, &ProblemsModel::forgetRows);
}

void ProblemsModel::add(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        append({{.when = QDateTime::currentDateTimeUtc(), .error = error, .what = {}, .transfer = {}, .stands = false}});
}

void ProblemsModel::stand(const QString &what, const std::optional<Error> &error)
{
    if (isSame(m_standing, error))
        return;
    m_standing = error;
    if (const auto before = std::ranges::find(m_problems, true, &Problem::stands); before != m_problems.end())
        remove({size_t(before - m_problems.begin())});
    if (error)
        append({{.when = QDateTime::currentDateTimeUtc(), .error = *error, .what = what, .transfer = {}, .stands = true}});
}

void ProblemsModel::clear()
{
    beginResetModel();
    m_problems.clear();
    m_places.clear();
    m_cleared = QDateTime::currentDateTimeUtc();
    endResetModel();
}

// Brings the list into step with these transfers: what failed is in it once, what is tried again is not.
void ProblemsModel::follow(const QList<qsizetype> &rows)
{
    std::vector<size_t> gone;
    std::vector<Problem> fresh;
    for (const qsizetype row : rows) {
        m_ended.remove(row);
        const transfer::Transfer &transfer = m_manager.transfers()[size_t(row)];
        const auto place = m_places.constFind(row);
        const bool isKnown = place != m_places.cend();
        const bool failed = transfer.state == State::Failed && transfer.error;
        if (isKnown && failed && m_problems[*place].when == transfer.finished)
            continue;
        if (isKnown)
            gone.push_back(*place);
        if (failed && (m_cleared.isNull() || transfer.finished > m_cleared))
            fresh.push_back({.when = transfer.finished,
                             .error = *transfer.error,
                             .what = nameOf(transfer.series),
                             .transfer = row,
                             .stands = false});
    }
    remove(std::move(gone));
    append(std::move(fresh));
}

// Rows are about to get other numbers; what they did under the old ones is told before.
void ProblemsModel::settle()
{
    QSet<qsizetype> rows = m_ended;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        rows.insert(place.key());
    QList<qsizetype> inOrder(rows.cbegin(), rows.cend());
    std::sort(inOrder.begin(), inOrder.end());
    follow(inOrder);
}

void ProblemsModel::renumber(const QList<qsizetype> &now)
{
    for (Problem &problem : m_problems)
        if (problem.transfer)
            problem.transfer = now[*problem.transfer];
    numberPlaces();
    if (!m_problems.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {RowRole});
}

// The failures stay said, but their rows are gone.
void ProblemsModel::forgetRows()
{
    m_places.clear();
    for (Problem &problem : m_problems)
        problem.transfer.reset();
    if (!m_problems.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {RowRole});
}

void ProblemsModel::append(std::vector<Problem> &&problems)
{
    if (problems.empty())
        return;
    const auto first = m_problems.size();
    beginInsertRows({}, int(first), int(first + problems.size() - 1));
    for (Problem &problem : problems) {
        if (problem.transfer)
            m_places.insert(*problem.transfer, m_problems.size());
        m_problems.push_back(std::move(problem));
    }
    endInsertRows();
}

// A few runs leave one by one. Thousands with gaps between them would each move all that follow, here and in every view.
void ProblemsModel::remove(std::vector<size_t> places)
{
    if (places.empty())
        return;
    std::sort(places.begin(), places.end());
    std::vector<std::pair<size_t, size_t>> runs; // first and behind the last
    for (const size_t place : places)
        if (!runs.empty() && runs.back().second == place)
            ++runs.back().second;
        else
            runs.emplace_back(place, place + 1);
    constexpr size_t few = 16;
    if (runs.size() > few) {
        beginResetModel();
        const QSet<size_t> gone(places.begin(), places.end());
        size_t place = 0;
        std::erase_if(m_problems, [&gone, &place](const Problem &) { return gone.contains(place++); });
        endResetModel();
    } else {
        for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
            beginRemoveRows({}, int(run->first), int(run->second) - 1);
            m_problems.erase(m_problems.begin() + std::ptrdiff_t(run->first), m_problems.begin() + std::ptrdiff_t(run->second));
            endRemoveRows();
        }
    }
    numberPlaces();
}

void ProblemsModel::numberPlaces()
{
    m_places.clear();
    for (size_t place = 0; place < m_problems.size(); ++place)
        if (m_problems[place].transfer)
            m_places.insert(*m_problems[place].transfer, place);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }
int ProblemsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns.size()); }

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Problem &problem = m_problems[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return columns[size_t(index.column())].shown(problem);
    case Qt::ToolTipRole: return text::of(problem.error);
    case RowRole: return qlonglong(problem.transfer.value_or(-1));
    case StandingRole: return problem.stands;
    case SortRole:
        return index.column() == WhenColumn ? QVariant(problem.when) : QVariant(columns[size_t(index.column())].shown(problem));
    case TextRole: return text::of(problem.error);
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return QCoreApplication::translate("ProblemColumns", columns[size_t(section)].title);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace tcia::models
