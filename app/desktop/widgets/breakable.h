// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::desktop {

//! Words for a label that wraps them: long paths, addresses and identifiers may be continued in the next line, by
//! invisible characters after their separators and within what has none. Otherwise the longest would be the label's
//! smallest width.
QString breakable(const QString &words);

} // namespace tcia::desktop
