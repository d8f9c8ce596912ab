// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace tcia::desktop {

//! What a dialog says and asks, above its buttons: as high as it needs, and scrolled where the screen is lower, so that
//! the buttons stay in sight.
class DialogBody : public QScrollArea
{
    Q_OBJECT
public:
    //! Takes `content`.
    explicit DialogBody(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
};

//! Gives a dialog that is not shown yet this size, or the one for which its screen has room with a title and a frame,
//! whose sizes are not known before.
void resizeWithinScreen(QWidget &dialog, QSize wanted);

} // namespace tcia::desktop
