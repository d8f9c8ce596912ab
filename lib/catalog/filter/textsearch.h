// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/packedtexts.h"

#include <vector>

namespace tcia::catalog {

//! Flags the texts that contain a word, case-insensitively. Scans several gigabytes per second, because it runs over
//! the whole catalogue with every keystroke.
std::vector<quint8> textsWith(const PackedTexts &texts, const QString &word);

} // namespace tcia::catalog
