// SPDX-License-Identifier: Apache-2.0
#include "basket/basketstore.h"

#include "basket/basketsalvage.h"
#include "basket/basketstorage.h"

#include <QSet>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

struct Merged
{
    SeriesList series;
    OtherChanges others;
};

QSet<QString> uidsOf(const auto &series)
{
    QSet<QString> uids;
    for (const Series &one : series)
        uids.insert(one.seriesUid);
    return uids;
}

//! Three-way merge: the file's content plus the additions and removals between `base` and `ours`. For series in both,
//! our attributes win.
Merged merged(const SeriesList &base, const SeriesList &ours, const QList<Series> &stored)
{
    const QSet<QString> before = uidsOf(base);
    const QSet<QString> there = uidsOf(stored);
    QHash<QString, qsizetype> rows;
    for (qsizetype row = 0; row < ours.size(); ++row)
        rows.insert(ours[row].seriesUid, row);
    Merged out;
    for (const Series &one : stored) {
        if (const auto row = rows.constFind(one.seriesUid); row != rows.cend()) {
            out.series.append(ours[*row]);
        } else if (!before.contains(one.seriesUid)) {
            out.series.append(one);
            out.others.added.append(one);
        }
    }
    for (const Series &one : ours) {
        if (there.contains(one.seriesUid))
            continue;
        if (before.contains(one.seriesUid))
            out.others.removed.append(one.seriesUid);
        else
            out.series.append(one);
    }
    return out;
}

} // namespace

BasketStore::BasketStore(const QString &path) : m_database(path, migrations()) { m_database.setSalvage(salvage); }

QFuture<Result<QStringList>> BasketStore::names()
{
    return m_database.run([](QSqlDatabase &connection) -> Result<QStringList> {
        QSqlQuery query(connection);
        query.prepare(u"SELECT name FROM baskets ORDER BY name"_s);
        if (const auto done = execute(query); !done)
            return failure(done.error());
        QStringList names;
        while (query.next())
            names.append(query.value(0).toString());
        return names;
    });
}

QFuture<Result<QList<Series>>> BasketStore::load(const QString &name)
{
    return m_database.run([this, name](QSqlDatabase &connection) -> Result<QList<Series>> {
        const auto stored = readBasket(connection, name);
        if (!stored)
            return failure(stored.error());
        const QList<Series> &series = stored->records.series;
        if (const qsizetype unreadable = stored->records.unreadable; unreadable > 0) {
            const QMutexLocker locked(&m_lock);
            m_unreadable += unreadable;
        }
        m_bases.insert(name,
                       {.revision = stored->revision, .series = series, .isWhole = stored->records.unreadable == 0});
        return series;
    });
}

Result<BasketStore::SaveResult> BasketStore::saveInTransaction(QSqlDatabase &connection, const QString &name,
                                                               const SeriesList &ours, const Base &base)
{
    const auto revision = revisionOf(connection, name);
    if (!revision)
        return failure(revision.error());
    Merged all {ours, {}};
    if (!base.isWhole || *revision != base.revision) { // otherwise the file is unchanged
        const auto stored = readBasket(connection, name);
        if (!stored)
            return failure(stored.error());
        all = merged(base.series, ours, stored->records.series);
    }
    const QString next = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto done = writeBasket(connection, name, all.series, next); !done)
        return failure(done.error());
    const bool isWhole = all.others.isNone();
    return SaveResult {
        {.revision = next, .series = ours, .isWhole = isWhole, .merged = isWhole ? SeriesList() : all.series},
        std::move(all.others)};
}

QFuture<Result<OtherChanges>> BasketStore::save(const QString &name, std::function<SeriesList()> make, bool knowsBase)
{
    const auto saved = std::make_shared<SaveResult>();
    return m_database.run(
        [this, name, make = std::move(make), knowsBase, saved](QSqlDatabase &connection) -> Result<OtherChanges> {
            auto done = saveInTransaction(connection, name, make(), knowsBase ? m_bases.value(name) : Base());
            if (!done)
                return failure(done.error());
            *saved = std::move(*done);
            return saved->others;
        },
        [this, name, saved](const Result<OtherChanges> &) { m_bases.insert(name, saved->base); });
}

QFuture<Result<OtherChanges>> BasketStore::save(const QString &name, const SeriesList &series)
{
    return save(
        name, [series] { return series; }, true);
}

QFuture<Result<OtherChanges>> BasketStore::saveDeferred(const QString &name, std::function<Snapshot()> make)
{
    return save(
        name, [make = std::move(make)] { return make()->series; }, true);
}

void BasketStore::confirmMerged(const QString &name)
{
    m_database.run([this, name](QSqlDatabase &) -> Result<void> {
        if (const auto base = m_bases.find(name); base != m_bases.end() && !base->isWhole && !base->revision.isEmpty())
            *base = {.revision = base->revision, .series = base->merged, .isWhole = true};
        return {};
    });
}

QFuture<Result<OtherChanges>> BasketStore::mergeDeferred(const QString &name, std::function<Snapshot()> make)
{
    return save(
        name, [make = std::move(make)] { return make()->series; }, false);
}

QFuture<Result<void>> BasketStore::drop(const QString &name)
{
    return m_database.run(
        [name](QSqlDatabase &connection) {
            return execute(connection, u"DELETE FROM baskets WHERE name = ?"_s, {name});
        },
        [this, name](const Result<void> &) { m_bases.remove(name); });
}

QString BasketStore::takeRepairNote()
{
    QStringList notes;
    if (const QString note = m_database.repairNote(); !m_isRepairReported && !note.isEmpty()) {
        notes.append(note);
        m_isRepairReported = true;
    }
    const QMutexLocker locked(&m_lock);
    if (const qsizetype unreadable = std::exchange(m_unreadable, 0); unreadable > 0)
        notes.append(u"Series that could not be read: %1."_s.arg(unreadable));
    return notes.join(u' ');
}

QString basketStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/baskets.sqlite"_s;
}

} // namespace tcia::basket
