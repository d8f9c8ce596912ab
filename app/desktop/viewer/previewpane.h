// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QWidget>

class QLabel;
class QSlider;
class QStackedWidget;

namespace tcia::dicom {
class RenderProcess;
}

namespace tcia::desktop {

class FolderImages;
class ImageView;
class Notice;

//! Preview of a series: one image at a time, decoded by a separate process; from a folder in slice order. While an
//! image is rendered, only the latest request is queued.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    void showFolder(const QString &folder); //!< the images of a series
    //! Shows images in memory, with a note on which these are. More of the same series keep the shown one.
    void showImages(const QList<dicom::Object> &images, const QString &note);
    //! Shows why there is no image; with a button, see acted().
    void showWords(const QString &words, const QString &button = {});
    QStringList files() const; //!< the paths of the images

Q_SIGNALS:
    void imageShown(const tcia::dicom::Object &image); //!< an empty path: none
    void acted();                                      //!< the button was pressed

private:
    void takeFiles(const QList<dicom::Object> &images);
    void takeOrder(const QList<dicom::Object> &images);
    void begin(const QList<dicom::Object> &images);
    void render();
    void show(const Result<dicom::Rendered> &rendered);
    void showWhere();

    QStackedWidget *m_pages;
    Notice *m_notice;
    ImageView *m_view;
    QSlider *m_slider;
    QLabel *m_where;
    FolderImages *m_files;
    QString m_folder; //!< empty: images in memory, or none
    QList<dicom::Object> m_images;
    QString m_note;
    dicom::VoiWindow m_window; //!< width 0: as the file says
    dicom::VoiWindow m_used;   //!< of the shown image
    qint64 m_frames = 0;       //!< of a series with one file, once it was opened
    dicom::RenderProcess *m_renderer;
    bool m_rendering = false;
    bool m_again = false; //!< another request arrived while rendering
};

} // namespace tcia::desktop
