// SPDX-License-Identifier: Apache-2.0
#include "models/verdictmodel.h"

#include "core/reason.h"
#include "core/reasontranslation.h"
#include "core/text.h"
#include "models/rowvalues.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

using verify::Verdict;

struct KindRow
{
    const char *words;
    RowState state;
    int order; //!< the worst first
};

// In the order of Verdict::Kind.
constexpr std::array kinds {
    KindRow {QT_TRANSLATE_NOOP("Verdicts", "Whole"), RowState::OnDisk, 4},
    KindRow {QT_TRANSLATE_NOOP("Verdicts", "Short"), RowState::Partly, 1},
    KindRow {QT_TRANSLATE_NOOP("Verdicts", "Damaged"), RowState::Failed, 0},
    KindRow {QT_TRANSLATE_NOOP("Verdicts", "Changed on the server"), RowState::New, 2},
    KindRow {QT_TRANSLATE_NOOP("Verdicts", "Unknown"), RowState::None, 3},
};
static_assert(kinds.size() == size_t(Verdict::Kind::Unknown) + 1);

const KindRow &kindOf(const Verdict &verdict) { return kinds.at(size_t(verdict.kind)); }

QString stateText(const Verdict &verdict) { return QCoreApplication::translate("Verdicts", kindOf(verdict).words); }

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
     [](const Verdict &v) -> QVariant { return kindOf(v).order; }},
    {QT_TRANSLATE_NOOP("VerdictColumns", "Patient"), Qt::AlignLeft,
     [](const Verdict &v) { return text::plain(v.patientId); },
     [](const Verdict &v) -> QVariant { return v.patientId; }},
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
    m_repairing.clear();
    endResetModel();
}

void VerdictModel::setRepairing()
{
    for (qsizetype row = 0; row < m_verdicts.size(); ++row)
        if (Verdict &verdict = m_verdicts[row]; verdict.canBeRepaired()) {
            m_repairing.insert(verdict.seriesUid, row);
            verdict.reason = english<QT_TRANSLATE_NOOP("Reasons", "It is being downloaded again.")>();
            changed(row);
        }
}

void VerdictModel::setRepaired(const QString &seriesUid, bool isWhole, const std::optional<Error> &error)
{
    const qsizetype row = m_repairing.value(seriesUid, -1);
    if (row < 0)
        return;
    m_repairing.remove(seriesUid);
    Verdict &verdict = m_verdicts[row];
    if (!isWhole) {
        verdict.reason = error ? error->detail : english<QT_TRANSLATE_NOOP("Reasons", "Its download was cancelled.")>();
    } else {
        verdict.kind = Verdict::Kind::Whole;
        verdict.files = verdict.expected;
        verdict.reason = english<QT_TRANSLATE_NOOP("Reasons", "It was downloaded again and verified.")>();
    }
    changed(row);
}

void VerdictModel::changed(qsizetype row)
{
    Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
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
    case RowStateRole: return int(isRepairing(verdict.seriesUid) ? RowState::Moving : kindOf(verdict).state);
    case ProgressRole: return -1.0;
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
