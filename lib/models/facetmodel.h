// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QAbstractTableModel>

namespace tcia::models {

//! One facet's values with their counts and a check box each. A tick changes the catalogue's filter. Chosen values stay in sight
//! even where nothing has them any more, or the search does not match them: what narrows must be seen.
class FacetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    // Unscoped, for they feed Qt's int interface.
    enum Column { ValueColumn, CountColumn, ColumnCount };
    enum Role {
        ValueRole = Qt::UserRole, //!< QString as the archive wrote it; empty: not given
        CountRole,                //!< qint64
    };

    //! `catalog` must outlive it.
    FacetModel(catalog::Catalog &catalog, catalog::FacetId facet, QObject *parent = nullptr);

    QString title() const;        //!< the facet's name, translated
    qsizetype chosenCount() const;
    QString chosenWords() const;  //!< what is ticked, for one line: the value, or how many they are; empty: nothing
    qsizetype valueCount() const { return m_catalog.facetCounts(m_facet).size(); } //!< whatever the search leaves of them
    void setSearch(const QString &text); //!< shows only values that contain it, in any case
    void clearChosen();           //!< lets all values pass

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
    QSet<QString> m_checked; //!< what the check boxes show
    bool m_merged = false;
};

} // namespace tcia::models
