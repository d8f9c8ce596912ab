// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstddef>

//! What the embedded server needs of sockets and cpp-httplib does not have: waits that another thread ends at once.
namespace tcia::platform {

#ifdef Q_OS_WIN
using Socket = quintptr; // SOCKET
#else
using Socket = int;
#endif

//! Ends waits of other threads, for ever. Any thread.
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

//! What is waited for.
enum class SocketEvent { Readable, Writable };

//! True where the event came in time; false after the time, where `wakeUp` is set and where the connection failed.
bool waitFor(Socket socket, SocketEvent event, const WakeUp &wakeUp, int milliseconds);

//! Waits that long; false as soon as `wakeUp` is set or the peer closed the connection. What the peer sends meanwhile
//! stays unread, and hides from then on that it closes.
bool pauseWhileOpen(Socket socket, const WakeUp &wakeUp, int milliseconds);

//! Bytes sent, or -1. A peer that is gone is an error, not a signal.
qint64 sendBytes(Socket socket, const char *bytes, size_t size);

void sendAtOnce(Socket socket); //!< small answers are not collected (TCP_NODELAY)
//! allows binding while connections of an earlier server linger, but not while another server listens
void reusePort(Socket socket);
void closeConnection(Socket socket);

} // namespace tcia::platform
