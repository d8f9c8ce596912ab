// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QAbstractTableModel>

namespace tcia::models {

//! The header of one DICOM file, one attribute per row, nested sequences indented. A table, not a tree, for searching
//! and copying as text.
class TagModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TagColumn, NameColumn, VrColumn, ValueColumn, ColumnCount };

    explicit TagModel(QObject *parent = nullptr);

    void setTags(QList<dicom::Tag> tags);
    void clear() { setTags({}); }

    //! Shows only attributes whose tag, name or value contains `text`, case-insensitively; empty shows all.
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void filter();

    QList<dicom::Tag> m_tags;
    QList<qsizetype> m_shown; //!< rows of m_tags that match the search
    QString m_search;
};

} // namespace tcia::models
