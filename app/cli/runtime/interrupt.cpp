// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/interrupt.h"

#include "core/platform/interruptwatch.h"

namespace tcia::cli {

void Interrupt::trigger()
{
    if (!m_happened.exchange(true))
        Q_EMIT triggered();
}

bool Interrupt::listenToSystem()
{
    return platform::watchInterrupts(this, [this] { trigger(); });
}

} // namespace tcia::cli
