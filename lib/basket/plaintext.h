// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace tcia::basket {

//! Usage, saying what it is, where a list is none of text: a workbook, an archive. `subject` names it in the error.
Result<void> checkIsText(const QByteArray &content, const QString &subject);

} // namespace tcia::basket
