// SPDX-License-Identifier: Apache-2.0
#include "core/platform/stalelock.h"

#include <QFile>

namespace tcia::platform {

// The system does not remove a file that a QLockFile has open.
bool removeStaleLock(const QString &path) { return QFile::remove(path); }

} // namespace tcia::platform
