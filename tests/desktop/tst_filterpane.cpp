// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "demo/server/demoserver.h"
#include "desktop/widgets/chip.h"
#include "models/facetmodel.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using catalog::FacetId;
using models::FacetRowKind;

namespace {

constexpr int timeoutMs = 30'000;

FacetRowKind kindOf(const QModelIndex &row) { return FacetRowKind(row.data(models::FacetKindRole).toInt()); }

} // namespace

//! The filter pane by mouse, keyboard and screen reader.
class TestFilterPane : public QObject
{
    Q_OBJECT

    demo::DemoServer m_server;
    QUrl m_base;

    static catalog::Catalog &catalogOf(tests::Desk &desk) { return desk.services().session()->catalog(); }

    void start(tests::Desk &desk)
    {
        desk.start(m_base);
        desk.window().resize(1280, 800);
        QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() >= 12, timeoutMs);
        for (qsizetype entry = 0; entry < qsizetype(catalogOf(desk).entries().size()); ++entry)
            catalogOf(desk).load(entry);
        QTRY_COMPARE_WITH_TIMEOUT(catalogOf(desk).loadedCollections(), qsizetype(catalogOf(desk).entries().size()),
                                  timeoutMs);
        QTRY_VERIFY(catalogOf(desk).isSettled());
    }
    //! The kinds of the rows from the current one down, by the arrow key.
    static QStringList walk(QTreeView &view)
    {
        QStringList out;
        for (QModelIndex row = view.currentIndex(), last; row != last; row = view.currentIndex()) {
            out << row.data().toString();
            last = row;
            QTest::keyClick(&view, Qt::Key_Down);
        }
        return out;
    }
    static void pointAt(tests::Desk &desk, const QWidget &widget, QPoint where)
    {
        QTest::mouseMove(desk.window().windowHandle(), widget.mapTo(&desk.window(), where));
    }
    //! What each visible row says and where it lies.
    static QStringList rowsOf(const QTreeView &view)
    {
        QStringList out;
        for (QModelIndex row = view.model()->index(0, 0); row.isValid(); row = view.indexBelow(row))
            out << u"%1 %2 %3"_s.arg(view.visualRect(row).top())
                       .arg(row.data(models::FacetKindRole).toInt())
                       .arg(row.data(models::FacetValueRole).toString());
        return out;
    }
    static bool hasZero(const QTreeView &view)
    {
        for (QModelIndex row = view.model()->index(0, 0); row.isValid(); row = view.indexBelow(row))
            if (kindOf(row) == FacetRowKind::Value && row.data(models::FacetCountRole).toLongLong() == 0)
                return true;
        return false;
    }
    static QStringList heads(const QTreeView &view)
    {
        QStringList out;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            out << view.model()->index(row, 0).data().toString();
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
    }

    void whatIsOpenIsKept()
    {
        const tests::Home home;
        {
            tests::Desk desk;
            start(desk);
            QCOMPARE(heads(desk.facets()), QStringList({u"Collection"_s, u"Modality"_s, u"Manufacturer"_s,
                                                        u"Year of study"_s, u"8 more groups"_s}));
            QVERIFY(desk.facets().isExpanded(desk.facet("collection")));
            desk.toggle("modality"); // closes it
            desk.toggle("sex");      // opens it, and the gathered ones before
            QVERIFY(desk.facets().isExpanded(desk.facet("sex")));
            QVERIFY(desk.facet("sex").parent().isValid()); // does not move under the pointer
        }
        {
            tests::Desk desk;
            start(desk);
            QCOMPARE(heads(desk.facets()), QStringList({u"Collection"_s, u"Modality"_s, u"Manufacturer"_s,
                                                        u"Year of study"_s, u"Patient sex"_s, u"7 more groups"_s}));
            QVERIFY(!desk.facets().isExpanded(desk.facet("modality")));
            QVERIFY(desk.facets().isExpanded(desk.facet("sex")));
            QVERIFY(desk.facets().isExpanded(desk.facet("size").parent()));
            desk.toggle("age");
            desk.facets().collapse(desk.facet("size").parent());
            QVERIFY(!desk.facet("age").parent().isValid()); // what is open does not disappear with the others
            QVERIFY(desk.facets().isExpanded(desk.facet("age")));
        }
    }

    void everyRowIsReachedByArrowKeys()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        QTreeView &view = desk.facets();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home);
        QStringList shown = walk(view);
        int rows = 0;
        for (QModelIndex row = view.model()->index(0, 0); row.isValid(); row = view.indexBelow(row))
            ++rows;
        QCOMPARE(shown.size(), rows);
        QVERIFY(shown.contains(u"CT"_s));
        QCOMPARE(shown.last(), u"8 more groups"_s);

        view.setCurrentIndex(desk.facetValue("modality", u"CT"_s));
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.currentIndex(), desk.facet("modality"));
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(!view.isExpanded(desk.facet("modality")));
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.isExpanded(desk.facet("modality")));
        QTest::keyClick(&view, Qt::Key_Down);
        const QString first = view.currentIndex().data(models::FacetValueRole).toString();
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(catalogOf(desk).filter().isChosen(FacetId::Modality, first));
        QTest::keyClick(&view, Qt::Key_Delete);
        QVERIFY(catalogOf(desk).filter().isEmpty());
    }

    //! With the mouse over the pane a tick moves nothing: what no longer matches stays, with a count of 0, until the
    //! mouse has left.
    void nothingMovesUnderTheMouse()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        QTreeView &view = desk.facets();
        const QRect ct = view.visualRect(desk.facetValue("modality", u"CT"_s));
        pointAt(desk, *view.viewport(), ct.center());
        QTRY_VERIFY(view.viewport()->underMouse());
        const QStringList before = rowsOf(view);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, ct.center());
        QVERIFY(catalogOf(desk).filter().isChosen(FacetId::Modality, u"CT"_s));
        QTRY_VERIFY_WITH_TIMEOUT(catalogOf(desk).isSettled(), timeoutMs);
        QTRY_VERIFY(hasZero(view));
        QCOMPARE(rowsOf(view), before);
        const QRect siemens = view.visualRect(desk.facetValue("manufacturer", u"SIEMENS"_s));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, siemens.center());
        QTRY_VERIFY_WITH_TIMEOUT(catalogOf(desk).isSettled(), timeoutMs);
        QCOMPARE(rowsOf(view), before);
        pointAt(desk, *desk.find<QWidget>("archivePages"), {200, 200});
        QTRY_VERIFY(!view.viewport()->underMouse());
        QTRY_VERIFY(!hasZero(view));
        QVERIFY(rowsOf(view) != before);
    }

    //! Where spellings differ, their group says how they become one.
    void spellingsBecomeOneInTheirGroup()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        QTreeView &view = desk.facets();
        const auto count = [&desk](const QString &maker) {
            return desk.facetValue("manufacturer", maker).data(models::FacetCountRole).toLongLong();
        };
        const qint64 both = count(u"SIEMENS"_s) + count(u"Siemens"_s);
        QVERIFY(count(u"SIEMENS"_s) > 0 && count(u"Siemens"_s) > 0);
        const auto offer = [&desk, &view](const char *group) {
            const QModelIndex head = desk.facet(group);
            for (int row = 0; row < view.model()->rowCount(head); ++row)
                if (const QModelIndex index = view.model()->index(row, 0, head);
                    kindOf(index) == FacetRowKind::Spellings)
                    return index;
            return QModelIndex();
        };
        QVERIFY(!offer("modality").isValid());
        QCOMPARE(offer("manufacturer").data().toString(), u"Treat spellings as one"_s);
        view.setFocus();
        view.setCurrentIndex(offer("manufacturer"));
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(catalogOf(desk).filter().mergeSpellings);
        QTRY_VERIFY_WITH_TIMEOUT(!offer("manufacturer").isValid(), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(std::max(count(u"SIEMENS"_s), count(u"Siemens"_s)), both, timeoutMs);
    }

    void controlsAreEnteredAndLeft()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        QTreeView &view = desk.facets();
        view.setFocus();
        const QModelIndex years = view.model()->index(0, 0, desk.facet("year"));
        QCOMPARE(kindOf(years), FacetRowKind::Years);
        view.setCurrentIndex(years);
        QTest::keyClick(&view, Qt::Key_Space);
        QWidget *handle = QApplication::focusWidget();
        QVERIFY(handle != &view && view.isAncestorOf(handle));
        QTest::keyClick(handle, Qt::Key_Up);
        QTRY_VERIFY(!catalogOf(desk).filter().isEmpty());
        QCOMPARE(QApplication::focusWidget(), handle);
        QTest::keyClick(handle, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &view);
        QCOMPARE(view.currentIndex(), years);
    }

    void aClickTicksOpensAndClears()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        QTreeView &view = desk.facets();
        const auto click = [&view](const QModelIndex &row) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(row).center());
        };
        auto *clear = desk.find<QToolButton>("facetClear_modality");
        QVERIFY(!clear->isVisible());
        click(desk.facetValue("modality", u"CT"_s));
        QVERIFY(catalogOf(desk).filter().isChosen(FacetId::Modality, u"CT"_s));
        QVERIFY(clear->isVisible());
        QCOMPARE(clear->accessibleName(), u"Clear the selection of Modality"_s);
        QVERIFY(!clear->toolTip().isEmpty());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(catalogOf(desk).filter().isEmpty());
        QVERIFY(!clear->isVisible());
        click(desk.facet("modality"));
        QVERIFY(!view.isExpanded(desk.facet("modality")));
        click(desk.facet("modality"));
        QVERIFY(view.isExpanded(desk.facet("modality")));
    }

    void moreValuesAreShownInPlace()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        QTreeView &view = desk.facets();
        const auto count = [&] { return view.model()->rowCount(desk.facet("collection")); };
        const auto last = [&] { return view.model()->index(count() - 1, 0, desk.facet("collection")); };
        QCOMPARE(count(), 6);
        QCOMPARE(kindOf(last()), FacetRowKind::More);
        view.setFocus();
        view.setCurrentIndex(last());
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(count(), int(catalogOf(desk).entries().size()) + 1);
        QCOMPARE(view.currentIndex().row(), 5); // the first of those that came
        QCOMPARE(kindOf(view.currentIndex()), FacetRowKind::Value);
        QCOMPARE(kindOf(last()), FacetRowKind::Fewer);
        view.setCurrentIndex(last());
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(count(), 6);
        QCOMPARE(view.currentIndex(), last());
    }

    void tickedValuesComeFirstWhenTheKeyboardHasLeft()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        QTreeView &view = desk.facets();
        const QPersistentModelIndex third = view.model()->index(2, 0, desk.facet("modality"));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home);
        while (view.currentIndex() != third && view.indexBelow(view.currentIndex()).isValid())
            QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Space);
        QTRY_VERIFY(catalogOf(desk).isSettled());
        QCOMPARE(third.row(), 2);
        QCOMPARE(view.currentIndex(), third);
        QTest::keyClick(&view, Qt::Key_Left); // still in the group
        QCOMPARE(third.row(), 2);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(third.row(), 0);
        QVERIFY(desk.tick("modality", third.data(models::FacetValueRole).toString()));
        QTRY_VERIFY(catalogOf(desk).isSettled());
        QCOMPARE(third.row(), 0);
        desk.tree().setFocus();
        QTRY_COMPARE(third.row(), 2);
    }

    void screenReadersHearRolesAndStates()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        QTreeView &view = desk.facets();
        QVERIFY(desk.tick("modality", u"CT"_s));
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(tree->role(), QAccessible::Tree);
        QCOMPARE(tree->text(QAccessible::Name), u"Filters"_s);
        QStringList names;
        bool hasTicked = false, hasOpen = false;
        for (int at = 0; at < tree->childCount(); ++at) {
            QAccessibleInterface *row = tree->child(at);
            if (!row || row->role() != QAccessible::TreeItem)
                continue;
            const QString name = row->text(QAccessible::Name);
            QVERIFY(!name.isEmpty());
            names << name;
            hasTicked =
                hasTicked || (row->state().checked && name.startsWith(u"CT, "_s) && name.endsWith(u", ticked"_s));
            hasOpen = hasOpen || (row->state().expanded && name.startsWith(u"Modality, 1 of "_s));
        }
        QVERIFY2(hasTicked && hasOpen, qPrintable(names.join(u'\n')));
    }

    void aChipOpensItsGroup()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        catalogOf(desk).setFilter(catalog::Filter().with(FacetId::Sex, u"M"_s, true));
        auto *chip = desk.window().findChild<desktop::Chip *>();
        QTRY_VERIFY(chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Return);
        QTreeView &view = desk.facets();
        QCOMPARE(QApplication::focusWidget(), &view);
        QCOMPARE(view.currentIndex(), desk.facet("sex"));
        QVERIFY(view.isExpanded(desk.facet("sex")));
        QVERIFY(view.viewport()->rect().contains(view.visualRect(desk.facet("sex"))));
    }

    void aNarrowWindowHasAButton()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        auto *button = desk.find<QPushButton>("filtersButton");
        QVERIFY(!button->isVisible());
        QVERIFY(desk.tick("modality", u"CT"_s));
        QTRY_COMPARE(desk.chips(), QStringList {u"Modality CT"_s});
        desk.window().resize(880, 600);
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(desk.chips(), QStringList {u"CT"_s});
        QCOMPARE(button->text(), u"Filters (1)"_s);
        QVERIFY(!desk.facets().isVisible() && !button->isChecked());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desk.facets().isVisible() && button->isChecked());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!desk.facets().isVisible() && !button->isChecked());
        QTest::keyClick(desk.window().findChild<desktop::Chip *>(), Qt::Key_Return); // opens the group
        QVERIFY(desk.facets().isVisible());
        QCOMPARE(desk.facets().currentIndex(), desk.facet("modality"));
        desk.window().resize(1280, 800);
        QTRY_VERIFY(!button->isVisible());
        QCOMPARE(desk.chips(), QStringList {u"Modality CT"_s});
    }

    void contentEndsBeforeTheScrollBar()
    {
        const tests::Home home;
        tests::Desk desk;
        start(desk);
        QTreeView &view = desk.facets();
        QTRY_COMPARE(view.width(), desk.find<QWidget>("filterPane")->width());
        view.expandAll();
        QTRY_VERIFY(view.verticalScrollBar()->isVisible());
        for (const QWidget *control : view.viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (control->isVisible())
                QVERIFY2(control->geometry().right() < view.viewport()->width(), qPrintable(control->objectName()));
    }
};

QTEST_MAIN(TestFilterPane)
#include "tst_filterpane.moc"
