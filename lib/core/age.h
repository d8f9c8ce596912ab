// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <optional>

namespace tcia {

//! How long ago `when` was, in milliseconds. Unset where that cannot be told: it is not valid, or later than now, because a clock was
//! wrong then or is wrong now. What has no age must be taken for old: it would be new until that time comes.
inline std::optional<qint64> ageMs(const QDateTime &when, const QDateTime &now = QDateTime::currentDateTimeUtc())
{
    const qint64 age = when.isValid() && now.isValid() ? when.msecsTo(now) : -1;
    return age < 0 ? std::nullopt : std::optional(age);
}

} // namespace tcia
