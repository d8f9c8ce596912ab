// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/drs.h"

#include <QFuture>

namespace tcia::archive {

class HttpClient;

//! Asks a DRS server what an object is and where its bytes are: `url` of the result is set. Forbidden if that needs the
//! token of an account, which is not used. On the client's thread.
QFuture<Result<drs::Object>> resolveDrs(HttpClient &http, const QUrl &object);

//! The error of a file, in other words if its server wants the token of an account.
Error withTokenWords(const Error &error);

} // namespace tcia::archive
