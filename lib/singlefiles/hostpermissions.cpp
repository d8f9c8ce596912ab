// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/hostpermissions.h"

#include "core/async.h"
#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::singlefiles {

using archive::Reach;

QString HostPermissions::authorityOf(const QUrl &url)
{
    constexpr int https = 443, http = 80;
    return u"%1:%2"_s.arg(url.host().toLower()).arg(url.port(url.scheme() == "https"_L1 ? https : http));
}

QFuture<Result<Reach>> HostPermissions::begin(const QUrl &address, QObject *context) const
{
    const bool isAllowed = allowsAll || own.contains(authorityOf(address));
    return transform(
        archive::reachNow(address.host(), context, lookUp), context,
        [isAllowed](const Result<Reach> &reach) -> Result<Reach> {
            if (!reach || *reach == Reach::World || isAllowed)
                return reach;
            return failure(
                Error::Kind::Forbidden,
                english<QT_TRANSLATE_NOOP(
                    "Reasons",
                    "It leads to a private network or to this machine, and a list may come from anybody. With --allow-private it is fetched.")>());
        });
}

QFuture<Result<void>> HostPermissions::follow(Reach from, const QUrl &to, QObject *context) const
{
    return transform(
        archive::reachNow(to.host(), context, lookUp), context, [from](const Result<Reach> &reach) -> Result<void> {
            if (!reach || *reach > from)
                return failure(
                    reach ? Error {.kind = Error::Kind::Forbidden,
                                   .detail = english<QT_TRANSLATE_NOOP(
                                       "Reasons", "It leads to an address that is not followed: it is not as safe.")>()}
                          : reach.error());
            return {};
        });
}

} // namespace tcia::singlefiles
