// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QSlider;
class QStackedWidget;

namespace tcia::dicom {
class RenderProcess;
}

namespace tcia::desktop {

class ImageView;
class Notice;

//! Preview of a series on disk: one image at a time in slice order, decoded by a separate process. While an image is
//! rendered, only the latest request is queued.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    void showFolder(const QString &folder); //!< the images of a series
    void showWords(const QString &words);   //!< shows why there is no image
    const QStringList &files() const { return m_files; }

Q_SIGNALS:
    void fileShown(const QString &path); //!< the file of the shown image; empty: none

private:
    void takeFiles(const QString &folder, const QStringList &files);
    void sortFiles();
    void cancelSorting();
    void render();
    void show(const Result<dicom::Rendered> &rendered);
    void showWhere();

    QStackedWidget *m_pages;
    Notice *m_notice;
    ImageView *m_view;
    QSlider *m_slider;
    QLabel *m_where;
    QString m_folder;
    QStringList m_files;
    std::shared_ptr<std::atomic_bool> m_sortingCancelled; //!< shared with the disk thread; null before the first
    dicom::Window m_window;                               //!< width 0: as the file says
    dicom::Window m_used;                                 //!< of the shown image
    qint64 m_frames = 0;                                  //!< of a series with one file, once it was opened
    dicom::RenderProcess *m_renderer;
    bool m_rendering = false;
    bool m_again = false; //!< another request arrived while rendering
};

} // namespace tcia::desktop
