// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/packedtexts.h"

#include <vector>

namespace tcia::catalog {

//! Which of the texts hold a word somewhere, in any case: one flag a text. Reads a block of memory at several gigabytes a second,
//! for it runs over all that is known with every key that is pressed.
std::vector<quint8> textsWith(const PackedTexts &texts, const QString &word);

} // namespace tcia::catalog
