// SPDX-License-Identifier: Apache-2.0
#include "models/transfercells.h"

#include "core/reasontranslation.h"
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

QString saidAbout(const TransferRows::Group &group, const transfer::DownloadManager &manager)
{
    constexpr qsizetype few = 10;
    constexpr size_t searched = 1'000;
    QStringList said;
    for (size_t i = 0; i < std::min(searched, group.entries.size()) && said.size() < few; ++i) {
        const Transfer *transfer = manager.find(group.entries[i].id);
        const QString words = transfer && transfer->error ? saidBy(*transfer->error) : QString();
        if (!words.isEmpty() && !said.contains(words))
            said << words;
    }
    return said.join(u"\n\n"_s);
}

QVariant lostCell(const session::LostFiles &lost, int column, int role)
{
    if (role == TransferRoles::RowStateRole)
        return int(lost.isDamaged ? RowState::Failed : lost.left > 0 ? RowState::Partly : RowState::None);
    if (role == Qt::ToolTipRole && lost.isDamaged)
        return QString(lostText(lost) + u'\n' + text::translated(lost.reason));
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

} // namespace tcia::models
