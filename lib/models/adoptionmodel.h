// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/judgedcopy.h"

#include <QAbstractTableModel>

namespace tcia::models {

//! The series that were found in a folder, one a row, and whether they can be adopted. Columns are a table in the .cpp.
class AdoptionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, PatientColumn, SeriesColumn, FolderColumn, ImagesColumn, ReasonColumn };

    enum Role {
        SortRole = Qt::UserRole + 1, //!< for QSortFilterProxyModel; of states: what can be adopted first
        RowStateRole,                //!< int of models::RowState, for a glyph
        ProgressRole,                //!< double: -1, no bar is shown
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setCopies(const QList<session::JudgedCopy> &copies); //!< replaces all rows

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<session::JudgedCopy> m_copies;
};

} // namespace tcia::models
