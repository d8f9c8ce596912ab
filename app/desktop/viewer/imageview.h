// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QImage>
#include <QWidget>

namespace tcia::desktop {

//! Shows one image scaled to fit. The wheel changes the image, dragging changes brightness and contrast.
class ImageView : public QWidget
{
    Q_OBJECT
public:
    explicit ImageView(QWidget *parent = nullptr);

    void show(const dicom::Rendered &rendered);
    void clear();
    void setNote(const QString &note); //!< in a corner of the image; empty: none

Q_SIGNALS:
    void stepped(int images);                            //!< by the wheel or the arrow keys
    void windowed(const tcia::dicom::VoiWindow &window); //!< by dragging: horizontally contrast, vertically brightness
    void windowReset();                                  //!< by a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect pictureRect() const;

    QImage m_image;
    QString m_note;
    double m_pixelHeight = 1; //!< divided by a pixel's width
    dicom::VoiWindow m_window;
    dicom::VoiWindow m_dragged; //!< window at the start of the drag
    QPoint m_from;
    int m_wheel = 0; //!< partial steps of high-resolution wheels
};

} // namespace tcia::desktop
