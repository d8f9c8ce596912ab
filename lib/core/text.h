// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QString>

//! Words for people. The only place that turns an Error, a size or a duration into a sentence.
namespace tcia::text {

//! Lets the program speak the language of the system where it is among its translations, else English, which wants them for its
//! plurals. To be called once the application object is there.
void installTranslations();

//! A failure in three parts, for a list that shows them apart.
struct Words
{
    QString headline; //!< what happened, to what
    QString advice;   //!< what to do about it; may be empty
    QString detail;   //!< the exact cause and the server's own text; may be empty
};

//! What happened, to what, what to do; without any API key.
Words wordsFor(const Error &error);

//! The same as one line: "Headline: subject. Detail. Advice."
QString of(const Error &error);

//! "3.4 GB": 1000-based as disks and the archive count, at most three digits. Negative is "unknown size".
QString size(qint64 bytes);

//! "84 MB/s"
QString rate(double bytesPerSecond);

//! "2 min left"-style duration without the word left: "45 s", "2 min", "3 h 10 min".
QString duration(qint64 seconds);

//! "just now", "5 min ago", "3 h ago", "2 days ago".
QString age(const QDateTime &when, const QDateTime &now = QDateTime::currentDateTimeUtc());

//! Whole numbers with the locale's group separators.
QString number(qint64 value);

//! Text from outside, made safe for one line on a terminal or in a label: control characters become blanks, runs of blanks one,
//! cut to `longest` characters with an ellipsis. Markup is not interpreted: labels show plain text only.
QString plain(QStringView foreign, int longest = 300);

} // namespace tcia::text
