// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/basketpane.h"
#include "desktop/widgets/notice.h"
#include "desktop/window/actions.h"
#include "session/baskets.h"
#include "support/waiting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tcia;
using basket::Basket;
using basket::BasketStore;
using session::BasketAutosave;
using tests::answerOf;

namespace {

QList<Series> range(int first, int count)
{
    QList<Series> list;
    for (int i = first; i < first + count; ++i)
        list << Series {.seriesUid = u"1.2.%1"_s.arg(i), .imageCount = i + 1};
    return list;
}

} // namespace

//! Pending edits of a basket: they are stored, and the window shows that they are pending.
class TestBasket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pendingEditIsStoredAtExit()
    {
        const QTemporaryDir folder;
        BasketStore store(folder.filePath(u"baskets.sqlite"_s));
        {
            Basket basket(u"mine"_s);
            BasketAutosave keeper(basket, store);
            QSignalSpy loaded(&keeper, &BasketAutosave::loaded);
            QVERIFY(loaded.wait());
            basket.add(range(0, 3));
            basket.remove({u"1.2.1"_s});
            basket.add(range(7, 1));
            QVERIFY(basket.series().isEmpty());
        }
        QCOMPARE(answerOf(store.load(u"mine"_s)).value(), range(0, 1) + range(2, 1) + range(7, 1));
    }

    void earlyEditsFollowStoredSeries()
    {
        const QTemporaryDir folder;
        BasketStore store(folder.filePath(u"baskets.sqlite"_s));
        QVERIFY(answerOf(store.save(u"mine"_s, range(0, 2))));
        Basket basket(u"mine"_s);
        BasketAutosave keeper(basket, store);
        QSignalSpy loaded(&keeper, &BasketAutosave::loaded);
        QCOMPARE(answerOf(basket.add(range(1, 3))).value().added, 3);
        QVERIFY(loaded.size() == 1 || loaded.wait());
        QCOMPARE(basket.series().toList(), range(0, 4));
        QTRY_COMPARE(answerOf(store.load(u"mine"_s)).value(), range(0, 4));
    }

    //! A stored basket that could not be read is neither dropped nor overwritten.
    void unreadableBasketIsNotOverwritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"baskets.sqlite"_s);
        BasketStore store(path);
        QVERIFY(answerOf(store.save(u"mine"_s, range(0, 2))));
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        const auto rename = [&other](const QString &from, const QString &to) {
            return QSqlQuery(other).exec(u"ALTER TABLE basket_series RENAME COLUMN %1 TO %2"_s.arg(from, to));
        };
        QVERIFY(rename(u"records"_s, u"unreadable"_s));
        {
            Basket basket(u"mine"_s);
            BasketAutosave keeper(basket, store, nullptr, 10);
            QSignalSpy failed(&keeper, &BasketAutosave::failed);
            QSignalSpy loaded(&keeper, &BasketAutosave::loaded);
            QVERIFY(failed.wait());
            QVERIFY(answerOf(basket.add(range(5, 1))));
            QVERIFY(!keeper.isLoaded());
            QVERIFY(rename(u"unreadable"_s, u"records"_s));
            QVERIFY(loaded.wait());
            QCOMPARE(failed.size(), 1);
            QCOMPARE(basket.series().toList(), range(0, 2) + range(5, 1));
        }
        QCOMPARE(answerOf(store.load(u"mine"_s)).value(), range(0, 2) + range(5, 1));
        other = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    void editsSurviveADiskThatNeverResponds()
    {
        const QTemporaryDir folder;
        BasketStore store(folder.filePath(u"baskets.sqlite"_s));
        QVERIFY(answerOf(store.save(u"mine"_s, range(0, 2))));
        {
            Basket basket(u"mine"_s);
            const BasketAutosave keeper(basket, store);
            basket.add(range(1, 3));
        }
        QCOMPARE(answerOf(store.load(u"mine"_s)).value(), range(0, 4));
    }

    //! Two windows over one file: neither loses what the other added or removed, and each takes it over when it saves.
    void twoWindowsLoseNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"baskets.sqlite"_s);
        BasketStore one(path);
        BasketStore other(path);
        QVERIFY(answerOf(one.save(u"mine"_s, range(0, 3))));
        Basket first(u"mine"_s);
        Basket second(u"mine"_s);
        BasketAutosave keepsFirst(first, one);
        BasketAutosave keepsSecond(second, other);
        QTRY_VERIFY(keepsFirst.isLoaded() && keepsSecond.isLoaded());
        const auto stored = [&path] { return answerOf(BasketStore(path).load(u"mine"_s)).value(); };
        QVERIFY(answerOf(first.remove({u"1.2.0"_s})));
        QVERIFY(answerOf(first.add(range(10, 2))));
        QTRY_COMPARE(stored(), range(1, 2) + range(10, 2));
        QVERIFY(answerOf(second.add(range(20, 1))));
        QTRY_COMPARE(stored(), range(1, 2) + range(10, 2) + range(20, 1));
        QTRY_COMPARE(second.series().size(), 5);
        QVERIFY(!second.contains(u"1.2.0"_s) && second.contains(u"1.2.11"_s));
        QVERIFY(answerOf(first.clear()));
        QTRY_COMPARE(stored(), range(20, 1));
        QTRY_COMPARE(first.series().toList(), range(20, 1));
    }

    void reportsThatSeriesAreGathered()
    {
        const QTemporaryDir folder;
        BasketStore store(folder.filePath(u"baskets.sqlite"_s));
        session::Baskets baskets(store, u"mine"_s);
        Basket &basket = baskets.basket();
        desktop::Actions actions(nullptr);
        desktop::BasketPane pane(baskets, actions);
        auto *empty = pane.findChild<desktop::Notice *>(u"basketNotice"_s);
        auto *totals = pane.findChild<QLabel *>(u"basketTotals"_s);
        QVERIFY(empty->words().startsWith(u"Opening the basket"_s));
        QTRY_VERIFY(empty->words().startsWith(u"This server has no basket yet"_s));
        const auto gate = std::make_shared<QSemaphore>();
        const auto gather = [gate] {
            gate->acquire();
            return range(0, 3);
        };
        const auto added = basket.add(gather);
        QVERIFY(empty->words().startsWith(u"Collecting the series"_s));
        gate->release();
        QVERIFY(answerOf(added));
        QVERIFY(!totals->text().contains(u"Being changed"_s));
        const auto cleared = basket.clear();
        QVERIFY(totals->text().startsWith(u"Being changed"_s));
        QVERIFY(answerOf(cleared));
        QTRY_VERIFY(empty->words().startsWith(u"The basket “Basket” is empty"_s)); // it was stored
    }

    void removesAndCopiesWhatIsSelected()
    {
        const QTemporaryDir folder;
        BasketStore store(folder.filePath(u"baskets.sqlite"_s));
        session::Baskets baskets(store, u"mine"_s);
        Basket &basket = baskets.basket();
        desktop::Actions actions(nullptr);
        desktop::BasketPane pane(baskets, actions);
        QVERIFY(answerOf(basket.add(range(0, 6))));
        auto *view = pane.findChild<QTreeView *>(u"basketView"_s);
        view->sortByColumn(5, Qt::DescendingOrder); // by number of images
        QTRY_COMPARE(view->model()->index(0, 11).data().toString(), u"1.2.5"_s);
        view->selectionModel()->select({view->model()->index(1, 0), view->model()->index(2, 11)},
                                       QItemSelectionModel::ClearAndSelect);
        pane.show();
        pane.activateWindow();
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        QSignalSpy said(&pane, &desktop::BasketPane::edited);
        actions[desktop::Act::CopyUid].trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"1.2.4\n1.2.3"_s);
        QCOMPARE(said.value(0).value(0).toString(), u"Copied 2 UIDs."_s);
        actions[desktop::Act::RemoveFromBasket].trigger();
        QTRY_COMPARE(basket.series().toList(), range(0, 3) + range(5, 1));
        QCOMPARE(view->model()->index(0, 11).data().toString(), u"1.2.5"_s);
        QVERIFY(!view->selectionModel()->hasSelection());
    }
};

QTEST_MAIN(TestBasket)
#include "tst_basket.moc"
