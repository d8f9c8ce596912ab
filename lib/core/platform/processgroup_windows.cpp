// SPDX-License-Identifier: Apache-2.0
#include "core/platform/processgroup.h"

#include <QProcess>

namespace tcia::platform {

void ownGroup(QProcess &) {}

void endGroup(QProcess &process) { process.kill(); }

} // namespace tcia::platform
