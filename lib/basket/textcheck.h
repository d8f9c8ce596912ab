// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace tcia::basket {

//! A Usage error naming the format if a list is not text: a workbook, an archive. `subject` names it in the error.
Result<void> checkIsText(const QByteArray &content, const QString &subject);

} // namespace tcia::basket
