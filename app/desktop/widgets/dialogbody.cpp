// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/dialogbody.h"

#include <QScreen>

namespace tcia::desktop {

DialogBody::DialogBody(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false); // the dialog's shows
    viewport()->setAutoFillBackground(false);
}

//! The whole content, where a scroll area alone asks for a part of it.
QSize DialogBody::sizeHint() const { return widget()->sizeHint(); }

void resizeWithinScreen(QWidget &dialog, QSize wanted)
{
    constexpr QSize frame(16, 48); // of most window managers, rather more
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - frame));
}

} // namespace tcia::desktop
