// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/listdrop.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "desktop/widgets/selectionmime.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

namespace tcia::desktop {

namespace {

//! Rows of this window are for the basket.
bool isList(const QMimeData &data)
{
    return (data.hasUrls() || data.hasText()) && !data.hasFormat(QString::fromLatin1(seriesMimeType));
}

//! What was dropped, by kind.
struct Dropped
{
    QStringList files, folders;
};

Dropped sorted(const QStringList &paths)
{
    Dropped out;
    for (const QString &path : paths)
        (QFileInfo(path).isDir() ? out.folders : out.files) << path;
    return out;
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
    const QList<QUrl> urls = data.urls();
    QStringList paths;
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.size() < urls.size())
        Q_EMIT remoteDropped();
    onFinished(runOnDiskThread([paths] { return sorted(paths); }), this, [this](const Result<Dropped> &dropped) {
        if (!dropped)
            return;
        if (!dropped->folders.isEmpty())
            Q_EMIT folderDropped(dropped->folders.first());
        if (!dropped->files.isEmpty())
            Q_EMIT filesDropped(dropped->files);
    });
}

} // namespace tcia::desktop
