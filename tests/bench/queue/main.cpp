// SPDX-License-Identifier: Apache-2.0
//! A hundred thousand series in the queue of a shown window: how long starting, pausing, moving and cancelling all of
//! them take, how long the event loop stood still meanwhile, and the memory: tcia-bench-queue [SERIES]. The server is
//! an address without a listener, so that the queue's own work is all there is.
#include "archive/archive.h"
#include "bench/manyseries.h"
#include "bench/measure.h"
#include "desktop/panes/transferspane.h"
#include "desktop/window/actions.h"
#include "session/diskindex.h"
#include "transfer/downloadmanager.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::bench;
using transfer::DownloadManager;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTemporaryDir folder;
    const archive::Archive nowhere(
        archive::Server {.name = u"nowhere"_s, .base = QUrl(u"http://127.0.0.1:9/nbia-api/services/v4"_s)});
    DownloadManager manager;
    manager.setPolicy({.refusalsToBlock = 3});
    manager.setJournal(folder.filePath(u"queue.sqlite"_s));
    desktop::Actions actions(nullptr);
    const session::DiskIndex disk(manager);
    desktop::TransfersPane pane(manager, disk, actions);
    pane.resize(1280, 400);
    pane.show();
    QTextStream out(stdout);
    Pulse pulse;

    const auto until = [&app](const std::function<bool()> &reached) {
        while (!reached())
            app.processEvents(QEventLoop::WaitForMoreEvents, 5);
    };
    const auto measure = [&](const char *what, const std::function<void()> &act, const std::function<bool()> &reached) {
        until([&, begin = QElapsedTimer()]() mutable { // a calm second before
            if (!begin.isValid())
                begin.start();
            return begin.elapsed() > 1000;
        });
        pulse.take();
        QElapsedTimer clock;
        clock.start();
        act();
        until(reached);
        const qint64 acted = clock.elapsed();
        until([&clock, acted] { return clock.elapsed() > acted + 1500; }); // work that follows may block as well
        out << qSetFieldWidth(16) << what << qSetFieldWidth(0) << " " << acted
            << " ms, event loop stood still for at most " << pulse.take() << " ms, memory " << memory("VmRSS:")
            << " MB, peak " << memory("VmHWM:") << " MB\n"
            << Qt::flush;
    };
    const QList<Series> series = manySeries(count);
    const transfer::Target target {.root = folder.filePath(u"to"_s), .layout = u"classic"_s};
    const auto progress = [&manager] { return manager.progress(); };
    measure(
        "start", [&] { manager.enqueue(nowhere, series, target); },
        [&] { return progress().active > 0 || !manager.blocks().isEmpty(); });
    until([&] { return progress().total() == count; });
    measure(
        "pause", [&] { manager.pauseAll(); }, [&] { return progress().paused == count; });
    measure(
        "move to the top",
        [&] { manager.move({manager.transfers()[size_t(count) - 1].id}, DownloadManager::Move::Top); },
        [] { return true; });
    measure(
        "resume", [&] { manager.resumeAll(); }, [&] { return progress().paused == 0; });
    auto *view = pane.findChild<QTreeView *>();
    measure(
        "select all", [&] { view->selectAll(); }, [] { return true; });
    measure(
        "pause selected", [&] { actions[desktop::Act::PauseTransfers].trigger(); },
        [&] { return progress().paused == count; });
    measure(
        "resume selected", [&] { actions[desktop::Act::ResumeTransfers].trigger(); },
        [&] { return progress().paused == 0; });
    view->clearSelection();
    measure(
        "one more", [&] { manager.enqueue(nowhere, {Series {.seriesUid = u"1.2.3"_s}}, target); },
        [&] { return progress().total() == count + 1; });
    measure(
        "cancel", [&] { manager.cancelAll(); }, [&] { return progress().cancelled == count + 1; });
    measure(
        "clear", [&] { manager.clearFinished(); }, [&] { return progress().total() == 0; });
    return 0;
}
