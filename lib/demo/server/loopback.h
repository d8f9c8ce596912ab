// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/socket.h"

#include <httplib.h>

#include <chrono>

namespace tcia::demo {

//! One connection. Unlike the library's, it is woken immediately when the server stops, even during a long response.
class Connection : public httplib::Stream
{
public:
    Connection(socket_t socket, const platform::WakeUp &stopped); //!< `stopped` is set when the server stops
    ~Connection() override;
    Q_DISABLE_COPY_MOVE(Connection)

    //! Waits; false when the server stops or the peer disconnects.
    bool pause(int milliseconds) const;
    //! True when another request starts to arrive. Reads are subject to time and size limits from then on.
    bool awaitRequest(int milliseconds);
    //! Accepts no further request on this connection.
    void endAfterThis() { m_isLast = true; }
    bool isLast() const { return m_isLast; }
    //! Closes it without a further byte: what is written from now on is not sent.
    void endWithoutAnswer() { m_isLast = m_isMute = true; }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *to, size_t size) override;
    ssize_t write(const char *from, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

    //! The connection that this thread is answering; null otherwise.
    static Connection *current();

private:
    const socket_t m_socket;
    const platform::WakeUp &m_stopped;
    std::chrono::steady_clock::time_point m_requestDue {};
    size_t m_requestBytes = 0; //!< read of the request so far
    bool m_isLast = false;
    bool m_isMute = false;
};

//! cpp-httplib's server on loopback with such connections, each on a pool thread. A request (header and body) has at
//! most maxRequestBytes and must arrive within requestMs; connections beyond the backlog are closed immediately.
class LoopbackServer : public httplib::Server
{
public:
    static constexpr size_t maxRequestBytes = 256 * 1024;
    static constexpr int requestMs = 5'000;
    static constexpr size_t maxWaiting = 256;

    LoopbackServer();

    //! Port 0 selects a free one. Returns the port, or 0 on failure.
    int bind(int port);
    //! Wakes every connection. Call it before stop().
    void wake() { m_stopped.set(); }

private:
    bool process_and_close_socket(socket_t socket) override;

    platform::WakeUp m_stopped;
};

} // namespace tcia::demo
