// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace tcia::desktop {

//! A button with a warning sign, outlined and written in the colour of failures.
class WarningButton : public QPushButton
{
    Q_OBJECT
public:
    explicit WarningButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tcia::desktop
