// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QAbstractTableModel>

namespace tcia::models {

//! One facet's values with counts and check boxes. A change of a check box changes the catalogue's filter. Selected
//! values stay visible even without matching series or search hits, because active filters must be visible.
class FacetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    // Unscoped because Qt's interface uses int.
    enum Column { ValueColumn, CountColumn, ColumnCount };
    enum Role {
        ValueRole = Qt::UserRole, //!< QString as the archive wrote it; empty: not given
        CountRole,                //!< qint64
    };

    //! `catalog` must outlive it.
    FacetModel(catalog::Catalog &catalog, catalog::FacetId facet, QObject *parent = nullptr);

    QString title() const; //!< the facet's name, translated
    qsizetype chosenCount() const;
    QString chosenWords() const; //!< summary of the selection: the value, or their number; empty if none
    qsizetype valueCount() const { return m_catalog.facetCounts(m_facet).size(); } //!< independent of the search
    void setSearch(const QString &text); //!< shows only values that contain it, case-insensitively
    void clearChosen();                  //!< deselects all values

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Rows = QList<catalog::FacetCount>;
    QString shownValue(const QString &value) const;
    Rows wanted() const;
    void update();
    void arrange(const Rows &order);
    void removeLast(qsizetype count);
    void append(const Rows &rows);
    void showCounts(const Rows &rows);
    void showChecks();

    catalog::Catalog &m_catalog;
    const catalog::FacetId m_facet;
    QString m_search;
    Rows m_rows;
    QSet<QString> m_checked; //!< the state of the check boxes
    bool m_merged = false;
};

} // namespace tcia::models
