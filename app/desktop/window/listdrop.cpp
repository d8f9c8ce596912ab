// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/listdrop.h"

#include "desktop/widgets/selectionmime.h"

#include <QDropEvent>
#include <QUrl>
#include <QWidget>

namespace tcia::desktop {

namespace {

//! Rows of this window are for the basket.
bool isList(const QMimeData &data)
{
    return (data.hasUrls() || data.hasText()) && !data.hasFormat(QString::fromLatin1(seriesMimeType));
}

} // namespace

ListDrop::ListDrop(QWidget &window) : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool ListDrop::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    if (!isList(*drop.mimeData())) {
        drop.ignore();
        return true;
    }
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    if (type == QEvent::Drop)
        take(*drop.mimeData());
    return true;
}

void ListDrop::take(const QMimeData &data)
{
    if (!data.hasUrls())
        return Q_EMIT textDropped(data.text());
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.size() < data.urls().size())
        Q_EMIT remoteDropped();
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

} // namespace tcia::desktop
