// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "core/retrypolicy.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/panes/transferwords.h"
#include "desktop/widgets/causerow.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/widgets/sidelist.h"
#include "desktop/window/drawer.h"
#include "desktop/window/otherfolder.h"
#include "models/transfermodel.h"
#include "support/step.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::Act;
using models::TransferModel;

namespace {

constexpr int timeoutMs = 60'000;

} // namespace

//! The transfers line and the drawer, on the demonstration archive and its faults.
class TestDrawer : public QObject
{
    Q_OBJECT

    demo::DemoServer m_server;
    QUrl m_base;
    tests::Home m_home;
    int m_roots = 0;

    //! Series of one image type with at least that many images, of a few kilobytes.
    static QList<Series> someSeries(int count)
    {
        QList<Series> out;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.imageCount.value_or(0) >= 3 && out.size() < count)
                out << entry.record;
        return out;
    }

    void queue(tests::Desk &desk, const QList<Series> &series,
               const RetryPolicy &policy = {.attempts = 1, .probes = 0, .failuresToBlock = 1'000'000})
    {
        transfer::DownloadManager &downloads = desk.services().downloads();
        downloads.setPolicy(policy);
        const archive::Archive archive(desk.services().session()->server());
        downloads.enqueue(archive, series,
                          {.root = m_home.path(u"to%1"_s.arg(++m_roots)), .layout = u"{SeriesInstanceUID}"_s});
    }

    void start(tests::Desk &desk, const QUrl &base)
    {
        for (const Series &one : someSeries(6)) // of the tests before
            QVERIFY(m_server.setFault(one.seriesUid, u"none"_s));
        QVERIFY(m_server.setFault(u"*"_s, u"none"_s));
        desk.start(base);
        desk.find<desktop::Drawer>("drawer")->setOpen(false);
        QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() >= 12, timeoutMs);
        desk.services().downloads().clearFinished(); // of the tests before
    }

    static QStringList uidsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList uids;
        for (int row = 0; row < model.rowCount(parent); ++row)
            uids << model.index(row, 0, parent).data(TransferModel::SeriesUidRole).toString();
        return uids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
    }

    void init() { m_server.setFault(u"*"_s, u"none"_s); }

    void eachViewSaysThatItIsEmpty()
    {
        tests::Desk desk;
        start(desk, m_base);
        desk.trigger(Act::ShowTransfers);
        auto *list = desk.find<desktop::SideList>("drawerList");
        QTRY_VERIFY(list->isVisible());
        const QStringList expected {u"Nothing to fetch. Select series, then press Download."_s,
                                    u"No series is being fetched."_s, u"No series is waiting."_s,
                                    u"No series has failed."_s, u"No series is done."_s};
        for (int row = 0; row < expected.size(); ++row) {
            list->setCurrentRow(row);
            QCOMPARE(desk.words("transfersNotice"), expected[row]);
        }
        QTRY_VERIFY(list->findItems(u" free"_s, Qt::MatchEndsWith).size() == 1);
        QCOMPARE(desk.find<QLabel>("transfersWords")->text().left(17), u"Nothing to fetch."_s);
    }

    void failuresComeFirstInGroupsByCause()
    {
        tests::Desk desk;
        start(desk, m_base);
        desk.window().resize(1280, 800);
        const QList<Series> series = someSeries(4);
        QCOMPARE(series.size(), 4);
        for (int i : {0, 1})
            QVERIFY(m_server.setFault(series[i].seriesUid, u"short"_s));
        QVERIFY(m_server.setFault(series[2].seriesUid, u"403"_s));
        desk.trigger(Act::ShowTransfers);
        queue(desk, series);
        transfer::DownloadManager &downloads = desk.services().downloads();
        QTRY_VERIFY_WITH_TIMEOUT(downloads.progress().failed == 3 && downloads.isIdle(), timeoutMs);

        auto *view = desk.find<QTreeView>("transfersView");
        const auto &model = *qobject_cast<TransferModel *>(view->model());
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(model.isGroup(model.index(0, 0)) && model.isGroup(model.index(1, 0)));
        const auto groupOf = [&](int row) {
            return qobject_cast<desktop::CauseRow *>(view->indexWidget(model.index(row, 0)));
        };
        const int whole = uidsOf(model, model.index(0, 0)).size() == 2 ? 0 : 1; // in the order of their failures
        const QModelIndex lacking = model.index(whole, 0);
        QCOMPARE(lacking.data().toString(),
                 u"2 failed: the archive sent fewer images than it promised. Nothing of them "
                 "is kept under a final name."_s);
        const QString state = model.index(0, models::TransferState, lacking).data().toString();
        QVERIFY2(state.contains(u" images promised, "_s), qPrintable(state));
        desktop::CauseRow *head = groupOf(whole);
        QVERIFY(head && groupOf(1 - whole));
        QCOMPARE(head->button().text(), u"Retry 2"_s);
        QVERIFY(view->isExpanded(lacking));
        QTest::mouseClick(head->findChild<QToolButton *>(u"causeArrow"_s), Qt::LeftButton);
        QVERIFY(!view->isExpanded(lacking));
        QCOMPARE(desk.drawerCount(u"All"_s), u"4"_s);
        QCOMPARE(desk.drawerCount(u"Failed"_s), u"3"_s);
        QCOMPARE(desk.drawerCount(u"Done"_s), u"1"_s);
        QCOMPARE(desk.drawerCount(u"Waiting"_s), QString());
        QCOMPARE(desk.drawerCount(u"Problems"_s), u"2 causes"_s);

        QTest::mouseClick(&groupOf(1 - whole)->link(), Qt::LeftButton);
        QDialog *said = desk.dialog("saidMessage");
        QVERIFY(said);
        QVERIFY(said->findChild<QPlainTextEdit *>()->toPlainText().contains(u"Forbidden"_s));
        said->reject();

        for (const Series &one : series)
            m_server.setFault(one.seriesUid, u"none"_s);
        QTest::mouseClick(&head->button(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().done, 3, timeoutMs);
        QTRY_COMPARE(model.rowCount(), 4); // a group and three transfers
        QTRY_COMPARE(desk.drawerCount(u"Problems"_s), u"1 causes"_s);
        QVERIFY(model.index(1, models::TransferState).data().toString().startsWith(u"checked, "_s));
    }

    //! The list has the views of transfers; basket and changes are added to it when they are asked for.
    void basketIsListedWhenAskedFor()
    {
        tests::Desk desk;
        start(desk, m_base);
        desk.trigger(Act::ShowTransfers);
        auto *list = desk.find<desktop::SideList>("drawerList");
        const auto isListed = [list](const QString &name) {
            return !list->findItems(name, Qt::MatchExactly).first()->isHidden();
        };
        QVERIFY(isListed(u"Problems"_s) && !isListed(u"Basket"_s) && !isListed(u"Changes"_s));
        desk.trigger(Act::ShowBasket);
        QVERIFY(isListed(u"Basket"_s) && !isListed(u"Changes"_s));
        QVERIFY(desk.find<QTreeView>("basketView")->isVisible() || desk.find<QWidget>("basketNotice")->isVisible());
        desk.trigger(Act::ShowChanges);
        QVERIFY(isListed(u"Changes"_s));
    }

    void problemsAreOneRowACause()
    {
        tests::Desk desk;
        start(desk, m_base);
        desk.problems().clear();
        const QList<Series> series = someSeries(3);
        for (const Series &one : series)
            QVERIFY(m_server.setFault(one.seriesUid, u"401"_s));
        queue(desk, series);
        QTRY_COMPARE_WITH_TIMEOUT(desk.services().downloads().progress().failed, 3, timeoutMs);
        QTRY_VERIFY(desk.find<QPushButton>("problemsButton")->isVisible());
        QCOMPARE(desk.find<QPushButton>("problemsButton")->text(), u"3 problems"_s);
        QTest::mouseClick(desk.find<QPushButton>("problemsButton"), Qt::LeftButton);
        auto *view = desk.find<QListView>("problemsView");
        QTRY_VERIFY(view->isVisible());
        QVERIFY(!desk.find<QPushButton>("problemsButton")->isVisible()); // while the drawer is open
        const models::ProblemsModel &problems = desk.problems();
        QCOMPARE(problems.rowCount(), 1);
        const QModelIndex row = problems.index(0);
        QTRY_VERIFY(view->indexWidget(row));
        const auto &shown = *qobject_cast<desktop::CauseRow *>(view->indexWidget(row));
        QCOMPARE(shown.accessibleName(), u"The API key is not accepted for this collection · 3 series"_s);
        QCOMPARE(shown.button().text(), u"Enter a key…"_s);
        QCOMPARE(shown.findChild<QPushButton *>(u"causeAlternative"_s)->text(), u"Retry 3"_s);
        QVERIFY(row.data(models::ProblemsModel::DetailRole).toString().contains(u"Under test answered 401."_s));
        QCOMPARE(desk.find<QLabel>("problemsOthers")->text(), u"Nothing else is being fetched."_s);
        desk.services().downloads().clearFinished();
        QTRY_COMPARE(problems.rowCount(), 1); // stays listed
    }

    // A server that refuses the key of all holds the whole queue: nothing is said to go on, and a key can be entered.
    void nothingElseGoesOn()
    {
        tests::Desk desk;
        start(desk, m_base);
        desk.problems().clear();
        QVERIFY(m_server.setFault(u"*"_s, u"401"_s));
        queue(desk, someSeries(20), {.firstProbeDelayMs = 3'600'000, .maxProbeDelayMs = 3'600'000});
        transfer::DownloadManager &downloads = desk.services().downloads();
        QTRY_VERIFY_WITH_TIMEOUT(!downloads.blocks().isEmpty() && downloads.progress().active == 0, timeoutMs);
        const qint64 waiting = downloads.progress().waiting;
        QVERIFY(waiting > 0);
        QCOMPARE(downloads.progress().heldWaiting, waiting);
        QTRY_VERIFY(desk.find<QPushButton>("problemsButton")->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("problemsButton"), Qt::LeftButton);
        auto *view = desk.find<QListView>("problemsView");
        QTRY_VERIFY(view->isVisible());
        QTRY_COMPARE(desk.find<QLabel>("problemsOthers")->text(),
                     u"Nothing else can go on: %1 series wait."_s.arg(waiting));
        const models::ProblemsModel &problems = desk.problems();
        int row = 0;
        while (row < problems.rowCount() && problems.at(row).kind != models::Problem::Kind::Block)
            ++row;
        QVERIFY(row < problems.rowCount());
        QTRY_VERIFY(view->indexWidget(problems.index(row)));
        const auto &shown = *qobject_cast<desktop::CauseRow *>(view->indexWidget(problems.index(row)));
        QCOMPARE(shown.button().text(), u"Enter a key…"_s);
        auto *tryNow = shown.findChild<QPushButton *>(u"causeAlternative"_s);
        QCOMPARE(tryNow->text(), u"Try now"_s);
        QTest::mouseClick(&shown.button(), Qt::LeftButton);
        QDialog *servers = desk.dialog("serversDialog");
        QVERIFY(servers);
        servers->reject();
        QVERIFY(m_server.setFault(u"*"_s, u"none"_s));
        QTest::mouseClick(tryNow, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().done, waiting, timeoutMs);
    }

    void closingGivesTheRoomBack()
    {
        tests::Desk desk;
        start(desk, m_base);
        desk.window().resize(1280, 800);
        const auto *body = desk.find<QWidget>("selectionBar");
        const auto bottomOf = [&desk](const QWidget &part) {
            return part.mapTo(&desk.window(), QPoint(0, part.height())).y();
        };
        auto *line = desk.find<QWidget>("transfersLine");
        QTRY_COMPARE(bottomOf(*line), 800);
        const int closed = bottomOf(*body);
        for (int i = 0; i < 2; ++i) {
            desk.trigger(Act::ShowTransfers);
            QTRY_VERIFY(bottomOf(*line) < 700);
            desk.find<QToolButton>("transfersToggle")->click();
            QTRY_COMPARE(bottomOf(*line), 800);
            QTRY_COMPARE(bottomOf(*body), closed);
        }
    }

    void keys()
    {
        tests::Desk desk;
        start(desk, m_base);
        QVERIFY(m_server.setFault(u"*"_s, u"slow"_s));
        queue(desk, someSeries(4));
        transfer::DownloadManager &downloads = desk.services().downloads();
        QTRY_VERIFY_WITH_TIMEOUT(downloads.progress().active > 0, timeoutMs);
        QTest::keyClick(&desk.window(), Qt::Key_5, Qt::AltModifier);
        auto *view = desk.find<QTreeView>("transfersView");
        QTRY_VERIFY(view->hasFocus());
        view->selectAll();
        QVERIFY(desk.window().actions()[Act::CancelTransfers].isEnabled());
        QTest::keyClick(&desk.window(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().paused, 4, timeoutMs);
        QTRY_COMPARE(desk.find<QLabel>("transfersWords")->text(), u"Paused by you."_s);
        QCOMPARE(desk.find<QPushButton>("pauseOrResumeAll")->text(), u"Resume all"_s);
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().cancelled, 4, timeoutMs);
        m_server.setFault(u"*"_s, u"none"_s);
        QTRY_VERIFY(downloads.isIdle());
        QTRY_VERIFY(desk.window().actions()[Act::RetryTransfers].isEnabled());
        QTest::keyClick(&desk.window(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().done, 4, timeoutMs);
    }

    // Within 800 pixels every control of the line is whole and none overlaps another.
    void lineGivesWay()
    {
        tests::Desk desk;
        start(desk, m_base);
        QVERIFY(m_server.setFault(u"*"_s, u"slow"_s));
        queue(desk, someSeries(6));
        transfer::DownloadManager &downloads = desk.services().downloads();
        QTRY_VERIFY_WITH_TIMEOUT(downloads.progress().active > 0, timeoutMs);
        auto *line = desk.find<QWidget>("transfersLine");
        for (const bool isOpen : {false, true})
            for (const int width : {1280, 960, 800}) {
                if (isOpen)
                    desk.trigger(Act::ShowTransfers);
                desk.window().resize(width, 700);
                QTRY_COMPARE(line->width(), width);
                QCoreApplication::processEvents();
                int end = 0;
                for (const char *name : {"transfersToggle", "overallBar", "transfersWords", "lineActions"}) {
                    const auto *part = desk.find<QWidget>(name);
                    if (!part->isVisible())
                        continue;
                    const QString where =
                        u"%1 at %2, width %3"_s.arg(QLatin1StringView(name)).arg(part->x()).arg(width);
                    QVERIFY2(part->x() >= end, qPrintable(where));
                    end = part->x() + part->width();
                    QVERIFY2(end <= width, qPrintable(where));
                }
            }
        downloads.cancelAll();
        m_server.setFault(u"*"_s, u"none"_s);
        QTRY_VERIFY_WITH_TIMEOUT(downloads.isIdle(), timeoutMs);
    }

    // Nothing is lost if the other folder cannot be used; each series keeps its layout.
    void anotherFolder()
    {
        tests::Desk desk;
        start(desk, m_base);
        const QList<Series> series = someSeries(2);
        QCOMPARE(series.size(), 2);
        transfer::DownloadManager &downloads = desk.services().downloads();
        const archive::Archive archive(desk.services().session()->server());
        const QStringList layouts {u"{SeriesInstanceUID}"_s, u"sub/{SeriesInstanceUID}"_s};
        const QString before = m_home.path(u"before"_s), after = m_home.path(u"after"_s);
        for (const int i : {0, 1})
            QCOMPARE(downloads.enqueue(archive, {series[i]}, {.root = before, .layout = layouts[i]}), 1);
        downloads.pauseAll();
        QList<transfer::TransferId> ids;
        for (const transfer::Transfer &each : downloads.transfers())
            ids << each.id;
        QCOMPARE(ids.size(), 2);
        int failed = 0;
        const auto choose = [&](const QString &folder) {
            auto *other = new desktop::OtherFolder(desk.services(), ids, desk.window());
            connect(other, &desktop::OtherFolder::failed, this, [&failed] { ++failed; });
            const QPointer<QDialog> dialog = desk.dialog("otherFolder");
            QVERIFY(dialog);
            Q_EMIT qobject_cast<QFileDialog *>(dialog)->fileSelected(folder);
            dialog->done(QDialog::Accepted);
            QTRY_VERIFY(!dialog);
        };
        QFile file(m_home.path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        TCIA_STEP(choose(file.fileName() + u"/below"_s));
        QTRY_COMPARE_WITH_TIMEOUT(failed, 2, timeoutMs); // one a layout
        QCOMPARE(downloads.progress().cancelled, 0);
        QCOMPARE(downloads.progress().total(), 2);

        TCIA_STEP(choose(after));
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().cancelled, 2, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().done, 2, timeoutMs);
        QCOMPARE(failed, 2);
        for (const int i : {0, 1})
            QVERIFY(QDir(after + (i == 0 ? u"/"_s : u"/sub/"_s) + series[i].seriesUid).exists());
    }

    void wordsOfTheLine()
    {
        const transfer::QueueProgress some {.waiting = 12, .active = 3, .secondsLeft = 240};
        QCOMPARE(desktop::activityOf(some, false),
                 QStringList({u"4 min left · 3 active, 12 waiting"_s, u"3 active, 12 waiting"_s, QString()}));
        QCOMPARE(desktop::activityOf(some, true), QStringList({u"4 min left"_s, QString()}));
        const transfer::QueueProgress unsized {.waiting = 1, .active = 1};
        QCOMPARE(desktop::activityOf(unsized, false), QStringList({u"1 active, 1 waiting"_s, QString()}));
    }
};

QTEST_MAIN(TestDrawer)
#include "tst_drawer.moc"
