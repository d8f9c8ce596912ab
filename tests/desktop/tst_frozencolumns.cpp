// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "desktop/widgets/frozencolumns.h"
#include "models/columns.h"
#include "models/seriescolumns.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 30'000;

//! The view over a view, while it is scrolled sideways.
QTreeView *twinOf(QTreeView &view)
{
    for (auto *twin : view.findChildren<desktop::TickedView *>(QString(), Qt::FindDirectChildrenOnly))
        if (twin->isVisible())
            return twin;
    return nullptr;
}

} // namespace

//! Box, state and name stay visible while the other columns are scrolled sideways.
class TestFrozenColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::DemoDesk>();
        m_desk->window().resize(1000, 700);
        m_desk->load(u"Demo-Lung-CT"_s);
    }
    void cleanup() { m_desk.reset(); }

    void theNameStays()
    {
        m_desk->trigger(desktop::Act::ViewSeries);
        auto *table = m_desk->find<desktop::TickedView>("seriesTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 20, timeoutMs);
        QVERIFY(!twinOf(*table));
        QScrollBar &sideways = *table->horizontalScrollBar();
        QTRY_VERIFY(sideways.maximum() > 0);
        sideways.setValue(sideways.maximum());
        QTreeView *twin = twinOf(*table);
        QVERIFY(twin);
        QVERIFY(twin->columnViewportPosition(0) >= 0);
        QVERIFY(twin->columnViewportPosition(0) < table->width() / 2);
        QVERIFY(twin->isColumnHidden(models::seriesColumn("Size"_L1)));
        table->verticalScrollBar()->setValue(5);
        QCOMPARE(twin->verticalScrollBar()->value(), 5);
        QCOMPARE(twin->indexAt({30, 30}).row(), table->indexAt({200, 30}).row());
        sideways.setValue(0);
        QTRY_VERIFY(!twinOf(*table));
    }

    void itSelectsAndSortsLikeTheView()
    {
        m_desk->trigger(desktop::Act::ViewSeries);
        auto *table = m_desk->find<desktop::TickedView>("seriesTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 20, timeoutMs);
        table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
        QTreeView *twin = twinOf(*table);
        QVERIFY(twin);
        const QModelIndex third = table->model()->index(2, 0);
        QTest::mouseClick(twin->viewport(), Qt::LeftButton, {}, twin->visualRect(third).center());
        QCOMPARE(m_desk->services().session()->selection().count(), 1);
        QCOMPARE(table->currentIndex().row(), 2);
        const int box = twin->header()->sectionViewportPosition(models::seriesColumn("Selected"_L1)) + 5;
        QTest::mouseClick(twin->viewport(), Qt::LeftButton, {}, {box, twin->visualRect(third).center().y() + 40});
        QCOMPARE(m_desk->services().session()->selection().count(), 2);
        QHeaderView &header = *twin->header();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(0) + 20, header.height() / 2});
        QCOMPARE(table->header()->sortIndicatorSection(), 0);
    }

    void branchesOpenInBoth()
    {
        desktop::TickedView &tree = m_desk->tree();
        const QModelIndex collection = m_desk->collection(u"Demo-Lung-CT"_s);
        QVERIFY(tree.isExpanded(collection));
        tree.horizontalScrollBar()->setValue(tree.horizontalScrollBar()->maximum());
        QTreeView *twin = twinOf(tree);
        QVERIFY(twin);
        QVERIFY(twin->isExpanded(collection));
        twin->collapse(collection);
        QVERIFY(!tree.isExpanded(collection));
        tree.expand(collection);
        QVERIFY(twin->isExpanded(collection));
        QCOMPARE(twin->visualRect(collection).top(), tree.visualRect(collection).top());
    }

private:
    std::unique_ptr<tests::DemoDesk> m_desk;
};

QTEST_MAIN(TestFrozenColumns)
#include "tst_frozencolumns.moc"
