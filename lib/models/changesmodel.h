// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/changes.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace tcia::models {

//! What the archive has added, changed or withdrawn, one series a row, the latest first; all of it, or of one kind. There may be a
//! hundred thousand, so they are shown as they are, by number.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WhenColumn, KindColumn, CollectionColumn, PatientColumn, ModalityColumn, DescriptionColumn, DiffersColumn, UidColumn, ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1 }; //!< for QSortFilterProxyModel

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<catalog::Change> &changes); //!< the latest first
    void addLatest(const QList<catalog::Change> &changes);
    void setKind(std::optional<catalog::ChangeKind> kind); //!< none: all of them

    qsizetype count(catalog::ChangeKind kind) const { return m_counts[size_t(kind)]; }
    qsizetype total() const { return m_changes.size(); } //!< of every kind
    const catalog::Change &at(int row) const { return m_changes[m_shown[size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isShown(const catalog::Change &change) const { return !m_kind || change.kind == *m_kind; }
    void show();

    QList<catalog::Change> m_changes;
    std::vector<qsizetype> m_shown; //!< numbers in m_changes
    std::optional<catalog::ChangeKind> m_kind;
    std::array<qsizetype, catalog::changeKindCount> m_counts {};
};

//! "New", "Changed", "Withdrawn".
QString wordsFor(catalog::ChangeKind kind);

} // namespace tcia::models
