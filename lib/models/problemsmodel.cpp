// SPDX-License-Identifier: Apache-2.0
#include "models/problemsmodel.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <array>

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

} // namespace

ProblemsModel::ProblemsModel(transfer::DownloadManager &manager, QObject *parent) : QAbstractTableModel(parent), m_manager(manager)
{
    using transfer::DownloadManager;
    connect(&manager, &DownloadManager::ended, this, [this](qsizetype row) { follow({row}); });
    connect(&manager, &DownloadManager::changed, this, &ProblemsModel::follow);
    // The failures stay said, but their rows are gone.
    connect(&manager, &DownloadManager::reset, this, [this] {
        for (Problem &problem : m_problems)
            problem.transfer.reset();
        if (!m_problems.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {RowRole});
    });
}

void ProblemsModel::add(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        append({.when = QDateTime::currentDateTimeUtc(), .error = error, .what = {}, .transfer = {}});
}

void ProblemsModel::clear()
{
    beginResetModel();
    m_problems.clear();
    m_cleared = QDateTime::currentDateTimeUtc();
    endResetModel();
}

// Brings the list into step with these transfers: what failed is in it once, what is tried again is not.
void ProblemsModel::follow(const QList<qsizetype> &rows)
{
    for (const qsizetype row : rows) {
        const transfer::Transfer &transfer = m_manager.transfers()[size_t(row)];
        const auto same = [row](const Problem &problem) { return problem.transfer == row; };
        const auto found = std::find_if(m_problems.begin(), m_problems.end(), same);
        const bool failed = transfer.state == State::Failed && transfer.error;
        if (found != m_problems.end() && (!failed || found->when != transfer.finished)) {
            const int place = int(found - m_problems.begin());
            beginRemoveRows({}, place, place);
            m_problems.erase(found);
            endRemoveRows();
        } else if (found != m_problems.end())
            continue;
        if (failed && (m_cleared.isNull() || transfer.finished > m_cleared))
            append({.when = transfer.finished, .error = *transfer.error, .what = nameOf(transfer.series), .transfer = row});
    }
}

void ProblemsModel::append(Problem problem)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_problems.push_back(std::move(problem));
    endInsertRows();
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
    case Qt::ToolTipRole: return Qt::convertFromPlainText(text::of(problem.error)); // foreign text must not become markup
    case RowRole: return qlonglong(problem.transfer.value_or(-1));
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
