// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/fasttreeview.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/rowdelegate.h"
#include "models/rowvalues.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::desktop;
using Cell = RowDelegate::Cell;

namespace {

enum Role { State = Qt::UserRole, Mix, Fraction, Secondary };
enum Column { Check, Glyph, Name, Modality, OnDisk, Columns };

void set(QStandardItemModel &model, QStandardItem *row, models::RowState state, const QString &name,
         const models::ModalityMix &mix)
{
    const auto put = [&](int column, const QVariant &value, int role) {
        model.setData(row->index().siblingAtColumn(column), value, role);
    };
    put(Glyph, int(state), State);
    put(Name, name, Qt::DisplayRole);
    if (mix.size() == 1)
        put(Modality, mix.first().modality, Qt::DisplayRole);
    else
        put(Modality, QVariant::fromValue(mix), Mix);
    put(OnDisk, QVariant::fromValue(models::Fraction {1, 2}), Fraction);
}

bool contains(const QImage &image, const QRect &rect, const QColor &colour)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

//! Rows of tables and trees: a tint with a mark, glyphs in their colours, one outline, and plain in high contrast.
class TestRows : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model {0, Columns};
    const PaletteColours m_colours = paletteColours(lightPalette());

    //! A view beside a field, so that the keyboard can be elsewhere.
    struct Pane
    {
        QWidget window;
        QLineEdit *field = new QLineEdit(&window);
        FastTreeView *view = new FastTreeView(&window);
        RowDelegate *rows = new RowDelegate({State, Mix, Fraction, Secondary}, view);

        explicit Pane(QAbstractItemModel &model)
        {
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(field);
            layout->addWidget(view);
            rows->setCell(Check, Cell::Check);
            rows->setCell(Glyph, Cell::State);
            rows->setCell(Modality, Cell::Modality);
            rows->setCell(OnDisk, Cell::Fraction);
            view->setItemDelegate(rows);
            view->setModel(&model);
            view->setSelectionMode(QAbstractItemView::ExtendedSelection);
            view->setFrameShape(QFrame::NoFrame);
            view->setTreePosition(Name);
            view->setUniformRowHeights(true);
            view->header()->hide();
            view->header()->setMinimumSectionSize(10);
            const int widths[] {28, 24, 180, 120, 120};
            for (int column = 0; column < Columns; ++column)
                view->setColumnWidth(column, widths[column]);
            window.resize(600, 300);
            window.show();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window does not become active");
            view->expandAll();
        }
        QRect cell(int row, int column) const
        {
            const QRect first = view->visualRect(view->model()->index(0, column));
            return {view->columnViewportPosition(column), first.top() + row * first.height(), view->columnWidth(column),
                    first.height()};
        }
        QImage image() const { return view->viewport()->grab().toImage(); }
        void select(int row) const
        {
            view->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QApplication::setStyle(u"Fusion"_s);
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QApplication::setFont(font);
        for (int i = 0; i < 4; ++i) {
            QList<QStandardItem *> cells;
            for (int column = 0; column < Columns; ++column)
                cells << new QStandardItem;
            m_model.appendRow(cells);
        }
        using enum models::RowState;
        set(m_model, m_model.item(0), OnDisk, u"LUNG1-001"_s, {{u"CT"_s, 1}});
        set(m_model, m_model.item(1), Failed, u"LUNG1-002"_s, {{u"CT"_s, 3}, {u"SEG"_s, 1}});
        set(m_model, m_model.item(2), None, u"(no description)"_s, {{u"MR"_s, 1}});
        set(m_model, m_model.item(3), New, u"LUNG1-004"_s, {{u"PT"_s, 1}});
        m_model.setData(m_model.index(2, Name), true, Secondary);
    }

    void init() { QApplication::setPalette(lightPalette()); }

    void everyCellIsDrawn()
    {
        const Pane pane(m_model);
        QCOMPARE(pane.view->visualRect(m_model.index(0, 0)).height(), 24);
        const QImage image = pane.image();
        QVERIFY(contains(image, pane.cell(0, Check), m_colours.outline));
        QVERIFY(contains(image, pane.cell(0, Glyph), m_colours.good));
        QVERIFY(contains(image, pane.cell(1, Glyph), m_colours.bad));
        QVERIFY(!contains(image, pane.cell(2, Glyph), m_colours.good));
        QVERIFY(contains(image, pane.cell(3, Glyph), m_colours.caution));
        QVERIFY(contains(image, pane.cell(0, Modality), m_colours.modality(u"CT")));
        QVERIFY(contains(image, pane.cell(1, Modality), m_colours.modality(u"SEG")));
        QVERIFY(contains(image, pane.cell(3, Modality), m_colours.modality(u"PT")));
        QVERIFY(contains(image, pane.cell(0, OnDisk), m_colours.good));
    }

