// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewer/measuredline.h"
#include "desktop/viewer/structurelayer.h"
#include "desktop/viewer/viewtransform.h"
#include "dicom/inspect.h"

#include <QHash>
#include <QWidget>

namespace tcia::desktop {

//! Shows one picture: fitted, or zoomed and moved; as it is or inverted. The wheel and keys change the image, dragging
//! changes brightness and contrast, or measures a distance. What it does itself it does to the picture at hand: nothing
//! is rendered for it.
class ImageView : public QWidget
{
    Q_OBJECT
public:
    explicit ImageView(QWidget *parent = nullptr);

    void show(const dicom::Rendered &rendered);                     //!< zoom and inversion stay
    void clear();                                                   //!< fitted and not inverted again
    void setTexts(const QString &caption, const QString &position); //!< at the top and at the bottom left
    //! Of the image: a line that was drawn on it is shown again.
    void setNumber(qsizetype number) { m_number = number; }
    void setInverted(bool isInverted);
    void setMeasuring(bool isMeasuring); //!< dragging draws a line with its length; its end removes all
    void setStructures(const StructureLayer &structures); //!< over the picture
    const ViewTransform &transform() const { return m_transform; }

    void zoomBy(double steps); //!< around the middle; two steps double the size
    void fit();

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
    //! What a drag began with.
    struct Drag
    {
        QPointF from;
        dicom::VoiWindow window;
        bool pans = false;
        qsizetype measured = -1; //!< the image on which a line is drawn
    };

    ViewTransform::Sizes sizes() const;
    void zoomAt(double steps, const QPointF &at);
    void pan(const QPointF &by);
    QPointF pixelAt(const QPointF &at) const;
    void measureTo(const QPointF &at);
    void describe();
    void paintTexts(QPainter &painter, const QRectF &picture);

    dicom::Rendered m_shown;
    StructureLayer m_structures;
    ViewTransform m_transform;
    bool m_isInverted = false, m_isMeasuring = false;
    QHash<qsizetype, MeasuredLine> m_lines; //!< by number of the image, while distances are measured
    qsizetype m_number = 0;                 //!< of the image
    QString m_caption, m_position;
    Drag m_drag;
    int m_wheel = 0; //!< partial steps of high-resolution wheels
};

} // namespace tcia::desktop
