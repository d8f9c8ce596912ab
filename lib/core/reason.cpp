// SPDX-License-Identifier: Apache-2.0
#include "core/reason.h"

namespace tcia {

namespace {

constinit const KnownReason *firstReason = nullptr; // filled before main(), then constant

} // namespace

KnownReason::KnownReason(const char *spelled) : text(spelled), next(firstReason) { firstReason = this; }

const KnownReason *knownReasons() { return firstReason; }

} // namespace tcia
