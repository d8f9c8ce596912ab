// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace tcia::documents {

//! A square PNG of `size` pixels, drawn from an SVG. An error if the SVG cannot be drawn.
Result<QByteArray> icon(QByteArray svg, int size);

} // namespace tcia::documents
