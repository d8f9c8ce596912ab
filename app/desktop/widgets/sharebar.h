// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace tcia::desktop {

struct PaletteColours;

//! A bar of parts in colours of the palette; what is left over is empty. Screen readers get its accessible name.
class ShareBar : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        double share; //!< 0 to 1; all together at most 1
        QColor PaletteColours::*colour;
    };
    enum class Frame { None, Outline };
    //! `height` in design pixels.
    ShareBar(double height, Frame frame, QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Frame m_frame;
    QList<Part> m_parts;
};

} // namespace tcia::desktop
