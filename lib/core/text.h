// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QString>

//! Text for users. The only place that turns an Error, a size or a duration into words.
namespace tcia::text {

//! An error message in parts, for lists that show them separately.
struct Words
{
    QString headline; //!< what happened and what it concerns
    QString advice;   //!< what to do about it; may be empty
    QString cause;    //!< as causeOf(); empty if the headline says it all
    QString server;   //!< the server's own text as a sentence; may be empty
};

//! The message for an error: what happened, what it concerns, what to do. Contains no API key.
Words wordsFor(const Error &error);

//! What an error concerns: its series with collection and patient, else its name, path or request.
QString subjectOf(const Error &error);

//! The exact cause as sentences, with the rest of the context in parentheses, and the consequence. May be empty.
QString causeOf(const Error &error);

//! The same as one line: "Headline: subject. Cause. The server's text. Advice."
QString of(const Error &error);

//! The same in English, for programs that read it.
QString inEnglish(const Error &error);

//! "3.4 GB": 1000-based like disks and the archive, at most three digits. Negative is "unknown size".
QString size(qint64 bytes);

//! "84 MB/s"
QString rate(double bytesPerSecond);

//! "2 min left"-style duration without the word left: "45 s", "2 min", "3 h 10 min".
QString duration(qint64 seconds);

//! "just now", "5 min ago", "3 h ago", "2 days ago".
QString age(const QDateTime &when, const QDateTime &now = QDateTime::currentDateTimeUtc());

//! "a, b": what is listed, with the separator of the user's language.
QString list(const QStringList &parts);

//! Whole numbers with the locale's group separators.
QString number(qint64 value);

//! External text made safe for one line on a terminal or in a label: control characters become spaces, runs of spaces
//! one, truncated to `longest` characters with an ellipsis. Labels show plain text, so markup is not interpreted.
QString plain(QStringView foreign, int longest = 300);

} // namespace tcia::text
