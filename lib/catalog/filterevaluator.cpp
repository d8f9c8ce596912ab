// SPDX-License-Identifier: Apache-2.0
#include "catalog/filterevaluator.h"

#include "core/async.h"

#include <QtConcurrentRun>

namespace tcia::catalog {

FilterEvaluator::FilterEvaluator(CatalogEntries &entries, QObject *parent) : QObject(parent), m_entries(entries)
{
    connect(&m_run, &QFutureWatcherBase::finished, this, &FilterEvaluator::receive);
}

FilterEvaluator::~FilterEvaluator()
{
    m_run.cancel();
    destroyOnPool(std::move(m_local));
    destroyOnPool(std::move(m_appliedLocal));
}

void FilterEvaluator::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    m_run.cancel(); // it uses an outdated filter
    evaluate();
}

void FilterEvaluator::setLocalSeries(const std::shared_ptr<const LocalSeries> &local)
{
    m_local = local;
    evaluate();
}

void FilterEvaluator::evaluate()
{
    m_mustRepeat = m_isEvaluating;
    if (m_mustRepeat)
        return;
    m_isEvaluating = true;
    const bool isCurrent = m_filter == m_applied && m_local == m_appliedLocal;
    const auto work = std::make_shared<Evaluation>(Evaluation {.filter = m_filter,
                                                               .localSeries = m_local,
                                                               .tables = m_entries.newestTables(isCurrent),
                                                               .vocabulary = m_vocabulary,
                                                               .counts = {},
                                                               .notFound = {}});
    m_run.setFuture(QtConcurrent::run([work](QPromise<std::shared_ptr<Evaluation>> &promise) {
        runEvaluation(*work, [&promise] { return promise.isCanceled(); });
        promise.addResult(work);
    }));
}

void FilterEvaluator::receive()
{
    m_isEvaluating = false;
    const auto future = m_run.future();
    const std::optional<Error> thrown = thrownIn(future);
    const bool isCancelled = thrown || future.isCanceled() || future.resultCount() == 0;
    if (!isCancelled)
        show(*future.result());
    if (thrown)
        Q_EMIT failed(*thrown);
    if ((isCancelled && !thrown) || m_mustRepeat)
        evaluate();
    Q_EMIT ended();
}

void FilterEvaluator::show(const Evaluation &done)
{
    const bool isOther = !(m_applied == done.filter) || m_appliedLocal != done.localSeries;
    m_applied = done.filter;
    if (isOther)
        destroyOnPool(std::exchange(m_appliedLocal, done.localSeries)); // may be the set of a large basket
    m_vocabulary = done.vocabulary;
    m_counts = done.counts;
    m_notFound = done.notFound;
    m_visible = {done.series, done.patients, done.images, done.bytes};
    const CatalogEntries::Shown shown = m_entries.show(done);
    m_mustRepeat = m_mustRepeat || shown.isOutdated;
    Q_EMIT evaluated(shown.changed, isOther); // after the whole state has been updated
}

} // namespace tcia::catalog
