// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/inspector/inspectorpage.h"
#include "dicom/derived/structures.h"
#include "models/rowvalues.h"

class QLabel;
class QPushButton;

namespace tcia {
struct Series;
}

namespace tcia::desktop {

class Caption;
class ExtentBars;
class ObjectChoice;
class ReportTree;
class SourceLine;
class StructureList;

//! What a segmentation, structure set or report contains, and the series that it was made from. GUI thread.
class DerivedCard : public InspectorPage
{
    Q_OBJECT
public:
    explicit DerivedCard(QWidget *parent = nullptr);

    void setDerived(const dicom::Derived &derived);
    ObjectChoice &objects() const { return *m_objects; } //!< of the series
    //! `canLayOver`: its images are on disk.
    void setSource(const Series &series, models::RowState state, bool canLayOver);
    void setUnknownSource(const QString &seriesUid); //!< of which only the UID is known, or not even that
    void setLaidOver(bool isLaidOver);               //!< over images: each structure has a tick box
    void setProblems(QStringList problems);          //!< why something is not shown; empty ones are left out

Q_SIGNALS:
    void said(const QString &words); //!< what was copied
    void shownChanged(int structure, bool isShown);
    void layOverRequested(bool isLaidOver); //!< over the images of the source series, or no longer
    void selectTooRequested();              //!< the source series
    void showRequested();                   //!< the source series

private:
    void layOut();

    ObjectChoice *m_objects;
    StructureList *m_structures;
    QLabel *m_roughly;
    QLabel *m_problem;
    Caption *m_extentTitle;
    ExtentBars *m_extents;
    ReportTree *m_report;
    QPushButton *m_copy;
    Caption *m_sourceTitle;
    SourceLine *m_source;
    QPushButton *m_layOver;
    QPushButton *m_selectToo;
    QPushButton *m_show;
};

} // namespace tcia::desktop
