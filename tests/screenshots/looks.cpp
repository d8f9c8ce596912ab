// SPDX-License-Identifier: Apache-2.0
// Parts of the window one by one, for a look at them.
#include "studio.h"

#include "demo/content/archivecontent.h"
#include "desktop/widgets/chiprow.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::Act;

//! The filter's closed and open groups, a list of IDs with missing ones, the menu of saved filters.
void lookAtFilters(tests::Desk &desk, const Studio &studio)
{
    catalog::Catalog &catalog = desk.services().session()->catalog();
    const bool isNarrow = studio.size.width() < 1000;
    if (isNarrow)
        desk.trigger(Act::ShowFilters);
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
    if (isNarrow)
        desk.trigger(Act::ShowFilters);
    desk.trigger(Act::FindIds);
    studio.takeMore(*desk.dialog("idsDialog"), u"dialog-ids"_s);
    desk.dialog("idsDialog")->reject();
    Q_EMIT desk.window().findChild<desktop::ChipRow *>()->opened(u"ids"_s);
    studio.takeMore(*desk.dialog("missingDialog"), u"dialog-missing"_s);
    desk.dialog("missingDialog")->reject();
    studio.takeMenu(*desk.find<QMenu>("savedFilters"), u"menu-saved-filters"_s);
    Q_EMIT desk.window().findChild<desktop::ChipRow *>()->saveRequested();
    studio.takeMore(*desk.dialog("saveFilterDialog"), u"dialog-filter-name"_s);
    desk.dialog("saveFilterDialog")->reject();
    filter.text = u"nothing has this"_s;
    catalog.setFilter(filter);
    await("no series, and which criterion is to blame",
          [&] { return desk.model().rowCount() == 0 && desk.window().findChild<QPushButton *>(u"remove-text"_s); });
    studio.takeMore(desk.window(), u"filtered-to-nothing"_s);
    desk.trigger(Act::ClearFilter);
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
    desk.trigger(Act::ShowBasket);
    studio.takeMore(desk.window(), u"basket-empty"_s);
    baskets.open(first);
    await("the first basket", [&] { return desk.chosen() > 0; });
    studio.takeMenu(*desk.find<QToolButton>("basketButton")->menu(), u"menu-baskets"_s);
    desk.trigger(Act::RenameBasket);
    studio.takeMore(*desk.dialog("basketNameDialog"), u"dialog-basket-name"_s);
    desk.dialog("basketNameDialog")->reject();
    desk.trigger(Act::DeleteBasket);
    studio.takeMore(*desk.dialog("deleteBasketQuestion"), u"dialog-basket-delete"_s);
    desk.dialog("deleteBasketQuestion")->reject();
}

//! Menus, palette, and the dialogs that need nothing of the archive.
void lookAtDialogs(tests::Desk &desk, const Studio &studio)
{
    int number = 0;
    for (QAction *action : desk.window().menuBar()->actions())
        if (QMenu *menu = action->menu())
            studio.takeMenu(*menu, u"menu-%1"_s.arg(++number));
    desk.trigger(Act::Palette);
    QTest::keyClicks(desk.find<QLineEdit>("commandField"), u"lung"_s);
    studio.takeMore(desk.window(), u"palette"_s);
    QTest::keyClick(desk.find<QLineEdit>("commandField"), Qt::Key_Escape);
    desk.trigger(Act::Settings);
    auto *pages = desk.dialog("settingsDialog")->findChild<QListWidget *>(u"settingsPages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        studio.takeMore(*desk.dialog("settingsDialog"), u"dialog-settings-%1"_s.arg(page + 1));
    }
    desk.dialog("settingsDialog")->reject();
    desk.trigger(Act::Servers);
    studio.takeMore(*desk.dialog("serversDialog"), u"dialog-servers"_s);
    QTest::mouseClick(desk.dialog("serversDialog")->findChild<QPushButton *>(u"addServer"_s), Qt::LeftButton);
    studio.takeMore(*desk.dialog("serverEdit"), u"dialog-server"_s);
    desk.dialog("serverEdit")->reject();
    desk.dialog("serversDialog")->reject();
    desk.trigger(Act::VerifyFolder);
    studio.takeMore(*desk.dialog("verifyDialog"), u"dialog-verify"_s);
    QTest::mouseClick(desk.dialog("verifyDialog")->findChild<QPushButton *>(u"startCheck"_s), Qt::LeftButton);
    auto *progress = desk.dialog("verifyDialog")->findChild<QWidget *>(u"verifyProgress"_s);
    await("the verdicts", [progress] { return progress->isHidden(); });
    studio.takeMore(*desk.dialog("verifyDialog"), u"dialog-verify-done"_s);
    desk.dialog("verifyDialog")->reject();
    desk.trigger(Act::About);
    await("the box", [] { return QApplication::activeModalWidget() != nullptr; });
    studio.takeMore(*QApplication::activeModalWidget(), u"dialog-about"_s);
    QApplication::activeModalWidget()->close();
}

//! A server that is slow, and none.
void lookAtTroubles(tests::Desk &desk, const Studio &studio, demo::DemoServer &server)
{
    server.setFault(u"getSeries"_s, u"stall"_s, 0);
    desk.trigger(Act::Refresh);
    await("a slow answer", [&] { return !desk.words("archiveTrouble").isEmpty(); });
    studio.takeMore(desk.window(), u"slow-answer"_s);
    server.setFault(u"getSeries"_s, u"none"_s, 0);
    desk.services().session()->catalog().stopWaiting();
    desk.trigger(Act::ShowChanges);
    desk.choose(desk.collection(u"Demo-Lung-CT"_s));
    studio.takeMore(desk.window(), u"changes"_s);
    server.stop();
    desk.trigger(Act::Refresh);
    await("the end of the network", [&] { return desk.services().session()->connectivity().lastError().has_value(); });
    studio.takeMore(desk.window(), u"offline"_s);
}
