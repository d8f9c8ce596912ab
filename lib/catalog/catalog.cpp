// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalog.h"

#include "catalog/catalog_p.h"
#include "catalog/naturalorder.h"
#include "core/async.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

//! How many collections are asked for at a time: each is three questions, and others want the connections too.
constexpr int atOnce = 2;

} // namespace

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
    whenDone(d->store.collections(d->server), this, [this](const Result<QStringList> &names) {
        if (!names)
            storeResult(failure(names.error()));
        else if (!d->serverAnswered)
            showCollections(*names);
    });
    // Work of the store runs in the order given: the names are there first.
    whenDone(d->store.kept(d->server), this, [this](const Result<QStringList> &names) {
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
    whenDone(d->archive.collections(), this, [this](const Result<QStringList> &names) { takeCollections(names); });
}

void Catalog::takeCollections(const Result<QStringList> &names)
{
    m_loadingCollections = false;
    m_collectionsError = names ? std::optional<Error>() : names.error();
    if (names) {
        d->serverAnswered = true;
        showCollections(*names);
        whenDone(d->store.saveCollections(d->server, *names), this, [this](const Result<void> &done) { storeResult(done); });
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
    whenDone(d->store.load(d->server, name), this, [this, name](const Result<Stored> &stored) {
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
        whenDone(d->archive.patients(query), this, [answers, ready](const Result<QList<Patient>> &answer) {
            answers->take(&Stored::patients, answer);
            ready();
        });
        whenDone(d->archive.studies(query), this, [answers, ready](const Result<QList<Study>> &answer) {
            answers->take(&Stored::studies, answer);
            ready();
        });
        whenDone(d->archive.series(query), this, [answers, ready](const Result<QList<Series>> &answer) {
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
    whenDone(d->store.save(d->server, name, *content), this, [this](const Result<void> &done) { storeResult(done); });
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
    const auto built = QtConcurrent::run([name, content] {
        return SeriesTable::build(name, content->patients, content->studies, content->series);
    });
    whenDone(built, this, [=, this, fetched = content->fetched](const std::shared_ptr<const SeriesTable> &table) {
        const qsizetype at = entryOf(name);
        if (at < 0)
            return;
        if (!fromServer && (m_entries[size_t(at)].table || d->pending.contains(name)))
            return; // from disk, and overtaken by the server
        d->pending.insert(name, {table, fetched, fromServer});
        evaluate();
    });
}

} // namespace tcia::catalog
