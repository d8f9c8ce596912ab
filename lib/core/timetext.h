// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace tcia::text {

//! A point in time for people, in local time: "14:05:00" today, "2026-11-30 14:05:00" on another day.
QString timeText(const QDateTime &when, const QDateTime &now = QDateTime::currentDateTime());

//! Day and minute in words, in local time: "28 November, 09:14", with the year if it is another one.
QString momentText(const QDateTime &when, const QDateTime &now = QDateTime::currentDateTime());

//! A date for people in the locale's long form without the day of the week: "9 April 2010". Empty if it is invalid.
QString dateText(QDate date);

} // namespace tcia::text
