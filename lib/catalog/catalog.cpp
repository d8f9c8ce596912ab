// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalog.h"

#include "catalog/catalogstore.h"
#include "catalog/evaluation.h"
#include "catalog/naturalorder.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

//! How many collections are asked for at a time: each is three questions, and others want the connections too.
constexpr int atOnce = 2;

} // namespace

//! A collection's three answers while they come in.
struct Catalog::Answers
{
    Stored content;
    int missing = 3;
    std::optional<Error> error; // the first

    template <typename T>
    void take(QList<T> Stored::*where, const Result<QList<T>> &answer)
    {
        --missing;
        if (answer)
            content.*where = *answer;
        else if (!error)
            error = answer.error();
    }
};

struct Catalog::Private
{
    //! A table that is built but not seen through the filter yet.
    struct Pending
    {
        std::shared_ptr<const SeriesTable> table;
        QDateTime fetched;
        bool fromServer = false;
    };

    archive::Archive &archive;
    CatalogStore &store;
    const QString server;
    bool serverAnswered = false;  // with collection names
    QStringList waiting;          // to be asked for
    int underWay = 0;
    QHash<QString, Pending> pending;
    Filter applied;               // what entries show now
    bool evaluating = false;
    bool again = false;           // something changed meanwhile
};

Catalog::Catalog(archive::Archive &archive, CatalogStore &store, QObject *parent)
    : QObject(parent),
      d(new Private {.archive = archive,
                     .store = store,
                     .server = serverKey(archive.server()),
                     .waiting = {},
                     .pending = {},
                     .applied = {}})
{
}

Catalog::~Catalog() = default;

qsizetype Catalog::entryOf(const QString &name) const
{
    const auto found = std::ranges::find(m_entries, name, &Entry::name);
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

qsizetype Catalog::loadedCollections() const
{
    return std::ranges::count_if(m_entries, [](const Entry &entry) { return entry.table != nullptr; });
}

std::optional<Series> Catalog::find(const QString &seriesUid) const
{
    for (const Entry &entry : m_entries)
        if (entry.table)
            if (const auto row = entry.table->find(seriesUid))
                return entry.table->series(*row);
    return {};
}

// Names

void Catalog::start()
{
    d->store.collections(d->server).then(this, [this](const Result<QStringList> &names) {
        if (!names)
            storeResult(failure(names.error()));
        else if (!d->serverAnswered)
            showCollections(*names);
    });
    // Work of the store runs in the order given: the names are there first.
    d->store.kept(d->server).then(this, [this](const Result<QStringList> &names) {
        if (!names)
            return storeResult(failure(names.error()));
        for (const QString &name : *names)
            loadStored(name);
    });
    askCollections();
}

void Catalog::askCollections()
{
    if (m_loadingCollections)
        return;
    m_loadingCollections = true;
    Q_EMIT collectionsLoading();
    d->archive.collections().then(this, [this](const Result<QStringList> &names) { takeCollections(names); });
}

void Catalog::takeCollections(const Result<QStringList> &names)
{
    m_loadingCollections = false;
    m_collectionsError = names ? std::optional<Error>() : names.error();
    if (names) {
        d->serverAnswered = true;
        showCollections(*names);
        d->store.saveCollections(d->server, *names).then(this, [this](const Result<void> &done) { storeResult(done); });
    }
    Q_EMIT collectionsLoading();
    if (!names)
        Q_EMIT collectionsFailed(names.error());
}

void Catalog::showCollections(const QStringList &names)
{
    QStringList sorted = names;
    sorted.removeAll(QString());
    sorted.removeDuplicates();
    std::ranges::sort(sorted, naturalLess);
    if (std::ranges::equal(sorted, m_entries, {}, {}, &Entry::name))
        return;
    std::vector<Entry> entries;
    for (const QString &name : std::as_const(sorted)) {
        const qsizetype old = entryOf(name);
        if (old >= 0)
            entries.push_back(m_entries[size_t(old)]);
        else
            entries.push_back(Entry {.name = name, .fetched = {}, .table = {}, .shown = {}, .hidden = !mayMatch(name, d->applied), .error = {}});
    }
    m_entries = std::move(entries);
    Q_EMIT entriesReset();
    evaluate(); // content of a collection that is gone no longer counts, and what was kept of a new one may be at hand
}

void Catalog::storeResult(const Result<void> &result)
{
    if (result)
        return;
    m_storeError = result.error();
    Q_EMIT storeFailed(result.error());
}

// Content

void Catalog::loadStored(const QString &name)
{
    d->store.load(d->server, name).then(this, [this, name](const Result<Stored> &stored) {
        if (!stored)
            storeResult(failure(stored.error()));
        else if (stored->fetched.isValid())
            build(name, std::make_shared<const Stored>(*stored), false);
    });
}

void Catalog::load(qsizetype entry)
{
    const Entry &wanted = m_entries[size_t(entry)];
    if (!wanted.asked || wanted.error)
        refresh(entry);
}

void Catalog::refresh()
{
    askCollections();
    for (qsizetype entry = 0; entry < qsizetype(m_entries.size()); ++entry)
        if (const Entry &one = m_entries[size_t(entry)]; one.table || one.state == Entry::State::Failed)
            refresh(entry);
}

void Catalog::refresh(qsizetype entry)
{
    Entry &wanted = m_entries[size_t(entry)];
    if (wanted.refreshing || wanted.state == Entry::State::Loading)
        return;
    wanted.asked = true;
    wanted.error.reset();
    if (wanted.table)
        wanted.refreshing = true;
    else
        wanted.state = Entry::State::Loading;
    d->waiting << wanted.name;
    Q_EMIT entryStateChanged(entry);
    askNext();
}

void Catalog::askNext()
{
    while (d->underWay < atOnce && !d->waiting.isEmpty()) {
        const QString name = d->waiting.takeFirst();
        if (entryOf(name) < 0)
            continue;
        ++d->underWay;
        const auto answers = std::make_shared<Answers>();
        const archive::Query query {.collection = name};
        const auto ready = [this, name, answers] {
            if (answers->missing == 0)
                take(name, answers);
        };
        d->archive.patients(query).then(this, [answers, ready](const Result<QList<Patient>> &answer) {
            answers->take(&Stored::patients, answer);
            ready();
        });
        d->archive.studies(query).then(this, [answers, ready](const Result<QList<Study>> &answer) {
            answers->take(&Stored::studies, answer);
            ready();
        });
        d->archive.series(query).then(this, [answers, ready](const Result<QList<Series>> &answer) {
            answers->take(&Stored::series, answer);
            ready();
        });
    }
}

void Catalog::take(const QString &name, const std::shared_ptr<Answers> &answers)
{
    --d->underWay;
    askNext();
    if (answers->error)
        return fail(name, *answers->error);
    answers->content.fetched = QDateTime::currentDateTimeUtc();
    const auto content = std::make_shared<const Stored>(std::move(answers->content));
    d->store.save(d->server, name, *content).then(this, [this](const Result<void> &done) { storeResult(done); });
    build(name, content, true);
}

void Catalog::fail(const QString &name, const Error &error)
{
    const qsizetype at = entryOf(name);
    if (at < 0)
        return;
    Entry &entry = m_entries[size_t(at)];
    const bool cancelled = error.kind == Error::Kind::Cancelled;
    entry.refreshing = false;
    entry.asked = !cancelled;
    entry.error = cancelled ? std::optional<Error>() : error;
    if (!entry.table)
        entry.state = cancelled ? Entry::State::Unloaded : Entry::State::Failed;
    Q_EMIT entryStateChanged(at);
}

void Catalog::build(const QString &name, const std::shared_ptr<const Stored> &content, bool fromServer)
{
    QtConcurrent::run([name, content] {
        return SeriesTable::build(name, content->patients, content->studies, content->series);
    }).then(this, [=, this, fetched = content->fetched](const std::shared_ptr<const SeriesTable> &table) {
        const qsizetype at = entryOf(name);
        if (at < 0)
            return;
        if (!fromServer && (m_entries[size_t(at)].table || d->pending.contains(name)))
            return; // from disk, and overtaken by the server
        d->pending.insert(name, {table, fetched, fromServer});
        evaluate();
    });
}

// Filter

void Catalog::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    evaluate();
}

