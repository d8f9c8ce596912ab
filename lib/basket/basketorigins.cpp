// SPDX-License-Identifier: Apache-2.0
#include "basket/basketorigins.h"

#include "core/sql.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace tcia::basket {

Result<QStringList> readOrigins(QSqlDatabase &connection, const QString &basketId)
{
    QSqlQuery query(connection);
    query.prepare(u"SELECT origin FROM basket_origins WHERE basket = ? ORDER BY rowid"_s);
    query.addBindValue(basketId);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    QStringList origins;
    while (query.next())
        origins << query.value(0).toString();
    return origins;
}

Result<void> addOrigins(QSqlDatabase &connection, const QString &basketId, const QStringList &origins)
{
    for (const QString &origin : origins)
        if (const auto done =
                execute(connection, u"INSERT OR IGNORE INTO basket_origins (basket, origin) VALUES (?, ?)"_s,
                        {basketId, origin});
            !done)
            return done;
    return {};
}

} // namespace tcia::basket
