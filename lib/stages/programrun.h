// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QStringList>

#include <atomic>

namespace tcia::stages {

//! A program to start, without a shell.
struct ProgramRun
{
    QString program;
    QStringList arguments;
    QString folder;      //!< in which it is started
    int timeLimitMs = 0; //!< 0: none
};

constexpr qsizetype maxOutput = 1'000'000; //!< bytes of a program's output that are kept, the first ones

//! Waits for its end; appends to `output` what it wrote to standard output and standard error. At the time limit, or
//! when `cancelled` is set, it is ended with everything that it has started. Internal if it failed or took too long,
//! Usage if it cannot be started. Blocking; any thread.
Result<void> run(const ProgramRun &program, const std::atomic_bool &cancelled, QByteArray &output);

} // namespace tcia::stages
