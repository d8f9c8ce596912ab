// SPDX-License-Identifier: Apache-2.0
#include "session/basketsets.h"

#include "basket/basketstorage.h"
#include "core/async.h"
#include "core/reason.h"

namespace tcia::session {

namespace {

using Shared = std::shared_ptr<const basket::SeriesList>; // released on the pool: it may be long

Result<Shared> read(QSqlDatabase &connection, const QString &id)
{
    const auto head = basket::readHead(connection, id);
    if (!head)
        return failure(head.error());
    if (!*head)
        return failure(Error::Kind::NotFound, english<QT_TRANSLATE_NOOP("Reasons", "This basket no longer exists.")>());
    const auto stored = basket::readSeries(connection, **head);
    if (!stored)
        return failure(stored.error());
    if (stored->unreadable > 0)
        return failure(Error::Kind::Database,
                       english<QT_TRANSLATE_NOOP("Reasons", "Some series of this basket cannot be read.")>(),
                       {.name = (*head)->info.name});
    return std::make_shared<const basket::SeriesList>(stored->series);
}

} // namespace

QFuture<Result<basket::EditOutcome>> combine(Baskets &baskets, const QString &other, basket::SetOperation how)
{
    using Outcome = Result<basket::EditOutcome>;
    const auto work = [other](QSqlDatabase &connection) { return read(connection, other); };
    return chain(baskets.store().read(work), &baskets,
                 [&baskets, how, open = baskets.basket().id()](const auto &series) {
                     if (!series)
                         return QtFuture::makeReadyFuture(Outcome(failure(series.error())));
                     if (baskets.basket().id() != open || !baskets.isLoaded()) // another one was opened meanwhile
                         return QtFuture::makeReadyFuture(Outcome(failure(Error {.kind = Error::Kind::Cancelled})));
                     return baskets.basket().combine(*series, how);
                 });
}

QFuture<Result<basket::BasketComparison>> compare(Baskets &baskets, const QString &other)
{
    return baskets.store().read(
        [other, settled = baskets.basket().settled()](QSqlDatabase &connection) -> Result<basket::BasketComparison> {
            const auto series = read(connection, other);
            if (!series)
                return failure(series.error());
            return basket::compared(settled(), **series);
        });
}

} // namespace tcia::session
