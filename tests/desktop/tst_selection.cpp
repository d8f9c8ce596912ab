// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/inspector/inspector.h"
#include "desktop/inspector/seriespage.h"
#include "desktop/inspector/seriessummary.h"
#include "desktop/inspector/studylist.h"
#include "desktop/widgets/barlist.h"
#include "models/celldata.h"
#include "models/columns.h"
#include "models/seriescolumns.h"
#include "support/waiting.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 30'000;

session::SeriesSelection &selectionOf(tests::Desk &desk) { return desk.services().session()->selection(); }

//! What the inspector shows, in words: the number of series, and the UID of an only one.
QString inspected(const tests::Desk &desk)
{
    auto *inspector = desk.find<desktop::Inspector>("inspector");
    switch (inspector->currentIndex()) {
    case 0: return u"none"_s;
    case 1: return inspector->seriesPage().shown().seriesUid;
    default: return desk.find<QLabel>("selectionTitle")->text();
    }
}

QString expected(tests::Desk &desk)
{
    session::SeriesSelection &selection = selectionOf(desk);
    if (selection.count() == 0)
        return u"none"_s;
    if (selection.count() == 1)
        return session::recordsOf(selection.selected()).first().seriesUid;
    return u"%1 series selected"_s.arg(selection.count());
}

} // namespace

