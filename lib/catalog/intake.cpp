// SPDX-License-Identifier: Apache-2.0
#include "catalog/intake.h"

#include "core/async.h"

#include <QThreadPool>

namespace tcia::catalog {

namespace {

//! An early table is made of the first rows, and again each time there are this many times as many: all of them together cost less
//! than the last one.
constexpr Row growth = 4;

} // namespace

template <typename Record>
void Intake::State::take(QList<Record> &&rows)
{
    const QMutexLocker locked(&lock);
    builder.add(rows);
    if constexpr (std::is_same_v<Record, Series>)
        showEarly();
}

void Intake::State::showEarly()
{
    if (!early || error || builder.rows() < next)
        return;
    promise.addResult(Progress {.table = builder.build(), .error = {}, .whole = false});
    next = builder.rows() * growth;
}

void Intake::State::end(const Result<archive::RowCount> &count)
{
    const QMutexLocker locked(&lock);
    if (count) {
        builder.addEmpty(count->empty);
        builder.addOfOther(count->dropped);
    } else if (!error) {
        error = count.error();
    }
    if (--missing > 0)
        return;
    const Result<Table> table = error ? failure(*error) : attempt([this]() -> Result<Table> { return std::move(builder).build(); });
    if (table)
        promise.addResult(Progress {.table = *table, .error = {}, .whole = true});
    else
        promise.addResult(Progress {.table = {}, .error = table.error(), .whole = false});
    promise.finish();
}

Intake::Intake(archive::Archive &archive, const QString &collection, bool early)
    : m_state(std::make_shared<State>(collection, early))
{
    m_state->promise.start();
    const archive::Query query {.collection = collection};
    const auto take = [state = m_state](auto &&rows) { state->take(std::move(rows)); };
    const auto end = [state = m_state](const Result<archive::RowCount> &count) { state->end(count); };
    archive.eachSeries(query, take).then(QThreadPool::globalInstance(), end);
    archive.eachStudy(query, take).then(QThreadPool::globalInstance(), end);
    archive.eachPatient(query, take).then(QThreadPool::globalInstance(), end);
}

} // namespace tcia::catalog
