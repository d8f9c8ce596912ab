// SPDX-License-Identifier: Apache-2.0
#include "models/transfermodel.h"

#include "core/reasontranslation.h"
#include "core/text.h"
#include "transfer/proof.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

using transfer::State;
using transfer::Transfer;

constexpr std::array stateWords {
    QT_TRANSLATE_NOOP("TransferStates", "Paused"),
    QT_TRANSLATE_NOOP("TransferStates", "Waiting"),
    QT_TRANSLATE_NOOP("TransferStates", "Asking the archive"),
    QT_TRANSLATE_NOOP("TransferStates", "Fetching"),
    QT_TRANSLATE_NOOP("TransferStates", "Unpacking and checking"),
    QT_TRANSLATE_NOOP("TransferStates", "Done"),
    QT_TRANSLATE_NOOP("TransferStates", "Already on disk"),
    QT_TRANSLATE_NOOP("TransferStates", "Failed"),
    QT_TRANSLATE_NOOP("TransferStates", "Cancelled"),
};
static_assert(stateWords.size() == transfer::stateCount);

QString stateText(const Transfer &transfer)
{
    if (transfer.state == State::Waiting && transfer.error)
        return QCoreApplication::translate("TransferStates", "Waiting to try again");
    return QCoreApplication::translate("TransferStates", stateWords.at(size_t(transfer.state)));
}

QString seriesText(const Transfer &transfer)
{
    const QString named = text::plain(transfer.series.description);
    return named.isEmpty() ? transfer.series.seriesUid : named;
}

QString progressText(const Transfer &transfer)
{
    if (transfer.state == State::Unpacking && transfer.series.imageCount)
        return QCoreApplication::translate("TransferColumns", "%1 of %Ln images", nullptr,
                                           int(*transfer.series.imageCount))
            .arg(text::number(transfer.unpackedFiles));
    if (transfer.fraction < 0)
        return {};
    return QCoreApplication::translate("TransferColumns", "%1 %").arg(int(transfer.fraction * 100));
}

struct ColumnRow
{
    const char *title;
    Qt::Alignment align;
    QVariant (*shown)(const Transfer &);
    QVariant (*sorted)(const Transfer &);
};

// In the order of TransferModel::Column. Columns sorted by their text have the same function twice.
const std::array<ColumnRow, TransferModel::FolderColumn + 1> columns {{
    {QT_TRANSLATE_NOOP("TransferColumns", "Series"), Qt::AlignLeft,
     [](const Transfer &t) -> QVariant { return seriesText(t); },
     [](const Transfer &t) -> QVariant { return seriesText(t); }},
    {QT_TRANSLATE_NOOP("TransferColumns", "State"), Qt::AlignLeft,
     [](const Transfer &t) -> QVariant { return stateText(t); },
     [](const Transfer &t) -> QVariant { return int(t.state); }},
    {QT_TRANSLATE_NOOP("TransferColumns", "Progress"), Qt::AlignCenter,
     [](const Transfer &t) -> QVariant { return progressText(t); },
     [](const Transfer &t) -> QVariant { return t.fraction; }},
    {QT_TRANSLATE_NOOP("TransferColumns", "Received"), Qt::AlignRight,
     [](const Transfer &t) -> QVariant { return t.received > 0 ? text::size(t.received) : QString(); },
     [](const Transfer &t) -> QVariant { return t.received; }},
    {QT_TRANSLATE_NOOP("TransferColumns", "Speed"), Qt::AlignRight,
     [](const Transfer &t) -> QVariant { return t.rate > 0 ? text::rate(t.rate) : QString(); },
     [](const Transfer &t) -> QVariant { return t.rate; }},
    {QT_TRANSLATE_NOOP("TransferColumns", "Time left"), Qt::AlignRight,
     [](const Transfer &t) -> QVariant { return t.secondsLeft >= 0 ? text::duration(t.secondsLeft) : QString(); },
     [](const Transfer &t) -> QVariant { return t.secondsLeft; }},
    {QT_TRANSLATE_NOOP("TransferColumns", "Folder"), Qt::AlignLeft,
     [](const Transfer &t) -> QVariant { return t.folder.isEmpty() ? t.target.root : t.folder; },
     [](const Transfer &t) -> QVariant { return t.folder.isEmpty() ? t.target.root : t.folder; }},
}};

