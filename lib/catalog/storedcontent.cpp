// SPDX-License-Identifier: Apache-2.0
#include "catalog/storedcontent.h"

#include "core/async.h"
#include "core/reason.h"

#include <QtConcurrentMap>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

using Table = std::shared_ptr<const SeriesTable>;

ErrorContext catalogue() { return {.name = english<QT_TRANSLATE_NOOP("Reasons", "the catalogue")>()}; }

} // namespace

StoredContent::StoredContent(CatalogStore &store, const QString &server, QObject *parent)
    : QObject(parent), m_store(store), m_server(server)
{
}

void StoredContent::open()
{
    onFinished(m_store.collections(m_server), this, [this](const Result<QStringList> &names) {
        if (names)
            Q_EMIT namesRead(*names);
        else
            Q_EMIT failed(names.error());
    });
    onFinished(m_store.history().open(), this, [this](const Result<void> &opened) {
        if (!opened)
            Q_EMIT failed(opened.error());
        if (const QString note = m_store.history().takeRepairNote(); !note.isEmpty())
            Q_EMIT failed({.kind = Error::Kind::Database,
                           .detail = note,
                           .context = {.name = english<QT_TRANSLATE_NOOP("Reasons", "the history of changes")>()}});
    });
    // The store works in submission order: the names are read first.
    onFinished(m_store.storedCollections(m_server), this,
               [this](const Result<QList<StoredCollection>> &stored) { readTables(stored); });
}

void StoredContent::readTables(const Result<QList<StoredCollection>> &stored)
{
    if (const QString note = m_store.takeRepairNote(); !note.isEmpty())
        Q_EMIT failed({.kind = Error::Kind::Database, .detail = note, .context = catalogue()});
    if (!stored) {
        Q_EMIT failed(stored.error());
        return Q_EMIT ended();
    }
    QStringList names;
    for (const StoredCollection &one : *stored)
        names << one.collection;
    Q_EMIT filesFound(names);
    auto *reading = new QFutureWatcher<Result<Table>>(this);
    connect(reading, &QFutureWatcherBase::resultsReadyAt, this, [this, reading, files = *stored](int begin, int end) {
        for (int i = begin; i < end; ++i)
            if (const Result<Table> table = reading->resultAt(i))
                Q_EMIT tableRead(files[i], *table);
        Q_EMIT batchRead();
    });
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading, names] {
        reading->deleteLater();
        QStringList damaged;
        for (qsizetype i = 0; i < names.size() && i < reading->future().resultCount(); ++i)
            if (!reading->resultAt(int(i)))
                damaged << names[i];
        reportDamaged(damaged);
        Q_EMIT ended();
    });
    reading->setFuture(
        QtConcurrent::mapped(*stored, [](const StoredCollection &file) { return attempt(&CatalogStore::read, file); }));
}

//! One message for all: a bad disk or another program version rarely affects only one.
void StoredContent::reportDamaged(const QStringList &collections)
{
    constexpr qsizetype maxNamed = 5;
    const qsizetype more = collections.size() - maxNamed;
    if (collections.isEmpty())
        return;
    const QString listed = more > 0 ? english<QT_TRANSLATE_N_NOOP("Reasons", "%1 and %n more")>(more).arg(
                                          collections.first(maxNamed).join(u", "_s))
                                    : collections.join(u", "_s);
    Q_EMIT failed(
        {.kind = Error::Kind::Database,
         .detail = english<QT_TRANSLATE_NOOP(
             "Reasons", "The stored content of %1 is unreadable. It is loaded again when the collection is opened.")>()
                       .arg(listed),
         .context = catalogue()});
}

} // namespace tcia::catalog
