// SPDX-License-Identifier: Apache-2.0
#include "catalog/recordtable.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

// Dates are kept as Julian days: they are read a thousand times faster than text.
QVariant kept(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant kept(const QDate &date) { return date.isValid() ? QVariant(date.toJulianDay()) : QVariant(); }
QVariant kept(const Count &count) { return count ? QVariant(*count) : QVariant(); }

void restore(QString &text, const QVariant &value) { text = value.toString(); }
void restore(QDate &date, const QVariant &value) { date = QDate::fromJulianDay(value.toLongLong()); }
void restore(Count &count, const QVariant &value) { count = value.toLongLong(); }

template <typename Record>
QVariant kept(const Record &record, const Field<Record> &field)
{
    return std::visit([&](auto member) { return kept(record.*member); }, field.member);
}

template <typename Record>
void restore(Record &record, const Field<Record> &field, const QVariant &value)
{
    if (!value.isNull())
        std::visit([&](auto member) { restore(record.*member, value); }, field.member);
}

Error errorOf(const QSqlQuery &query)
{
    return {.kind = Error::Kind::Database, .detail = query.lastError().text(), .subject = query.lastQuery()};
}

} // namespace

template <typename Record>
QStringList RecordTable<Record>::columns() const
{
    QStringList out {u"owner"_s};
    for (const Field<Record> &field : fields<Record>())
        out << QString(field.key);
    return out;
}

template <typename Record>
Result<bool> RecordTable<Record>::isCurrent(QSqlDatabase &connection) const
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA table_info(%1)"_s.arg(m_name)))
        return failure(errorOf(query));
    QStringList found;
    while (query.next())
        found << query.value(1).toString();
    return found == columns();
}

template <typename Record>
Result<void> RecordTable<Record>::create(QSqlDatabase &connection) const
{
    if (const auto done = execute(connection, u"DROP TABLE IF EXISTS %1"_s.arg(m_name)); !done)
        return done;
    const QString statement = u"CREATE TABLE %1 (%2)"_s.arg(m_name, columns().join(u", "_s));
    if (const auto done = execute(connection, statement); !done)
        return done;
    return execute(connection, u"CREATE INDEX %1_owner ON %1 (owner)"_s.arg(m_name));
}

template <typename Record>
Result<void> RecordTable<Record>::insert(QSqlDatabase &connection, qint64 owner, const QList<Record> &records) const
{
    const QStringList marks(columns().size(), u"?"_s);
    if (const auto done = execute(connection, u"DELETE FROM %1 WHERE owner = ?"_s.arg(m_name), {owner}); !done)
        return done;
    QSqlQuery query(connection);
    if (!query.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_name, columns().join(u", "_s), marks.join(u", "_s))))
        return failure(errorOf(query));
    for (const Record &record : records) {
        int at = 0;
        query.bindValue(at++, owner);
        for (const Field<Record> &field : fields<Record>())
            query.bindValue(at++, kept(record, field));
        if (const auto done = execute(query); !done)
            return done;
    }
    return {};
}

template <typename Record>
Result<QList<Record>> RecordTable<Record>::select(QSqlDatabase &connection, qint64 owner) const
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT %2 FROM %1 WHERE owner = ? ORDER BY rowid"_s.arg(m_name, columns().join(u", "_s))))
        return failure(errorOf(query));
    query.addBindValue(owner);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    QList<Record> out;
    while (query.next()) {
        Record record;
        int at = 1;
        for (const Field<Record> &field : fields<Record>())
            restore(record, field, query.value(at++));
        out.append(std::move(record));
    }
    if (query.lastError().isValid())
        return failure(errorOf(query));
    return out;
}

template class RecordTable<Patient>;
template class RecordTable<Study>;
template class RecordTable<Series>;

} // namespace tcia::catalog
