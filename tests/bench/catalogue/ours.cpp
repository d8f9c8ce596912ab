// SPDX-License-Identifier: Apache-2.0
// Time and memory of the catalogue for the operations of the window, without the window: tcia-bench-catalogue --folder
// FOLDER. Keeps the corpus in FOLDER as the window would, the first time; then prints one JSON object like the other
// programs.
#include "catalog/catalogstore.h"
#include "catalog/filter/evaluation.h"
#include "catalog/table/tablebuilder.h"
#include "corpus.h"
#include "measured.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QtConcurrentMap>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::catalog;

namespace {

const QString server = u"https://bench.example/v1"_s;

//! Without a stored catalogue there is nothing to measure.
template <typename T>
T must(const QFuture<Result<T>> &answer)
{
    const Result<T> result = answer.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

using Table = std::shared_ptr<const SeriesTable>;

Table made(int number)
{
    bench::Content content = bench::collectionContent(number);
    TableBuilder builder(bench::collectionName(number));
    builder.add(content.patients);
    builder.add(content.studies);
    builder.add(content.series);
    content = {};
    return std::move(builder).build();
}

void keep(CatalogStore &store)
{
    if (must(store.storedCollections(server)).size() == bench::collectionCount())
        return;
    QStringList names;
    for (int number = 0; number < bench::collectionCount(); ++number) {
        names << bench::collectionName(number);
        must(store.save(server, made(number), QDateTime::currentDateTimeUtc()));
    }
    must(store.saveCollections(server, names));
}

//! Every table, and all counts of every facet.
Evaluation opened(const QString &path)
{
    CatalogStore store(path);
    Evaluation out {.filter = {}, .localSeries = {}, .tables = {}, .vocabulary = {}, .counts = {}, .notFound = {}};
    const QList<StoredCollection> kept = must(store.storedCollections(server));
    for (const auto &table : QtConcurrent::blockingMapped(kept, &CatalogStore::read))
        out.tables.push_back({table.value()->collection(), table.value(), {}});
    runEvaluation(out);
    return out;
}

//! The same seen through another filter.
Evaluation seen(const Evaluation &before, const Filter &filter)
{
    Evaluation out {.filter = filter,
                    .localSeries = {},
                    .tables = before.tables,
                    .vocabulary = before.vocabulary,
                    .counts = {},
                    .notFound = {}};
    for (Evaluation::TableResult &table : out.tables)
        table.current = false;
    runEvaluation(out);
    return out;
}

//! All series of all tables in the order of a number each has: what is sorted is a number and a place.
template <typename NumberOf>
qint64 sorted(const Evaluation &all, NumberOf numberOf)
{
    std::vector<std::pair<qint64, quint64>> rows;
    rows.reserve(size_t(all.series));
    for (size_t table = 0; table < all.tables.size(); ++table)
        for (Row row = 0; row < all.tables[table].table->size(); ++row)
            rows.emplace_back(numberOf(table, row), quint64(table) << 32 | row);
    std::ranges::sort(rows);
    return qint64(rows.size());
}

//! By table: the place of each description, by its code, among those of all tables.
std::vector<std::vector<qint64>> ranksOfDescriptions(const Evaluation &all)
{
    std::map<QByteArray, qint64> ranks;
    std::vector<std::vector<qint64 *>> places;
    for (const Evaluation::TableResult &seen : all.tables) {
        const PackedTexts &values = seen.table->text(&Series::description).values();
        std::vector<qint64 *> &of = places.emplace_back();
        for (quint32 code = 0; code < values.size(); ++code)
            of.push_back(&ranks[values.view(code).toByteArray()]);
    }
    qint64 next = 0;
    for (auto &rank : ranks)
        rank.second = next++;
    std::vector<std::vector<qint64>> out;
    for (const std::vector<qint64 *> &of : places)
        std::ranges::transform(of, std::back_inserter(out.emplace_back()), [](const qint64 *rank) { return *rank; });
    return out;
}

//! How many patients the largest collection has, and the series below them.
QJsonValue children(const SeriesTable &table)
{
    qint64 series = 0;
    std::vector<std::pair<QString, qint64>> rows;
    for (quint32 patient = 0; patient < table.patientCount(); ++patient) {
        rows.emplace_back(table.patientId(patient), table.rowsOfPatient(patient).size());
        series += rows.back().second;
    }
    return QJsonArray {qint64(rows.size()), series};
}

//! How many these are, and the size of the first of them when the largest come first.
QJsonValue patientsBySize(const SeriesTable &table)
{
    const NarrowColumn &sizes = table.parts().series.number(&Series::fileSize);
    std::vector<std::pair<qint64, quint32>> rows;
    sizes.with([&](auto kept) {
        for (quint32 patient = 0; patient < table.patientCount(); ++patient) {
            qint64 bytes = 0;
            const RowRange range = table.rowsOfPatient(patient);
            for (Row row = range.begin; row < range.end; ++row)
                bytes += countOf(kept[row]).value_or(0);
            rows.emplace_back(bytes, patient);
        }
    });
    std::ranges::sort(rows, std::greater());
    return QJsonArray {qint64(rows.size()), rows.empty() ? 0 : rows.front().first};
}

void measureOrder(bench::Measures &measures, const Evaluation &all)
{
    const auto largest = std::ranges::max_element(
        all.tables, {}, [](const Evaluation::TableResult &seen) { return seen.table->size(); });
    const SeriesTable &table = *largest->table;
    measures.add(u"children"_s, [&] { return children(table); });
    measures.add(u"sort.patients"_s, [&] { return patientsBySize(table); });
    measures.add(u"sort.size"_s,
                 [&] { return sorted(all, [&](size_t at, Row row) { return all.tables[at].table->bytes(row); }); });
    measures.add(u"sort.description"_s, [&] {
        const auto ranks = ranksOfDescriptions(all);
        return sorted(all, [&](size_t at, Row row) {
            return ranks[at][all.tables[at].table->text(&Series::description).code(row)];
        });
    });
}

//! Other programs count other ranges, so there is no answer to compare.
QJsonValue asked(const Evaluation &) { return QJsonValue::Undefined; }

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    const QString path = QDir(QString::fromLocal8Bit(argv[2])).filePath(u"ours/catalog.sqlite"_s);
    {
        CatalogStore store(path);
        keep(store);
    }
    bench::Measures measures;
    {
        const Evaluation all = opened(path);
        const Filter ticks = Filter().with(FacetId::Modality, u"CT"_s, true).with(FacetId::BodyPart, u"CHEST"_s, true);
        measures.add(u"tick"_s, [&] { return asked(seen(all, ticks)); });
        measures.add(u"tick.one"_s, [&] { return seen(all, Filter().with(FacetId::Modality, u"CT"_s, true)).series; });
        measures.add(u"untick"_s, [&] { return seen(all, {}).series; });
        for (const auto &[name, text] : {std::pair(u"search.word"_s, u"thorax"_s),
                                         {u"search.patient"_s, u"-0314"_s},
                                         {u"search.uid"_s, u"731946"_s},
                                         {u"search.common"_s, u"1"_s}})
            measures.add(name, [&] { return seen(all, {.text = text, .ids = {}, .chosen = {}}).series; });
        measureOrder(measures, all);
        measures.closeMemory();
    }
    measures.add(u"start"_s, [&] { return asked(opened(path)); });
    measures.print(u"ours"_s, path);
}