    void aSelectedRowIsATintWithAMark()
    {
        const Pane pane(m_model);
        pane.select(0);
        pane.view->setFocus();
        QImage image = pane.image();
        const QRect row(0, 0, pane.view->viewport()->width(), 24);
        QCOMPARE(image.pixelColor(1, 12), m_colours.focus);
        QCOMPARE(image.pixelColor(4, 12), m_colours.selectedRow);
        QCOMPARE(image.pixelColor(pane.cell(0, Name).left() + 3, 12), m_colours.selectedRow); // the branches too
        QVERIFY(contains(image, pane.cell(0, Glyph), m_colours.good));
        QVERIFY(contains(image, pane.cell(0, Check), m_colours.accent));
        // The outline.
        for (const int x : {5, 100, 300})
            for (const int y : {row.top(), row.bottom()})
                QCOMPARE(image.pixelColor(x, y), m_colours.focus);
        QVERIFY(image.pixelColor(100, 24 + 23) != m_colours.focus);
        pane.field->setFocus();
        image = pane.image();
        QCOMPARE(image.pixelColor(4, 12), m_colours.unfocusedRow);
        QCOMPARE(image.pixelColor(100, 0), m_colours.unfocusedRow);
    }

    void aPeerWithTheKeyboardKeepsTheTint()
    {
        Pane pane(m_model);
        pane.rows->addPeer(*pane.field);
        pane.select(1);
        pane.field->setFocus();
        QCOMPARE(pane.image().pixelColor(4, 36), m_colours.selectedRow);
    }

    void aFrozenBlockHasOneEdge()
    {
        Pane pane(m_model);
        pane.select(0);
        pane.view->setFocus();
        pane.view->header()->setStretchLastSection(false);
        pane.view->setColumnWidth(OnDisk, 120);
        const int right = pane.cell(0, OnDisk).right();
        QCOMPARE(pane.image().pixelColor(right, 12), m_colours.focus);
        pane.rows->setEdges(Qt::LeftEdge);
        QCOMPARE(pane.image().pixelColor(right, 12), m_colours.selectedRow);
        pane.rows->setEdges(Qt::RightEdge);
        QCOMPARE(pane.image().pixelColor(1, 12), m_colours.selectedRow);
    }

    void tablesLookTheSame()
    {
        QTableView table;
        RowDelegate rows({State, Mix, Fraction, Secondary});
        rows.setCell(Glyph, Cell::State);
        table.setItemDelegate(&rows);
        table.setModel(&m_model);
        table.setShowGrid(false);
        table.setFrameShape(QFrame::NoFrame);
        table.horizontalHeader()->hide();
        table.verticalHeader()->hide();
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.resize(600, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        table.selectRow(0);
        const QImage image = table.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(1, 12), m_colours.focus);
        QCOMPARE(image.pixelColor(table.columnViewportPosition(Name) + 2, 3), m_colours.selectedRow);
        QCOMPARE(image.pixelColor(table.columnViewportPosition(Name) + 2, 0), m_colours.focus);
    }

    void highContrastIsPlain()
    {
        QPalette palette = lightPalette();
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::Text, Qt::black);
        palette.setColor(QPalette::Highlight, 0x000080);
        QApplication::setPalette(palette);
        const Pane pane(m_model);
        pane.select(1);
        pane.view->setFocus();
        const QImage image = pane.image();
        QCOMPARE(image.pixelColor(4, 36), QColor(0x000080));
        QVERIFY(contains(image, pane.cell(1, Glyph), Qt::white));
        QVERIFY(contains(image, pane.cell(1, Name), Qt::white));
        QVERIFY(!contains(image, pane.cell(1, Name), Qt::black));
    }

    void rowsGrowWithTheFont()
    {
        const RowDelegate rows({});
        QStyleOptionViewItem option;
        option.font.setPixelSize(26);
        QCOMPARE(rows.sizeHint(option, m_model.index(0, Name)).height(), 48);
    }
};

QTEST_MAIN(TestRows)
#include "tst_rows.moc"
