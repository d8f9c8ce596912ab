// SPDX-License-Identifier: Apache-2.0
#include "models/verdictmodel.h"

#include "core/reasontranslation.h"
#include "core/text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

using verify::Verdict;

// In the order of Verdict::Kind.
constexpr std::array kindWords {
    QT_TRANSLATE_NOOP("Verdicts", "Whole"),   QT_TRANSLATE_NOOP("Verdicts", "Short"),
    QT_TRANSLATE_NOOP("Verdicts", "Damaged"), QT_TRANSLATE_NOOP("Verdicts", "Changed on the server"),
    QT_TRANSLATE_NOOP("Verdicts", "Unknown"),
};
static_assert(kindWords.size() == size_t(Verdict::Kind::Unknown) + 1);

QString stateText(const Verdict &verdict)
{
    return QCoreApplication::translate("Verdicts", kindWords.at(size_t(verdict.kind)));
}

QString filesText(const Verdict &verdict)
{
    if (verdict.kind == Verdict::Kind::Unknown)
        return text::number(verdict.files);
    //: how many of the recorded files are there
    return QCoreApplication::translate("VerdictColumns", "%1 of %2")
        .arg(text::number(verdict.files), text::number(verdict.expected));
}

struct ColumnRow
{
    const char *title;
    Qt::Alignment align;
    QString (*shown)(const Verdict &);
    QVariant (*sorted)(const Verdict &);
};

// In the order of VerdictModel::Column.
const std::array<ColumnRow, VerdictModel::ReasonColumn + 1> columns {{
    {QT_TRANSLATE_NOOP("VerdictColumns", "State"), Qt::AlignLeft, stateText,
     [](const Verdict &v) -> QVariant { return int(v.kind); }},
    {QT_TRANSLATE_NOOP("VerdictColumns", "Series"), Qt::AlignLeft, [](const Verdict &v) { return v.seriesUid; },
     [](const Verdict &v) -> QVariant { return v.seriesUid; }},
    {QT_TRANSLATE_NOOP("VerdictColumns", "Folder"), Qt::AlignLeft,
     [](const Verdict &v) { return text::plain(v.folder); }, [](const Verdict &v) -> QVariant { return v.folder; }},
    {QT_TRANSLATE_NOOP("VerdictColumns", "Files"), Qt::AlignRight, filesText,
     [](const Verdict &v) -> QVariant { return v.files; }},
    {QT_TRANSLATE_NOOP("VerdictColumns", "Reason"), Qt::AlignLeft,
     [](const Verdict &v) { return text::plain(text::translated(v.reason)); },
     [](const Verdict &v) -> QVariant { return v.reason; }},
}};

} // namespace

void VerdictModel::setVerdicts(const QList<Verdict> &verdicts)
{
    beginResetModel();
    m_verdicts = verdicts;
    endResetModel();
}

int VerdictModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_verdicts.size()); }
int VerdictModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns.size()); }

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Verdict &verdict = m_verdicts.at(index.row());
    const ColumnRow &column = columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.shown(verdict);
    case Qt::TextAlignmentRole: return int(column.align | Qt::AlignVCenter);
    case Qt::ToolTipRole: return column.shown(verdict);
    case SortRole: return column.sorted(verdict);
    case DefectiveRole: return QString::fromLatin1(verdict.isDefective() ? defective : "fine");
    default: return {};
    }
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("VerdictColumns", columns[size_t(section)].title);
    if (role == Qt::TextAlignmentRole)
        return int(columns[size_t(section)].align | Qt::AlignVCenter);
    return {};
}

} // namespace tcia::models
