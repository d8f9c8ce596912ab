// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogmodel.h"
#include "session/diskindex.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QTreeWidget;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class Actions;
class PreviewPane;
class TagPane;

//! Details of the selected row: images, attributes with DICOM tags, licence, location on disk, header.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    DetailsPane(const catalog::Catalog &catalog, const models::CatalogModel &tree, session::DiskIndex &disk,
                session::Settings &settings, QWidget *parent = nullptr);

    void show(const QModelIndex &index); //!< of the session's tree

private:
    void refresh();
    void showAttributes();
    void showImages();
    void addRow(const QString &name, const QString &value, const char *tag = nullptr);
    template <typename Record>
    void addFields(const Record &record);
    void addCollection(const catalog::CatalogEntry &entry);

    const models::CatalogModel &m_tree;
    session::DiskIndex &m_disk;
    PreviewPane *m_preview;
    QTreeWidget *m_attributes;
    TagPane *m_tags;
    QPersistentModelIndex m_index;
};

} // namespace tcia::desktop
