// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"
#include "session/diskindex.h"
#include "session/peek.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace tcia::desktop {

class AttributeList;
class Caption;
class LicenceLine;
class PreviewPane;
class TagPane;

//! One series: its preview, a summary sentence, its licence, and three tabs: summary, all attributes, DICOM header. The
//! preview's height depends only on the page's size.
class SeriesPage : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive it.
    SeriesPage(session::DiskIndex &disk, session::Peek &peek, QWidget *parent = nullptr);

    //! Shows a series of a table; refreshes it if it changed.
    void show(const std::shared_ptr<const catalog::SeriesTable> &table, Row row);
    const Series &shown() const { return m_series; } //!< empty before the first show()

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *summary();
    QLabel *addFact(QFormLayout &form, const QString &name, const char *objectName);
    void showDisk();
    void connectPeek();
    void showNotOnDisk();
    void peekOrCancel();

    session::DiskIndex &m_disk;
    session::Peek &m_peek;
    std::shared_ptr<const catalog::SeriesTable> m_table;
    Row m_row = 0;
    Series m_series;
    PreviewPane *m_preview;
    QString m_offered; //!< the series whose first images the preview offers; empty: it shows a folder
    Caption *m_title;
    QLabel *m_sentence;
    LicenceLine *m_licence;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    AttributeList *m_attributes;
    TagPane *m_tags;
    QList<QLabel *> m_facts; //!< in the order of the table in the source file
};

} // namespace tcia::desktop
