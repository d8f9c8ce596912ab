// SPDX-License-Identifier: Apache-2.0
//! The whole program over a million series and a hundred thousand transfers: how long each step of a user's work takes,
//! and for how long the event loop stands still at most: tcia-bench-window FOLDER [SERIES] keeps the archive there the
//! first time and measures from the second on. Exits with 1 if a turn of the loop took longer than 33 ms or sorting the
//! table longer than 300 ms. The server is an address without a listener. Run it on a machine that does nothing else:
//! the last column is the time without other programs.
#include "bench/manyseries.h"
#include "bench/window/measuredwindow.h"
#include "catalog/catalogstore.h"
#include "corpus.h"
#include "keptcorpus.h"
#include "models/catalogmodel.h"
#include "models/seriescolumns.h"
#include "models/transfercolumns.h"
#include "models/transfermodel.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::bench;
using catalog::FacetId;
using catalog::Filter;
using desktop::Act;

namespace {

//! A home of its own, empty but for the catalogue.
void useHome(const QString &folder)
{
    qputenv("HOME", folder.toLocal8Bit());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, QDir(folder).filePath(QString::fromLatin1(name)).toLocal8Bit());
    QDir(folder + u"/XDG_CONFIG_HOME"_s).removeRecursively();
    QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    data.mkpath(u"."_s);
    for (const QString &name : data.entryList({u"transfers.sqlite*"_s, u"baskets*"_s}, QDir::Files))
        data.remove(name);
}

void scroll(QTreeView &view)
{
    QScrollBar &bar = *view.verticalScrollBar();
    for (int page = 0; page < 100; ++page) {
        bar.setValue(page % 4 == 0 ? int(qint64(bar.maximum()) * page / 100) : bar.value() + bar.pageStep());
        view.viewport()->repaint();
        QCoreApplication::processEvents();
    }
}

const auto atOnce = [] { return true; };

void filterAndSort(MeasuredWindow &window)
{
    catalog::Catalog &catalog = window.catalog();
    models::SeriesListModel &list = window.list();
    const auto isSettled = [&] {
        return catalog.isSettled() && !list.isSorting() && list.rowCount() == catalog.visible().series;
    };
    Filter filter;
    const auto set = [&](const QString &name, const Filter &next) {
        filter = next;
        window.step(
            name, [&] { catalog.setFilter(filter); }, isSettled);
    };
    set(u"tick CT"_s, filter.with(FacetId::Modality, u"CT"_s, true));
    set(u"tick MR"_s, filter.with(FacetId::Modality, u"MR"_s, true));
    set(u"tick SIEMENS"_s, filter.with(FacetId::Manufacturer, u"SIEMENS"_s, true));
    for (const QString &text : {u"l"_s, u"lung"_s, u"lung ct"_s}) {
        Filter words;
        words.text = text;
        set(u"search “%1”"_s.arg(text), words);
    }
    set(u"clear the filter"_s, {});
    QTreeView &table = window.view("seriesTable");
    for (int column = 0; column < list.columnCount(); ++column)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            window.step(
                u"sort by %1%2"_s.arg(QLatin1StringView(models::seriesColumns()[size_t(column)].cell.title),
                                      order == Qt::DescendingOrder ? u", down"_s : QString()),
                [&] { table.sortByColumn(column, order); }, [&] { return !list.isSorting(); },
                MeasuredWindow::longestSortMs);
    window.step(
        u"scroll the table"_s, [&] { scroll(table); }, atOnce);
}

void selectAndChoose(MeasuredWindow &window)
{
    session::ServerSession &session = window.session();
    const auto isCounted = [&] { return session.selectionSummary().isCurrent(); };
    window.step(
        u"select all"_s, [&] { window.trigger(Act::SelectAll); }, isCounted);
    window.step(
        u"select nothing"_s, [&] { window.trigger(Act::SelectNone); }, isCounted);
    window.step(
        u"filter by the largest collection"_s,
        [&] {
            session.catalog().setFilter(Filter().with(FacetId::Collection, collectionName(largestCollection()), true));
        },
        [&] { return session.catalog().isSettled() && !window.list().isSorting(); });
    window.step(
        u"select its series"_s, [&] { window.trigger(Act::SelectAll); }, isCounted);
    const qint64 selected = session.selection().count();
    window.step(
        u"add %1 to the basket"_s.arg(selected), [&] { window.trigger(Act::AddToBasket); },
        [&] { return session.basket().series().size() == selected; });
    window.step(
        u"undo"_s, [&] { window.trigger(Act::Undo); }, [&] { return session.basket().series().isEmpty(); });
    window.step(
        u"redo"_s, [&] { window.trigger(Act::Redo); }, [&] { return session.basket().series().size() == selected; });
    window.step(
        u"empty the basket"_s, [&] { window.trigger(Act::ClearBasket); },
        [&] { return session.basket().series().isEmpty(); });
    session.catalog().setFilter({});
    window.trigger(Act::SelectNone);
    window.until([&] { return session.catalog().isSettled() && !window.list().isSorting(); });
}

