// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/quitquestion.h"

#include "desktop/window/confirmations.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::StageList;
using transfer::DownloadManager;

QuitQuestion::QuitQuestion(session::Services &services, QWidget &window, QObject *parent)
    : QObject(parent), m_services(services), m_window(window)
{
    const DownloadManager &downloads = services.downloads();
    connect(&downloads, &DownloadManager::progressed, this, &QuitQuestion::follow);
    connect(&downloads, &DownloadManager::idle, this, &QuitQuestion::follow);
    const StageList &stages = services.afterDownload().list();
    connect(&stages, &StageList::added, this, &QuitQuestion::follow);
    connect(&stages, &StageList::changed, this, &QuitQuestion::follow);
}

QuitQuestion::Unfinished QuitQuestion::unfinished() const
{
    const transfer::QueueProgress progress = m_services.downloads().progress();
    return {.downloads = progress.active + progress.waiting, .stages = m_services.afterDownload().pending()};
}

qint64 QuitQuestion::stopped() const
{
    const transfer::QueueProgress progress = m_services.downloads().progress();
    session::AfterDownload &after = m_services.afterDownload();
    return progress.failed + progress.paused + after.list().failed() + after.list().unfinished() - after.pending();
}

bool QuitQuestion::isNeeded() const { return !m_isConfirmed && unfinished() != Unfinished(); }

void QuitQuestion::ask()
{
    if (m_box)
        return;
    m_box = newQuestion(QMessageBox::Question, u"leaveQuestion"_s, tr("Quit"), &m_window);
    const QAbstractButton *quit = m_box->addButton(tr("&Quit"), QMessageBox::AcceptRole);
    m_box->setDefaultButton(m_box->addButton(tr("&Continue"), QMessageBox::RejectRole));
    connect(m_box, &QMessageBox::buttonClicked, this, [this, quit](const QAbstractButton *button) {
        if (button == quit)
            confirm();
    });
    m_stoppedBefore = stopped();
    show(unfinished());
    m_box->open();
}

//! A box that is being closed has its answer.
void QuitQuestion::follow()
{
    if (!m_box || !m_box->isVisible())
        return;
    const Unfinished now = unfinished();
    if (now == m_shown)
        return;
    if (now != Unfinished())
        return show(now);
    const bool isAllDone = stopped() == m_stoppedBefore;
    m_box->close();
    if (isAllDone)
        confirm();
}

void QuitQuestion::confirm()
{
    m_isConfirmed = true;
    Q_EMIT confirmed();
}

void QuitQuestion::show(const Unfinished &now)
{
    m_shown = now;
    QStringList words;
    if (now.downloads > 0)
        words << tr("%Ln series are still being downloaded.", nullptr, int(now.downloads));
    if (now.stages > 0)
        words << tr("%Ln conversions, transmissions or programs for series on disk are not finished.", nullptr,
                    int(now.stages));
    m_box->setText(words.join(u'\n'));
    m_box->setInformativeText(
        tr("Quit? What is complete stays. The rest continues when the program is started again."));
}

} // namespace tcia::desktop
