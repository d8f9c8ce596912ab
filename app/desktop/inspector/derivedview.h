// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/inspector/sourcechoice.h"
#include "dicom/derived/structures.h"
#include "session/serversession.h"

#include <QObject>

namespace tcia::desktop {

class DerivedPicture;
class DerivedSource;
class ObjectChoice;
class PreviewPane;
class SeriesTabs;
class ShownSource;
class SourceSearch;

//! Shows a segmentation, structure set or report: its content as a card, and its structures over the images of its
//! source series if that is on disk. Otherwise the picture shows the object's own images; without any it is hidden. GUI
//! thread.
class DerivedView : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    DerivedView(session::ServerSession &session, const session::DiskIndex &disk, PreviewPane &preview, SeriesTabs &tabs,
                QObject *parent = nullptr);

    //! The series that the following is about; nothing of another remains.
    void setSeries(const std::shared_ptr<const catalog::SeriesTable> &table, const Series &series);
    //! Shows the first object in a folder, or of some in memory, and offers the others. False if the series has no
    //! derived objects.
    bool showFolder(const QString &folder);
    bool showObjects(const QList<dicom::Object> &objects);
    void clear(); //!< what is shown is no derived object, or not there
    bool isShown() const { return !m_object.path.isEmpty(); }

Q_SIGNALS:
    void described(const QString &sentence);
    void objectShown(const tcia::dicom::Object &object);
    void folderRead(qsizetype images);

private:
    void begin(const dicom::Object &object);
    void forgetObject();
    void layOverOrNot(bool isLaidOver);
    void takeFolder(const QList<dicom::Object> &objects);
    void takeDerived(const dicom::Derived &derived);
    void takeError(const Error &error);
    void showSource();
    void lookForSource();
    void showProblems(const QString &ofSlice = {});
    void layOver(const QList<dicom::Object> &images, qsizetype first, const QString &problem);
    void tryAnother(const QString &problem);
    void showAlone();

    PreviewPane &m_preview;
    SeriesTabs &m_tabs;
    DerivedSource *m_reader;
    DerivedPicture *m_picture;
    ObjectChoice &m_choice;
    SourceSearch *m_search;
    std::shared_ptr<const catalog::SeriesTable> m_table;
    Series m_series;
    QString m_folder; //!< of the object; empty: it is in memory
    dicom::Object m_object;
    std::optional<dicom::Derived> m_derived;
    SourceChoice m_source;
    ShownSource *m_shownSource;
    QString m_problem;             //!< of the search for its images
    bool m_isOverlayWanted = true; //!< by the user
};

} // namespace tcia::desktop
