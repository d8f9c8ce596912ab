// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>

class QFileDevice;

namespace tcia {

//! The first `most` bytes of an open file, from its current position.
[[nodiscard]] Result<QByteArray> firstBytes(QFileDevice &file, qint64 most);

} // namespace tcia
