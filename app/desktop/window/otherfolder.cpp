// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/otherfolder.h"

#include "core/async.h"
#include "core/reason.h"

#include <QDir>
#include <QFileDialog>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

OtherFolder::OtherFolder(session::Services &services, const QList<transfer::TransferId> &ids, QWidget &window)
    : QObject(&window), m_services(services), m_ids(ids)
{
    auto *dialog = new QFileDialog(&window, tr("Another folder for these series"), QDir::homePath());
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
    qsizetype others = 0; // of another server, or gone
    QList<Group> groups;
    for (const transfer::TransferId id : m_ids) {
        const transfer::Transfer *transfer = downloads.find(id);
        if (!transfer || !session || downloads.serverName(id) != session->server().name) {
            ++others;
            continue;
        }
        transfer::Target target = transfer->target;
        target.root = folder;
        target.repair.clear();
        target = normalized(target);
        if (target.root == transfer->target.root && !transfer::isFinal(transfer->state))
            continue; // it is there already
        auto group = std::ranges::find(groups, target, &Group::target);
        if (group == groups.end())
            group = groups.insert(groups.end(), {.target = target});
        group->ids << id;
        group->series << transfer->series;
    }
    if (others > 0)
        Q_EMIT failed({.kind = Error::Kind::Usage,
                       .detail = english<QT_TRANSLATE_NOOP("Reasons", "Open the server of these series first.")>()});
    if (groups.isEmpty())
        return deleteLater();
    m_pending = groups.size();
    for (const Group &group : std::as_const(groups))
        download(group);
}

void OtherFolder::download(const Group &group)
{
    transfer::DownloadManager &downloads = m_services.downloads();
    const auto queued =
        m_services.download([series = group.series] { return series; }, group.target, downloads.parallel());
    onFinished(queued, this, [this, &downloads, ids = group.ids](const Result<qsizetype> &done) {
        if (done)
            downloads.cancel(ids);
        else
            Q_EMIT failed(done.error());
        if (--m_pending == 0)
            deleteLater();
    });
}

} // namespace tcia::desktop
