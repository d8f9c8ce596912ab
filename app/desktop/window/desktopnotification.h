// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>

namespace tcia::desktop {

//! Shows a notification of the desktop. An error where the desktop has none or does not answer. Any thread; returns
//! immediately.
QFuture<Result<void>> notifyDesktop(const QString &title, const QString &words);

} // namespace tcia::desktop
