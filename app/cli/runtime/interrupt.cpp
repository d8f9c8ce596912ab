// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/interrupt.h"

namespace tcia::cli {

void Interrupt::trigger()
{
    if (!m_happened.exchange(true))
        Q_EMIT triggered();
}

bool Interrupt::listenToSystem()
{
    m_isListening = platform::watchInterrupts(this, [this] { trigger(); });
    return m_isListening;
}

} // namespace tcia::cli
