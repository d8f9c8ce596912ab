// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/socket.h"

#include <httplib.h>

#include <chrono>

namespace tcia::demo {

//! One connection. Unlike the library's own it can be woken at once when the server stops, however long its response
//! takes.
class Connection : public httplib::Stream
{
public:
    Connection(socket_t socket, const platform::WakeUp &stopped); //!< `stopped` is set when the server stops
    ~Connection() override;
    Q_DISABLE_COPY_MOVE(Connection)

    //! Waits; false as soon as the server stops or the other side is gone.
    bool pause(int milliseconds) const;
    //! True when a further request begins to arrive. What is read from then on has to come in time and within bounds.
    bool awaitRequest(int milliseconds);
    //! No further request is taken from it.
    void endAfterThis() { m_isLast = true; }
    bool isLast() const { return m_isLast; }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *to, size_t size) override;
    ssize_t write(const char *from, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

    //! The connection this thread is answering; null outside of an answer.
    static Connection *current();

private:
    const socket_t m_socket;
    const platform::WakeUp &m_stopped;
    std::chrono::steady_clock::time_point m_requestDue {};
    size_t m_requestBytes = 0; //!< read of the request so far
    bool m_isLast = false;
};

//! cpp-httplib's server on loopback with such connections, each on a thread of a pool. A request, head and body, is at most
//! mostRequestBytes long and arrives within requestMs, however slowly its bytes come; connections beyond those that may wait are
//! closed at once.
class LoopbackServer : public httplib::Server
{
public:
    static constexpr size_t mostRequestBytes = 256 * 1024;
    static constexpr int requestMs = 5'000;
    static constexpr size_t mostWaiting = 256;

    LoopbackServer();

    //! Port 0 chooses a free one. Returns it, or 0 where that fails.
    int bind(int port);
    //! Wakes every connection. To be called before stop().
    void wake() { m_stopped.set(); }

private:
    bool process_and_close_socket(socket_t socket) override;

    platform::WakeUp m_stopped;
};

} // namespace tcia::demo
