// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace tcia::text {

//! The number of terminal columns of a text: none for combining marks and other zero-width characters, two for wide
//! ones (Chinese, Japanese, Korean, emoji; Unicode Standard Annex 11), one for all others.
qsizetype columns(QStringView text);

} // namespace tcia::text