//! One selection everywhere: what is ticked in table and tree, what the inspector shows and what the bar offers.
class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
    }

    void init()
    {
        m_desk = std::make_unique<tests::Desk>();
        m_desk->start(m_base);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->model().rowCount() >= 12, timeoutMs);
        m_patient = m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s));
        QVERIFY(m_patient.isValid());
        m_series = m_desk->open(m_desk->open(m_patient));
        QVERIFY(m_series.isValid());
    }
    void cleanup() { m_desk.reset(); }

    void aClickSelectsOneSeriesAndABoxTicksMore()
    {
        desktop::TickedView &tree = m_desk->tree();
        const auto click = [&](const QModelIndex &row, int column, Qt::KeyboardModifiers modifiers) {
            tree.scrollTo(row);
            QTest::mouseClick(tree.viewport(), Qt::LeftButton, modifiers,
                              tree.visualRect(row.siblingAtColumn(column)).center());
        };
        const int tick = models::catalogColumn("Selected"_L1);
        click(m_series, 0, Qt::NoModifier);
        QCOMPARE(selectionOf(*m_desk).count(), 1);
        QCOMPARE(inspected(*m_desk), m_series.data(models::NodeRole::SeriesUid).toString());
        const QModelIndex next = m_series.sibling(m_series.row() + 1, 0);
        click(next, tick, Qt::NoModifier);
        QCOMPARE(selectionOf(*m_desk).count(), 2);
        QCOMPARE(inspected(*m_desk), u"2 series selected"_s);
        click(next, 0, Qt::ControlModifier);
        QCOMPARE(selectionOf(*m_desk).count(), 1);
        click(m_series, 0, Qt::NoModifier);
        click(m_series.sibling(m_series.row() + 2, 0), 0, Qt::ShiftModifier);
        QCOMPARE(selectionOf(*m_desk).count(), 3);
        QTest::keyClick(&tree, Qt::Key_Escape);
        QCOMPARE(inspected(*m_desk), u"none"_s);
    }

    void theBoxInTheHeaderTicksAllShown()
    {
        auto *box = m_desk->tree().header()->findChild<QCheckBox *>(u"tickAllBox"_s);
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->accessibleName(), u"Select all shown"_s);
        QCOMPARE(box->checkState(), Qt::Unchecked);
        m_desk->choose(m_series);
        QCOMPARE(box->checkState(), Qt::PartiallyChecked);
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(box->checkState(), Qt::Checked);
        QCOMPARE(selectionOf(*m_desk).count(), m_desk->services().session()->catalog().visible().series);
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(box->checkState(), Qt::Unchecked);
        QCOMPARE(selectionOf(*m_desk).count(), 0);
        auto *list = m_desk->find<desktop::TickedView>("seriesTable");
        auto *other = list->header()->findChild<QCheckBox *>(u"tickAllBox"_s);
        selectionOf(*m_desk).tickAllShown();
        QCOMPARE(other->checkState(), Qt::Checked);
    }

    void theKeyboardSelectsAndTicks()
    {
        desktop::TickedView &tree = m_desk->tree();
        tree.setCurrentIndex(m_series);
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(selectionOf(*m_desk).count(), 1);
        QTest::keyClick(&tree, Qt::Key_Up);
        QCOMPARE(inspected(*m_desk), m_series.data(models::NodeRole::SeriesUid).toString());
        QTest::keyClick(&tree, Qt::Key_Down);
        QTest::keyClick(&tree, Qt::Key_Up, Qt::ControlModifier); // the current row alone moves
        QTest::keyClick(&tree, Qt::Key_Space);
        QVERIFY(selectionOf(*m_desk).count() <= 2);
        QTest::keyClick(&tree, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selectionOf(*m_desk).count(), m_desk->services().session()->catalog().visible().series);
        QTest::keyClick(&tree, Qt::Key_Return);
        QTRY_COMPARE(m_desk->chosen(), qsizetype(selectionOf(*m_desk).count()));
        QTRY_VERIFY(m_desk->statusText().contains(u"Added"_s));
        QTRY_VERIFY(m_desk->find<QPushButton>("selectionTakeOut")->isVisible());
        QTest::mouseClick(m_desk->find<QToolButton>("selectionUndo"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->chosen(), qsizetype(0));
        QTest::keyClick(&tree, Qt::Key_Return);
        QTRY_VERIFY(m_desk->statusText().contains(u"Added"_s));
        m_desk->trigger(desktop::Act::Undo); // the button would undo something else from now on
        QVERIFY(!m_desk->statusText().contains(u"Added"_s));
        QVERIFY(!m_desk->find<QToolButton>("selectionUndo")->isVisible());
        QTRY_COMPARE(m_desk->chosen(), qsizetype(0));
    }

    void shiftAndAnArrowExtendOrShrinkTheRange()
    {
        m_desk->trigger(desktop::Act::ViewSeries);
        auto *table = m_desk->find<desktop::TickedView>("seriesTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 20, timeoutMs);
        const auto press = [table](Qt::Key key, int times) {
            while (times-- > 0)
                QTest::keyClick(table, key, Qt::ShiftModifier);
        };
        table->setCurrentIndex(table->model()->index(5, 0));
        table->tickCurrentOnly();
        press(Qt::Key_Down, 4);
        QCOMPARE(selectionOf(*m_desk).count(), 5);
        press(Qt::Key_Up, 2);
        QCOMPARE(selectionOf(*m_desk).count(), 3);
        press(Qt::Key_Up, 4); // beyond the start
        QCOMPARE(selectionOf(*m_desk).count(), 3);
        QCOMPARE(table->currentIndex().row(), 3);
        QVERIFY(table->model()->index(4, models::seriesColumn("Selected"_L1)).data(Qt::CheckStateRole).toInt());
        QVERIFY(!table->model()->index(6, models::seriesColumn("Selected"_L1)).data(Qt::CheckStateRole).toInt());
    }

    void tableAndTreeShareIt()
    {
        selectionOf(*m_desk).tickOnly(QStringList {m_series.data(models::NodeRole::SeriesUid).toString()});
        m_desk->trigger(desktop::Act::ViewSeries);
        auto *table = m_desk->find<desktop::TickedView>("seriesTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, timeoutMs);
        int ticked = 0;
        const int column = models::seriesColumn("Selected"_L1);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            ticked += table->model()->index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        QCOMPARE(ticked, 1);
        m_desk->trigger(desktop::Act::ViewTree);
        QVERIFY(m_desk->tree().isVisible());
        QCOMPARE(selectionOf(*m_desk).count(), 1);
    }

    void theCardOfACollectionHasRoomForItsBars()
    {
        m_desk->tree().setCurrentIndex(m_desk->collection(u"Demo-Lung-CT"_s));
        const auto rows = [&] {
            QList<desktop::BarRow *> visible;
            for (auto *row : m_desk->window().findChildren<desktop::BarRow *>())
                if (row->isVisible())
                    visible << row;
            return visible;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rows().size() > 3, timeoutMs);
        for (const desktop::BarRow *row : rows())
            QTRY_COMPARE(row->height(), row->sizeHint().height());
        QTRY_VERIFY(m_desk->find<QLabel>("collectionTotals")->text().contains(u"28 patients"_s));
        QTest::mouseClick(rows().first(), Qt::LeftButton); // a bar is a link to the filter
        QVERIFY(!m_desk->services().session()->catalog().filter().isEmpty());
    }

    void inspectorIsTheSelectionAfterAnyAction()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        session::SeriesSelection &selection = selectionOf(*m_desk);
        catalog::Catalog &catalog = m_desk->services().session()->catalog();
        desktop::TickedView &tree = m_desk->tree();
        constexpr std::array keys {Qt::Key_Down, Qt::Key_Up,    Qt::Key_Right,  Qt::Key_Left,
                                   Qt::Key_Home, Qt::Key_Space, Qt::Key_Escape, Qt::Key_PageDown};
        tree.setCurrentIndex(m_series);
        for (int step = 0; step < 500; ++step) {
            switch (random.bounded(8)) {
            case 0: QTest::keyClick(&tree, Qt::Key_A, Qt::ControlModifier); break;
            case 1: m_desk->trigger(random.bounded(2) ? desktop::Act::Undo : desktop::Act::Redo); break;
            case 2:
                catalog.setFilter(catalog.filter().with(catalog::FacetId::Modality, u"CT"_s, random.bounded(2) == 0));
                break;
            case 3: selection.tickCollection(u"Demo-Lung-CT"_s, random.bounded(2) == 0); break;
            default: QTest::keyClick(&tree, keys[size_t(random.bounded(int(keys.size())))]); break;
            }
            QVERIFY2(inspected(*m_desk) == expected(*m_desk),
                     qPrintable(u"seed %1, step %2: %3, not %4"_s.arg(seed).arg(step).arg(inspected(*m_desk),
                                                                                          expected(*m_desk))));
        }
    }

    //! A click or the keyboard on one of the study's other series is not lost when states change.
    void statesInTheSameStudyChangeInPlace()
    {
        m_desk->choose(m_series);
        QPointer<QAbstractButton> line;
        for (auto *button : m_desk->find<desktop::StudyList>("studyList")->findChildren<QAbstractButton *>())
            if (!line && !button->accessibleName().isEmpty())
                line = button;
        QVERIFY(line);
        const QString before = line->accessibleName();
        const QString study = demo::content().find(inspected(*m_desk))->record.studyUid;
        QList<Series> ofStudy;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.studyUid == study)
                ofStudy << entry.record;
        QVERIFY(tests::answerOf(m_desk->services().session()->basket().add(ofStudy)));
        QTRY_VERIFY_WITH_TIMEOUT(!line || line->accessibleName() != before, timeoutMs);
        QVERIFY(line && line->isVisible());
    }

    void noTotalIsShownThatNothingGave()
    {
        m_desk->choose(m_series);
        auto *summary = m_desk->window().findChild<desktop::SeriesSummary *>();
        const auto *disk = m_desk->find<QLabel>("factDisk");
        const session::StoredFiles files {.files = 47, .proof = Digest::Kind::Md5};
        summary->setDisk(m_home.path(u"images"_s), files, {}, 50);
        QCOMPARE(disk->text(), u"✓ 47 of 50, MD5 checked"_s);
        summary->setDisk(m_home.path(u"images"_s), files, {}, {});
        QCOMPARE(disk->text(), u"✓ 47 images"_s);
        summary->setFound(46); // its folder is read when the series is shown
        QCOMPARE(disk->text(), u"only 46 of 47: verify the folder"_s);
        summary->setDisk(m_home.path(u"images"_s), files, {}, 47); // the same folder: what is known of it stays
        QCOMPARE(disk->text(), u"only 46 of 47: verify the folder"_s);
        summary->setFound(47);
        QCOMPARE(disk->text(), u"✓ 47 of 47, MD5 checked"_s);
    }

private:
    tests::Home m_home;
    demo::DemoServer m_server;
    QUrl m_base;
    std::unique_ptr<tests::Desk> m_desk;
    QModelIndex m_patient;
    QPersistentModelIndex m_series;
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
