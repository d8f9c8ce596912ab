// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::demo {

//! A text as a JSON string, quotes included. QJsonDocument sorts keys; the archive does not, so rows are written by
//! hand. `slashes`: escape `/` too, as NBIA's library does.
QString jsonString(const QString &text, bool slashes = false);

} // namespace tcia::demo
