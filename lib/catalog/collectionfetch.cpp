// SPDX-License-Identifier: Apache-2.0
#include "catalog/collectionfetch.h"

#include "catalog/doubtedseries.h"
#include "catalog/seriesabsence.h"
#include "catalog/table/tablebuilder.h"
#include "core/async.h"
#include "core/reason.h"
#include "core/uid.h"

#include <QMutex>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

//! An early table is built from the first rows and again whenever their number has grown by this factor, so that all
//! together cost less than the last one.
constexpr Row growth = 4;

enum RecordList { OfSeries, OfStudies, OfPatients, requestCount };

} // namespace

//! Shared state that lives until all answers have arrived. Rows arrive concurrently on pool threads, so a mutex guards
//! them: passing every batch through the GUI event loop would block the window.
struct CollectionFetch::State : std::enable_shared_from_this<State>
{
    using Counted = Result<archive::RowCount>;

    State(archive::Archive &from, const QString &name, const Table &before, bool wantsEarly)
        : archive(from), collection(name), known(before), early(wantsEarly), builder(name)
    {
    }

    void start();
    template <typename Record>
    void take(QList<Record> &&rows);
    void showEarly();
    void answered(RecordList request, const Counted &count);
    void decide();
    bool isAbsenceInDoubt() const;
    void confirmSeries();
    qint64 unusableRows(qint64 distinct) const;
    void build(const Gaps &gaps, const std::optional<Error> &error);
    void end(const Progress &last);
    void fail(const Error &error);
    void failContradicted(const QString &why);
    std::optional<Error> gapIn(RecordList request) const;
    void finish();

    QFuture<Counted> eachSeries()
    {
        return archive.eachSeries({.collection = collection},
                                  [self = shared_from_this()](QList<Series> &&rows) { self->take(std::move(rows)); });
    }

    archive::Archive &archive;
    const QString collection;
    const Table known;
    const bool early;
    QPromise<Progress> promise;

    QMutex lock; // guards the members below while rows arrive
    TableBuilder builder;
    Row next = 1;            //!< row count at which the next early table is built
    qint64 usableSeries = 0; //!< with a valid UID
    qint64 withoutUid = 0;   //!< series of the last answer
    bool isVoid = false;     //!< an answer has failed

    std::array<std::optional<Counted>, requestCount> counts; // only on the archive's thread
    int missing = requestCount;
};

void CollectionFetch::State::start()
{
    const archive::Query query {.collection = collection};
    const auto self = shared_from_this();
    const auto take = [self](auto &&rows) { self->take(std::forward<decltype(rows)>(rows)); };
    const auto answered = [self](RecordList request) {
        return [self, request](const Counted &count) { self->answered(request, count); };
    };
    onFinished(eachSeries(), &archive, answered(OfSeries));
    onFinished(archive.eachStudy(query, take), &archive, answered(OfStudies));
    onFinished(archive.eachPatient(query, take), &archive, answered(OfPatients));
}

// Nothing can be fetched under an invalid UID, nor a folder be named after it: such rows are counted, and not shown.
template <typename Record>
void CollectionFetch::State::take(QList<Record> &&rows)
{
    qsizetype unusable = 0;
    if constexpr (std::is_same_v<Record, Series>)
        unusable = rows.removeIf([](const Series &series) { return !isUid(series.seriesUid); });
    const QMutexLocker locked(&lock);
    builder.add(rows);
    if constexpr (std::is_same_v<Record, Series>) {
        builder.add(Unusable {.withoutUid = unusable});
        usableSeries += rows.size();
        withoutUid += unusable;
        showEarly();
    }
}

void CollectionFetch::State::showEarly()
{
    if (!early || isVoid || builder.rows() < next)
        return;
    promise.addResult(Progress {.table = builder.build(), .error = {}, .whole = false});
    next = builder.rows() * growth;
}

void CollectionFetch::State::answered(RecordList request, const Counted &count)
{
    counts[size_t(request)] = count;
    if (const QMutexLocker locked(&lock); count)
        builder.add(count->unusable);
    else
        isVoid = isVoid || request == OfSeries;
    if (--missing == 0)
        decide();
}

//! Called when all answers have arrived or failed.
void CollectionFetch::State::decide()
{
    for (int request = 0; request < requestCount; ++request)
        if (const Counted &count = *counts[size_t(request)];
            !count && (request == OfSeries || count.error().kind == Error::Kind::Cancelled))
            return fail(count.error());
    if (isAbsenceInDoubt())
        confirmSeries();
    else
        finish();
}

