// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/icons.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/yearhistogram.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia::desktop;

//! Years are chosen with the mouse, the keyboard, and as numbers.
class TestYears : public QObject
{
    Q_OBJECT

    std::unique_ptr<YearHistogram> m_years;
    std::unique_ptr<QSignalSpy> m_changed;
    QList<QSpinBox *> m_handles;

    //! The middle of a year's bar, and the edge before it.
    QPoint bar(int year) const { return {(year - 2000) * 10 + 5, 20}; }
    QPoint edge(int year) const { return {(year - 2000) * 10, 20}; }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(m_years.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_years.get(), (from + to) / 2);
        QTest::mouseMove(m_years.get(), to);
        QTest::mouseRelease(m_years.get(), Qt::LeftButton, {}, to);
    }
    QVariantList change()
    {
        return m_changed->size() == 1 ? m_changed->takeFirst() : QVariantList {u"%1 changes"_s.arg(m_changed->size())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QApplication::setPalette(lightPalette());
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QApplication::setFont(font);
    }

    void init()
    {
        m_years = std::make_unique<YearHistogram>(YearHistogram::Use::Filter);
        m_years->setCounts({2000, {3, 0, 0, 5, 7, 1, 2, 9, 4, 4, 4, 2, 1, 0, 0, 0, 6, 6, 1, 2}}); // to 2019
        m_years->resize(200, m_years->sizeHint().height());
        m_years->show();
        QVERIFY(QTest::qWaitForWindowActive(m_years.get()));
        m_changed = std::make_unique<QSignalSpy>(m_years.get(), &YearHistogram::rangeChanged);
        m_handles = m_years->findChildren<QSpinBox *>();
        QCOMPARE(m_handles.size(), 2);
    }

    void allYearsAtFirst()
    {
        QVERIFY(!m_years->isNarrowed());
        QCOMPARE(m_years->first(), 2000);
        QCOMPARE(m_years->last(), 2019);
    }

    void handlesAreDragged()
    {
        drag(edge(2000), edge(2004));
        QCOMPARE(change(), (QVariantList {2004, 2019}));
        drag(edge(2020) - QPoint(1, 0), edge(2013));
        QCOMPARE(change(), (QVariantList {2004, 2012}));
        QVERIFY(m_years->isNarrowed());
        QCOMPARE(m_years->rangeWords(), u"2004–2012"_s);
        drag(edge(2004), edge(2018)); // not beyond the other
        QCOMPARE(change(), (QVariantList {2012, 2012}));
        QCOMPARE(m_years->rangeWords(), u"2012"_s);
    }

    void aDragOverTheBarsMakesARange()
    {
        drag(bar(2010), bar(2006));
        QCOMPARE(change(), (QVariantList {2006, 2010}));
        QTest::mouseDClick(m_years.get(), Qt::LeftButton, {}, bar(2008));
        QCOMPARE(m_changed->last(), (QVariantList {2000, 2019}));
        QVERIFY(!m_years->isNarrowed());
    }

    void handlesAreMovedByKeys()
    {
        m_handles[0]->setFocus();
        QTest::keyClick(m_handles[0], Qt::Key_Right);
        QCOMPARE(change(), (QVariantList {2001, 2019}));
        QTest::keyClick(m_handles[0], Qt::Key_Up);
        QCOMPARE(change(), (QVariantList {2002, 2019}));
        QTest::keyClick(m_handles[0], Qt::Key_Left);
        QCOMPARE(change(), (QVariantList {2001, 2019}));
        QTest::keyClick(m_handles[0], Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_handles[1]);
        QTest::keyClick(m_handles[1], Qt::Key_Home); // as far as the other handle
        QCOMPARE(change(), (QVariantList {2001, 2001}));
        QTest::keyClick(m_handles[1], Qt::Key_End);
        QCOMPARE(change(), (QVariantList {2001, 2019}));
        m_handles[1]->selectAll();
        QTest::keyClicks(m_handles[1], u"2011"_s);
        QTest::keyClick(m_handles[1], Qt::Key_Return);
        QCOMPARE(change(), (QVariantList {2001, 2011}));
        QTest::keyClick(m_handles[1], Qt::Key_Delete);
        QCOMPARE(change(), (QVariantList {2000, 2019}));
    }

    void aScreenReaderFindsTwoSpinBoxes()
    {
        m_years->setRange(2004, 2012);
        QVERIFY(m_changed->isEmpty()); // not by the user
        const QStringList names {u"First year"_s, u"Last year"_s};
        for (int i = 0; i < 2; ++i) {
            QAccessibleInterface *handle = QAccessible::queryAccessibleInterface(m_handles[i]);
            QCOMPARE(handle->role(), QAccessible::SpinBox);
            QCOMPARE(handle->text(QAccessible::Name), names[i]);
            QVERIFY(!handle->state().invisible);
            QCOMPARE(handle->valueInterface()->currentValue().toInt(), i ? 2012 : 2004);
            QVERIFY(m_years->rect().contains(m_handles[i]->geometry()));
        }
    }

    void aRangeSurvivesNewCounts()
    {
        m_years->setRange(2004, 2012);
        m_years->setCounts({2002, {1, 2, 3, 4, 5, 6}}); // to 2007
        QCOMPARE(m_years->first(), 2004);
        QCOMPARE(m_years->last(), 2007);
        m_years->clearRange();
        m_years->setCounts({1990, {1, 2, 3}});
        QVERIFY(!m_years->isNarrowed());
        QVERIFY(m_changed->isEmpty());
        m_years->setCounts({0, {}});
        m_years->grab();
        drag({50, 20}, {90, 20});
        QVERIFY(!m_years->isNarrowed());
    }

    void anEndMayStandForMoreYears()
    {
        m_years->setCounts({1989, {2, 5, 7, 1}, true, false});
        drag({10, 20}, {60, 20});
        QCOMPARE(change(), (QVariantList {1989, 1990}));
        QCOMPARE(m_years->rangeWords(), u"before 1990 – 1990"_s);
        QCOMPARE(m_handles[0]->text(), u"before 1990"_s); // for a screen reader
        m_handles[0]->setFocus();
        QTest::keyClick(m_handles[0], Qt::Key_Right);
        QCOMPARE(change(), (QVariantList {1990, 1990}));
        QTest::keyClick(m_handles[0], Qt::Key_Home);
        QCOMPARE(change(), (QVariantList {1989, 1990}));
        QTest::keyClick(m_handles[0], Qt::Key_Tab); // takes the words for a year
        QCOMPARE(m_years->first(), 1989);
        m_years->setCounts({2000, {3, 1, 4}, false, true});
        m_years->setRange(2001, 2002);
        QCOMPARE(m_years->rangeWords(), u"2001 – after 2001"_s);
        m_years->grab();
    }

    void chosenYearsHaveTheAccent()
    {
        m_years->setRange(2004, 2009);
        const QImage image = m_years->grab().toImage();
        const PaletteColours colours = paletteColours(lightPalette());
        const auto at = [&](int year) { return image.pixelColor(bar(year).x(), 38); };
        QCOMPARE(at(2007), colours.accent);
        QCOMPARE(at(2016), colours.outline);
        QCOMPARE(image.pixelColor(bar(2005).x(), 2), colours.selectedRow);
        QVERIFY(image.pixelColor(bar(2013).x(), 2) != colours.selectedRow);
    }

    void aPictureHasNoHandles()
    {
        YearHistogram picture(YearHistogram::Use::Picture);
        picture.setCounts({2004, {1, 2, 3}});
        picture.setRange(2005, 2005);
        QVERIFY(picture.findChildren<QSpinBox *>().isEmpty());
        QVERIFY(!picture.isNarrowed());
        QVERIFY(picture.sizeHint().height() < m_years->sizeHint().height());
        picture.grab();
    }
};

QTEST_MAIN(TestYears)
#include "tst_years.moc"
