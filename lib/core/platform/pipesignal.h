// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::platform {

//! While it exists, a library may change what the process does about a broken pipe (SIGPIPE): afterwards it is as
//! before. On Windows, which has no such signal, it does nothing. Not while another thread does the same.
class PipeSignalKeeper
{
public:
    PipeSignalKeeper();
    ~PipeSignalKeeper();
    Q_DISABLE_COPY_MOVE(PipeSignalKeeper)

private:
    [[maybe_unused]] void (*m_before)(int) = nullptr;
};

} // namespace tcia::platform
