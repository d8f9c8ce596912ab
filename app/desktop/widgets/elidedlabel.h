// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tcia::desktop {

//! One line of plain text, elided with "…". It never widens its window. Its tooltip, unless it has one of its own, is
//! the whole text while that is elided.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    void setElideMode(Qt::TextElideMode mode); //!< default: at the right

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_elide = Qt::ElideRight;
    QString m_tip; //!< that it has set itself
};

} // namespace tcia::desktop
