// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verify/verdict.h"

#include <QAbstractTableModel>

namespace tcia::models {

//! The results of a folder verification, one series (or unrecorded folder) per row. Columns are a table in the .cpp.
class VerdictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, SeriesColumn, FolderColumn, FilesColumn, ReasonColumn };

    enum Role {
        SortRole = Qt::UserRole + 1, //!< for QSortFilterProxyModel
        DefectiveRole,               //!< "short" or "fine", as text for filtering in a proxy
    };
    static constexpr const char *defective = "short"; //!< DefectiveRole of repairable rows

    using QAbstractTableModel::QAbstractTableModel;

    //! Replaces all rows.
    void setVerdicts(const QList<verify::Verdict> &verdicts);
    const QList<verify::Verdict> &verdicts() const { return m_verdicts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<verify::Verdict> m_verdicts;
};

} // namespace tcia::models