void Catalog::evaluate()
{
    if (d->evaluating) {
        d->again = true;
        return;
    }
    d->evaluating = true;
    d->again = false;
    Evaluation work {.filter = m_filter, .tables = {}, .counts = {}};
    for (const Entry &entry : m_entries) {
        const auto newer = d->pending.value(entry.name).table;
        const bool fresh = !newer && m_filter == d->applied;
        if (newer || entry.table)
            work.tables.push_back({entry.name, newer ? newer : entry.table, fresh ? entry.shown : nullptr});
    }
    QtConcurrent::run([work = std::move(work)]() mutable {
        workOut(work);
        return work;
    }).then(this, [this](const Evaluation &done) {
        d->evaluating = false;
        // Seen through a filter that is no longer wanted: dropped. A table that came meanwhile gets its turn after this one.
        if (done.filter == m_filter)
            land(done);
        if (d->again || !(done.filter == m_filter))
            evaluate();
    });
}

void Catalog::land(const Evaluation &done)
{
    const bool otherFilter = !(d->applied == done.filter);
    d->applied = done.filter;
    m_counts = done.counts;
    m_visible = {done.series, done.patients, done.images, done.bytes};
    QStringList changed;
    for (const Evaluation::Seen &seen : done.tables)
        if (const qsizetype at = entryOf(seen.name); at >= 0 && showTable(m_entries[size_t(at)], seen))
            changed << seen.name;
    for (Entry &entry : m_entries)
        entry.hidden = entry.shown ? entry.shown->series.empty() && !done.filter.isEmpty() : !mayMatch(entry.name, done.filter);
    // Everything is in its new place before anybody is told.
    if (otherFilter)
        Q_EMIT filtered();
    for (const QString &name : std::as_const(changed))
        if (const qsizetype at = entryOf(name); at >= 0)
            Q_EMIT entryChanged(at);
    Q_EMIT countsChanged();
}

bool Catalog::showTable(Entry &entry, const Evaluation::Seen &seen)
{
    const bool known = entry.table == seen.table;
    const auto pending = d->pending.constFind(seen.name);
    if (!known && (pending == d->pending.cend() || pending->table != seen.table))
        return false; // overtaken by a newer one, which is looked at next
    entry.shown = seen.shown;
    if (known)
        return false;
    entry.table = seen.table;
    entry.fetched = pending->fetched;
    // What came from disk does not end the question that is under way.
    entry.refreshing = !pending->fromServer && (entry.refreshing || entry.state == Entry::State::Loading);
    entry.state = Entry::State::Loaded;
    if (pending->fromServer)
        entry.error.reset();
    d->pending.erase(pending);
    return true;
}

} // namespace tcia::catalog
