// SPDX-License-Identifier: Apache-2.0
#include "core/platform/pipesignal.h"

namespace tcia::platform {

PipeSignalKeeper::PipeSignalKeeper() = default;

PipeSignalKeeper::~PipeSignalKeeper() = default;

} // namespace tcia::platform
