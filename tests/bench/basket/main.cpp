// SPDX-License-Identifier: Apache-2.0
//! A collection of two hundred thousand series in the basket of a shown window: how long adding, sorting, removing,
//! emptying, closing and opening again, and merging with another basket take, and how long the event loop stood still
//! meanwhile: tcia-bench-basket [SERIES]. The server is an address without a listener.
#include "bench/manyseries.h"
#include "bench/measure.h"
#include "desktop/panes/basketpane.h"
#include "desktop/window/actions.h"
#include "session/basketsets.h"
#include "session/serversession.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::bench;
using desktop::Act;

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 203'099;
    QTemporaryDir folder;
    transfer::DownloadManager downloads;
    session::DiskIndex disk(downloads);
    session::TransferStages stages(downloads);
    catalog::CatalogStore answers(folder.filePath(u"catalog.sqlite"_s));
    basket::BasketStore baskets(folder.filePath(u"baskets.sqlite"_s));
    desktop::Actions actions(nullptr);
    const archive::Server nowhere {.name = u"nowhere"_s, .base = QUrl(u"http://127.0.0.1:9/nbia-api/services/v4"_s)};
    std::unique_ptr<session::ServerSession> session;
    std::unique_ptr<desktop::BasketPane> pane;
    const auto open = [&] {
        session = std::make_unique<session::ServerSession>(archive::ServerAccess(nowhere),
                                                           session::SessionStores {answers, baskets, disk, stages});
        pane = std::make_unique<desktop::BasketPane>(session->baskets(), actions);
        pane->resize(1280, 400);
        pane->show();
    };
    const auto close = [&] {
        pane.reset();
        session.reset();
    };
    QTextStream out(stdout);
    Pulse pulse;

    const auto until = [&app](const std::function<bool()> &reached) {
        while (!reached())
            app.processEvents(QEventLoop::WaitForMoreEvents, 5);
    };
    const auto rest = [&until](int ms) {
        QElapsedTimer clock;
        clock.start();
        until([&] { return clock.elapsed() > ms; });
    };
    const auto measure = [&](const char *what, const std::function<void()> &act, const std::function<bool()> &reached) {
        rest(1500);
        pulse.take();
        QElapsedTimer clock;
        clock.start();
        act();
        const qint64 asked = clock.elapsed();
        until(reached);
        const qint64 done = clock.elapsed();
        rest(2500); // work that follows may block as well: storing, updating the catalogue
        out << qSetFieldWidth(24) << what << qSetFieldWidth(0) << " done after " << done << " ms, the call took "
            << asked << " ms, event loop stood still for at most " << pulse.take() << " ms\n"
            << Qt::flush;
    };
    const auto holds = [&](qint64 series) {
        return [&session, series] { return session->basket().totals().series == series; };
    };
    const auto view = [&] { return pane->findChild<QTreeView *>(); };
    const QList<Series> series = manySeries(count);
    const QList<Series> half = series.first(count / 2);
    const auto now = [] { return true; };
    open();
    measure(
        "add", [&] { session->basket().add(series); }, holds(count));
    measure(
        "add again", [&] { session->basket().add(series); }, now);
    measure(
        "learn of one",
        [&] {
            Series one = series[count / 3];
            one.imageCount = 7;
            session->basket().update({one});
        },
        now);
    measure(
        "select all", [&] { view()->selectAll(); }, now);
    view()->clearSelection();
    measure("close", close, now);
    measure("open", open, holds(count));
    measure(
        "sort by description", [&] { view()->sortByColumn(3, Qt::AscendingOrder); }, now);
    measure(
        "select a third",
        [&] {
            view()->selectionModel()->select(
                {view()->model()->index(count / 3, 0), view()->model()->index(2 * (count / 3) - 1, 11)},
                QItemSelectionModel::ClearAndSelect);
        },
        now);
    measure(
        "remove it, sorted", [&] { actions[Act::RemoveFromBasket].trigger(); }, holds(count - count / 3));
    measure(
        "add half, sorted", [&] { session->basket().add(half); }, now);
    measure(
        "empty", [&] { actions[Act::ClearBasket].trigger(); }, holds(0));
    measure(
        "add half anew", [&] { session->basket().add(half); }, holds(count / 2));

    const QString other = session->basket().id(); // has the first half
    QFuture<Result<void>> created = session->baskets().create(u"Second"_s);
    until([&] { return created.isFinished() && session->baskets().isLoaded(); });
    QFuture<Result<basket::EditOutcome>> edited = session->basket().add(series.sliced(count / 4, count / 2));
    until([&] { return edited.isFinished(); });
    QFuture<Result<basket::BasketComparison>> compared;
    measure(
        "compare", [&] { compared = session::compare(session->baskets(), other); },
        [&] { return compared.isFinished(); });
    using enum basket::SetOperation;
    for (const auto &[what, how] : {std::pair("intersect", Intersect), {"unite", Unite}, {"subtract", Subtract}})
        measure(
            what, [&] { edited = session::combine(session->baskets(), other, how); },
            [&] { return edited.isFinished(); });
    close();
    return 0;
}
