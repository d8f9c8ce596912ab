// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace tcia::archive {

//! The seconds that a Retry-After header asks for, at most longestRetryAfterSeconds: a number, or a date in one of the three forms
//! that HTTP knows. 0 for a time that is over, a negative number and nonsense.
int secondsOfRetryAfter(const QByteArray &header, const QDateTime &now);

} // namespace tcia::archive
