// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/fullscreen.h"

#include <QScreen>
#include <QVBoxLayout>

namespace tcia::desktop {

FullScreen::FullScreen(QWidget &widget, QBoxLayout &layout)
    : QDialog(widget.window()), m_widget(widget), m_layout(layout)
{
    setWindowTitle(tr("Image"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(&widget);                  // takes it out of the other layout
    setGeometry(widget.screen()->geometry()); // where there is no window manager
    setWindowState(Qt::WindowFullScreen);
    open();
}

void FullScreen::done(int result)
{
    m_layout.addWidget(&m_widget);
    m_widget.show();
    QDialog::done(result);
}

} // namespace tcia::desktop
