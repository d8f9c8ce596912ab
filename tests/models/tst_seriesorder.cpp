// SPDX-License-Identifier: Apache-2.0
#include "models/seriesorder.h"

#include "catalog/table/tablebuilder.h"
#include "core/naturalorder.h"
#include "models/seriescolumns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using models::FilteredTable;
using models::SeriesOrder;
using models::SeriesOrderRequest;
using models::SeriesRef;

namespace {

using Order = std::shared_ptr<const SeriesOrder>;

//! Series with every kind of value, among them unknown, blank, padded, equal and absurd ones.
QList<Series> randomSeries(const QString &collection, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto pick = [&](const QStringList &values) { return values[random.bounded(int(values.size()))]; };
    const auto number = [&](qint64 most) { return random.bounded(4) ? Count(random.bounded(most)) : Count(); };
    QList<Series> all(count);
    for (int i = 0; i < count; ++i) {
        Series &one = all[i];
        const int study = i / 3;
        one.seriesUid = u"1.3.6.%1.%2"_s.arg(random.bounded(3)).arg(seed * 100'000u + quint32(i) * 77'777u);
        one.studyUid = u"1.2.%1.%2"_s.arg(seed).arg(study);
        one.patientId = study % 7 == 0 ? QString() : u"%1%2"_s.arg(study % 2 ? u"P"_s : u"p-0"_s).arg(study / 2);
        one.collection = collection;
        one.modality = pick({u"CT"_s, u"MR"_s, u" CT"_s, {}, u"RTSTRUCT"_s});
        one.description = pick({u"axial 2"_s, u"Axial 10"_s, u"axial 10"_s, u"  "_s, {}, u"scout"_s, u"Ödem"_s});
        one.protocol = pick({u"T1"_s, u"T10"_s, u"t2"_s, {}});
        one.bodyPart = pick({u"CHEST"_s, u"ABDOMEN"_s, {}});
        one.manufacturer = pick({u"SIEMENS"_s, u"Philips"_s, u"philips"_s, {}});
        one.model = pick({u"LightSpeed16"_s, u"LightSpeed 8"_s, u"Biograph 64"_s});
        one.licenseName = pick({u"CC BY 3.0"_s, u"CC BY 4.0"_s, {}});
        one.studyDescription = pick({u"CT THORAX"_s, u"PET 2"_s, u"PET 11"_s, {}});
        one.studyDate = random.bounded(4) ? QDate(2000, 1, 1).addDays(random.bounded(4000)) : QDate();
        one.imageCount = number(500);
        one.fileSize = number(90'000'000'000);
        one.seriesNumber = number(20);
    }
    return all;
}

std::shared_ptr<const catalog::SeriesTable> tableOf(const QString &collection, const QList<Series> &series)
{
    catalog::TableBuilder builder(collection);
    builder.add(series);
    return std::move(builder).build();
}

FilteredTable filtered(const std::shared_ptr<const catalog::SeriesTable> &table, const catalog::Filter &filter = {})
{
    return {table, catalog::applyFilter(filter, *table)};
}

constexpr int seriesOf[] = {400, 700, 1400};

std::vector<FilteredTable> threeCollections(const catalog::Filter &filter = {})
{
    static const auto tables = [] {
        std::vector<std::shared_ptr<const catalog::SeriesTable>> made;
        for (quint32 i = 0; i < 3; ++i) {
            const QString name = u"C%1"_s.arg(i);
            made.push_back(tableOf(name, randomSeries(name, seriesOf[i], i + 1)));
        }
        return made;
    }();
    std::vector<FilteredTable> out;
    for (const auto &table : tables)
        out.push_back(filtered(table, filter));
    return out;
}

Order ordered(const SeriesOrderRequest &request)
{
    return models::orderSeries(request, [] { return false; });
}

//! A column's value of a record; invalid if unknown.
QVariant valueOf(const Series &series, const QString &title)
{
    static const QHash<QString, std::function<QVariant(const Series &)>> values {
        {u"Patient"_s, [](const Series &s) { return s.patientId; }},
        {u"Modality"_s, [](const Series &s) { return s.modality; }},
        {u"Description"_s, [](const Series &s) { return s.description; }},
        {u"Collection"_s, [](const Series &s) { return s.collection; }},
        {u"Body part"_s, [](const Series &s) { return s.bodyPart; }},
        {u"Manufacturer"_s, [](const Series &s) { return s.manufacturer; }},
        {u"Model"_s, [](const Series &s) { return s.model; }},
        {u"State"_s, [](const Series &) { return QVariant(); }},
        {u"Selected"_s, [](const Series &) { return QVariant(); }},
        {u"Protocol"_s, [](const Series &s) { return s.protocol; }},
        {u"Licence"_s, [](const Series &s) { return s.licenseName; }},
        {u"Study description"_s, [](const Series &s) { return s.studyDescription; }},
        {u"Series UID"_s, [](const Series &s) { return s.seriesUid; }},
        {u"Study date"_s,
         [](const Series &s) { return s.studyDate.isValid() ? s.studyDate.toJulianDay() : QVariant(); }},
        {u"Images"_s, [](const Series &s) { return s.imageCount ? *s.imageCount : QVariant(); }},
        {u"Size"_s, [](const Series &s) { return s.fileSize ? *s.fileSize : QVariant(); }},
        {u"Series number"_s, [](const Series &s) { return s.seriesNumber ? *s.seriesNumber : QVariant(); }},
    };
    const QVariant value = values.value(title)(series);
    if (value.typeId() != QMetaType::QString)
        return value;
    return value.toString().trimmed().isEmpty() ? QVariant() : value.toString().trimmed();
}

bool isLess(const QVariant &a, const QVariant &b)
{
    return a.typeId() == QMetaType::QString ? naturalLess(a.toString(), b.toString()) : a.toLongLong() < b.toLongLong();
}

//! The series' UIDs, sorted as simply as can be.
QStringList reference(const SeriesOrder &tree, const QString &title, Qt::SortOrder order)
{
    struct Entry
    {
        QString uid;
        QVariant value;
    };
    std::vector<Entry> all;
    for (const SeriesRef &ref : tree.rows) {
        const Series series = tree.collections[ref.collection].table->series(ref.row);
        all.push_back({series.seriesUid, valueOf(series, title)});
    }
    std::ranges::stable_sort(all, [order](const Entry &a, const Entry &b) {
        if (!a.value.isValid() || !b.value.isValid())
            return a.value.isValid();
        return order == Qt::AscendingOrder ? isLess(a.value, b.value) : isLess(b.value, a.value);
    });
    QStringList uids;
    for (const Entry &one : all)
        uids << one.uid;
    return uids;
}

QStringList uidsOf(const SeriesOrder &order)
{
    QStringList uids;
    for (const SeriesRef &ref : order.rows)
        uids << order.collections[ref.collection].table->seriesUid(ref.row);
    return uids;
}

} // namespace

class TestSeriesOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        const auto columns = models::seriesColumns();
        for (size_t i = 0; i < columns.size(); ++i)
            QTest::newRow(columns[i].cell.title) << int(i);
    }
    void sortsByEveryColumn()
    {
        QFETCH(int, column);
        const QString title = QString::fromLatin1(models::seriesColumns()[size_t(column)].cell.title);
        const catalog::Filter narrow = catalog::Filter().with(catalog::FacetId::BodyPart, u"CHEST"_s, true);
        for (const catalog::Filter &filter : {catalog::Filter(), narrow}) {
            const std::vector<FilteredTable> collections = threeCollections(filter);
            const Order tree = ordered({.collections = collections, .before = {}});
            QVERIFY(tree->rows.size() > 300);
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const Order now = ordered({.collections = collections, .column = column, .order = order, .before = {}});
                QCOMPARE(uidsOf(*now), reference(*tree, title, order));
            }
        }
    }

    void findsPlaces()
    {
        const catalog::Filter filter = catalog::Filter().with(catalog::FacetId::Modality, u"MR"_s, true);
        const Order order =
            ordered({.collections = threeCollections(filter), .column = models::seriesColumn("Size"_L1), .before = {}});
        for (int position = 0; position < int(order->rows.size()); ++position) {
            const SeriesRef ref = order->rows[size_t(position)];
            QCOMPARE(order->positionOf(ref), position);
            QVERIFY(order->find(order->collections[ref.collection].table->seriesUid(ref.row)) == ref);
        }
        int hidden = 0;
        for (quint32 number = 0; number < order->collections.size(); ++number)
            for (Row row = 0; row < order->collections[number].table->size(); ++row)
                hidden += order->positionOf(SeriesRef {number, row}) < 0;
        QCOMPARE(hidden + int(order->rows.size()), seriesOf[0] + seriesOf[1] + seriesOf[2]);
        QVERIFY(!order->find(u"1.2.3"_s));
        QVERIFY(order->collection(u"C2"_s) == 2u);
        QVERIFY(!order->collection(u"C3"_s));
    }

    //! Keys that leave no bit for anything else.
    void sortsAbsurdSizes()
    {
        QList<Series> series = randomSeries(u"C"_s, 200, 1);
        for (int i = 0; i < series.size(); i += 2)
            series[i].fileSize = std::numeric_limits<qint64>::max() - i % 6;
        const std::vector<FilteredTable> collections {filtered(tableOf(u"C"_s, series))};
        const Order tree = ordered({.collections = collections, .before = {}});
        const int size = models::seriesColumn("Size"_L1);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QCOMPARE(uidsOf(*ordered({.collections = collections, .column = size, .order = order, .before = {}})),
                     reference(*tree, u"Size"_s, order));
    }

    void countsWhatIsNew()
    {
        const QList<Series> many = randomSeries(u"B"_s, 300, 1);
        const QList<Series> others = randomSeries(u"A"_s, 50, 2);
        const Order before = ordered({.collections = {filtered(tableOf(u"B"_s, many.first(280)))}, .before = {}});
        const Order now =
            ordered({.collections = {filtered(tableOf(u"A"_s, others)), filtered(tableOf(u"B"_s, many.sliced(10)))},
                     .before = before});
        QCOMPARE(now->added, 50 + 20);
        QCOMPARE(int(now->rows.size()), 50 + 290);
        int gone = 0;
        for (const SeriesRef &ref : before->rows) { // collection B has another number and another table
            const int position = now->positionOf(*before, ref);
            gone += position < 0;
            if (position >= 0)
                QCOMPARE(uidsOf(*now)[position], before->collections[0].table->seriesUid(ref.row));
        }
        QCOMPARE(gone, 10);
        QCOMPARE(ordered({.collections = now->collections, .before = now})->added, 0);
    }

    void endsWhenCancelled()
    {
        for (int column = -1; column < int(models::seriesColumns().size()); ++column) {
            const SeriesOrderRequest request {.collections = threeCollections(), .column = column, .before = {}};
            QVERIFY(!models::orderSeries(request, [] { return true; }));
        }
    }

    void sortsNothing()
    {
        for (int column = -1; column < int(models::seriesColumns().size()); ++column) {
            QVERIFY(ordered({.collections = {}, .column = column, .before = {}})->rows.empty());
            QVERIFY(ordered({.collections = {filtered(tableOf(u"E"_s, {}))}, .column = column, .before = {}})
                        ->rows.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestSeriesOrder)
#include "tst_seriesorder.moc"
