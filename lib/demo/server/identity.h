// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>

//! By what a program knows the demonstration archive that it, or the same user's `tcia demo`, has started: a secret made at the
//! start, which the server proves to know without telling it. Whoever else listens on the port cannot.
namespace tcia::demo {

//! A secret that nobody can guess.
QByteArray newSecret();

//! What the server that holds `secret` and listens on `port` answers to a challenge.
QByteArray proofOf(const QByteArray &secret, const QByteArray &challenge, quint16 port);

//! Leaves the secret of a server for the user's other programs, readable by him alone; and takes it back.
Result<void> publishSecret(quint16 port, const QByteArray &secret);
void retractSecret(quint16 port);
//! The secret left for a port; empty if none was.
QByteArray publishedSecret(quint16 port);

//! True where the server that holds `secret` answers on that port of this machine (waits at most half a second).
bool isRunning(quint16 port, const QByteArray &secret);

} // namespace tcia::demo
