// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSslError>

class QNetworkReply;

//! Maps HTTP replies to errors.
namespace tcia::archive {

//! Whether the reply's status promises what was requested: 200, or 204 for an empty answer; 206 where a part was
//! requested (Range) and the reply brings the part that begins there, of the version that was named (If-Match). Every
//! other status is an error.
bool isAnswer(const QNetworkReply &reply);

//! The error of a finished reply, if any. `body` is the received data (its beginning suffices). Uses status and body:
//! Qt's error codes do not cover 471 and 571, and the archive sends plain text labelled as JSON. `isUndecodable`: it
//! was aborted because its body cannot be decompressed, so only its status counts.
Result<void> errorFrom(const QNetworkReply &reply, QByteArrayView body, bool timedOut, bool isUndecodable);

//! Whether a status sends to another address.
bool isRedirect(int status);

//! The size of the whole in a Content-Range, "bytes 0-1/3"; -1 if it names none.
qint64 totalIn(const QByteArray &contentRange);

//! Whether an error says that the server has no such path, or does not take the request's form: 404, 410, and what
//! counts as a bad request (400, 405, 406), or 501.
bool isNotOffered(const Error &error);

//! The error of an answer whose header is too large, or empty.
Error headerError(const ErrorContext &context);

//! The error of an answer that ended too early.
Error endedTooEarly(const ErrorContext &context);

//! A server's message as one plain line: from its JSON error, from an HTML page, or the text itself. API keys are
//! removed, since servers may echo the request.
QString serverWords(QByteArrayView body);

} // namespace tcia::archive
