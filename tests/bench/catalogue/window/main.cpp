// SPDX-License-Identifier: Apache-2.0
//! The whole archive in a window: how long after a tick, a key or a click the window shows what follows, and the memory
//! it takes. tcia-bench-catalogue-window FOLDER keeps the archive there the first time and measures from the second on.
//! Prints a JSON object a line. The server is an address without a listener.
#include "archivewindow.h"
#include "catalog/catalogstore.h"
#include "corpus.h"
#include "keptcorpus.h"
#include "models/columns.h"
#include "session/selectiontotals.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::bench;
using catalog::Catalog;
using catalog::CatalogStore;
using catalog::FacetId;
using catalog::Filter;

namespace {

QTextStream out(stdout);

void report(const QString &what, std::vector<double> samples)
{
    std::ranges::sort(samples);
    const auto at = [&](double share) {
        return samples[std::min(samples.size() - 1, size_t(share * double(samples.size())))];
    };
    out << u"{\"what\": \"%1\", \"median_ms\": %2, \"p99_ms\": %3, \"samples\": %4}"_s.arg(what)
               .arg(at(0.5), 0, 'f', 2)
               .arg(at(0.99), 0, 'f', 2)
               .arg(samples.size())
        << Qt::endl;
}

void reportMemory(const QString &what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            out << u"{\"what\": \"%1 %2\", \"mb\": %3}"_s.arg(what, QString::fromLatin1(line.first(5)))
                       .arg(line.simplified().split(' ').value(1).toLongLong() / 1024)
                << Qt::endl;
}

void measureTicks(ArchiveWindow &window, Catalog &catalog, const QString &when)
{
    const std::pair<FacetId, const char *> ticks[] {{FacetId::Modality, "CT"},
                                                    {FacetId::Modality, "MR"},
                                                    {FacetId::BodyPart, "CHEST"},
                                                    {FacetId::Sex, "F"},
                                                    {FacetId::Manufacturer, "SIEMENS"},
                                                    {FacetId::Images, "100-199"},
                                                    {FacetId::Year, "2001"},
                                                    {FacetId::Age, "60-69"}};
    std::vector<double> all, answer, own;
    for (int round = 0; round < 8; ++round) {
        Filter filter;
        const auto set = [&](const Filter &next) {
            filter = next;
            all.push_back(window.counted([&] { catalog.setFilter(filter); }));
            answer.push_back(window.answerShare());
            own.push_back(window.ownShare());
        };
        for (const auto &[facet, value] : ticks)
            set(filter.with(facet, QString::fromLatin1(value), true));
        for (auto tick = std::rbegin(ticks); tick != std::rend(ticks); ++tick) // the largest collection stays in sight
            set(filter.with(tick->first, QString::fromLatin1(tick->second), false));
    }
    report(u"tick to painted, "_s + when, all);
    report(u"tick, the catalogue's answer, "_s + when, answer);
    report(u"tick, the tree's model and view, "_s + when, own);
}

void measureKeys(ArchiveWindow &window, Catalog &catalog)
{
    std::vector<double> all;
    for (const QString &text : {u"lung chest"_s, u"t1 axial"_s, u"segmentation"_s, u"1.3.6.1.4.1"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            Filter filter;
            filter.text = text.first(length);
            if (filter.words() != catalog.filter().words())
                all.push_back(window.counted([&] { catalog.setFilter(filter); }));
        }
        window.counted([&] { catalog.setFilter({}); });
    }
    report(u"key to painted"_s, all);
}

void measureExpanding(ArchiveWindow &window, const QModelIndex &largest)
{
    std::vector<double> all;
    for (int i = 0; i < 12; ++i) {
        window.painted([&] { window.tree().collapse(largest); });
        all.push_back(window.painted([&] { window.tree().expand(largest); }));
    }
    report(u"expand %1 patients"_s.arg(window.model().rowCount(largest)), all);
}

void measureSorting(ArchiveWindow &window)
{
    for (int column = 0; column < window.model().columnCount(); ++column) {
        std::vector<double> all;
        for (int i = 0; i < 3; ++i)
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder})
                all.push_back(window.painted([&] { window.tree().sortByColumn(column, order); }));
        report(u"sort by "_s + QLatin1StringView(models::catalogColumns()[size_t(column)].title), all);
    }
    window.painted([&] { window.tree().sortByColumn(-1, Qt::AscendingOrder); });
}

void measureTotals(ArchiveWindow &window, const QModelIndex &largest)
{
    std::vector<double> all;
    qint64 series = 0;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        series = session::totalsOf(window.model().chosenBelow({largest}), {}).series;
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    report(u"totals of %1 series"_s.arg(series), all);
}

void select(ArchiveWindow &window, const QModelIndex &largest, int rows)
{
    const QModelIndex last = window.model().index(rows - 1, window.model().columnCount() - 1, largest);
    window.tree().selectionModel()->select({window.model().index(0, 0, largest), last},
                                           QItemSelectionModel::ClearAndSelect);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc < 2)
        qFatal("tcia-bench-catalogue-window FOLDER");
    const QString path = QString::fromLocal8Bit(argv[1]) + u"/catalog.sqlite"_s;
    const bool isKept = QFile::exists(path);
    CatalogStore store(path);
    archive::Archive nowhere(
        archive::Server {.name = u"nowhere"_s, .base = QUrl(u"http://127.0.0.1:9/nbia-api/services/v4"_s)});
    if (!isKept) {
        keepCorpus(store, catalog::serverKey(nowhere.server()));
        return 0;
    }
    Catalog catalog(nowhere, store);
    ArchiveWindow window(catalog);
    window.show();
    QElapsedTimer opening;
    opening.start();
    catalog.openStored();
    while (catalog.openingStored() || qint64(catalog.loadedCollections()) < collectionCount())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.counted([&] { catalog.setFilter(Filter().with(FacetId::Modality, u"CT"_s, true)); });
    report(u"open what is kept"_s, {double(opening.nsecsElapsed()) / 1e6});
    window.counted([&] { catalog.setFilter({}); });
    reportMemory(u"opened"_s);
    out << u"{\"what\": \"size\", \"collections\": %1, \"series\": %2}"_s.arg(catalog.entries().size())
               .arg(catalog.visible().series)
        << Qt::endl;

    const auto largest = [&] { return window.model().indexOfCollection(collectionName(largestCollection())); };
    std::vector<double> nothing;
    for (int i = 0; i < 20; ++i)
        nothing.push_back(window.painted([] {}));
    report(u"painting the tree anew"_s, nothing);
    measureTotals(window, largest());
    measureTicks(window, catalog, u"nothing expanded"_s);
    measureKeys(window, catalog);
    measureExpanding(window, largest());
    measureTicks(window, catalog, u"largest expanded"_s);
    select(window, largest(), window.model().rowCount(largest()) - 200);
    measureTicks(window, catalog, u"largest expanded and selected"_s);
    window.tree().selectionModel()->clear();
    measureSorting(window);
    reportMemory(u"at the end"_s);
    return 0;
}
