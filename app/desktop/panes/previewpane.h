// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QWidget>

class QLabel;
class QSlider;
class QStackedWidget;

namespace tcia::desktop {

class ImageView;
class Notice;

//! A quick look at a series on disk: one image at a time, rendered behind. While one is being made, only the last wish is kept.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void showFolder(const QString &folder); //!< the images of a series
    void showWords(const QString &words);   //!< why there is nothing to see
    const QStringList &files() const { return m_files; }

Q_SIGNALS:
    void fileShown(const QString &path); //!< the file of the image in sight; empty: none

private:
    void takeFiles(const QString &folder, const QStringList &files);
    void render();
    void show(const Result<dicom::Rendered> &rendered);

    QStackedWidget *m_pages;
    Notice *m_notice;
    ImageView *m_view;
    QSlider *m_slider;
    QLabel *m_where;
    QString m_folder;
    QStringList m_files;
    dicom::Window m_window;  //!< width 0: as the file says
    qint64 m_frames = 1;     //!< of a series that is one file of many frames
    bool m_rendering = false;
    bool m_again = false;    //!< something else was asked for while rendering
};

} // namespace tcia::desktop
