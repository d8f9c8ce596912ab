// SPDX-License-Identifier: Apache-2.0
//! A million series in the flat list: how long sorting by each column takes, compared with std::sort() over rows of
//! QString; how long the event loop stood still meanwhile, with the list in a view; and how long a page takes to paint
//! while scrolling. tcia-bench-catalogue-list FOLDER [COLUMN] keeps the archive there the first time and measures from
//! the second on. Prints a JSON object a line. The server is an address without a listener.
#include "bench/measure.h"
#include "core/naturalorder.h"
#include "corpus.h"
#include "keptcorpus.h"
#include "models/seriescolumns.h"
#include "models/serieslistmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::bench;
using catalog::Catalog;
using catalog::FacetId;
using catalog::Filter;
using models::SeriesListModel;

namespace {

QTextStream out(stdout);

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> samples)
{
    std::ranges::sort(samples);
    return samples[samples.size() / 2];
}

//! A row as one would write it: the text of the column, and which series it is.
struct TextRow
{
    QString text;
    int series;
};

std::vector<TextRow> textsOf(const SeriesListModel &model, int column)
{
    std::vector<TextRow> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.push_back({model.index(row, column).data().toString(), row});
    return rows;
}

//! Runs the event loop until the list is settled. Milliseconds.
double settled(const SeriesListModel &model, const std::function<void()> &change)
{
    return timed([&] {
        change();
        while (model.isSorting())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

std::vector<models::FilteredTable> tablesOf(const Catalog &catalog)
{
    std::vector<models::FilteredTable> tables;
    for (const catalog::CatalogEntry &entry : catalog.entries())
        tables.push_back({entry.table, entry.shown});
    return tables;
}

void measureColumn(SeriesListModel &model, const Catalog &catalog, int column)
{
    std::vector<double> alone;
    std::vector<double> inView;
    Pulse pulse;
    qint64 gap = 0;
    for (int i = 0; i < 5; ++i)
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            alone.push_back(timed([&] {
                models::orderSeries({.collections = tablesOf(catalog), .column = column, .order = order, .before = {}},
                                    [] { return false; });
            }));
            QCoreApplication::processEvents();
            pulse.take();
            inView.push_back(settled(model, [&] { model.sort(column, order); }));
            QCoreApplication::processEvents();
            gap = qMax(gap, pulse.take());
        }
    settled(model, [&] { model.sort(-1); });
    const std::vector<TextRow> texts = textsOf(model, column);
    std::vector<TextRow> rows = texts;
    const double plain = timed([&] { std::ranges::sort(rows, {}, &TextRow::text); });
    rows = texts;
    const double natural = timed([&] { std::ranges::sort(rows, naturalLess, &TextRow::text); });
    const double ours = median(alone);
    out << u"{\"what\": \"sort by %1\", \"median_ms\": %2, \"most_ms\": %3, \"in_view_ms\": %4, \"longest_gap_ms\": %5, "
           "\"std_sort_ms\": %6, \"ratio\": %7, \"std_sort_natural_ms\": %8, \"natural_ratio\": %9}"_s
               .arg(QLatin1StringView(models::seriesColumns()[size_t(column)].cell.title))
               .arg(ours, 0, 'f', 1)
               .arg(std::ranges::max(alone), 0, 'f', 1)
               .arg(median(inView), 0, 'f', 1)
               .arg(gap)
               .arg(plain, 0, 'f', 0)
               .arg(plain / ours, 0, 'f', 1)
               .arg(natural, 0, 'f', 0)
               .arg(natural / ours, 0, 'f', 1)
        << Qt::endl;
}

void measureFilter(const SeriesListModel &model, Catalog &catalog)
{
    Pulse pulse;
    const Filter ct = Filter().with(FacetId::Modality, u"CT"_s, true);
    for (const auto &[what, filter] : {std::pair(u"only CT"_s, ct), std::pair(u"all again"_s, Filter())}) {
        bool isFiltered = false;
        const auto watch =
            QObject::connect(&catalog, &Catalog::filtered, &catalog, [&isFiltered] { isFiltered = true; });
        pulse.take();
        const double taken = timed([&] {
            catalog.setFilter(filter);
            while (!isFiltered || model.isSorting())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        QCoreApplication::processEvents();
        QObject::disconnect(watch);
        out << u"{\"what\": \"filter, %1\", \"ms\": %2, \"longest_gap_ms\": %3, \"rows\": %4}"_s.arg(what)
                   .arg(taken, 0, 'f', 1)
                   .arg(pulse.take())
                   .arg(model.rowCount())
            << Qt::endl;
    }
}

void measureScrolling(QTableView &view)
{
    std::vector<double> pages;
    QScrollBar &bar = *view.verticalScrollBar();
    for (int page = 0; page < 300; ++page)
        pages.push_back(timed([&] {
            bar.setValue(page % 3 == 0 ? int(qint64(bar.maximum()) * page / 300) : bar.value() + bar.pageStep());
            view.viewport()->repaint();
        }));
    out << u"{\"what\": \"scroll by a page and paint\", \"median_ms\": %1, \"most_ms\": %2, \"samples\": 300}"_s
               .arg(median(pages), 0, 'f', 2)
               .arg(std::ranges::max(pages), 0, 'f', 2)
        << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc < 2)
        qFatal("tcia-bench-catalogue-list FOLDER");
    const QString path = QString::fromLocal8Bit(argv[1]) + u"/catalog.sqlite"_s;
    const bool isKept = QFile::exists(path);
    catalog::CatalogStore store(path);
    archive::Archive nowhere(
        archive::Server {.name = u"nowhere"_s, .base = QUrl(u"http://127.0.0.1:9/nbia-api/services/v4"_s)});
    if (!isKept) {
        keepCorpus(store, catalog::serverKey(nowhere.server()));
        return 0;
    }
    Catalog catalog(nowhere, store);
    SeriesListModel model(catalog);
    QTableView view;
    view.setModel(&model);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(24);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 0; column < model.columnCount(); ++column)
        view.setColumnHidden(column, !models::seriesColumns()[size_t(column)].isShownByDefault);
    view.resize(1280, 800);
    view.show();
    Pulse pulse;
    catalog.openStored();
    while (catalog.openingStored() || model.isSorting() || catalog.loadedCollections() < collectionCount())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    out << u"{\"what\": \"opened\", \"rows\": %1, \"longest_gap_ms\": %2}"_s.arg(model.rowCount()).arg(pulse.take())
        << Qt::endl;
    for (int column = 0; column < model.columnCount(); ++column)
        if (argc < 3 || models::seriesColumn(QLatin1StringView(argv[2])) == column)
            measureColumn(model, catalog, column);
    settled(model, [&] { model.sort(models::seriesColumn("Size"_L1)); });
    measureFilter(model, catalog);
    measureScrolling(view);
    return 0;
}
