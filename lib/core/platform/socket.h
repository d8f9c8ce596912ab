// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstddef>

//! Socket functions for the embedded server that cpp-httplib lacks: waits that another thread can end immediately.
namespace tcia::platform {

#ifdef Q_OS_WIN
using Socket = quintptr; // SOCKET
#else
using Socket = int;
#endif

//! Permanently ends the waits of other threads. Any thread.
class WakeUp
{
public:
    WakeUp();
    ~WakeUp();
    Q_DISABLE_COPY_MOVE(WakeUp)
    void set();
    Socket waitable() const { return m_readEnd; } //!< readable once set

private:
    Socket m_readEnd, m_writeEnd;
};

//! The event to wait for.
enum class SocketEvent { Readable, Writable };

//! True if the event occurred in time; false after the time, if `wakeUp` is set, and if the connection failed.
bool waitFor(Socket socket, SocketEvent event, const WakeUp &wakeUp, int milliseconds);

//! Waits that long; false as soon as `wakeUp` is set or the peer closes the connection. Data that the peer sends
//! meanwhile stays unread and hides a later close.
bool pauseWhileOpen(Socket socket, const WakeUp &wakeUp, int milliseconds);

//! The number of bytes received, at most `size`; 0 if the peer has closed its direction, -1 on an error.
qint64 receiveBytes(Socket socket, char *bytes, size_t size);

//! The number of bytes sent, or -1. A disconnected peer is an error, not a signal.
qint64 sendBytes(Socket socket, const char *bytes, size_t size);

void sendAtOnce(Socket socket); //!< sends small answers immediately (TCP_NODELAY)
//! allows binding while connections of an earlier server linger, but not while another server listens
void reusePort(Socket socket);
void closeConnection(Socket socket);

} // namespace tcia::platform
