// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace tcia::desktop {

//! One criterion of the filter: "Modality CT ×". A click or Enter opens its group, × or Del removes it. Elided beyond a
//! maximum width, with the full text as tooltip.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    struct Data
    {
        QString key;   //!< identifies the chip in the signals of ChipRow
        QString name;  //!< secondary colour; may be empty
        QString value; //!< normal colour
        bool isWarning = false;
        QString tip = {}; //!< tooltip while the text is not elided

        QString words() const; //!< "Modality CT"
        bool operator==(const Data &) const = default;
    };
    explicit Chip(QWidget *parent = nullptr);

    void setData(const Data &data);
    const Data &data() const { return m_data; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect removeArea() const; //!< of the ×

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    int naturalWidth() const;
    int textLeft() const;

    Data m_data;
    bool m_isRemoving = false; //!< the mouse was pressed on the ×
    bool m_isOverRemove = false;
};

} // namespace tcia::desktop