bool CollectionFetch::State::isAbsenceInDoubt() const
{
    if (usableSeries > 0)
        return false;
    return (known && known->size() > 0) || (*counts[OfSeries])->isBlank; // for a collection that the archive lists
}

void CollectionFetch::State::confirmSeries()
{
    withoutUid = 0;
    onFinished(eachSeries(), &archive, [self = shared_from_this()](const Counted &count) {
        if (!count)
            return self->fail(count.error());
        self->counts[OfSeries] = count;
        if (self->usableSeries > 0 || self->unusableRows(0) > 0)
            self->finish();
        else
            onFinished(confirmAbsence(self->archive, self->collection, self->known && self->known->size() > 0),
                       &self->archive, [self](const Result<QString> &contradiction) {
                           if (!contradiction)
                               self->fail(contradiction.error());
                           else if (!contradiction->isEmpty())
                               self->failContradicted(*contradiction);
                           else
                               self->finish();
                       });
    });
}

//! Rows of the answer about series that cannot be assigned to any; `distinct`: series that it has.
qint64 CollectionFetch::State::unusableRows(qint64 distinct) const
{
    return (*counts[OfSeries])->unusable.empty + withoutUid + usableSeries - distinct;
}

void CollectionFetch::State::failContradicted(const QString &why)
{
    const qint64 before = known ? known->size() : 0;
    fail({.kind = Error::Kind::BadAnswer,
          .detail = why,
          .context = {.collection = collection},
          .consequence = wordsForKept(before)});
}

void CollectionFetch::State::fail(const Error &error) { end({.table = {}, .error = error, .whole = false}); }

void CollectionFetch::State::end(const Progress &last)
{
    promise.addResult(last);
    promise.finish();
}

//! Why a list is missing. If there are series, there must be studies and patients.
std::optional<Error> CollectionFetch::State::gapIn(RecordList request) const
{
    const Counted &count = *counts[size_t(request)];
    if (!count || !count->isBlank || usableSeries == 0)
        return count ? std::optional<Error>() : count.error();
    return Error {.kind = Error::Kind::BadAnswer,
                  .detail = english<QT_TRANSLATE_NOOP("Reasons", "The answer is empty.")>(),
                  .context = {.collection = collection}};
}

void CollectionFetch::State::finish()
{
    const std::optional<Error> studies = gapIn(OfStudies);
    const std::optional<Error> patients = gapIn(OfPatients);
    const Gaps gaps {.studies = studies.has_value(), .patients = patients.has_value()};
    std::optional<Error> error = studies ? studies : patients;
    if (error)
        error->consequence = wordsFor(gaps);
    build(gaps, error);
}

//! Known series are missing from an answer only if none of its rows may be one of them.
void CollectionFetch::State::build(const Gaps &gaps, const std::optional<Error> &error)
{
    const auto self = shared_from_this();
    const auto building = QtConcurrent::run([self, gaps]() -> Result<Table> {
        self->builder.addGaps(gaps, self->known.get());
        return std::move(self->builder).build();
    });
    onFinished(building, &archive, [self, error](const Result<Table> &table) {
        if (!table) // usually out of memory
            return self->fail(table.error());
        const qint64 unusable = self->unusableRows((*table)->size());
        if (unusable > 0 && (*table)->size() == 0)
            return self->failContradicted(
                english<QT_TRANSLATE_N_NOOP("Reasons", "None of the %n rows of its list can be used")>(unusable));
        if (unusable == 0 || !self->known)
            return self->end({.table = *table, .error = error, .whole = true});
        onFinished(withDoubtedSeries(self->archive, *table, self->known, unusable), &self->archive,
                   [self, error](const Result<WithDoubted> &both) {
                       if (!both)
                           return self->fail(both.error());
                       self->end({.table = both->table, .error = both->doubt ? both->doubt : error, .whole = true});
                   });
    });
}

CollectionFetch::CollectionFetch(archive::Archive &archive, const QString &collection, const Table &known, bool early)
    : m_state(std::make_shared<State>(archive, collection, known, early))
{
    m_state->promise.start();
    m_state->start();
}

QFuture<CollectionFetch::Progress> CollectionFetch::progress() const { return m_state->promise.future(); }

} // namespace tcia::catalog
