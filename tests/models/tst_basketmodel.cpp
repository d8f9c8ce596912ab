// SPDX-License-Identifier: Apache-2.0
#include "models/basketmodel.h"
#include "support/step.h"

#include "support/waiting.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using models::BasketModel;
using tests::answerOf;

namespace {

Series seriesOf(int number)
{
    Series series;
    series.seriesUid = u"1.2.%1"_s.arg(number);
    series.collection = u"LIDC-IDRI"_s;
    series.patientId = u"P-%1"_s.arg(number);
    series.modality = u"CT"_s;
    series.description = u"CHEST\n<b>axial</b>"_s;
    series.imageCount = number * 500LL;
    series.fileSize = number * 1'000'000LL;
    return series;
}

int columnOf(const QAbstractItemModel &model, const QString &title)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal).toString() == title)
            return column;
    return -1;
}

QList<Series> range(int first, int count)
{
    QList<Series> list;
    for (int i = 0; i < count; ++i)
        list << seriesOf(first + i);
    return list;
}

//! The last parts of the UIDs, in the order of the model.
QString rowsOf(const BasketModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.index(row, 0).data(BasketModel::SeriesUidRole).toString().section(u'.', -1);
    return out.join(u' ');
}

void sort(BasketModel &model, const QString &title, Qt::SortOrder order = Qt::AscendingOrder)
{
    QSignalSpy sorted(&model, &BasketModel::sorted);
    model.sort(columnOf(model, title), order);
    QVERIFY(sorted.wait());
}

} // namespace

class TestBasketModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void followsTheBasket()
    {
        basket::Basket basket(u"test"_s);
        BasketModel model(basket);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &BasketModel::modelReset);
        QSignalSpy inserted(&model, &BasketModel::rowsInserted);
        QCOMPARE(model.rowCount(), 0);
        answerOf(basket.add(range(1, 4)));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(inserted.size(), 1);
        answerOf(basket.remove({u"1.2.1"_s, u"1.2.3"_s}));
        QCOMPARE(rowsOf(model), u"2 4"_s);
        QSignalSpy changed(&model, &BasketModel::dataChanged);
        Series news = seriesOf(4);
        news.imageCount = 7;
        answerOf(basket.update({news}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(model.index(1, columnOf(model, u"Images"_s)).data().toString(), u"7"_s);
        answerOf(basket.restore({seriesOf(9)}));
        QCOMPARE(rowsOf(model), u"9 2 4"_s);
        answerOf(basket.clear());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.size(), 0);
    }

    void indexesFollowTheirSeries()
    {
        basket::Basket basket(u"test"_s);
        BasketModel model(basket);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        answerOf(basket.add(range(1, 9)));
        QItemSelectionModel selection(&model);
        selection.select(model.index(6, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex kept = model.index(4, 0);
        const QPersistentModelIndex goes = model.index(1, 0);
        answerOf(basket.remove({u"1.2.1"_s, u"1.2.2"_s, u"1.2.4"_s, u"1.2.9"_s})); // in several runs
        QCOMPARE(rowsOf(model), u"3 5 6 7 8"_s);
        QVERIFY(!goes.isValid());
        QCOMPARE(kept.row(), 1);
        QCOMPARE(models::uidsOf(model.chosen(selection.selection())), QStringList {u"1.2.7"_s});
        answerOf(basket.remove({u"1.2.3"_s})); // in one
        QCOMPARE(kept.row(), 0);
        TCIA_STEP(sort(model, u"Size"_s, Qt::DescendingOrder));
        QCOMPARE(rowsOf(model), u"8 7 6 5"_s);
        QCOMPARE(kept.row(), 3);
        QCOMPARE(models::uidsOf(model.chosen(selection.selection())), QStringList {u"1.2.7"_s});
    }

    void saysTheAttributesForPeople()
    {
        basket::Basket basket(u"test"_s);
        BasketModel model(basket);
        Series bare;
        bare.seriesUid = u"1.2.5"_s;
        answerOf(basket.add({seriesOf(3), bare}));
        const auto cell = [&](int row, const QString &title) { return model.index(row, columnOf(model, title)); };
        QCOMPARE(cell(0, u"Collection"_s).data().toString(), u"LIDC-IDRI"_s);
        QCOMPARE(cell(0, u"Description"_s).data().toString(), u"CHEST <b>axial</b>"_s);
        QCOMPARE(cell(0, u"Images"_s).data().toString(), u"1,500"_s);
        QCOMPARE(cell(0, u"Size"_s).data().toString(), u"3.00 MB"_s);
        QCOMPARE(cell(0, u"Images"_s).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QVERIFY(!cell(1, u"Images"_s).data().isValid());
        QVERIFY(!cell(1, u"Size"_s).data().isValid());
        QVERIFY(!cell(1, u"Study date"_s).data().isValid());
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void sortsByValueNotByText()
    {
        basket::Basket basket(u"test"_s);
        BasketModel model(basket);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Series bare;
        bare.seriesUid = u"1.2.5"_s;
        answerOf(basket.add({seriesOf(10), bare, seriesOf(9), seriesOf(100)}));
        TCIA_STEP(sort(model, u"Size"_s));
        QCOMPARE(rowsOf(model), u"9 10 100 5"_s); // unknown values come last
        TCIA_STEP(sort(model, u"Size"_s, Qt::DescendingOrder));
        QCOMPARE(rowsOf(model), u"100 10 9 5"_s);
        TCIA_STEP(sort(model, u"Patient ID"_s));
        QCOMPARE(rowsOf(model), u"9 10 100 5"_s); // P-9 before P-10
        model.sort(-1);
        QCOMPARE(rowsOf(model), u"10 5 9 100"_s);
    }

    void staysSortedWhateverChanges()
    {
        basket::Basket basket(u"test"_s);
        BasketModel model(basket);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        answerOf(basket.add({seriesOf(10), seriesOf(30), seriesOf(20)}));
        TCIA_STEP(sort(model, u"Size"_s, Qt::DescendingOrder));
        QSignalSpy sorted(&model, &BasketModel::sorted);
        answerOf(basket.add({seriesOf(15), seriesOf(40)}));
        QTRY_COMPARE(rowsOf(model), u"40 30 20 15 10"_s);
        answerOf(basket.remove({u"1.2.30"_s, u"1.2.20"_s})); // one run here, though not in the basket
        QCOMPARE(rowsOf(model), u"40 15 10"_s);
        Series news = seriesOf(10);
        news.fileSize = 99'000'000;
        answerOf(basket.update({news}));
        QTRY_COMPARE(rowsOf(model), u"10 40 15"_s);
        answerOf(basket.restore({seriesOf(50)}));
        QTRY_COMPARE(rowsOf(model), u"10 50 40 15"_s);
        answerOf(basket.remove({u"1.2.50"_s, u"1.2.15"_s}));
        QCOMPARE(rowsOf(model), u"10 40"_s);
        answerOf(basket.clear());
        QCOMPARE(model.rowCount(), 0);
    }

    void namesEachChosenSeriesOnce()
    {
        basket::Basket basket(u"test"_s);
        BasketModel model(basket);
        answerOf(basket.add(range(1, 4)));
        QItemSelection selection(model.index(2, 0), model.index(3, 2));
        selection.append(QItemSelectionRange(model.index(0, 0), model.index(2, 1)));
        QCOMPARE(models::uidsOf(model.chosen(selection)),
                 (QStringList {u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s, u"1.2.4"_s}));
        QVERIFY(model.chosen({}).rows.isEmpty());
    }

    void selectionFollowsItsSeries()
    {
        basket::Basket basket(u"test"_s);
        BasketModel model(basket);
        answerOf(basket.add(range(1, 4)));
        const models::BasketRows chosen = model.chosen({model.index(1, 0), model.index(2, 0)});
        answerOf(basket.remove({u"1.2.1"_s}));
        QCOMPARE(models::uidsOf(chosen), (QStringList {u"1.2.2"_s, u"1.2.3"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBasketModel)
#include "tst_basketmodel.moc"
