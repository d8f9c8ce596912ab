// SPDX-License-Identifier: Apache-2.0
#include "catalog/storeddescriptions.h"

#include "core/sql.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

QString createDescriptions()
{
    return u"CREATE TABLE description (server TEXT NOT NULL, collection TEXT NOT NULL, words TEXT NOT NULL, uri TEXT NOT NULL,"
           u" updated TEXT NOT NULL, patients INTEGER, fetched INTEGER NOT NULL, PRIMARY KEY (server, collection))"_s;
}

Result<DescribedCollections> readDescriptions(QSqlDatabase &connection, const QString &server)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(
            u"SELECT collection, words, uri, updated, patients, fetched FROM description WHERE server = ?"_s))
        return failure(sqlError(query.lastError()));
    query.addBindValue(server);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    DescribedCollections all;
    while (query.next())
        all.insert(query.value(0).toString(),
                   {.text = query.value(1).toString(),
                    .uri = query.value(2).toString(),
                    .updated = QDate::fromString(query.value(3).toString(), Qt::ISODate),
                    .patients = query.value(4).isNull() ? Count() : Count(query.value(4).toLongLong()),
                    .fetched = QDateTime::fromMSecsSinceEpoch(query.value(5).toLongLong(), Qt::UTC)});
    return all;
}

Result<void> writeDescriptions(QSqlDatabase &connection, const QString &server, const DescribedCollections &all)
{
    if (const auto done = execute(connection, u"DELETE FROM description WHERE server = ?"_s, {server}); !done)
        return done;
    const QString statement = u"INSERT INTO description (server, collection, words, uri, updated, patients, fetched)"
                              u" VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        const auto notNull = [](const QString &text) { return text.isNull() ? u""_s : text; };
        const QVariantList values {server,
                                   each.key(),
                                   notNull(each->text),
                                   notNull(each->uri),
                                   notNull(each->updated.toString(Qt::ISODate)),
                                   each->patients ? QVariant(*each->patients) : QVariant(),
                                   each->fetched.toMSecsSinceEpoch()};
        if (const auto done = execute(connection, statement, values); !done)
            return done;
    }
    return {};
}

} // namespace tcia::catalog
