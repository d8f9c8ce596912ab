// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "desktop/viewer/windowpresets.h"

#include <QPointer>
#include <QWidget>

namespace tcia::desktop {

class FullScreen;
class ImageView;
class PicturePages;
class Playback;
class SeriesRenderer;
class ViewerBar;
class ViewerControls;

//! Shows images one at a time, or words instead, and the controls below them. It connects its parts, each of which does
//! one thing. GUI thread.
class SeriesViewer : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesViewer(QWidget *parent = nullptr);

    void setSeries(const Series &series);  //!< its modality determines the presets, its patient stands in a corner
    void setNote(const QString &note);     //!< before the number of the image
    void setHeight(int picture, int most); //!< of the picture without the controls, and of both together

    void showWords(const QString &words, const QString &button); //!< instead of images
    //! Shows the middle one or another, as the files say.
    void begin(const QList<dicom::Object> &images, std::optional<qsizetype> first = {});
    SeriesRenderer &renderer() const { return *m_renderer; }
    ImageView &view() const { return *m_view; }

Q_SIGNALS:
    //! An empty path: none. Of a series that is played only the last one.
    void imageShown(const tcia::dicom::Object &image);
    void acted(); //!< the button of the words was pressed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectControls();
    void show(const dicom::Object &image, const dicom::Rendered &picture);
    void showError(const dicom::Object &image, const Error &error);
    void conclude(const dicom::Object &image);
    void showPosition();
    void goTo(qsizetype position);
    void setWindow(const WindowChoice &choice);
    void setFullScreen(bool isOn);

    QWidget *m_content; //!< everything; elsewhere while it fills the screen
    PicturePages *m_pages;
    ImageView *m_view; //!< of the pages
    ViewerControls *m_controls;
    ViewerBar *m_bar;
    SeriesRenderer *m_renderer;
    Playback *m_playback;
    QPointer<FullScreen> m_fullScreen;
    QString m_note;
    QString m_caption;
    dicom::Object m_shown; //!< an empty path: none
};

} // namespace tcia::desktop
