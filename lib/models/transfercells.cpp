// SPDX-License-Identifier: Apache-2.0
#include "models/transfercells.h"

#include "core/naturalorder.h"
#include "models/transfertext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::models {

using transfer::Transfer;
using transfer::TransferId;

QVariant groupCell(const TransferRows::Group &group, int column, int role)
{
    //: how many series
    const auto strong = [&group] {
        return QCoreApplication::translate("TransferColumns", "%Ln failed:", nullptr, int(group.entries.size()));
    };
    const QString sentence = sentenceOf(group.cause.kind);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return column == 0 ? QVariant(QString(strong() + u' ' + sentence)) : QVariant();
    case TransferRoles::StrongRole: return strong();
    case TransferRoles::SentenceRole: return sentence;
    case TransferRoles::RemedyRole: return int(remedyFor(group.cause.kind));
    case TransferRoles::AlternativeRole: return int(alternativeFor(group.cause.kind));
    case TransferRoles::IdRole: return QVariant::fromValue(TransferId());
    case TransferRoles::RowStateRole: return int(RowState::Failed);
    default: return {};
    }
}

QVariant lostCell(const session::LostFiles &lost, int column, int role)
{
    if (role == TransferRoles::RowStateRole)
        return int(lost.left > 0 ? RowState::Partly : RowState::None);
    if (role == Qt::ToolTipRole || (role == Qt::DisplayRole && column == TransferState))
        return lostText(lost);
    return {};
}

QVariant transferCell(const Transfer &transfer, int column, int role)
{
    const TransferColumnInfo &shown = transferColumns()[size_t(column)];
    switch (role) {
    case Qt::DisplayRole: return shown.shown(transfer);
    case Qt::TextAlignmentRole: return QVariant::fromValue(shown.alignment | Qt::AlignVCenter);
    case Qt::ToolTipRole: return transferTip(transfer);
    case TransferRoles::IdRole: return QVariant::fromValue(transfer.id);
    case TransferRoles::ProgressRole: return transfer::isRunning(transfer.state) ? transfer.fraction : -1.0;
    case TransferRoles::RowStateRole: return int(rowStateOf(transfer.state));
    case TransferRoles::SeriesUidRole: return transfer.series.seriesUid;
    case TransferRoles::FolderRole: return transfer.folder;
    default: return {};
    }
}

QList<TransferId> sortedBy(int number, Qt::SortOrder order, const QList<TransferId> &ids,
                           const transfer::DownloadManager &manager)
{
    const TransferColumnInfo &column = transferColumns()[size_t(number)];
    struct Key
    {
        double number = 0;
        QString text;
        TransferId id;
    };
    std::vector<Key> keys;
    keys.reserve(size_t(ids.size()));
    for (const TransferId id : ids)
        if (const Transfer *transfer = manager.find(id))
            keys.push_back(column.number ? Key {column.number(*transfer), {}, id}
                                         : Key {0, column.shown(*transfer), id});
    std::ranges::stable_sort(keys, [order](const Key &one, const Key &other) {
        const Key &left = order == Qt::AscendingOrder ? one : other;
        const Key &right = order == Qt::AscendingOrder ? other : one;
        return left.number != right.number ? left.number < right.number : naturalLess(left.text, right.text);
    });
    QList<TransferId> out;
    out.reserve(qsizetype(keys.size()));
    for (const Key &key : keys)
        out << key.id;
    return out;
}

} // namespace tcia::models
