// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace tcia::text {

//! The columns of a terminal that a text takes: none for combining marks and other characters without a width of their
//! own, two for wide ones (Chinese, Japanese, Korean, emoji; Unicode Standard Annex 11), one for all others.
qsizetype columns(QStringView text);

} // namespace tcia::text
