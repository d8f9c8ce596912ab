// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "core/result.h"

#include <QByteArray>

namespace tcia::archive {

//! Whether a text in one of the servers' formats has an end: JSON closes what it opened, XML ends with the tag that it
//! began with. Of a body without a length, a connection that broke looks like the end. CSV has no end that could be
//! missing, and HTML may end without one: its end tags may be left out. Offline if it is cut. A pure function.
Result<void> checkEnd(const QByteArray &text, Format format, const QString &url);

} // namespace tcia::archive
