// SPDX-License-Identifier: Apache-2.0
#include "models/adoptionmodel.h"

#include "core/reasontranslation.h"
#include "core/text.h"
#include "models/rowvalues.h"

#include <QCoreApplication>

#include <array>

namespace tcia::models {

namespace {

using session::CopyState;
using session::JudgedCopy;

struct StateRow
{
    const char *words;
    RowState state;
    int order;
};

// In the order of CopyState.
constexpr std::array states {
    StateRow {QT_TRANSLATE_NOOP("Adoption", "Can be adopted"), RowState::New, 0},
    StateRow {QT_TRANSLATE_NOOP("Adoption", "On disk"), RowState::OnDisk, 5},
    StateRow {QT_TRANSLATE_NOOP("Adoption", "Short"), RowState::Partly, 1},
    StateRow {QT_TRANSLATE_NOOP("Adoption", "Other images"), RowState::Failed, 2},
    StateRow {QT_TRANSLATE_NOOP("Adoption", "Unknown"), RowState::None, 4},
    StateRow {QT_TRANSLATE_NOOP("Adoption", "Cannot be adopted"), RowState::Failed, 3},
};
static_assert(states.size() == size_t(CopyState::Unusable) + 1);

const StateRow &stateOf(const JudgedCopy &one) { return states.at(size_t(one.state)); }

QString stateText(const JudgedCopy &one) { return QCoreApplication::translate("Adoption", stateOf(one).words); }

QString imagesText(const JudgedCopy &one)
{
    if (one.copy.files.isEmpty()) // not read: it was recorded before, or has an obstacle
        return {};
    if (one.expected <= 0)
        return text::number(one.copy.files.size());
    //: how many of the archive's images are there
    return QCoreApplication::translate("Adoption", "%1 of %2")
        .arg(text::number(one.copy.files.size()), text::number(one.expected));
}

struct ColumnRow
{
    const char *title;
    Qt::Alignment align;
    QString (*shown)(const JudgedCopy &);
    QVariant (*sorted)(const JudgedCopy &);
};

// In the order of AdoptionModel::Column.
const std::array<ColumnRow, AdoptionModel::ReasonColumn + 1> columns {{
    {QT_TRANSLATE_NOOP("Adoption", "State"), Qt::AlignLeft, stateText,
     [](const JudgedCopy &one) -> QVariant { return stateOf(one).order; }},
    {QT_TRANSLATE_NOOP("Adoption", "Patient"), Qt::AlignLeft,
     [](const JudgedCopy &one) { return text::plain(one.series.patientId); },
     [](const JudgedCopy &one) -> QVariant { return one.series.patientId; }},
    {QT_TRANSLATE_NOOP("Adoption", "Series"), Qt::AlignLeft, [](const JudgedCopy &one) { return one.copy.seriesUid; },
     [](const JudgedCopy &one) -> QVariant { return one.copy.seriesUid; }},
    {QT_TRANSLATE_NOOP("Adoption", "Folder"), Qt::AlignLeft,
     [](const JudgedCopy &one) { return text::plain(one.copy.folder); },
     [](const JudgedCopy &one) -> QVariant { return one.copy.folder; }},
    {QT_TRANSLATE_NOOP("Adoption", "Images"), Qt::AlignRight, imagesText,
     [](const JudgedCopy &one) -> QVariant { return one.copy.files.size(); }},
    {QT_TRANSLATE_NOOP("Adoption", "Reason"), Qt::AlignLeft,
     [](const JudgedCopy &one) { return text::plain(text::translated(one.reason)); },
     [](const JudgedCopy &one) -> QVariant { return one.reason; }},
}};

} // namespace

void AdoptionModel::setCopies(const QList<JudgedCopy> &copies)
{
    beginResetModel();
    m_copies = copies;
    endResetModel();
}

int AdoptionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_copies.size()); }
int AdoptionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns.size()); }

QVariant AdoptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JudgedCopy &one = m_copies.at(index.row());
    const ColumnRow &column = columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return column.shown(one);
    case Qt::TextAlignmentRole: return int(column.align | Qt::AlignVCenter);
    case SortRole: return column.sorted(one);
    case RowStateRole: return int(stateOf(one).state);
    case ProgressRole: return -1.0;
    default: return {};
    }
}

QVariant AdoptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("Adoption", columns[size_t(section)].title);
    if (role == Qt::TextAlignmentRole)
        return int(columns[size_t(section)].align | Qt::AlignVCenter);
    return {};
}

} // namespace tcia::models
