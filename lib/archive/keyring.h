// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QString>

namespace tcia::archive {

//! The API key of a server, stored in the desktop's keyring or, without a keyring service, in a file readable by the
//! user only (0600) in the application's data folder. Never in settings, logs or displayed URLs. Call from a thread
//! with an event loop.
QFuture<Result<QString>> storedKey(const QString &serverName);                 //!< empty if none is stored
QFuture<Result<void>> storeKey(const QString &serverName, const QString &key); //!< an empty key removes it

//! The key from a file (its first line, trimmed). For --api-key-file.
Result<QString> keyFromFile(const QString &path);

} // namespace tcia::archive
