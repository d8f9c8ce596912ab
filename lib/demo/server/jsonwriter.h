// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::demo {

//! A text as a JSON string including the quotes. QJsonDocument sorts keys; the archive does not, so rows are formatted
//! manually. `slashes`: escape `/` too, like NBIA's library.
QString jsonString(const QString &text, bool slashes = false);

} // namespace tcia::demo
