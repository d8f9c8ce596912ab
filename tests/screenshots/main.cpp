// SPDX-License-Identifier: Apache-2.0
// Drives the real window over the demonstration archive and takes pictures of it: two for the README, all for a look at
// what users see.
#include "../desktop/desk.h"

#include "core/language.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/widgets/chiprow.h"
#include "desktop/widgets/flatstyle.h"
#include "desktop/widgets/palettecolours.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 60'000;

//! Where the pictures go, and which.
struct Studio
{
    QDir folder;
    QSize size;
    bool all = false;

    void take(QWidget &widget, const QString &name) const
    {
        QCoreApplication::processEvents();
        if (!widget.grab().save(folder.filePath(name + u".png"_s)))
            qFatal("%s cannot be written", qPrintable(folder.filePath(name)));
    }
    void takeMore(QWidget &widget, const QString &name) const
    {
        if (all)
            take(widget, name);
    }
};

void await(const char *what, const std::function<bool()> &there)
{
    if (!QTest::qWaitFor(there, timeoutMs))
        qFatal("In vain waited for %s", what);
}

void openSharedList(tests::Desk &desk, const Studio &studio, const QString &name)
{
    desk.trigger(desktop::Act::OpenSharedList);
    auto *dialog = desk.dialog("sharedListDialog");
    auto *field = dialog->findChild<QLineEdit *>(u"listName"_s);
    field->setText(name);
    studio.takeMore(*dialog, u"dialog-shared-list"_s);
    const qsizetype before = desk.chosen();
    QTest::keyClick(field, Qt::Key_Return);
    await("the shared list", [&] { return desk.chosen() > before && !desk.find<QDialog>("sharedListDialog"); });
    await("what the list does not tell",
          [&] { return desk.services().session()->basket().totals().imagesUnknown == 0; });
}

void narrow(tests::Desk &desk)
{
    desk.open(desk.collection(u"Demo-Lung-CT"_s));
    await("the facets", [&] { return desk.facetValue("modality", u"CT"_s).isValid(); });
    desk.tick("modality", u"CT"_s);
    await("the filter", [&] { return !desk.services().session()->catalog().filter().isEmpty(); });
    const QModelIndex patient = desk.open(desk.collection(u"Demo-Lung-CT"_s));
    const QModelIndex study = desk.open(patient);
    desk.choose(desk.open(study));
    QTest::keyClick(&desk.tree(), Qt::Key_Return);
    await("the series in the basket", [&] { return desk.chosen() == 1; });
}

