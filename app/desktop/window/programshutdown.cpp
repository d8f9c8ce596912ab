// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/programshutdown.h"

#include "core/async.h"
#include "core/text.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ProgramShutdown::ProgramShutdown(session::Services &services, int waitMs, QObject *parent)
    : QObject(parent), m_services(services)
{
    m_late.setSingleShot(true);
    m_late.setInterval(waitMs);
    connect(&m_late, &QTimer::timeout, this, &ProgramShutdown::showBusyFolders);
    connect(&services.downloads(), &transfer::DownloadManager::stopped, this, [this] {
        onFinished(m_services.finishRecords(), this, [this](const Result<void> &) { // the next start writes them again
            m_hasStopped = true;
            endWhenReady();
        });
    });
}

ProgramShutdown::~ProgramShutdown() = default;

void ProgramShutdown::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_late.start();
    onFinished(m_services.settings().written(), this, [this](const Result<void> &) { // the program may end without it
        m_isWritten = true;
        endWhenReady();
    });
    m_services.downloads().stop();
    QMetaObject::invokeMethod( // the window hides first
        &m_services.sessions(), [this] { m_services.sessions().close(); }, Qt::QueuedConnection);
}

void ProgramShutdown::endWhenReady()
{
    if (!m_hasStopped || !m_isWritten)
        return;
    m_late.stop();
    m_message.reset();
    Q_EMIT ended();
}

void ProgramShutdown::showBusyFolders()
{
    QStringList folders = m_services.downloads().foldersInUse();
    for (QString &folder : folders)
        folder = text::plain(folder);
    m_message = std::make_unique<QMessageBox>(
        QMessageBox::Information, tr("Quit"),
        folders.isEmpty() ? tr("A disk does not answer.")
                          : tr("Files are still being written to:\n%1").arg(folders.join(u'\n')));
    m_message->setObjectName(u"stillWriting"_s);
    m_message->setInformativeText(
        tr("TCIA Browser ends when that is done. Series that are finished stay; the others continue when it is "
           "started again, even if it ends now."));
    QPushButton *now = m_message->addButton(tr("&End now"), QMessageBox::DestructiveRole);
    m_message->setStandardButtons(m_message->standardButtons() | QMessageBox::Close);
    m_message->button(QMessageBox::Close)->setText(tr("&Wait"));
    m_message->setDefaultButton(QMessageBox::Close);
    connect(now, &QPushButton::clicked, this, &ProgramShutdown::aborted);
    connect(m_message.get(), &QDialog::rejected, &m_late, qOverload<>(&QTimer::start)); // shown again later
    m_message->show();
}

} // namespace tcia::desktop
