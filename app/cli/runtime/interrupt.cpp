// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/interrupt.h"

namespace tcia::cli {

void Interrupt::trigger()
{
    if (!m_happened.exchange(true))
        Q_EMIT triggered();
}

} // namespace tcia::cli
