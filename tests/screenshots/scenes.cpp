// SPDX-License-Identifier: Apache-2.0
// What a user sees on the way to images on the disk.
#include "studio.h"

#include "demo/content/archivecontent.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::Act;

namespace {

void openSharedList(tests::Desk &desk, const Studio &studio, const QString &name)
{
    desk.trigger(Act::OpenSharedList);
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

//! In a narrow window the inspector lies over the rows while it is asked for.
void showInspector(tests::Desk &desk, bool isShown)
{
    if (desk.find<QWidget>("inspector")->isVisible() != isShown && desk.window().width() < 1000)
        desk.trigger(Act::ShowInspector);
}

} // namespace

void startWithoutArchive(const Studio &studio)
{
    const tests::Home home;
    tests::Desk desk;
    desk.window().resize(studio.size);
    desk.services().start({});
    await("the start page", [&] { return desk.find<QWidget>("startPage")->isVisible(); });
    studio.takeMore(desk.window(), u"first-run"_s);
}

//! As at the first start of the demonstration.
void index(tests::Desk &desk, const Studio &studio)
{
    session::Indexing &indexing = desk.services().session()->indexing();
    studio.takeMore(desk.window(), u"start"_s);
    desk.trigger(Act::Index);
    await("a collection", [&] { return indexing.progress().done >= 3; });
    studio.takeMore(desk.window(), u"indexing"_s);
    await("the index", [&] {
        return indexing.progress().state == catalog::IndexState::Done &&
               desk.services().session()->catalog().isSettled();
    });
}

void browse(tests::Desk &desk, const Studio &studio)
{
    desk.choose(desk.collection(u"Demo-Lung-CT"_s));
    showInspector(desk, true);
    studio.takeMore(desk.window(), u"collection"_s);
    showInspector(desk, false);
    desk.open(desk.collection(u"Demo-Lung-CT"_s));
    if (studio.size.width() < 1000)
        desk.trigger(Act::ShowFilters);
    await("the facets", [&] { return desk.facetValue("modality", u"CT"_s).isValid(); });
    desk.tick("modality", u"CT"_s);
    desk.tick("collection", u"Demo-Lung-CT"_s);
    await("the filter", [&] { return desk.services().session()->catalog().isSettled(); });
    if (studio.size.width() < 1000) {
        studio.takeMore(desk.window(), u"filters-over-rows"_s);
        desk.trigger(Act::ShowFilters);
    }
}

void fillBasket(tests::Desk &desk, const Studio &studio)
{
    const QModelIndex patient = desk.open(desk.collection(u"Demo-Lung-CT"_s));
    desk.choose(desk.open(desk.open(patient)).siblingAtRow(1)); // after a localiser
    showInspector(desk, true);
    studio.takeMore(desk.window(), u"not-on-disk"_s);
    auto *peek = desk.find<QWidget>("previewNotice")->findChild<QPushButton *>(u"noticeButton"_s);
    QTest::mouseClick(peek, Qt::LeftButton);
    await("the first images", [&] { return desk.find<QWidget>("previewImage")->isVisible(); });
    studio.takeMore(desk.window(), u"peek"_s);
    showInspector(desk, false);
    desk.tree().setFocus();
    QTest::keyClick(&desk.tree(), Qt::Key_Return);
    await("the series in the basket", [&] { return desk.chosen() == 1; });
    openSharedList(desk, studio, demo::content().lists.first().name);
    studio.takeMore(desk.window(), u"basket"_s);
}

void download(tests::Desk &desk, const Studio &studio, demo::DemoServer &server, const QString &folder)
{
    const QList<Series> chosen = desk.services().session()->basket().series().toList();
    server.setFault(chosen.at(1).seriesUid, u"short"_s, 0);
    server.setFault(chosen.at(4).seriesUid, u"slow"_s, 0);
    desk.trigger(Act::Download);
    auto *dialog = desk.dialog("downloadDialog");
    dialog->findChild<QLineEdit *>(u"folderEdit"_s)->setText(folder);
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    await("the plan of the download", [ok] { return ok->isEnabled(); });
    studio.take(*dialog, u"dialog-download"_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    transfer::DownloadManager &downloads = desk.services().downloads();
    await("a download half done", [&] { return downloads.progress().done >= 3 && downloads.progress().active > 0; });
    desk.tree().setFocus();
    studio.take(desk.window(), u"download"_s);
    if (studio.all) {
        desk.window().close();
        studio.take(*desk.dialog("leaveQuestion"), u"dialog-quit"_s);
        desk.dialog("leaveQuestion")->reject();
    }
    desk.trigger(Act::ShowProblems);
    await("the problem", [&] { return desk.problems().rowCount() > 0; });
    studio.takeMore(desk.window(), u"problems"_s);
    server.setFault(u"*"_s, u"none"_s, 0);
    downloads.cancel({downloads.transfers()[4].id});
    await("the end", [&] { return downloads.isIdle(); });
    desk.trigger(Act::ShowBasket);
    studio.takeMore(desk.window(), u"basket-on-disk"_s);
    QTest::mouseClick(desk.find<QAbstractButton>("transfersToggle"), Qt::LeftButton);
}

void inspect(tests::Desk &desk, const Studio &studio)
{
    desk.choose(desk.model().indexOfSeries(desk.services().session()->basket().series().first().seriesUid));
    showInspector(desk, true);
    await("the image", [&] { return desk.find<QWidget>("previewImage")->isVisible(); });
    studio.takeMore(desk.window(), u"tree"_s);
    desk.trigger(Act::ViewSeries);
    desk.find<QWidget>("seriesTable")->setFocus();
    studio.take(desk.window(), u"browse"_s);
    auto *tabs = desk.find<QTabBar>("detailsTabs");
    tabs->setCurrentIndex(1);
    studio.takeMore(desk.window(), u"details"_s);
    tabs->setCurrentIndex(2);
    await("the header", [&] { return desk.find<QTreeView>("tagView")->model()->rowCount() > 20; });
    studio.takeMore(desk.window(), u"header"_s);
    tabs->setCurrentIndex(0);
    studio.takeMenu(*desk.find<QToolButton>("columnsButton")->menu(), u"menu-columns"_s);
    for (auto *cite : desk.window().findChildren<QToolButton *>(u"cite"_s))
        if (cite->isVisible())
            studio.takeMenu(*cite->menu(), u"menu-cite"_s);
    desk.trigger(Act::ViewTree);
    desk.trigger(Act::ClearFilter);
    await("all series", [&] { return desk.services().session()->catalog().isSettled(); });
    desk.services().session()->selection().tickCollection(u"Demo-Lung-CT"_s, true);
    await("the totals", [&] { return desk.services().session()->selectionSummary().isCurrent(); });
    desk.tree().setFocus();
    await("the advice", [&] { return desk.find<QWidget>("adviceFine")->isVisible(); });
    studio.take(desk.window(), u"selection"_s);
    showInspector(desk, false);
}
