// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/queuenotifications.h"

#include "core/async.h"
#include "desktop/panes/transferwords.h"

#include <QApplication>

namespace tcia::desktop {

namespace {

using session::QueueNews;

QString titleOf(const QueueNews &news)
{
    return news.kind == QueueNews::Kind::Ended ? QueueNotifications::tr("Downloads have ended")
                                               : QueueNotifications::tr("Downloads have stopped");
}

QString wordsOf(const QueueNews &news)
{
    if (news.block)
        return desktop::wordsOf(*news.block, QDateTime::currentDateTimeUtc());
    QString words = QueueNotifications::tr("%Ln series are on disk.", nullptr, int(news.done));
    if (news.failed > 0) //: %1 is "12 series are on disk."
        words = QueueNotifications::tr("%1 %Ln failed.", nullptr, int(news.failed)).arg(words);
    if (news.kind == QueueNews::Kind::Refused) //: %1 is "12 series are on disk. 3 failed."
        words = QueueNotifications::tr("The API key is not accepted. %1").arg(words);
    return words;
}

} // namespace

QueueNotifications::QueueNotifications(session::Services &services, QWidget &window)
    : QObject(&window), m_services(services), m_window(window)
{
    constexpr int stallMs = 5'000;
    connect(&m_desktop, &DesktopNotifier::clicked, this, &QueueNotifications::clicked);
    m_clock.start();
    m_stallTimer.setInterval(stallMs);
    transfer::DownloadManager &downloads = services.downloads();
    connect(&m_stallTimer, &QTimer::timeout, this, &QueueNotifications::update);
    connect(&downloads, &transfer::DownloadManager::progressed, this, &QueueNotifications::update);
    connect(&downloads, &transfer::DownloadManager::blocksChanged, this, &QueueNotifications::update);
    connect(&downloads, &transfer::DownloadManager::ended, this, [this, &downloads](transfer::TransferId id) {
        if (const transfer::Transfer *transfer = downloads.find(id))
            m_run.count(*transfer);
    });
}

void QueueNotifications::update()
{
    const transfer::DownloadManager &downloads = m_services.downloads();
    if (const auto news = m_run.update(downloads.progress(), downloads.blocks(), m_clock.elapsed()))
        tell(*news);
    if (m_run.isStalled() != m_stallTimer.isActive())
        m_run.isStalled() ? m_stallTimer.start() : m_stallTimer.stop();
}

void QueueNotifications::tell(const QueueNews &news)
{
    if (m_window.isActiveWindow() || !m_services.settings().value(session::Setting::Notifications).toBool())
        return;
    onFinished(m_desktop.show(titleOf(news), wordsOf(news)), this, [this](const Result<void> &shown) {
        if (!shown)
            QApplication::alert(&m_window);
    });
}

} // namespace tcia::desktop
