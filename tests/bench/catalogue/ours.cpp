// SPDX-License-Identifier: Apache-2.0
// What the catalogue itself takes for what the window asks of it, without the window: tcia-bench-catalogue --folder FOLDER. Keeps the corpus in
// FOLDER as the window would, the first time; then prints one JSON object like the rivals do.
#include "catalog/catalogstore.h"
#include "catalog/evaluation.h"
#include "catalog/tablebuilder.h"
#include "corpus.h"
#include "measured.h"

#include <QCoreApplication>
#include <QDir>
#include <QtConcurrentMap>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::catalog;

namespace {

const QString server = u"https://bench.example/v1"_s;

//! A benchmark whose catalogue cannot be kept has nothing to say.
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
    if (must(store.kept(server)).size() == bench::collectionCount())
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
    Evaluation out {.filter = {}, .taken = {}, .tables = {}, .vocabulary = {}, .counts = {}, .notFound = {}};
    const QList<Kept> kept = must(store.kept(server));
    for (const auto &table : QtConcurrent::blockingMapped(kept, &CatalogStore::read))
        out.tables.push_back({table.value()->collection(), table.value(), {}});
    workOut(out);
    return out;
}

//! The same seen through another filter.
Evaluation seen(const Evaluation &before, const Filter &filter)
{
    Evaluation out {.filter = filter, .taken = {}, .tables = before.tables, .vocabulary = before.vocabulary, .counts = {}, .notFound = {}};
    for (Evaluation::Seen &table : out.tables)
        table.current = false;
    workOut(out);
    return out;
}

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
    measures.add(u"start"_s, [&] { return opened(path).series; });
    const Evaluation all = opened(path);
    const Filter ticks = Filter().with(FacetId::Modality, u"CT"_s, true).with(FacetId::BodyPart, u"CHEST"_s, true);
    measures.add(u"tick"_s, [&] { return seen(all, ticks).series; });
    measures.add(u"tick.one"_s, [&] { return seen(all, Filter().with(FacetId::Modality, u"CT"_s, true)).series; });
    measures.add(u"untick"_s, [&] { return seen(all, {}).series; });
    for (const auto &[name, text] : {std::pair(u"search.word"_s, u"thorax"_s), {u"search.patient"_s, u"-0314"_s},
                                     {u"search.uid"_s, u"731946"_s}, {u"search.common"_s, u"1"_s}})
        measures.add(name, [&] { return seen(all, {.text = text, .ids = {}, .chosen = {}}).series; });
    measures.print(u"ours"_s, path);
}
