// SPDX-License-Identifier: Apache-2.0
#include "core/platform/pipesignal.h"

#include <csignal>

namespace tcia::platform {

PipeSignalKeeper::PipeSignalKeeper() : m_before(std::signal(SIGPIPE, SIG_DFL)) {}

PipeSignalKeeper::~PipeSignalKeeper() { std::signal(SIGPIPE, m_before); }

} // namespace tcia::platform
