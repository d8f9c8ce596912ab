// SPDX-License-Identifier: Apache-2.0
#include "basket/basketstore.h"

#include "basket/basketsalvage.h"
#include "basket/basketstorage.h"
#include "core/reason.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tcia::basket {

BasketStore::BasketStore(const QString &path) : m_database(path, migrations()) { m_database.setSalvage(salvage); }

QFuture<Result<QList<BasketInfo>>> BasketStore::list()
{
    const auto read = [](QSqlDatabase &connection) -> Result<QList<BasketInfo>> {
        const auto heads = readHeads(connection);
        if (!heads)
            return failure(heads.error());
        QList<BasketInfo> out;
        for (const StoredHead &head : *heads) {
            BasketInfo info = head.info;
            if (!head.isCounted) {
                const auto stored = readSeries(connection, head);
                if (!stored)
                    return failure(stored.error());
                info = counted(info, stored->series);
                if (const auto done = writeCounts(connection, info); !done)
                    return failure(done.error());
            }
            out.append(info);
        }
        return out;
    };
    return m_database.run(read, [this](const Result<QList<BasketInfo>> &list) {
        for (const BasketInfo &info : *list)
            m_bases[info.id].info = info;
    });
}

QFuture<Result<BasketInfo>> BasketStore::create(const QString &server, const QString &name,
                                                std::function<Snapshot()> make)
{
    const auto base = std::make_shared<Base>();
    auto work = [server, name, make = std::move(make), base](QSqlDatabase &connection) -> Result<BasketInfo> {
        const auto checked = checkedBasketName(name);
        if (!checked)
            return failure(checked.error());
        const BasketInfo info {.id = newRevision(), .server = server, .name = *checked};
        if (const auto free = checkFree(connection, info); !free)
            return failure(free.error());
        *base = {
            .info = info, .revision = newRevision(), .series = make ? make()->series : SeriesList(), .isWhole = true};
        if (const auto done = writeBasket(connection, info, base->series, base->revision); !done)
            return failure(done.error());
        return counted(info, base->series);
    };
    return m_database.run(std::move(work),
                          [this, base](const Result<BasketInfo> &made) { m_bases.insert(made->id, *base); });
}

QFuture<Result<void>> BasketStore::rename(const BasketInfo &basket, const QString &name)
{
    return m_database.run([this, basket, name](QSqlDatabase &connection) -> Result<void> {
        const auto checked = checkedBasketName(name);
        if (!checked)
            return failure(checked.error());
        BasketInfo info = basket;
        info.name = *checked;
        if (const auto free = checkFree(connection, info); !free)
            return free;
        m_bases[info.id].info = info;
        const auto head = readHead(connection, info.id);
        if (!head)
            return failure(head.error());
        return *head ? renameBasket(connection, info) : writeBasket(connection, info, {}, newRevision());
    });
}

QFuture<Result<QList<Series>>> BasketStore::load(const QString &id)
{
    return m_database.run([this, id](QSqlDatabase &connection) -> Result<QList<Series>> {
        const auto head = readHead(connection, id);
        if (!head)
            return failure(head.error());
        if (!*head) {
            m_bases.insert(id, {.info = m_bases.value(id).info, .isWhole = true});
            return QList<Series>();
        }
        const auto stored = readSeries(connection, **head);
        if (!stored)
            return failure(stored.error());
        if (stored->unreadable > 0) {
            const QMutexLocker locked(&m_lock);
            m_unreadable += stored->unreadable;
        }
        m_bases.insert(id, {.info = (*head)->info,
                            .revision = (*head)->revision,
                            .series = stored->series,
                            .isWhole = stored->unreadable == 0});
        return stored->series;
    });
}

Result<BasketStore::SaveResult> BasketStore::saveInTransaction(QSqlDatabase &connection, const QString &id,
                                                               const SeriesList &ours, const Base &base)
{
    const auto head = readHead(connection, id);
    if (!head)
        return failure(head.error());
    MergedBasket all {ours, {}};
    BasketInfo info;
    if (*head) {
        info = (*head)->info;
        const bool isUnchanged = base.isWhole && (*head)->revision == base.revision;
        if (isUnchanged && ours == base.series)
            return SaveResult {base, {}};
        if (!isUnchanged) {
            const auto stored = readSeries(connection, **head);
            if (!stored)
                return failure(stored.error());
            all = merged(base.series, ours, stored->series);
        }
    } else {
        info = base.info.id.isEmpty() ? BasketInfo {.id = id, .server = id, .name = defaultBasketName()} : base.info;
        const auto name = freeName(connection, info);
        if (!name)
            return failure(name.error());
        info.name = *name;
    }
    const QString next = newRevision();
    if (const auto done = writeBasket(connection, info, all.series, next); !done)
        return failure(done.error());
    const bool isWhole = all.others.isNone();
    return SaveResult {{.info = info,
                        .revision = next,
                        .series = ours,
                        .isWhole = isWhole,
                        .merged = isWhole ? SeriesList() : all.series},
                       std::move(all.others)};
}

QFuture<Result<OtherChanges>> BasketStore::save(const QString &id, std::function<SeriesList()> make, bool knowsBase)
{
    const auto saved = std::make_shared<SaveResult>();
    return m_database.run(
        [this, id, make = std::move(make), knowsBase, saved](QSqlDatabase &connection) -> Result<OtherChanges> {
            const Base base = m_bases.value(id);
            auto done = saveInTransaction(connection, id, make(), knowsBase ? base : Base {.info = base.info});
            if (!done)
                return failure(done.error());
            *saved = std::move(*done);
            return saved->others;
        },
        [this, id, saved](const Result<OtherChanges> &) { m_bases.insert(id, saved->base); });
}

QFuture<Result<OtherChanges>> BasketStore::save(const QString &id, const SeriesList &series)
{
    return save(
        id, [series] { return series; }, true);
}

QFuture<Result<OtherChanges>> BasketStore::saveDeferred(const QString &id, std::function<Snapshot()> make)
{
    return save(
        id, [make = std::move(make)] { return make()->series; }, true);
}

void BasketStore::confirmMerged(const QString &id)
{
    m_database.run([this, id](QSqlDatabase &) -> Result<void> {
        if (const auto base = m_bases.find(id); base != m_bases.end() && !base->isWhole && !base->revision.isEmpty())
            *base = {.info = base->info, .revision = base->revision, .series = base->merged, .isWhole = true};
        return {};
    });
}

QFuture<Result<OtherChanges>> BasketStore::mergeDeferred(const QString &id, std::function<Snapshot()> make)
{
    return save(
        id, [make = std::move(make)] { return make()->series; }, false);
}

QFuture<Result<void>> BasketStore::drop(const QString &id)
{
    return m_database.run(
        [id](QSqlDatabase &connection) { return execute(connection, u"DELETE FROM baskets WHERE name = ?"_s, {id}); },
        [this, id](const Result<void> &) { m_bases.remove(id); });
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
        notes.append(english<QT_TRANSLATE_NOOP("Reasons", "Series that could not be read: %1.")>().arg(unreadable));
    return notes.join(u' ');
}

QString basketStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/baskets.sqlite"_s;
}

} // namespace tcia::basket
