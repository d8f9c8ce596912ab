// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QImage>
#include <QWidget>

namespace tcia::desktop {

//! Shows one image as large as fits. The wheel asks for other images, dragging for another brightness and contrast.
class ImageView : public QWidget
{
    Q_OBJECT
public:
    explicit ImageView(QWidget *parent = nullptr);

    void show(const dicom::Rendered &rendered);
    void clear();

Q_SIGNALS:
    void stepped(int images);                          //!< by the wheel or the arrow keys
    void windowed(const tcia::dicom::Window &window);  //!< by dragging: sideways contrast, up and down brightness
    void windowReset();                                //!< by a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QImage m_image;
    dicom::Window m_window;
    dicom::Window m_dragged; //!< when the drag began
    QPoint m_from;
    int m_wheel = 0; //!< parts of a step, from fine wheels
};

} // namespace tcia::desktop
