// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/undohistory.h"

#include "catalog/catalogstore.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {

struct Fixture
{
    SmallArchive small;
    QTemporaryDir folder;
    catalog::CatalogStore store {folder.filePath(u"catalog.sqlite"_s)};
    archive::Archive archive {small.server()};
    catalog::Catalog catalog {archive, store};
    session::SeriesSelection selection {catalog};
    basket::BasketStore stored {folder.filePath(u"baskets.sqlite"_s)};
    session::Baskets baskets {stored, u"b"_s};
    basket::Basket &basket {baskets.basket()};
    desktop::UndoHistory history {catalog, selection, baskets};

    bool start()
    {
        small.collections = {
            {u"A"_s, {{}, {}, {series(u"1"_s, u"1.1"_s, u"CT"_s), series(u"1"_s, u"1.2"_s, u"MR"_s)}}}};
        catalog.start();
        if (!QTest::qWaitFor([this] { return !catalog.entries().empty(); }))
            return false;
        catalog.load(0);
        return QTest::qWaitFor([this] { return catalog.entries()[0].isWhole() && baskets.isLoaded(); });
    }
    void type(const QString &text)
    {
        catalog::Filter filter = catalog.filter();
        filter.text = text;
        catalog.setFilter(filter);
    }
    QStringList inBasket() const
    {
        QStringList out;
        for (const Series &one : basket.series())
            out << one.seriesUid;
        return out;
    }
};

} // namespace

class TestUndoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterAndTyping()
    {
        Fixture f;
        QVERIFY(f.start());
        const auto ct = f.catalog.filter().with(catalog::FacetId::Modality, u"CT"_s, true);
        f.catalog.setFilter(ct);
        for (const QString &text : {u"l"_s, u"lu"_s, u"lung"_s})
            f.type(text);
        QCOMPARE(f.history.stack().count(), 2);
        f.history.stack().undo();
        QCOMPARE(f.catalog.filter(), ct);
        f.history.stack().undo();
        QVERIFY(f.catalog.filter().isEmpty());
        QVERIFY(!f.history.stack().canUndo());
        f.history.stack().redo();
        f.history.stack().redo();
        QCOMPARE(f.catalog.filter().text, u"lung"_s);
        QVERIFY(!f.history.stack().canRedo());
    }

    void selection()
    {
        Fixture f;
        QVERIFY(f.start());
        f.selection.tickAllShown();
        f.selection.clear();
        QCOMPARE(f.history.stack().count(), 2);
        f.history.stack().undo();
        QCOMPARE(f.selection.count(), 2);
        f.history.stack().undo();
        QCOMPARE(f.selection.count(), 0);
        f.history.stack().redo();
        QCOMPARE(f.selection.count(), 2);
        f.type(u"nothing is called so"_s); // a filter changes what is selected, not what is ticked
        QTRY_COMPARE(f.selection.count(), 0);
        f.history.stack().undo();
        QTRY_COMPARE(f.selection.count(), 2);
    }

    void emptyingTheBasketIsUndone()
    {
        Fixture f;
        QVERIFY(f.start());
        const auto a = series(u"1"_s, u"1.1"_s, u"CT"_s), b = series(u"1"_s, u"1.2"_s, u"MR"_s);
        f.basket.restore({a}); // from disk: nothing to undo
        QTRY_COMPARE(f.inBasket(), QStringList {a.seriesUid});
        QCOMPARE(f.history.stack().count(), 0);
        f.basket.add({b});
        f.basket.clear();
        QTRY_COMPARE(f.history.stack().count(), 2);
        QVERIFY(f.inBasket().isEmpty());
        f.history.stack().undo();
        QTRY_COMPARE(f.inBasket(), QStringList({a.seriesUid, b.seriesUid}));
        f.history.stack().undo();
        QTRY_COMPARE(f.inBasket(), QStringList {a.seriesUid});
        QCOMPARE(f.history.stack().count(), 2); // undoing is not recorded
        f.history.stack().redo();
        QTRY_COMPARE(f.inBasket(), QStringList({a.seriesUid, b.seriesUid}));
    }

    //! A step keeps to the basket that it changed, whichever is open.
    void stepsOfSeveralBaskets()
    {
        Fixture f;
        QVERIFY(f.start());
        const auto a = series(u"1"_s, u"1.1"_s, u"CT"_s), b = series(u"1"_s, u"1.2"_s, u"MR"_s);
        f.basket.add({a});
        f.basket.add({b}); // not finished when the other basket is opened
        const auto created = f.baskets.create(u"Other"_s);
        QTRY_VERIFY(created.isFinished());
        const QString other = f.basket.id();
        f.basket.add({b});
        QTRY_COMPARE(f.history.stack().count(), 3);
        QTRY_COMPARE(f.inBasket(), QStringList {b.seriesUid});
        QCOMPARE(f.baskets.current().name, u"Other"_s);
        for (int step = 0; step < 2; ++step) // at once
            f.history.stack().undo();
        QCOMPARE(f.baskets.current().name, u"Basket"_s);
        QTRY_COMPARE(f.inBasket(), QStringList {a.seriesUid});
        f.history.stack().redo();
        f.history.stack().redo();
        QCOMPARE(f.baskets.current().name, u"Other"_s);
        QTRY_COMPARE(f.inBasket(), QStringList {b.seriesUid});
        f.baskets.open(u"b"_s);
        QTRY_COMPARE(f.inBasket(), QStringList({a.seriesUid, b.seriesUid}));
        // The steps of a deleted basket do nothing.
        f.baskets.open(other);
        const auto removed = f.baskets.remove();
        f.history.stack().undo();
        QTRY_VERIFY(removed.isFinished());
        QCOMPARE(f.baskets.current().name, u"Basket"_s);
        QTRY_COMPARE(f.inBasket(), QStringList({a.seriesUid, b.seriesUid}));
    }

    void whatAnotherProcessAddedSurvivesUndoing()
    {
        Fixture f;
        QVERIFY(f.start());
        f.basket.add({series(u"1"_s, u"1.1"_s, u"CT"_s)});
        f.basket.add({series(u"1"_s, u"7.7"_s, u"CT"_s)}, basket::Basket::Origin::Program);
        QTRY_COMPARE(f.basket.series().size(), 2);
        f.history.stack().undo();
        QTRY_COMPARE(f.inBasket(), QStringList {u"7.7"_s});
    }
};

QTEST_GUILESS_MAIN(TestUndoHistory)
#include "tst_undohistory.moc"
