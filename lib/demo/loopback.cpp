// SPDX-License-Identifier: Apache-2.0
#include "demo/loopback.h"

#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace tcia::demo {

namespace {

constexpr int patienceMs = 5'000; // for the rest of a request, and for a client that does not read
constexpr int keepAliveMs = 5'000;
constexpr int requestsPerConnection = 1'000;
constexpr int backlog = 128;   // the library's own 5 delays a burst of clients by a second
constexpr size_t threads = 64; // a kept-alive connection holds one

thread_local Connection *answering = nullptr;

} // namespace

Connection::Connection(socket_t socket, int stopped) : m_socket(socket), m_stopped(stopped)
{
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    answering = this;
}

Connection::~Connection()
{
    answering = nullptr;
    shutdown(m_socket, SHUT_RDWR);
    close(m_socket);
}

Connection *Connection::current() { return answering; }

//! True where one of the events came in time and the server goes on.
bool Connection::await(short events, int milliseconds) const
{
    std::array<pollfd, 2> waiting{{{m_socket, events, 0}, {m_stopped, POLLIN, 0}}};
    int ready = 0;
    do
        ready = poll(waiting.data(), waiting.size(), milliseconds);
    while (ready < 0 && errno == EINTR);
    return ready > 0 && waiting[1].revents == 0 && (waiting[0].revents & events) != 0;
}

bool Connection::pause(int milliseconds) const
{
    std::array<pollfd, 2> waiting{{{m_socket, POLLRDHUP, 0}, {m_stopped, POLLIN, 0}}};
    return poll(waiting.data(), waiting.size(), milliseconds) == 0;
}

bool Connection::awaitRequest(int milliseconds) const { return await(POLLIN, milliseconds); }
bool Connection::is_readable() const { return await(POLLIN, patienceMs); }
bool Connection::is_writable() const { return await(POLLOUT, patienceMs); }

ssize_t Connection::read(char *to, size_t size) { return is_readable() ? recv(m_socket, to, size, 0) : -1; }

ssize_t Connection::write(const char *from, size_t size)
{
    // MSG_NOSIGNAL: a client that goes away must not end the program.
    return is_writable() ? send(m_socket, from, size, MSG_NOSIGNAL) : -1;
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const { get_remote_ip_and_port(ip, port); }

LoopbackServer::LoopbackServer() : m_stopped(eventfd(0, EFD_CLOEXEC))
{
    new_task_queue = [] { return new httplib::ThreadPool(threads); };
    // Not the library's SO_REUSEPORT, with which two servers would share a port without a word.
    set_socket_options([](socket_t socket) {
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    set_keep_alive_max_count(requestsPerConnection);
    set_keep_alive_timeout(keepAliveMs / 1000);
}

LoopbackServer::~LoopbackServer() { close(m_stopped); }

int LoopbackServer::bind(int port)
{
    const std::string host = "127.0.0.1";
    const int bound = port == 0 ? bind_to_any_port(host) : bind_to_port(host, port) ? port : 0;
    if (bound > 0)
        ::listen(svr_sock_, backlog);
    return bound > 0 ? bound : 0;
}

void LoopbackServer::wake() { eventfd_write(m_stopped, 1); }

bool LoopbackServer::process_and_close_socket(socket_t socket)
{
    Connection connection(socket, m_stopped);
    bool served = false;
    for (int left = requestsPerConnection; left > 0 && connection.awaitRequest(keepAliveMs); --left) {
        bool closed = false;
        served = process_request(connection, left == 1, closed, nullptr);
        if (!served || closed)
            break;
    }
    return served;
}

} // namespace tcia::demo
