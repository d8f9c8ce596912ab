// SPDX-License-Identifier: Apache-2.0
#include "models/transfermodel.h"

#include "core/text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

using transfer::State;
using transfer::Transfer;

constexpr std::array stateWords {
    QT_TRANSLATE_NOOP("TransferStates", "Paused"),
    QT_TRANSLATE_NOOP("TransferStates", "Waiting"),   QT_TRANSLATE_NOOP("TransferStates", "Asking the archive"),
    QT_TRANSLATE_NOOP("TransferStates", "Fetching"),  QT_TRANSLATE_NOOP("TransferStates", "Unpacking and checking"),
    QT_TRANSLATE_NOOP("TransferStates", "Done"),      QT_TRANSLATE_NOOP("TransferStates", "Already on disk"),
    QT_TRANSLATE_NOOP("TransferStates", "Failed"),    QT_TRANSLATE_NOOP("TransferStates", "Cancelled"),
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
        return QCoreApplication::translate("TransferColumns", "%1 of %2 images")
            .arg(text::number(transfer.unpackedFiles), text::number(*transfer.series.imageCount));
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

// In the order of TransferModel::Column. What sorts by its text has the same function twice.
const std::array<ColumnRow, TransferModel::FolderColumn + 1> columns {{
    {QT_TRANSLATE_NOOP("TransferColumns", "Series"), Qt::AlignLeft, [](const Transfer &t) -> QVariant { return seriesText(t); },
     [](const Transfer &t) -> QVariant { return seriesText(t); }},
    {QT_TRANSLATE_NOOP("TransferColumns", "State"), Qt::AlignLeft, [](const Transfer &t) -> QVariant { return stateText(t); },
     [](const Transfer &t) -> QVariant { return int(t.state); }},
    {QT_TRANSLATE_NOOP("TransferColumns", "Progress"), Qt::AlignCenter,
     [](const Transfer &t) -> QVariant { return progressText(t); }, [](const Transfer &t) -> QVariant { return t.fraction; }},
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
    const QString where = transfer.folder.isEmpty() ? QString() : u"\n"_s + transfer.folder;
    return transfer.series.seriesUid + where;
}

} // namespace

TransferModel::TransferModel(transfer::DownloadManager &manager, QObject *parent) : QAbstractTableModel(parent), m_manager(manager)
{
    using transfer::DownloadManager;
    connect(&manager, &DownloadManager::aboutToInsert, this, [this](qsizetype first, qsizetype count) {
        beginInsertRows({}, int(first), int(first + count - 1));
    });
    connect(&manager, &DownloadManager::inserted, this, [this] { endInsertRows(); });
    connect(&manager, &DownloadManager::aboutToReset, this, [this] { beginResetModel(); });
    connect(&manager, &DownloadManager::reset, this, [this] { endResetModel(); });
    connect(&manager, &DownloadManager::aboutToReorder, this, [this] { Q_EMIT layoutAboutToBeChanged(); });
    connect(&manager, &DownloadManager::reordered, this, [this](const QList<qsizetype> &now) {
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after << createIndex(int(now[index.row()]), index.column());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    });
    connect(&manager, &DownloadManager::changed, this, [this](const QList<qsizetype> &rows) {
        // Few signals, for a view repaints only what it shows; but a proxy goes through all rows between.
        constexpr qsizetype near = 500;
        for (qsizetype i = 0, first = 0; i < rows.size(); ++i)
            if (i + 1 == rows.size() || rows[i + 1] - rows[i] > near) {
                Q_EMIT dataChanged(index(int(rows[first]), 0), index(int(rows[i]), columnCount() - 1));
                first = i + 1;
            }
    });
}

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_manager.transfers().size());
}

int TransferModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns.size()); }

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Transfer &transfer = m_manager.transfers()[size_t(index.row())];
    const ColumnRow &column = columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.shown(transfer);
    case Qt::TextAlignmentRole: return int(column.align | Qt::AlignVCenter);
    case Qt::ToolTipRole: return tooltip(transfer);
    case RowRole: return qlonglong(index.row());
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
