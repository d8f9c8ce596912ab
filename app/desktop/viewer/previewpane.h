// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "dicom/inspect.h"

#include <QWidget>

namespace tcia::desktop {

class FolderImages;
class SeriesViewer;

//! Preview of a series: its images in a viewer, from a folder in slice order or from memory, or why there is none. GUI
//! thread.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void setSeries(const Series &series);   //!< which one the following calls are about
    void showFolder(const QString &folder); //!< the images of a series
    //! Shows images in memory, with a note on which these are. More of the same series keep the shown one.
    void showImages(const QList<dicom::Object> &images, const QString &note);
    //! Shows images from that one on.
    void showImagesFrom(const QList<dicom::Object> &images, const QString &note, qsizetype first);
    //! Shows why there is no image; with a button, see acted().
    void showWords(const QString &words, const QString &button = {});
    QStringList files() const;             //!< the paths of the images
    void setHeight(int picture, int most); //!< of the picture without the controls, and of both together
    SeriesViewer &viewer() const { return *m_viewer; }

Q_SIGNALS:
    //! An empty path: none. Of a series that is played only the last one.
    void imageShown(const tcia::dicom::Object &image);
    void thicknessRead(double mm);     //!< of the slices of the series, from the image that is shown; 0: unknown
    void acted();                      //!< the button was pressed
    void folderRead(qsizetype images); //!< how many the folder has now

private:
    void takeFiles(const QList<dicom::Object> &images);

    SeriesViewer *m_viewer;
    FolderImages *m_files;
    QString m_folder; //!< empty: images in memory, or none
};

} // namespace tcia::desktop