QString tooltip(const Transfer &transfer)
{
    if (transfer.error)
        return text::of(*transfer.error);
    QStringList lines {transfer.series.seriesUid, transfer.folder, transfer::wordsFor(transfer.proof),
                       text::translated(transfer.remark)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

TransferModel::TransferModel(transfer::DownloadManager &manager, QObject *parent)
    : QAbstractTableModel(parent), m_manager(manager)
{
    using transfer::DownloadManager;
    takeOrder();
    connect(&manager, &DownloadManager::added, this, &TransferModel::append);
    connect(&manager, &DownloadManager::removed, this, &TransferModel::remove);
    connect(&manager, &DownloadManager::reordered, this, &TransferModel::reorder);
    connect(&manager, &DownloadManager::changed, this, &TransferModel::follow);
}

void TransferModel::takeOrder()
{
    m_ids.clear();
    m_rows.clear();
    m_ids.reserve(qsizetype(m_manager.transfers().size()));
    m_rows.reserve(qsizetype(m_manager.transfers().size()));
    for (const Transfer &transfer : m_manager.transfers()) {
        m_rows.insert(transfer.id, int(m_ids.size()));
        m_ids << transfer.id;
    }
}

void TransferModel::append(const QList<transfer::TransferId> &ids)
{
    beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + ids.size() - 1));
    for (const transfer::TransferId id : ids) {
        m_rows.insert(id, int(m_ids.size()));
        m_ids << id;
    }
    endInsertRows();
}

void TransferModel::remove()
{
    beginResetModel();
    takeOrder();
    endResetModel();
}

void TransferModel::reorder()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<transfer::TransferId> named;
    for (const QModelIndex &index : before)
        named << m_ids[index.row()];
    takeOrder();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << createIndex(m_rows.value(named[i]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

// Few signals: views repaint only visible rows, but proxies process all rows in a range.
void TransferModel::follow(const QList<transfer::TransferId> &ids)
{
    constexpr int near = 500;
    QList<int> rows;
    for (const transfer::TransferId id : ids)
        if (const int row = rowOf(id); row >= 0)
            rows << row;
    std::sort(rows.begin(), rows.end());
    for (qsizetype i = 0, first = 0; i < rows.size(); ++i)
        if (i + 1 == rows.size() || rows[i + 1] - rows[i] > near) {
            Q_EMIT dataChanged(index(rows[first], 0), index(rows[i], columnCount() - 1));
            first = i + 1;
        }
}

int TransferModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int TransferModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns.size()); }

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Transfer *found = m_manager.find(m_ids[index.row()]);
    if (!found) // about to be removed
        return {};
    const Transfer &transfer = *found;
    const ColumnRow &column = columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.shown(transfer);
    case Qt::TextAlignmentRole: return int(column.align | Qt::AlignVCenter);
    case Qt::ToolTipRole: return tooltip(transfer);
    case IdRole: return QVariant::fromValue(transfer.id);
    case SortRole: return column.sorted(transfer);
    case ProgressRole: return transfer.fraction;
    case StateRole: return int(transfer.state);
    case SeriesUidRole: return transfer.series.seriesUid;
    case FolderRole: return transfer.folder;
    default: return {};
    }
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("TransferColumns", columns[size_t(section)].title);
    if (role == Qt::TextAlignmentRole)
        return int(columns[size_t(section)].align | Qt::AlignVCenter);
    return {};
}

} // namespace tcia::models
