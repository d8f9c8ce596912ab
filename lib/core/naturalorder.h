// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace tcia {

//! Natural order: digits by value and letters case-insensitively, so "P2" is before "p10". Ties are broken by code
//! units: 0 only for identical texts.
int naturalCompare(QStringView left, QStringView right);

//! The same as a comparison for sorting.
inline bool naturalLess(QStringView left, QStringView right) { return naturalCompare(left, right) < 0; }

} // namespace tcia
