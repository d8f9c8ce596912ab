// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/serieschange.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace tcia::models {

//! Added, changed and withdrawn series, one per row, the latest first; all or of one kind. An archive may change
//! everything at once, so only the latest are held.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WhenColumn,
        KindColumn,
        CollectionColumn,
        PatientColumn,
        ModalityColumn,
        DescriptionColumn,
        DiffersColumn,
        UidColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1 }; //!< for QSortFilterProxyModel

    static constexpr qsizetype most = 10'000; //!< maximum number held, of all kinds

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<catalog::SeriesChange> &changes); //!< the latest first
    void addLatest(const QList<catalog::SeriesChange> &changes);
    void setKind(std::optional<catalog::ChangeKind> kind); //!< none: all of them

    qsizetype count(catalog::ChangeKind kind) const { return m_counts[size_t(kind)]; }
    qsizetype total() const { return m_changes.size(); } //!< of every kind
    bool isCut() const { return m_isCut; }               //!< older changes were dropped
    const catalog::SeriesChange &at(int row) const { return m_changes[m_shown[size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isShown(const catalog::SeriesChange &change) const { return !m_kind || change.kind == *m_kind; }
    void dropOldest(qsizetype count);
    void show();

    QList<catalog::SeriesChange> m_changes;
    std::vector<qsizetype> m_shown; //!< numbers in m_changes
    bool m_isCut = false;
    std::optional<catalog::ChangeKind> m_kind;
    std::array<qsizetype, catalog::changeKindCount> m_counts {};
};

//! "New", "Changed", "Withdrawn".
QString wordsFor(catalog::ChangeKind kind);

} // namespace tcia::models
