// SPDX-License-Identifier: Apache-2.0
#include "models/stagemodel.h"

#include "core/reasontranslation.h"
#include "core/text.h"
#include "models/rowvalues.h"
#include "stages/stagespec.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

using session::StagePhase;
using session::StageStatus;

struct PhaseRow
{
    const char *words;
    RowState state;
    int order;
};

// In the order of StagePhase.
constexpr std::array phases {
    PhaseRow {QT_TRANSLATE_NOOP("Stages", "After the download"), RowState::None, 4},
    PhaseRow {QT_TRANSLATE_NOOP("Stages", "Waiting"), RowState::Waiting, 3},
    PhaseRow {QT_TRANSLATE_NOOP("Stages", "Running"), RowState::Moving, 2},
    PhaseRow {QT_TRANSLATE_NOOP("Stages", "Done"), RowState::OnDisk, 6},
    PhaseRow {QT_TRANSLATE_NOOP("Stages", "Failed"), RowState::Failed, 0},
    PhaseRow {QT_TRANSLATE_NOOP("Stages", "Cancelled"), RowState::None, 5},
};
static_assert(phases.size() == size_t(StagePhase::Cancelled) + 1);

const PhaseRow &phaseOf(const StageStatus &row) { return phases.at(size_t(row.phase)); }

struct ColumnRow
{
    const char *title;
    QString (*shown)(const StageStatus &, const StageModel::PatientOf &);
};

// In the order of StageModel::Column.
const std::array<ColumnRow, StageModel::ReasonColumn + 1> columns {{
    {QT_TRANSLATE_NOOP("Stages", "State"),
     [](const StageStatus &row, const auto &) { return QCoreApplication::translate("Stages", phaseOf(row).words); }},
    {QT_TRANSLATE_NOOP("Stages", "What is done"),
     [](const StageStatus &row, const auto &) { return stageWords(row.key.stage); }},
    {QT_TRANSLATE_NOOP("Stages", "Patient"),
     [](const StageStatus &row, const auto &patientOf) { return text::plain(patientOf(row.key.seriesUid)); }},
    {QT_TRANSLATE_NOOP("Stages", "Series"),
     [](const StageStatus &row, const auto &) { return text::plain(row.key.seriesUid); }},
    {QT_TRANSLATE_NOOP("Stages", "Folder"),
     [](const StageStatus &row, const auto &) { return text::plain(row.key.root); }},
    {QT_TRANSLATE_NOOP("Stages", "Reason"),
     [](const StageStatus &row, const auto &) { return text::plain(text::translated(row.message)); }},
}};

} // namespace

QString stageWords(const QString &stage)
{
    const QString name = stages::stageName(stage);
    if (name.isEmpty()) // of a file that was edited
        return text::plain(stage);
    const QString rest = text::plain(stage.section(u':', 1));
    if (name == "nifti"_L1)
        return QCoreApplication::translate("Stages", "Convert to NIfTI");
    if (name == "command"_L1) //: %1 a program with its arguments
        return QCoreApplication::translate("Stages", "Run %1").arg(rest);
    return (stages::isEncrypted(stage) //: %1 a DICOM application, AET@HOST:PORT
                ? QCoreApplication::translate("Stages", "Send encrypted to %1")
                //: %1 a DICOM application, AET@HOST:PORT
                : QCoreApplication::translate("Stages", "Send to %1"))
        .arg(rest);
}

StageModel::StageModel(const session::StageList &list, PatientOf patientOf, QObject *parent)
    : QAbstractTableModel(parent), m_list(list), m_patientOf(std::move(patientOf)), m_rows(int(list.rows().size()))
{
    connect(&list, &session::StageList::added, this, [this](qsizetype first) {
        beginInsertRows({}, int(first), int(m_list.rows().size()) - 1);
        m_rows = int(m_list.rows().size());
        endInsertRows();
    });
    connect(&list, &session::StageList::changed, this,
            [this](qsizetype row) { Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1)); });
    connect(&list, &session::StageList::removed, this, [this] {
        beginResetModel();
        m_rows = int(m_list.rows().size());
        endResetModel();
    });
}

int StageModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }
int StageModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns.size()); }

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StageStatus &row = at(index.row());
    const ColumnRow &column = columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return column.shown(row, m_patientOf);
    case SortRole:
        return index.column() == StateColumn ? QVariant(phaseOf(row).order) : QVariant(column.shown(row, m_patientOf));
    case RowStateRole: return int(phaseOf(row).state);
    case ProgressRole: return -1.0;
    default: return {};
    }
}

QVariant StageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return QCoreApplication::translate("Stages", columns[size_t(section)].title);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace tcia::models
