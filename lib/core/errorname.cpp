// SPDX-License-Identifier: Apache-2.0
#include "core/errorname.h"

#include <QString>

#include <iterator>

namespace tcia {

namespace {

struct Name
{
    Error::Kind kind;
    const char *name;
};

// The first eighteen are in the order of the numbers that earlier versions wrote.
constexpr Name names[] {
    {Error::Kind::Cancelled, "cancelled"},
    {Error::Kind::Offline, "offline"},
    {Error::Kind::Timeout, "timeout"},
    {Error::Kind::Certificate, "certificate"},
    {Error::Kind::KeyRefused, "key-refused"},
    {Error::Kind::Forbidden, "forbidden"},
    {Error::Kind::NotFound, "not-found"},
    {Error::Kind::BadRequest, "bad-request"},
    {Error::Kind::Busy, "busy"},
    {Error::Kind::Server, "server"},
    {Error::Kind::BadAnswer, "bad-answer"},
    {Error::Kind::BadArchive, "bad-archive"},
    {Error::Kind::Incomplete, "incomplete"},
    {Error::Kind::Disk, "disk"},
    {Error::Kind::NoSpace, "no-space"},
    {Error::Kind::Database, "database"},
    {Error::Kind::Usage, "usage"},
    {Error::Kind::PowerLost, "power-lost"},
    {Error::Kind::Truncated, "truncated"},
    {Error::Kind::Memory, "memory"},
    {Error::Kind::Internal, "internal"},
};
constexpr int numbered = 18;

} // namespace

QLatin1StringView nameOf(Error::Kind kind)
{
    for (const Name &known : names)
        if (known.kind == kind)
            return QLatin1StringView(known.name);
    Q_UNREACHABLE();
}

std::optional<Error::Kind> errorKindFrom(const QJsonValue &stored)
{
    if (stored.isDouble())
        if (const int number = stored.toInt(-1); number >= 0 && number < numbered)
            return names[number].kind;
    for (const Name &known : names)
        if (stored.toString() == QLatin1StringView(known.name))
            return known.kind;
    return std::nullopt;
}

} // namespace tcia
