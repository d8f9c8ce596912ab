// SPDX-License-Identifier: Apache-2.0
#include "models/transfermodel.h"

#include "core/async.h"
#include "models/transferorder.h"
#include "models/transfertext.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <map>

using namespace Qt::StringLiterals;

namespace tcia::models {

using transfer::Transfer;
using transfer::TransferId;

TransferModel::TransferModel(transfer::DownloadManager &manager, QObject *parent)
    : QAbstractItemModel(parent), m_manager(manager), m_rows(manager)
{
    using transfer::DownloadManager;
    connect(&manager, &DownloadManager::added, this, &TransferModel::append);
    connect(&manager, &DownloadManager::aboutToRemove, this,
            [this](const Ids &ids) { relayout([&] { m_rows.drop(ids); }); });
    connect(&manager, &DownloadManager::reordered, this, [this] {
        if (m_sortColumn < 0)
            relayout([this] { m_rows.rankByQueue(); });
    });
    connect(&manager, &DownloadManager::changed, this, &TransferModel::follow);
}

void TransferModel::followDisk(const session::DiskIndex &disk)
{
    m_disk = &disk;
    connect(&disk, &session::DiskIndex::changed, this, [this] { // views repaint only visible rows
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount() - 1));
    });
}

void TransferModel::setView(TransferView view)
{
    if (view == m_rows.view())
        return;
    beginResetModel();
    m_rows.setView(view);
    endResetModel();
}

void TransferModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    ++m_sortRequest;
    m_isSorting = column >= 0;
    if (column < 0)
        return relayout([this] { m_rows.rankByQueue(); });
    TransferSortKeys keys(column, m_manager.transfers().size());
    for (const Transfer &transfer : m_manager.transfers())
        keys.add(transfer, m_rows.rankOf(transfer.id));
    const auto sorted = QtConcurrent::run([keys = std::move(keys), order] { return keys.sorted(order); });
    onFinished(sorted, this, [this, request = m_sortRequest](const Result<Ids> &ids) {
        if (request != m_sortRequest)
            return;
        m_isSorting = false;
        if (ids) // else out of memory: the rows stay as they are
            relayout([&] { m_rows.rank(*ids); });
    });
}

void TransferModel::append(const Ids &ids)
{
    m_rows.add(ids);
    const int count = m_rows.appendable(ids);
    if (count < 0)
        return relayout([&] { m_rows.update(ids); });
    if (count == 0)
        return m_rows.update(ids);
    const int first = m_rows.lists().firstRowOf(TransferLists::ended);
    beginInsertRows({}, first, first + count - 1);
    m_rows.update(ids);
    endInsertRows();
}

//! Few signals: views repaint only visible rows.
void TransferModel::follow(const Ids &ids)
{
    Ids moving;
    for (const TransferId id : ids)
        if (m_rows.isMisplaced(id))
            moving << id;
    if (!moving.isEmpty())
        relayout([&] { m_rows.update(moving); });
    std::map<quint32, std::pair<int, int>> changed; // first and last row by list
    for (const TransferId id : ids)
        if (const TransferRows::Place place = m_rows.placeOf(id); place.row >= 0) {
            const auto [range, isNew] = changed.try_emplace(place.list, place.row, place.row);
            range->second = {qMin(range->second.first, place.row), qMax(range->second.second, place.row)};
        }
    for (const auto &[serial, rows] : changed) {
        const QModelIndex parent = groupIndex(serial);
        const int skipped = m_rows.lists().firstRowOf(serial);
        Q_EMIT dataChanged(index(rows.first + skipped, 0, parent),
                           index(rows.second + skipped, columnCount() - 1, parent));
    }
}

//! Any change of rows, in one step; persistent indexes follow their transfers and groups.
void TransferModel::relayout(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<quint32, TransferId>> named;
    named.reserve(size_t(before.size()));
    for (const QModelIndex &index : before) {
        const TransferRows::Group *group = groupAt(index);
        named.emplace_back(group ? group->serial : 0, group ? TransferId() : idAt(index));
    }
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto &[serial, id] = named[size_t(i)];
        after << (serial > 0 ? groupIndex(serial).siblingAtColumn(before[i].column())
                             : indexOf(id, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool TransferModel::isGroup(const QModelIndex &index) const { return groupAt(index) != nullptr; }

const TransferRows::Group *TransferModel::groupAt(const QModelIndex &index) const
{
    const auto &groups = m_rows.lists().groups();
    const bool isOne = index.isValid() && index.internalId() == 0 && size_t(index.row()) < groups.size();
    return isOne ? &groups[size_t(index.row())] : nullptr;
}

TransferId TransferModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || groupAt(index))
        return {};
    if (index.internalId() == 0)
        return m_rows.lists().idAt(index.row());
    return m_rows.lists().group(quint32(index.internalId()))->entries[size_t(index.row())].id;
}

QModelIndex TransferModel::groupIndex(quint32 serial) const
{
    const TransferRows::Group *group = m_rows.lists().group(serial);
    return group ? createIndex(int(group - m_rows.lists().groups().data()), 0, quintptr(0)) : QModelIndex();
}

QModelIndex TransferModel::indexOf(TransferId id, int column) const
{
    const TransferRows::Place place = m_rows.placeOf(id);
    if (place.row < 0)
        return {};
    const quint32 parent = TransferLists::isTopLevel(place.list) ? 0 : place.list;
    return createIndex(place.row + m_rows.lists().firstRowOf(place.list), column, quintptr(parent));
}

QList<TransferId> TransferModel::idsBelow(const QModelIndex &index) const
{
    Ids ids;
    if (const auto *group = groupAt(index))
        for (const TransferRows::Entry &entry : group->entries)
            ids << entry.id;
    return ids;
}

QString TransferModel::saidOf(const QModelIndex &index) const
{
    const TransferRows::Group *group = groupAt(index);
    return group ? saidAbout(*group, m_manager) : QString();
}

QModelIndex TransferModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? groupAt(parent)->serial : 0));
}

QModelIndex TransferModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? groupIndex(quint32(index.internalId())) : QModelIndex();
}

int TransferModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_rows.lists().topLevelRows();
    const TransferRows::Group *group = parent.column() == 0 ? groupAt(parent) : nullptr;
    return group ? int(group->entries.size()) : 0;
}

int TransferModel::columnCount(const QModelIndex &) const { return int(transferColumns().size()); }

//! The same for all transfers; views request it for each during layout.
Qt::ItemFlags TransferModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return groupAt(index) ? Qt::ItemIsEnabled : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const TransferRows::Group *group = groupAt(index))
        return groupCell(*group, index.column(), role);
    const Transfer *transfer = m_manager.find(idAt(index));
    if (!transfer) // about to be removed
        return {};
    const bool isDone = transfer->state == transfer::State::Done || transfer->state == transfer::State::Present;
    if (const auto lost = m_disk && isDone ? m_disk->lost(transfer->series.seriesUid) : std::nullopt)
        if (const QVariant cell = lostCell(*lost, index.column(), role); cell.isValid())
            return cell;
    return transferCell(*transfer, index.column(), role);
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractItemModel::headerData(section, orientation, role);
    const TransferColumnInfo &column = transferColumns()[size_t(section)];
    if (role == Qt::DisplayRole)
        return titleOf(column);
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.alignment | Qt::AlignVCenter) : QVariant();
}

} // namespace tcia::models
