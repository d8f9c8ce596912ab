// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace tcia;

//! In a narrow window filters and inspector lie over the rows, on request.
class TestCompact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFont font = QApplication::font();
        font.setPixelSize(13); // the design's: its lengths are pixels then
        QApplication::setFont(font);
    }
    void init()
    {
        m_desk = std::make_unique<tests::DemoDesk>();
        resize({960, 600});
        QTRY_VERIFY(!filters().isVisible() && !inspector().isVisible());
    }
    void cleanup() { m_desk.reset(); }

    void theFiltersButtonOpensAndCloses()
    {
        m_desk->choose(m_desk->collection(u"Demo-Lung-CT"_s));
        const QWidget *before = m_desk->window().focusWidget();
        const QRect rows = placeOf(this->rows());
        auto &button = *m_desk->find<QAbstractButton>("filtersButton");
        QVERIFY(button.isVisible());
        QCOMPARE(button.text(), u"Filters"_s);
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(filters().isVisible());
        QVERIFY(button.isChecked());
        QVERIFY(hasFocus(filters()));
        QCOMPARE(placeOf(this->rows()), rows); // covered, not moved
        QCOMPARE(placeOf(filters()).topLeft(), rows.topLeft());
        QCOMPARE(placeOf(filters()).bottom(), rows.bottom());
        press(Qt::Key_Escape);
        QVERIFY(!filters().isVisible());
        QVERIFY(!button.isChecked());
        QCOMPARE(m_desk->window().focusWidget(), before);

        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(filters().isVisible() && hasFocus(filters()));
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(!filters().isVisible());
    }

    void theButtonCountsTheActiveFilters()
    {
        m_desk->load(u"Demo-Lung-CT"_s);
        catalog::Catalog &catalog = m_desk->services().session()->catalog();
        catalog.setFilter(catalog.filter().with(catalog::FacetId::Modality, u"CT"_s, true));
        QTRY_COMPARE(m_desk->find<QAbstractButton>("filtersButton")->text(), u"Filters (1)"_s);
    }

    void theInspectorLiesOverTheRowsAlone()
    {
        m_desk->load(u"Demo-Lung-CT"_s);
        m_desk->choose(m_desk->open(m_desk->open(m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s)))));
        const QWidget *before = m_desk->window().focusWidget();
        const QRect rows = placeOf(this->rows());
        press(Qt::Key_F9);
        QTRY_VERIFY(inspector().isVisible());
        QVERIFY(hasFocus(inspector()));
        QCOMPARE(placeOf(this->rows()), rows);
        QCOMPARE(placeOf(inspector()).bottomRight(), rows.bottomRight());
        QCOMPARE(placeOf(inspector()).top(), rows.top());
        press(Qt::Key_Escape);
        QVERIFY(!inspector().isVisible());
        QCOMPARE(m_desk->window().focusWidget(), before);
        QCOMPARE(m_desk->services().session()->selection().count(), 1); // Esc closed it, and nothing else
        QTest::mouseClick(m_desk->find<QAbstractButton>("inspectorButton"), Qt::LeftButton);
        QVERIFY(inspector().isVisible());
    }

    void aWideWindowIsAsItWas()
    {
        resize({1280, 800});
        QTRY_VERIFY(filters().isVisible() && inspector().isVisible());
        QVERIFY(!m_desk->find<QAbstractButton>("inspectorButton")->isVisible());
        auto *split = rows().window()->findChild<QSplitter *>(u"panesSplitter"_s);
        split->setSizes({300, split->width() - 300});
        const QRect place = placeOf(filters()), rows = placeOf(this->rows());
        QCOMPARE(place.width(), 300);
        resize({960, 600});
        QTRY_VERIFY(!filters().isVisible());
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(filters().isVisible());
        resize({1280, 800});
        QTRY_COMPARE(placeOf(filters()), place);
        QCOMPARE(placeOf(this->rows()), rows);
        QVERIFY(inspector().isVisible());
        press(Qt::Key_Escape); // closes nothing that lies beside
        QVERIFY(filters().isVisible());
    }

    void theSmallestWindowHasRoomForTheOpenDrawer()
    {
        resize({800, 520});
        m_desk->trigger(desktop::Act::ShowTransfers);
        auto &drawer = *m_desk->find<QWidget>("drawer");
        QTRY_VERIFY(m_desk->find<QWidget>("drawerPages")->isVisible());
        QCOMPARE(m_desk->window().size(), QSize(800, 520));
        QVERIFY(placeOf(drawer).bottom() < 520);
        QVERIFY(drawer.height() >= 190);
        const QRect bar = placeOf(*m_desk->find<QWidget>("selectionBar"));
        QVERIFY(bar.bottom() < placeOf(drawer).top());
        QVERIFY2(rows().height() >= 26 + 4 * 24,
                 qPrintable(QString::number(rows().height()))); // its head and four rows
    }

    void theDrawerTakesAtMostHalfOfTheWindow()
    {
        resize({1280, 800});
        m_desk->trigger(desktop::Act::ShowTransfers);
        auto &drawer = *m_desk->find<QWidget>("drawer");
        auto *split = qobject_cast<QSplitter *>(drawer.parentWidget());
        split->setSizes({0, 800});
        QVERIFY2(drawer.height() <= 400, qPrintable(QString::number(drawer.height())));
        QVERIFY(drawer.height() > 300);
        resize({960, 600});
        QTRY_VERIFY2(drawer.height() <= 300, qPrintable(QString::number(drawer.height())));
    }

    //! Also with a font smaller than the design's, for which less than 1000 pixels would do.
    void everyWindowBelow1000PixelsIsNarrow()
    {
        QFont font = QApplication::font();
        font.setPixelSize(12);
        QApplication::setFont(font);
        m_desk = std::make_unique<tests::DemoDesk>();
        font.setPixelSize(13);
        resize({960, 600});
        QTRY_VERIFY(!filters().isVisible() && !inspector().isVisible());
        resize({999, 600});
        QVERIFY(!filters().isVisible() && !inspector().isVisible());
        resize({1000, 600});
        QTRY_VERIFY(filters().isVisible() && inspector().isVisible());
        QApplication::setFont(font);
    }

    //! Panes that the user has hidden leave a button that brings them back.
    void hiddenPanesLeaveAButton()
    {
        resize({1280, 800});
        auto &filtersButton = *m_desk->find<QAbstractButton>("filtersButton");
        auto &inspectorButton = *m_desk->find<QAbstractButton>("inspectorButton");
        QTRY_VERIFY(!filtersButton.isVisible() && !inspectorButton.isVisible());
        m_desk->trigger(desktop::Act::ShowFilters);
        m_desk->trigger(desktop::Act::ShowInspector);
        QTRY_VERIFY(!filters().isVisible() && !inspector().isVisible());
        QVERIFY(filtersButton.isVisible() && inspectorButton.isVisible());
        QTest::mouseClick(&filtersButton, Qt::LeftButton);
        QTRY_VERIFY(filters().isVisible() && !filtersButton.isVisible());
        QTest::mouseClick(&inspectorButton, Qt::LeftButton);
        QTRY_VERIFY(inspector().isVisible() && !inspectorButton.isVisible());
    }

private:
    void resize(QSize size)
    {
        m_desk->window().resize(size);
        QTRY_COMPARE(m_desk->window().size(), size);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_desk->window().focusWidget(), key, modifiers);
    }
    QRect placeOf(const QWidget &widget) { return {widget.mapTo(&m_desk->window(), QPoint()), widget.size()}; }
    bool hasFocus(const QWidget &pane)
    {
        const QWidget *focused = m_desk->window().focusWidget();
        return focused == &pane || pane.isAncestorOf(focused);
    }
    QWidget &filters() { return *m_desk->find<QWidget>("filterPane"); }
    QWidget &inspector() { return *m_desk->find<QWidget>("inspector"); }
    QWidget &rows() { return *m_desk->find<QWidget>("archivePages"); }

    std::unique_ptr<tests::DemoDesk> m_desk;
};

QTEST_MAIN(TestCompact)
#include "tst_compact.moc"
