// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "desktop/viewer/windowpresets.h"

#include <QPointer>
#include <QWidget>

class QScrollBar;
class QStackedWidget;

namespace tcia::desktop {

class FullScreen;
class ImageView;
class Notice;
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
    void begin(const QList<dicom::Object> &images);              //!< shows the middle one, as the files say
    SeriesRenderer &renderer() const { return *m_renderer; }

Q_SIGNALS:
    //! An empty path: none. Of a series that is played only the last one.
    void imageShown(const tcia::dicom::Object &image);
    void acted(); //!< the button of the words was pressed

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectControls();
    void show(const dicom::Object &image, const dicom::Rendered &picture);
    void showError(const dicom::Object &image, const Error &error);
    void conclude(const dicom::Object &image, int page);
    void showPosition();
    void goTo(qsizetype position);
    void setWindow(const WindowChoice &choice);
    void setFullScreen(bool isOn);

    QWidget *m_content; //!< everything; elsewhere while it fills the screen
    QStackedWidget *m_pages;
    Notice *m_notice;
    ImageView *m_view;
    QScrollBar *m_scroll;
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
