// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace tcia {

//! The order people expect of names with numbers in them: digits by their value, letters without regard to case, so "P2" comes
//! before "p10". Texts that are then equal are told apart by their characters: 0 only for identical ones.
int naturalCompare(QStringView left, QStringView right);

inline bool naturalLess(QStringView left, QStringView right) { return naturalCompare(left, right) < 0; }

} // namespace tcia
