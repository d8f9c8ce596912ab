// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewer/windowpresets.h"

#include <QObject>

#include <optional>

namespace tcia::dicom {
class RenderProcess;
}

namespace tcia::desktop {

//! The program that decodes images: this program, unless the application's property "renderProgram" names another, as
//! in tests.
QString renderProgram();

//! Renders the images of a series, or the frames of its only file, one at a time in a separate process. While one is
//! rendered, only the latest request is queued. GUI thread.
class SeriesRenderer : public QObject
{
    Q_OBJECT
public:
    explicit SeriesRenderer(QObject *parent = nullptr);
    ~SeriesRenderer() override;

    //! With the middle one, or another; of the only file with its initial frame, or another. As the files say.
    void begin(const QList<dicom::Object> &images, std::optional<qsizetype> first = {});
    void replace(const QList<dicom::Object> &images); //!< the same in another order, or more: the current one stays
    void clear();                                     //!< also ends what is being rendered: it may hang

    const QList<dicom::Object> &images() const { return m_images; }
    qsizetype count() const; //!< of images or frames
    qsizetype position() const { return m_position; }
    void go(qsizetype position); //!< to the nearest that exists
    void setWindow(const WindowChoice &window);
    const WindowChoice &window() const { return m_window; }
    bool isIdle() const { return !m_isRendering && !m_again; } //!< what was asked for is rendered

Q_SIGNALS:
    void moved(); //!< another position or count
    void rendered(const tcia::dicom::Object &image, const tcia::dicom::Rendered &picture);
    void failed(const tcia::dicom::Object &image, const tcia::Error &error);

private:
    void render();
    void take(const dicom::Object &image, const Result<dicom::Rendered> &picture);

    dicom::RenderProcess *m_process;
    QList<dicom::Object> m_images;
    qsizetype m_position = 0;
    qint64 m_frames = 0;     //!< of the only file, once it was opened
    bool m_isPlaced = false; //!< begun at a given image or frame
    WindowChoice m_window;
    quint64 m_series = 0; //!< counts calls of begin() and clear(): answers to earlier requests are ignored
    bool m_isRendering = false;
    bool m_again = false; //!< another request arrived while rendering
};

} // namespace tcia::desktop
