// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tcia::desktop {

//! One line of plain text, elided with "…". It never widens its window.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tcia::desktop
