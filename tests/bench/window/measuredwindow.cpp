// SPDX-License-Identifier: Apache-2.0
#include "bench/window/measuredwindow.h"

#include "desktop/widgets/icons.h"
#include "desktop/window/demonstrationstarter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace tcia::bench {

MeasuredWindow::MeasuredWindow(const archive::Server &server) : m_out(stdout)
{
    desktop::initialiseResources();
    m_services = std::make_unique<session::Services>(desktop::demonstrationStarter());
    m_window = std::make_unique<desktop::MainWindow>(*m_services);
    m_window->resize(1280, 800);
    m_window->show();
    m_out << "step                                    time    longest turn   of it own\n" << Qt::flush;
    session::Launch launch;
    launch.given = server;
    step(
        u"open the window"_s, [&] { m_services->start(launch); }, [this] { return m_services->session() != nullptr; });
}

MeasuredWindow::~MeasuredWindow() = default;

void MeasuredWindow::until(const std::function<bool()> &reached)
{
    while (!reached())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // the heartbeat wakes it
}

void MeasuredWindow::step(const QString &name, const std::function<void()> &act, const std::function<bool()> &reached,
                          double limitMs)
{
    constexpr int settleMs = 1'000; // work that follows may block as well
    m_heartbeat.take();
    QElapsedTimer clock;
    clock.start();
    act();
    until(reached);
    const qint64 acted = clock.elapsed();
    until([&clock, acted] { return clock.elapsed() > acted + settleMs; });
    const Heartbeat::Longest longest = m_heartbeat.take();
    const bool isOver = longest.wall > longestTurnMs || (limitMs > 0 && double(acted) > limitMs);
    m_over += isOver;
    m_out << name.leftJustified(36) << u"%1 ms"_s.arg(acted, 8) << u"%1 ms"_s.arg(longest.wall, 10, 'f', 1)
          << u"%1 ms"_s.arg(longest.own, 10, 'f', 1) << (isOver ? "   OVER" : "") << '\n'
          << Qt::flush;
}

void MeasuredWindow::press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

QTreeView &MeasuredWindow::view(const char *name) const
{
    auto *found = m_window->findChild<QTreeView *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s", name);
    return *found;
}

models::SeriesListModel &MeasuredWindow::list() const
{
    return *qobject_cast<models::SeriesListModel *>(view("seriesTable").model());
}

} // namespace tcia::bench
