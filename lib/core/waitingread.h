// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

//! Files that another program or the user writes while they are read: pipes, terminals, standard input. Nothing
//! interrupts a call that opens or reads them, so they are read on a thread of their own, which a request to stop
//! (platform::watchInterrupts()) leaves behind until the process ends. For any thread, which waits.
namespace tcia {

//! Whether reading a file may wait for another program: it is neither a regular file nor a folder.
bool mayWait(const QString &path);

//! The first `most` bytes of such a file. Cancelled after a request to stop.
[[nodiscard]] Result<QByteArray> readWaiting(const QString &path, qint64 most);

//! The same for an open descriptor; no other code may read from it meanwhile.
[[nodiscard]] Result<QByteArray> readWaiting(int descriptor, qint64 most);

} // namespace tcia
