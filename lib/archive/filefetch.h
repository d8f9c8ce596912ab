// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QUrl>

#include <memory>

class QFile;

namespace tcia::archive {

class HttpClient;

//! Fetches a published file into `into`, which is open for writing, and compares it with the SHA-256 sum that is
//! published beside it (the address with .sha256 at its end: the sum in hexadecimal, a blank, the name). BadArchive if
//! they differ. On the client's thread; the file is written on the pool.
QFuture<Result<void>> fetchPublishedFile(HttpClient &http, const QUrl &url, const std::shared_ptr<QFile> &into);

//! Compares a file with the sum in the text of such a .sha256 file. BadArchive if they differ. On the pool.
Result<void> checkSha256(const QString &path, const QByteArray &published);

} // namespace tcia::archive
