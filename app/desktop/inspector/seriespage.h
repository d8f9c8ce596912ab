// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"
#include "session/diskindex.h"
#include "session/serversession.h"

#include <QWidget>

class QLabel;

namespace tcia::desktop {

class Actions;
class Caption;
class CiteButton;
class DerivedView;
class LicenceLine;
class PreviewPane;
class SeriesTabs;

//! One series: its preview, a summary sentence, its licence, and tabs: of a derived object its content, of all series a
//! summary, all attributes and the DICOM header. The preview's height depends only on the page's size.
class SeriesPage : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    SeriesPage(session::ServerSession &session, session::DiskIndex &disk, const Actions &actions,
               QWidget *parent = nullptr);

    //! Shows a series of a table; refreshes it if it changed.
    void setSeries(const std::shared_ptr<const catalog::SeriesTable> &table, Row row);
    const Series &shown() const { return m_series; } //!< empty before the first show()
    void fitTo(QSize room); //!< the size that it is seen through, which may be lower than its own
    CiteButton &cite() const { return *m_cite; }

private:
    void showDisk();
    void connectPeek();
    void connectDerived();
    void setSentence(const QString &sentence);
    void showNotOnDisk();
    void peekOrCancel();

    session::DiskIndex &m_disk;
    session::Peek &m_peek;
    std::shared_ptr<const catalog::SeriesTable> m_table;
    Row m_row = 0;
    Series m_series;
    double m_thickness = 0; //!< of its slices, mm; 0: unknown
    PreviewPane *m_preview;
    QString m_offered; //!< the series whose first images the preview offers; empty: it shows a folder
    Caption *m_title;
    QLabel *m_sentence;
    LicenceLine *m_licence;
    CiteButton *m_cite;
    SeriesTabs *m_tabs;
    DerivedView *m_derived;
};

} // namespace tcia::desktop
