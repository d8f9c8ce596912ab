// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/basketdrop.h"

#include "desktop/widgets/selectionmime.h"

#include <QAction>
#include <QDropEvent>
#include <QToolButton>

namespace tcia::desktop {

namespace {

bool isSeries(const QDropEvent &event) { return event.mimeData()->hasFormat(QString::fromLatin1(seriesMimeType)); }

} // namespace

BasketDrop::BasketDrop(QToolButton &button, QAction &add) : QObject(&button), m_button(button), m_add(add)
{
    button.setAcceptDrops(true);
    button.installEventFilter(this);
}

bool BasketDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto &drop = static_cast<QDropEvent &>(*event);
        if (!isSeries(drop)) {
            drop.ignore(); // the window may take it
            return true;
        }
        drop.setDropAction(Qt::CopyAction);
        drop.accept();
        m_button.setDown(event->type() != QEvent::Drop);
        if (event->type() == QEvent::Drop)
            m_add.trigger();
        return true;
    }
    case QEvent::DragLeave: m_button.setDown(false); return true;
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace tcia::desktop
