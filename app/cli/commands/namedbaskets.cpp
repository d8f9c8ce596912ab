// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/namedbaskets.h"

#include "basket/basketorigins.h"
#include "basket/basketstorage.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/text.h"

#include <algorithm>

namespace tcia::cli {

using basket::BasketInfo;
using basket::SeriesList;

basket::Snapshot contentOf(const SeriesList &series)
{
    return basket::added(std::make_shared<const basket::BasketContent>(), series.toList()).next;
}

NamedBaskets::NamedBaskets(Session &session, QString server)
    : m_session(session), m_server(std::move(server)), m_store(basket::basketStorePath())
{
}

Result<QList<BasketInfo>> NamedBaskets::all()
{
    auto baskets = m_session.await(m_store.list());
    if (const QString note = m_store.takeRepairNote(); !note.isEmpty())
        m_session.note(note);
    return baskets;
}

Result<BasketInfo> NamedBaskets::find(const QString &name)
{
    const auto baskets = all();
    if (!baskets)
        return failure(baskets.error());
    const QString folded = basket::foldedName(name);
    const auto found = std::ranges::find_if(*baskets, [&](const BasketInfo &one) {
        return one.server == m_server && basket::foldedName(one.name) == folded;
    });
    if (found == baskets->cend())
        return failure(Error::Kind::Usage, Tr::tr("This server has no basket of this name; see `tcia basket list`."),
                       {.name = name});
    return *found;
}

Result<SeriesList> NamedBaskets::series(const BasketInfo &basket)
{
    const auto series = m_session.await(m_store.load(basket.id));
    if (!series)
        return failure(series.error());
    if (const QString note = m_store.takeRepairNote(); !note.isEmpty())
        return failure(Error::Kind::Database, note, {.name = basket.name});
    return SeriesList(*series);
}

Result<BasketInfo> NamedBaskets::create(const QString &name, const basket::Snapshot &content,
                                        const QStringList &origins)
{
    const auto created = m_session.await(m_store.create(m_server, name, [content] { return content; }));
    if (!created)
        return created;
    const auto kept = addOrigins(created->id, origins);
    return kept ? created : failure(kept.error());
}

Result<void> NamedBaskets::save(const BasketInfo &basket, const SeriesList &series, const QStringList &origins)
{
    const auto saved = m_session.await(m_store.save(basket.id, series));
    if (!saved)
        return failure(saved.error());
    return addOrigins(basket.id, origins);
}

Result<void> NamedBaskets::drop(const BasketInfo &basket) { return m_session.await(m_store.drop(basket.id)); }

Result<QStringList> NamedBaskets::origins(const BasketInfo &basket)
{
    return m_session.await(
        m_store.read([id = basket.id](QSqlDatabase &connection) { return basket::readOrigins(connection, id); }));
}

Result<void> NamedBaskets::addOrigins(const QString &id, const QStringList &origins)
{
    if (origins.isEmpty())
        return {};
    Database database(basket::basketStorePath(), basket::migrations());
    return m_session.await(
        database.run([id, origins](QSqlDatabase &connection) { return basket::addOrigins(connection, id, origins); }));
}

} // namespace tcia::cli
