// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/evaluation.h"

#include "core/naturalorder.h"
#include "core/parallelfor.h"
#include "core/saturated.h"

#include <algorithm>

namespace tcia::catalog {

namespace {

struct Counted
{
    QString value;
    qint64 count = 0;
    size_t code = 0; //!< code in the vocabulary
};

//! Merges spellings into one row per value, named by the most frequent spelling.
std::vector<Counted> merged(const std::vector<Counted> &rows)
{
    QHash<QString, size_t> places;
    std::vector<Counted> out;
    std::vector<qint64> most;
    for (const Counted &row : rows) {
        const QString key = spelling(row.value);
        const auto place = places.constFind(key);
        if (place == places.cend()) {
            places.insert(key, out.size());
            out.push_back(row);
            most.push_back(row.count);
            continue;
        }
        if (row.count > most[*place]) {
            most[*place] = row.count;
            out[*place].value = row.value;
        }
        out[*place].count += row.count;
    }
    return out;
}

bool comesBefore(ValueOrder order, const Counted &a, const Counted &b)
{
    if (order == ValueOrder::Range)
        return a.code < b.code;
    if (order == ValueOrder::Count && a.count != b.count)
        return a.count > b.count;
    return naturalLess(a.value, b.value);
}

QList<FacetCount> countsOf(const Facet &facet, const Evaluation &evaluation)
{
    const QStringList &values = evaluation.vocabulary->values(facet.id);
    std::vector<qint64> sums(size_t(values.size()));
    for (const Evaluation::TableResult &seen : evaluation.tables) {
        Q_ASSERT(seen.shown); // cancelled evaluations do not get here
        evaluation.vocabulary->addTo(sums, facet.id, seen.table, seen.shown->counts[size_t(facet.id)]);
    }
    std::vector<Counted> rows;
    for (size_t code = 0; code < sums.size(); ++code)
        if (sums[code])
            rows.push_back({values[qsizetype(code)], sums[code], code});
    if (evaluation.filter.mergeSpellings)
        rows = merged(rows);
    std::ranges::sort(rows, [&](const Counted &a, const Counted &b) { return comesBefore(facet.order, a, b); });
    QList<FacetCount> out;
    out.reserve(qsizetype(rows.size()));
    for (const Counted &row : rows)
        out.append({row.value, row.count});
    return out;
}

void see(Evaluation::TableResult &seen, const Filter &filter, const std::shared_ptr<const LocalSeries> &sets)
{
    if (seen.current)
        return;
    std::shared_ptr<const LocalStatusColumn> localStatus = seen.shown ? seen.shown->localStatus : nullptr;
    if (!sets)
        localStatus.reset();
    else if (!localStatus || localStatus->of != sets)
        localStatus = localStatusOf(*seen.table, sets);
    seen.shown = applyFilter(filter, *seen.table, localStatus, seen.shown);
}

void sumUp(Evaluation &evaluation)
{
    std::vector<quint8> found(size_t(evaluation.filter.ids.size()));
    for (const Evaluation::TableResult &seen : evaluation.tables) {
        Q_ASSERT(seen.shown->found->foundIds.size() == found.size()); // otherwise it was evaluated with another filter
        evaluation.series += qint64(seen.shown->series.size());
        evaluation.patients += seen.shown->patientCount;
        evaluation.images = saturatedSum(evaluation.images, std::max<qint64>(0, seen.shown->images));
        evaluation.bytes = saturatedSum(evaluation.bytes, std::max<qint64>(0, seen.shown->bytes));
        for (size_t i = 0; i < found.size(); ++i)
            found[i] |= seen.shown->found->foundIds[i];
    }
    for (size_t i = 0; i < found.size(); ++i)
        if (!found[i])
            evaluation.notFound << evaluation.filter.ids[qsizetype(i)];
}

} // namespace

void runEvaluation(Evaluation &evaluation, const std::function<bool()> &cancelled)
{
    // Largest first, for even load on all processors.
    std::vector<Evaluation::TableResult *> work;
    Vocabulary::Tables tables;
    for (Evaluation::TableResult &seen : evaluation.tables) {
        work.push_back(&seen);
        tables.push_back(seen.table);
    }
    std::ranges::sort(work, std::greater(), [](const Evaluation::TableResult *seen) { return seen->table->size(); });
    // This is a task of the pool itself: QtConcurrent::blockingMap() would wait for threads that are all busy waiting.
    const auto seeing = [&](qsizetype number) -> Result<void> {
        if (!cancelled())
            see(*work[size_t(number)], evaluation.filter, evaluation.localSeries);
        return {};
    };
    (void)parallelFor(
        QThreadPool::globalInstance(), qsizetype(work.size()), [&] { return seeing; }, 1);
    if (cancelled())
        return;
    evaluation.vocabulary = Vocabulary::of(tables, evaluation.vocabulary);
    for (const Facet &facet : facets())
        evaluation.counts.insert(facet.id, countsOf(facet, evaluation));
    sumUp(evaluation);
}

} // namespace tcia::catalog