void tree(MeasuredWindow &window)
{
    window.step(
        u"show the tree"_s, [&] { window.trigger(Act::ViewTree); }, atOnce);
    QTreeView &tree = window.view("archiveTree");
    const auto &model = *qobject_cast<models::CatalogModel *>(tree.model());
    QPersistentModelIndex node = model.indexOfCollection(collectionName(largestCollection()));
    for (const QString &level : {u"collection"_s, u"patient"_s, u"study"_s}) {
        window.step(
            u"expand the largest %1"_s.arg(level), [&] { tree.expand(node); },
            [&] { return model.rowCount(node) > 0; });
        node = model.index(0, 0, node);
    }
    window.step(
        u"next row"_s, [&] { window.press(tree, Qt::Key_Down); }, atOnce);
    window.step(
        u"scroll the tree"_s, [&] { scroll(tree); }, atOnce);
    for (int column = 0; column < model.columnCount(); ++column)
        window.step(
            u"sort the tree by column %1"_s.arg(column), [&] { tree.sortByColumn(column, Qt::AscendingOrder); },
            atOnce);
    window.step(
        u"select all in the tree"_s, [&] { window.trigger(Act::SelectAll); },
        [&] { return window.session().selectionSummary().isCurrent(); });
    window.step(
        u"select nothing in the tree"_s, [&] { window.trigger(Act::SelectNone); },
        [&] { return window.session().selectionSummary().isCurrent(); });
    window.step(
        u"show the table"_s, [&] { window.trigger(Act::ViewSeries); }, atOnce);
}

void transfers(MeasuredWindow &window, const archive::Server &server, int count)
{
    transfer::DownloadManager &downloads = window.services().downloads();
    const archive::Archive nowhere(server);
    downloads.setPolicy({.probes = RetryPolicy::forEver, .refusalsToBlock = 3});
    const QList<Series> series = manySeries(count);
    const transfer::Target target {.root = QDir::tempPath() + u"/tcia-bench-window"_s, .layout = u"classic"_s};
    window.step(
        u"queue %1 series"_s.arg(count), [&] { downloads.enqueue(nowhere, series, target); },
        [&] { return downloads.progress().total() == count; });
    window.step(
        u"open the drawer"_s, [&] { window.trigger(Act::ShowTransfers); }, atOnce);
    QTreeView &view = window.view("transfersView");
    const auto &list = *qobject_cast<models::TransferModel *>(view.model());
    window.step(
        u"scroll the transfers"_s, [&] { scroll(view); }, atOnce);
    for (int column = 0; column < int(models::transferColumns().size()); ++column)
        window.step(
            u"sort the transfers by %1"_s.arg(QLatin1StringView(models::transferColumns()[size_t(column)].title)),
            [&] { view.sortByColumn(column, Qt::AscendingOrder); }, [&] { return !list.isSorting(); },
            MeasuredWindow::longestSortMs);
    window.step(
        u"select all transfers"_s, [&] { view.selectAll(); }, atOnce);
    window.step(
        u"pause them"_s, [&] { window.trigger(Act::PauseTransfers); },
        [&] { return downloads.progress().paused == count; });
    window.step(
        u"resume them"_s, [&] { window.trigger(Act::ResumeTransfers); },
        [&] { return downloads.progress().paused == 0; });
    filterAndSort(window); // with the queue
    window.step(
        u"cancel all"_s, [&] { downloads.cancelAll(); }, [&] { return downloads.progress().cancelled == count; });
    window.step(
        u"clear the list"_s, [&] { downloads.clearFinished(); }, [&] { return downloads.progress().total() == 0; });
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc < 2)
        qFatal("tcia-bench-window FOLDER [SERIES]");
    const QString folder = QDir::current().absoluteFilePath(QString::fromLocal8Bit(argv[1]));
    QApplication application(argc, argv);
    useHome(folder);
    const archive::Server server {.name = u"nowhere"_s, .base = QUrl(u"http://127.0.0.1:9/nbia-api/services/v4"_s)};
    if (!QFile::exists(catalog::catalogStorePath())) {
        catalog::CatalogStore store(catalog::catalogStorePath());
        keepCorpus(store, catalog::serverKey(server));
        return 0;
    }
    MeasuredWindow window(server);
    catalog::Catalog &catalog = window.catalog();
    window.step(
        u"read the stored archive"_s, [] {},
        [&] {
            return !catalog.openingStored() && catalog.loadedCollections() == collectionCount() && catalog.isSettled();
        });
    window.trigger(Act::ViewSeries);
    window.until([&] { return !window.list().isSorting() && window.list().rowCount() > 0; });
    filterAndSort(window);
    selectAndChoose(window);
    tree(window);
    transfers(window, server, argc > 2 ? QByteArray(argv[2]).toInt() : 100'000);
    return window.over() > 0 ? 1 : 0;
}
