// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "desktop/panes/selectionbar.h"
#include "session/selectiontotals.h"
#include "session/tickedfilter.h"
#include "support/waiting.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::Act;

namespace {

constexpr int timeoutMs = 60'000;

} // namespace

//! What the bar below the table offers for the selected series, and what it does.
class TestSelectionBar : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::DemoDesk> m_desk;
    QUrl m_opened;

    session::ServerSession &session() { return *m_desk->services().session(); }
    QPushButton &button(const char *name) { return *m_desk->find<QPushButton>(name); }
    QStringList uids()
    {
        QStringList out;
        for (const Series &series : session::recordsOf(session().selection().selected()))
            out << series.seriesUid;
        return out;
    }

public Q_SLOTS:
    void open(const QUrl &url) { m_opened = url; } //!< the handler of QDesktopServices

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::DemoDesk>();
        m_desk->load(u"Demo-Lung-CT"_s);
        m_desk->choose(m_desk->open(m_desk->open(m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s)))));
        QCOMPARE(session().selection().count(), 1);
    }
    void cleanup() { m_desk.reset(); }

    //! A passing message is elided before a button loses its words.
    void messagesLeaveTheButtonsTheirWords()
    {
        QTRY_VERIFY(!button("selectionAdd").text().isEmpty());
        m_desk->find<desktop::SelectionBar>("selectionBar")
            ->say(u"Split 7 patients: train 6, test 1. The sets are in "_s + QString(200, u'x'), false);
        QCOMPARE(button("selectionAdd").text(), u"&Add to basket"_s);
        QVERIFY(button("selectionDownload").text().contains(u"ownload"_s));
        const QRect bar = m_desk->find<QWidget>("selectionBar")->rect();
        QVERIFY(bar.contains(button("selectionDownload").geometry()));
    }

    //! Nothing is added where nothing is selected and no row is current.
    void nothingSelectedAddsNothing()
    {
        const QAction &add = m_desk->window().actions()[Act::AddToBasket];
        m_desk->trigger(Act::ViewSeries);
        QVERIFY(add.isEnabled());
        session().selection().clear();
        QVERIFY(!add.isEnabled());
        m_desk->trigger(Act::ViewTree); // where it adds what is below the current row
        QVERIFY(add.isEnabled());
        m_desk->trigger(Act::ViewSeries);
        QVERIFY(!add.isEnabled());
        QVERIFY(tests::answerOf(session().basket().add({Series {.seriesUid = u"1.2.3"_s}}))); // changes nothing here
        QVERIFY(!add.isEnabled());
        session().selection().tickAllShown();
        QVERIFY(add.isEnabled());
    }

    //! One series opens its own folder, several the one that contains theirs.
    void whatIsOnDiskOpensItsFolder()
    {
        session().selection().tickAllShown();
        const QStringList all = uids();
        QVERIFY(all.size() > 2);
        session().selection().tickOnly(all.first(2));
        QVERIFY(!button("selectionOpenFolder").isVisible());
        QTRY_VERIFY(button("selectionDownload").isDefault());

        const QString root = QDir(m_desk->home.path(u"images"_s)).absolutePath();
        const QList<Series> two = session::recordsOf(session().selection().selected());
        m_desk->services().download([two] { return two; }, {.root = root, .layout = u"{SeriesInstanceUID}"_s}, 2);
        QTRY_VERIFY_WITH_TIMEOUT(button("selectionOpenFolder").isVisible(), timeoutMs);
        QVERIFY(button("selectionOpenFolder").isDefault());
        QVERIFY(!button("selectionDownload").isDefault());
        QCOMPARE(button("selectionDownload").text(), u"Download &again…"_s);

        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
        QTest::mouseClick(&button("selectionOpenFolder"), Qt::LeftButton);
        QTRY_COMPARE(m_opened, QUrl::fromLocalFile(root));
        session().selection().tickOnly(all.first(1));
        QTRY_VERIFY(button("selectionOpenFolder").isDefault());
        QTest::mouseClick(&button("selectionOpenFolder"), Qt::LeftButton);
        QTRY_COMPARE(m_opened, QUrl::fromLocalFile(root + u'/' + all.first()));
        QDesktopServices::unsetUrlHandler(u"file"_s);
        session().selection().tickOnly(all); // one is not on disk
        QTRY_VERIFY(!button("selectionOpenFolder").isVisible());
        QVERIFY(button("selectionDownload").isDefault());
    }

    //! A ticked series that the filter hides is not selected. That is said, with a link that shows it.
    void whatTheFilterHidesIsCounted()
    {
        catalog::Catalog &catalog = session().catalog();
        session().selection().tickAllShown();
        const QStringList all = uids();
        QVERIFY(all.size() > 2);
        catalog::Filter filter;
        filter.ids = all.first(1);
        catalog.setFilter(filter);
        QTRY_COMPARE_WITH_TIMEOUT(session().selection().count(), 1, timeoutMs);
        QCOMPARE(session::hiddenCount(session().selection()), all.size() - 1);
        session().selection().tickOnly(all.first(2)); // as [Select it too] does with a source
        QTRY_VERIFY2(m_desk->statusText().startsWith(u"1 selected · 1 more hidden by the filter"_s),
                     qPrintable(m_desk->statusText()));
        QVERIFY(button("selectionShowTicked").isVisible());
        QTest::mouseClick(&button("selectionShowTicked"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(session().selection().count(), 2, timeoutMs);
        QTRY_VERIFY(m_desk->statusText().startsWith(u"2 selected · "_s));
        QCOMPARE(catalog.visible().series, 2); // nothing else
        QVERIFY(!button("selectionShowTicked").isVisible());
        m_desk->trigger(Act::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(session().selection().count(), 1, timeoutMs);

        filter.ids = all.last(1);
        catalog.setFilter(filter);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->statusText(),
                                  u"Nothing shown is selected, the filter hides 2 ticked series."_s, timeoutMs);
        QVERIFY(button("selectionShowTicked").isVisible());
    }

    //! In a narrow pane the buttons give up their words, the default one last.
    void theWordsStayInANarrowPane()
    {
        QTRY_VERIFY(m_desk->statusText().contains(u" · "_s));
        const auto *words = m_desk->find<QLabel>("selectionWords");
        auto *bar = words->parentWidget();
        for (const int width : {1280, 1024, 1000, 960, 800}) {
            m_desk->window().resize(width, 600);
            QTRY_COMPARE(m_desk->window().width(), width);
            QTRY_VERIFY2(words->width() >= words->sizeHint().width(), qPrintable(QString::number(width)));
            QVERIFY2(!button("selectionDownload").text().isEmpty(), qPrintable(QString::number(width)));
        }
        bar->resize(words->sizeHint().width() + 120, bar->height());
        QVERIFY(button("selectionAdd").text().isEmpty());
        QCOMPARE(button("selectionAdd").accessibleName(), u"Add to basket"_s);
    }

    //! Also if it was done in the basket's own list.
    void anEmptiedBasketComesBack()
    {
        m_desk->trigger(Act::AddToBasket);
        QTRY_COMPARE(m_desk->chosen(), 1);
        m_desk->trigger(Act::ClearBasket);
        QTRY_COMPARE(m_desk->statusText(), u"Took 1 series out of Basket."_s);
        QTest::mouseClick(m_desk->find<QToolButton>("selectionUndo"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->chosen(), 1);
    }

    //! What was added or taken out is said with the basket's name, and can be undone there.
    void theBasketIsNamed()
    {
        m_desk->trigger(Act::AddToBasket);
        QTRY_COMPARE(m_desk->statusText(), u"Added 1 series to Basket."_s);
        QTRY_VERIFY(tests::answerOf(session().baskets().rename(u"Lung cohort 2026"_s)));
        QTRY_COMPARE(session().baskets().current().name, u"Lung cohort 2026"_s);
        m_desk->trigger(Act::RemoveSelection);
        QTRY_COMPARE(m_desk->statusText(), u"Took 1 series out of Lung cohort 2026."_s);
        m_desk->trigger(Act::AddToBasket);
        QTRY_COMPARE(m_desk->statusText(), u"Added 1 series to Lung cohort 2026."_s);
        m_desk->trigger(Act::ShowBasketSeries);
        QTRY_COMPARE(m_desk->chips(), QStringList(u"Basket Lung cohort 2026"_s));
        QTRY_COMPARE_WITH_TIMEOUT(session().catalog().visible().series, 1, timeoutMs);
        m_desk->trigger(Act::Undo); // the filter
        QTRY_VERIFY(m_desk->chips().isEmpty());
        m_desk->trigger(Act::Undo); // the basket
        QTRY_COMPARE(m_desk->chosen(), 0);
    }
};

QTEST_MAIN(TestSelectionBar)
#include "tst_selectionbar.moc"
