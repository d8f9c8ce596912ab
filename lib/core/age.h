// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <optional>

namespace tcia {

//! How long ago `when` was, in milliseconds. Unset when `when` is invalid or in the future (a clock was or is wrong).
//! Callers must treat an unset age as old; otherwise the value would count as new until that time comes.
inline std::optional<qint64> ageMs(const QDateTime &when, const QDateTime &now = QDateTime::currentDateTimeUtc())
{
    const qint64 age = when.isValid() && now.isValid() ? when.msecsTo(now) : -1;
    return age < 0 ? std::nullopt : std::optional(age);
}

} // namespace tcia
