// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace tcia::cli {

//! At most `count` of the values, those first that `word` was most likely meant to be.
QStringList closestSpellings(const QString &word, QStringList values, qsizetype count);

} // namespace tcia::cli
