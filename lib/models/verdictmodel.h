// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verify/verdict.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tcia::models {

//! The results of a folder verification, one series (or unrecorded folder) per row. Columns are a table in the .cpp.
class VerdictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, PatientColumn, SeriesColumn, FolderColumn, FilesColumn, ReasonColumn };

    enum Role {
        SortRole = Qt::UserRole + 1, //!< for QSortFilterProxyModel; of states: the worst first
        RowStateRole,                //!< int of models::RowState, for a glyph
        ProgressRole,                //!< double: -1, no bar is shown
        DefectiveRole,               //!< "short" or "fine", as text for filtering in a proxy
    };
    static constexpr const char *defective = "short"; //!< DefectiveRole of repairable rows

    using QAbstractTableModel::QAbstractTableModel;

    //! Replaces all rows.
    void setVerdicts(const QList<verify::Verdict> &verdicts);
    const QList<verify::Verdict> &verdicts() const { return m_verdicts; }

    //! The series that can be repaired are being downloaded again.
    void setRepairing();
    bool isRepairing(const QString &seriesUid) const { return m_repairing.contains(seriesUid); }
    bool isRepairing() const { return !m_repairing.isEmpty(); } //!< any
    //! The end of a repair: the series is whole now, or why it is not; without an error it was cancelled.
    void setRepaired(const QString &seriesUid, bool isWhole, const std::optional<Error> &error);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void changed(qsizetype row);

    QList<verify::Verdict> m_verdicts;
    QHash<QString, qsizetype> m_repairing; //!< series UID to row
};

} // namespace tcia::models
