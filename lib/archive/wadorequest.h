// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "archive/serveraccess.h"

//! Requests of WADO-RS (PS3.18 §10.4) for images in any transfer syntax.
namespace tcia::archive {

//! The images at a path below the base URL: one, or those of a series as the parts of one body. The forms of the
//! request that servers accept follow each other, `accepted`, the Accept header that one of them had, first.
Result<FetchObject> imageObject(const ServerAccess &access, const QString &path, Container container,
                                const QByteArray &accepted);

//! The images at a path as a ZIP.
Result<FetchObject> zipObject(const ServerAccess &access, const QString &path);

} // namespace tcia::archive
