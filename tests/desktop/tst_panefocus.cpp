// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {
constexpr int timeoutMs = 30'000;
}

//! The keyboard moves from pane to pane, and filters by the basket.
class TestPaneFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::DemoDesk>();
        m_desk->window().resize(1280, 800);
    }
    void cleanup() { m_desk.reset(); }

    void f6GoesThroughThePanesAndBack()
    {
        m_desk->load(u"Demo-Lung-CT"_s);
        desk().choose(desk().collection(u"Demo-Lung-CT"_s));
        QTRY_VERIFY(desk().find<QWidget>("selectCollection")->isVisible()); // in the inspector
        desk().find<QLineEdit>("searchField")->setFocus();
        QStringList order;
        do {
            press(Qt::Key_F6);
            order << pane();
        } while (pane() != u"searchField"_s && order.size() < 10);
        order.removeAll(u"chipRow"_s); // takes the focus while something can be chosen there
        QCOMPARE(order, (QStringList {u"filterPane"_s, u"archivePages"_s, u"inspector"_s, u"drawer"_s,
                                      u"searchField"_s})); // nothing is possible in the selection bar
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(pane(), u"drawer"_s);
    }

    void aPaneGetsTheFocusBackWhereItHadIt()
    {
        desk().choose(desk().collection(u"Demo-Lung-CT"_s));
        const QWidget *before = desk().window().focusWidget();
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(pane(), u"filterPane"_s);
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(desk().window().focusWidget(), before);
    }

    void hiddenPanesAreShownFirst()
    {
        desk().trigger(desktop::Act::ShowFilters);
        QVERIFY(!desk().find<QWidget>("filterPane")->isVisible());
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(desk().find<QWidget>("filterPane")->isVisible());
        QCOMPARE(pane(), u"filterPane"_s);
    }

    //! When the inspector shows another page, the control with the focus disappears: the filters do not get it.
    void theInspectorKeepsTheFocus()
    {
        m_desk->load(u"Demo-Lung-CT"_s);
        session::SeriesSelection &selection = desk().services().session()->selection();
        desk().choose(desk().open(desk().open(desk().open(desk().collection(u"Demo-Lung-CT"_s)))));
        QCOMPARE(selection.count(), 1);
        press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(pane(), u"inspector"_s);
        QStringList visited;
        QObject context;
        connect(qApp, &QApplication::focusChanged, &context, [&] { visited << pane(); });
        selection.tickAllShown();
        QCOMPARE(pane(), u"inspector"_s);
        selection.clear();
        QCOMPARE(pane(), u"inspector"_s);
        QVERIFY2(!visited.contains(u"filterPane"_s), qPrintable(visited.join(u' ')));
    }

    void aHiddenMenuBarLeavesTheKeys()
    {
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!desk().window().menuBar()->isVisible());
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(desk().find<QWidget>("seriesTable")->isVisible() || !desk().tree().isVisible());
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(desk().window().menuBar()->isVisible());
    }

    void alt4FiltersByTheBasket()
    {
        m_desk->load(u"Demo-Lung-CT"_s);
        session::ServerSession &session = *desk().services().session();
        desk().choose(desk().open(desk().open(desk().open(desk().collection(u"Demo-Lung-CT"_s)))));
        QCOMPARE(session.selection().count(), 1);
        desk().trigger(desktop::Act::AddToBasket);
        QTRY_COMPARE_WITH_TIMEOUT(desk().chosen(), qsizetype(1), timeoutMs);
        QTRY_COMPARE(desk().statusText(), u"Added 1 series to Basket."_s);
        press(Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(session.catalog().visible().series, 1, timeoutMs);
        QCOMPARE(desk().chips(), QStringList(u"Basket"_s));
        press(Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(session.catalog().visible().series > 1, timeoutMs);
        QVERIFY(session.catalog().filter().isEmpty());
    }

private:
    tests::Desk &desk() { return *m_desk; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&desk().window(), key, modifiers);
    }
    //! The name of the pane with the focus.
    QString pane()
    {
        static const QStringList names {u"searchField"_s,  u"chipRow"_s,   u"filterPane"_s, u"archivePages"_s,
                                        u"selectionBar"_s, u"inspector"_s, u"drawer"_s};
        for (const QWidget *at = desk().window().focusWidget(); at; at = at->parentWidget())
            if (names.contains(at->objectName()))
                return at->objectName();
        return {};
    }

    std::unique_ptr<tests::DemoDesk> m_desk;
};

QTEST_MAIN(TestPaneFocus)
#include "tst_panefocus.moc"
