// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/stagelist.h"

#include <QAbstractTableModel>

#include <functional>

namespace tcia::models {

//! What is done with a series, in words for users: "Convert to NIfTI", "Send to PACS@10.0.0.5:104" …; by its key.
QString stageWords(const QString &stage);

//! The stages that the user asked for, one row each. Columns are a table in the .cpp.
class StageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, StageColumn, PatientColumn, SeriesColumn, FolderColumn, ReasonColumn };

    enum Role {
        SortRole = Qt::UserRole + 1, //!< for QSortFilterProxyModel; of states: what failed first
        RowStateRole,                //!< int of models::RowState, for a glyph
        ProgressRole,                //!< double: -1, no bar is shown
    };

    //! The ID of the patient of a series by its UID; empty if it is not known. Called for each cell that is shown.
    using PatientOf = std::function<QString(const QString &seriesUid)>;
    //! `list` must outlive it.
    explicit StageModel(const session::StageList &list, PatientOf patientOf, QObject *parent = nullptr);

    const session::StageStatus &at(int row) const { return m_list.rows()[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const session::StageList &m_list;
    const PatientOf m_patientOf;
    int m_rows = 0; //!< of which the views know
};

} // namespace tcia::models
