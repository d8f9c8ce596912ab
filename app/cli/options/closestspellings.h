// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace tcia::cli {

//! At most `count` of the values, by similarity to `word`.
QStringList closestSpellings(const QString &word, QStringList values, qsizetype count);

} // namespace tcia::cli
