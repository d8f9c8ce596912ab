// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSslError>

class QNetworkReply;

//! How a reply is judged before its body is believed.
namespace tcia::archive {

//! The error that a finished reply means, or none. `body` is what arrived (its beginning is enough). Reads the status and the
//! body: Qt's own error code does not know 471 or 571, and servers of the archive send plain text labelled as JSON.
Result<void> errorFrom(const QNetworkReply &reply, QByteArrayView body, bool timedOut);

//! What a server wrote, as one plain line: the message inside its JSON errors, the text of an HTML page, or the text itself.
//! Without any API key, should it repeat the request.
QString serverWords(QByteArrayView body);

} // namespace tcia::archive
