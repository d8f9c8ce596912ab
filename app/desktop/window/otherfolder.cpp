// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/otherfolder.h"

#include "core/async.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

OtherFolder::OtherFolder(session::Services &services, const QList<transfer::TransferId> &ids, QWidget &window)
    : QObject(&window), m_services(services), m_ids(ids)
{
    auto *dialog = new QFileDialog(&window, tr("Another folder for these series"),
                                   services.settings().value(session::Setting::Folder).toString());
    dialog->setObjectName(u"otherFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &OtherFolder::move);
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void OtherFolder::move(const QString &folder)
{
    transfer::DownloadManager &downloads = m_services.downloads();
    session::ServerSession *session = m_services.session();
    QList<transfer::TransferId> moving;
    QList<Series> series;
    transfer::Target target;
    for (const transfer::TransferId id : m_ids) {
        const transfer::Transfer *transfer = downloads.find(id);
        if (!transfer || !session || downloads.serverName(id) != session->server().name)
            continue;
        moving << id;
        series << transfer->series;
        target = transfer->target;
    }
    if (moving.size() < m_ids.size())
        Q_EMIT failed({.kind = Error::Kind::Usage, .detail = tr("Open the server of these series first.")});
    if (moving.isEmpty())
        return deleteLater();
    target.root = folder;
    target.repair.clear();
    downloads.cancel(moving);
    const auto queued = m_services.download([series] { return series; }, target, downloads.parallel());
    onFinished(queued, this, [this](const Result<qsizetype> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        deleteLater();
    });
}

} // namespace tcia::desktop
