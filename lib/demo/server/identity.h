// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>

//! Authenticates a demonstration archive started by this program or the same user's `tcia demo`: a secret created at
//! start, which the server proves to know without revealing it. Another program on the port cannot.
namespace tcia::demo {

//! A random secret.
QByteArray newSecret();

//! The response of the server with `secret` on `port` to a challenge.
QByteArray proofOf(const QByteArray &secret, const QByteArray &challenge, quint16 port);

//! Publishes a server's secret in a file readable only by the user; and removes it.
Result<void> publishSecret(quint16 port, const QByteArray &secret);
void retractSecret(quint16 port);
//! The published secret for a port; empty if none.
QByteArray publishedSecret(quint16 port);

//! True if the server with `secret` answers on that local port (waits at most half a second).
bool isRunning(quint16 port, const QByteArray &secret);

} // namespace tcia::demo
