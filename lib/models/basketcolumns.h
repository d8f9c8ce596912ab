// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"

#include <QVariant>

//! The columns of a basket's table, one row each in the .cpp.
namespace tcia::models {

int basketColumnCount();                               //!< how many there are
QString basketColumnTitle(int column);                 //!< translated
bool isBasketNumber(int column);                       //!< a number or a size, to be aligned right
QVariant basketCell(const Series &series, int column); //!< as it is displayed; invalid if unknown

//! The rows of `content` sorted by a column, unknown values last in either direction. Slow; run it on the pool.
QList<quint32> basketOrder(const basket::Snapshot &content, int column, Qt::SortOrder direction);

} // namespace tcia::models