void download(tests::Desk &desk, const Studio &studio, demo::DemoServer &server, const QString &folder)
{
    const QList<Series> chosen = desk.services().session()->basket().series().toList();
    server.setFault(chosen.at(1).seriesUid, u"short"_s, 0);
    server.setFault(chosen.at(4).seriesUid, u"slow"_s, 0);
    desk.trigger(desktop::Act::Download);
    auto *dialog = desk.dialog("downloadDialog");
    dialog->findChild<QLineEdit *>(u"folderEdit"_s)->setText(folder);
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    await("the plan of the download", [ok] { return ok->isEnabled(); });
    studio.takeMore(*dialog, u"dialog-download"_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    transfer::DownloadManager &downloads = desk.services().downloads();
    await("a download half done", [&] { return downloads.progress().done >= 3 && downloads.progress().active > 0; });
    studio.take(desk.window(), u"download"_s);
    desk.trigger(desktop::Act::ShowProblems);
    studio.takeMore(desk.window(), u"problems"_s);
    server.setFault(u"*"_s, u"none"_s, 0);
    downloads.cancel({downloads.transfers()[4].id});
    await("the end", [&] { return downloads.isIdle(); });
}

//! The filter's closed and open groups, a list of IDs with missing ones, the menu of saved filters.
void lookAtFilters(tests::Desk &desk, const Studio &studio)
{
    catalog::Catalog &catalog = desk.services().session()->catalog();
    for (const char *key : {"model", "age", "sex"})
        desk.toggle(key);
    desk.tick("sex", u"M"_s);
    catalog::Filter filter = catalog.filter();
    filter.ids = QStringList {u"9.9.9"_s, u"Nobody"_s};
    for (const demo::SeriesEntry &one : demo::content().series)
        if (one.record.collection == u"Demo-Lung-CT"_s && filter.ids.size() < 40)
            filter.ids << one.record.seriesUid;
    catalog.setFilter(filter);
    await("the list", [&] { return catalog.isSettled(); });
    studio.takeMore(desk.window(), u"filter"_s);
    desk.trigger(desktop::Act::FindIds);
    studio.takeMore(*desk.dialog("idsDialog"), u"dialog-ids"_s);
    desk.dialog("idsDialog")->reject();
    Q_EMIT desk.window().findChild<desktop::ChipRow *>()->opened(u"ids"_s);
    studio.takeMore(*desk.dialog("missingDialog"), u"dialog-missing"_s);
    desk.dialog("missingDialog")->reject();
    auto *menu = desk.find<QMenu>("savedFilters");
    menu->popup({});
    studio.takeMore(*menu, u"menu-saved-filters"_s);
    menu->close();
    desk.trigger(desktop::Act::ClearFilter);
    await("everything", [&] { return catalog.isSettled(); });
}

//! Several baskets: an empty one, the menu that chooses, the question before one is deleted. The first stays open.
void lookAtBaskets(tests::Desk &desk, const Studio &studio)
{
    session::Baskets &baskets = desk.services().session()->baskets();
    const QString first = desk.services().session()->basket().id();
    for (const QString &name : {u"Lung cohort 2026"_s, u"Methods test"_s}) {
        const auto made = baskets.duplicate(name);
        await("another basket", [&] { return made.isFinished() && !baskets.basket().isBusy() && desk.chosen() > 0; });
    }
    const auto empty = baskets.create(u"From a colleague"_s);
    await("an empty basket", [&] { return empty.isFinished() && baskets.isLoaded() && desk.chosen() == 0; });
    desk.trigger(desktop::Act::ShowBasket);
    studio.takeMore(desk.window(), u"basket-empty"_s);
    baskets.open(first);
    await("the first basket", [&] { return desk.chosen() > 0; });
    auto *menu = desk.find<QToolButton>("basketButton")->menu();
    menu->popup({});
    studio.takeMore(*menu, u"menu-baskets"_s);
    menu->close();
    desk.trigger(desktop::Act::RenameBasket);
    studio.takeMore(*desk.dialog("basketNameDialog"), u"dialog-basket-name"_s);
    desk.dialog("basketNameDialog")->reject();
    desk.trigger(desktop::Act::DeleteBasket);
    studio.takeMore(*desk.dialog("deleteBasketQuestion"), u"dialog-basket-delete"_s);
    desk.dialog("deleteBasketQuestion")->reject();
}

void lookAround(tests::Desk &desk, const Studio &studio, demo::DemoServer &server)
{
    lookAtFilters(desk, studio);
    lookAtBaskets(desk, studio);
    session::Indexing &indexing = desk.services().session()->indexing();
    desk.trigger(desktop::Act::Index);
    await("a collection", [&] { return indexing.progress().done >= 5; });
    studio.takeMore(desk.window(), u"indexing"_s);
    await("the index", [&] { return indexing.progress().state == catalog::IndexState::Done; });
    desk.trigger(desktop::Act::ShowChanges);
    desk.choose(desk.collection(u"Demo-Lung-CT"_s));
    studio.takeMore(desk.window(), u"indexed"_s);
    server.stop();
    desk.trigger(desktop::Act::Refresh);
    await("the end of the network", [&] { return desk.services().session()->connectivity().lastError().has_value(); });
    studio.takeMore(desk.window(), u"offline"_s);
    desk.trigger(desktop::Act::Servers);
    studio.takeMore(*desk.dialog("serversDialog"), u"dialog-servers"_s);
    desk.dialog("serversDialog")->reject();
}

} // namespace

int main(int argc, char *argv[])
{
    const tests::Home home;
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"to"_s, u"Folder for the pictures"_s, u"FOLDER"_s, u"."_s},
                       {u"size"_s, u"Of the window"_s, u"WIDTHxHEIGHT"_s, u"1280x800"_s},
                       {u"dark"_s, u"Dark colours"_s},
                       {u"all"_s, u"More than the README shows"_s}});
    parser.addHelpOption();
    parser.process(application);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    const Studio studio {.folder = QDir(parser.value(u"to"_s)),
                         .size = {size.value(0).toInt(), size.value(1).toInt()},
                         .all = parser.isSet(u"all"_s)};
    if (studio.size.isEmpty() || !studio.folder.mkpath(u"."_s))
        qFatal("--size and --to make no sense");
    QApplication::setStyle(new desktop::FlatStyle);
    QApplication::setPalette(parser.isSet(u"dark"_s) ? desktop::darkPalette() : desktop::lightPalette());

    demo::DemoServer server;
    const auto port = server.start();
    if (!port)
        qFatal("The demonstration archive cannot be started");
    tests::Desk desk;
    language::install();
    desk.window().resize(studio.size);
    session::Launch launch;
    launch.given = archive::Server {.name = u"The Cancer Imaging Archive (demonstration)"_s,
                                    .base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4),
                                    .dialect = archive::DialectId::NbiaV4};
    desk.start(launch);
    await("the collections", [&] { return desk.model().rowCount() >= 12; });
    studio.takeMore(desk.window(), u"start"_s);
    narrow(desk);
    studio.takeMore(desk.window(), u"not-on-disk"_s);
    openSharedList(desk, studio, demo::content().lists.first().name);
    studio.takeMore(desk.window(), u"basket"_s);
    download(desk, studio, server, home.path(u"images"_s));
    desk.choose(desk.model().indexOfSeries(desk.services().session()->basket().series().first().seriesUid));
    await("the image", [&] { return desk.find<QWidget>("previewImage")->isVisible(); });
    desk.trigger(desktop::Act::ShowBasket);
    studio.take(desk.window(), u"browse"_s);
    desk.find<QTabBar>("detailsTabs")->setCurrentIndex(2);
    await("the header", [&] { return desk.find<QTreeView>("tagView")->model()->rowCount() > 20; });
    studio.takeMore(desk.window(), u"header"_s);
    if (studio.all)
        lookAround(desk, studio, server);
    return 0;
}
