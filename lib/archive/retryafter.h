// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace tcia::archive {

//! The seconds that a Retry-After header asks for, at most maxRetryAfterSeconds: a number, or a date in one of
//! HTTP's three forms. 0 for past times, negative numbers and invalid values.
int secondsOfRetryAfter(const QByteArray &header, const QDateTime &now);

} // namespace tcia::archive
