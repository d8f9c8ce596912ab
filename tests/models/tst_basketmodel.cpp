// SPDX-License-Identifier: Apache-2.0
#include "models/basketmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using models::BasketModel;

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
        QCOMPARE(model.rowCount(), 0);
        basket.add({seriesOf(1), seriesOf(2), seriesOf(3), seriesOf(4)});
        QCOMPARE(model.rowCount(), 4);
        basket.remove({u"1.2.1"_s, u"1.2.3"_s});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data(BasketModel::SeriesUidRole).toString(), u"1.2.4"_s);
        QSignalSpy changed(&model, &BasketModel::dataChanged);
        Series news = seriesOf(4);
        news.imageCount = 7;
        basket.update({news});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(model.index(1, columnOf(model, u"Images"_s)).data().toString(), u"7"_s);
        basket.setAll({seriesOf(9)});
        QCOMPARE(model.rowCount(), 1);
        basket.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void saysTheAttributesForPeople()
    {
        basket::Basket basket(u"test"_s);
        BasketModel model(basket);
        Series bare;
        bare.seriesUid = u"1.2.5"_s;
        basket.add({seriesOf(3), bare});
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
        basket.add({seriesOf(10), seriesOf(9), seriesOf(100)});
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(BasketModel::SortRole);
        sorted.sort(columnOf(model, u"Size"_s));
        QCOMPARE(sorted.index(0, 0).data(BasketModel::SeriesUidRole).toString(), u"1.2.9"_s);
        QCOMPARE(sorted.index(2, 0).data(BasketModel::SeriesUidRole).toString(), u"1.2.100"_s);
    }

    void namesEachChosenSeriesOnce()
    {
        basket::Basket basket(u"test"_s);
        BasketModel model(basket);
        basket.add({seriesOf(1), seriesOf(2)});
        QCOMPARE(model.seriesUids({model.index(1, 0), model.index(1, 2), model.index(0, 0), QModelIndex()}),
                 (QStringList {u"1.2.2"_s, u"1.2.1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBasketModel)
#include "tst_basketmodel.moc"
