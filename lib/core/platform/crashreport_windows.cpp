// SPDX-License-Identifier: Apache-2.0
#include "core/platform/crashreport.h"

namespace tcia::platform {

void reportCrashesTo(int) {} // Windows Error Reporting has its own

} // namespace tcia::platform
