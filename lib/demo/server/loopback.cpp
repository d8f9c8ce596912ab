// SPDX-License-Identifier: Apache-2.0
#include "demo/server/loopback.h"

#include "core/platform/socket.h"

#include <algorithm>
#include <atomic>

namespace tcia::demo {

using platform::SocketEvent;

namespace {

constexpr int silenceMs = 5'000; // timeout for the next bytes of a request and for clients that do not read
constexpr int keepAliveMs = 5'000;
constexpr int requestsPerConnection = 1'000;
constexpr int backlog = 128;   // the library's 5 delays bursts of clients by a second
constexpr size_t threads = 64; // a kept-alive connection holds one

thread_local Connection *answering = nullptr;
thread_local bool refusing = false; // whether this thread refuses its connection

//! The library's pool with a bounded queue. A task is a connection; excess connections are started here and refused.
class BoundedQueue : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> task) override
    {
        if (m_waiting >= LoopbackServer::maxWaiting) {
            refusing = true;
            task();
            refusing = false;
            return;
        }
        ++m_waiting;
        m_pool.enqueue([this, task = std::move(task)] {
            --m_waiting;
            task();
        });
    }
    void shutdown() override { m_pool.shutdown(); }

private:
    httplib::ThreadPool m_pool {threads};
    std::atomic_size_t m_waiting = 0;
};

} // namespace

Connection::Connection(socket_t socket, const platform::WakeUp &stopped) : m_socket(socket), m_stopped(stopped)
{
    platform::sendAtOnce(m_socket);
    answering = this;
}

Connection::~Connection()
{
    answering = nullptr;
    platform::closeConnection(m_socket);
}

Connection *Connection::current() { return answering; }

bool Connection::pause(int milliseconds) const { return platform::pauseWhileOpen(m_socket, m_stopped, milliseconds); }

bool Connection::awaitRequest(int milliseconds)
{
    if (!platform::waitFor(m_socket, SocketEvent::Readable, m_stopped, milliseconds))
        return false;
    m_requestDue = std::chrono::steady_clock::now() + std::chrono::milliseconds(LoopbackServer::requestMs);
    m_requestBytes = 0;
    return true;
}

bool Connection::is_readable() const
{
    using namespace std::chrono;
    const auto left = duration_cast<milliseconds>(m_requestDue - steady_clock::now()).count();
    return left > 0 &&
           platform::waitFor(m_socket, SocketEvent::Readable, m_stopped, int(std::min<qint64>(left, silenceMs)));
}

bool Connection::is_writable() const
{
    return platform::waitFor(m_socket, SocketEvent::Writable, m_stopped, silenceMs);
}

ssize_t Connection::read(char *to, size_t size)
{
    const size_t wanted = std::min(size, LoopbackServer::maxRequestBytes - m_requestBytes);
    const ssize_t got = wanted > 0 && is_readable() ? ssize_t(platform::receiveBytes(m_socket, to, wanted)) : -1;
    if (got > 0)
        m_requestBytes += static_cast<size_t>(got);
    else
        endAfterThis(); // the rest would be parsed as a request
    return got;
}

ssize_t Connection::write(const char *from, size_t size)
{
    return !m_isMute && is_writable() ? ssize_t(platform::sendBytes(m_socket, from, size)) : -1;
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const { get_remote_ip_and_port(ip, port); }

LoopbackServer::LoopbackServer()
{
    new_task_queue = [] { return new BoundedQueue; };
    set_payload_max_length(maxRequestBytes / 2);
    // Not the library's SO_REUSEPORT, which would let two servers share a port silently.
    set_socket_options([](socket_t socket) { platform::reusePort(socket); });
    set_keep_alive_max_count(requestsPerConnection);
    set_keep_alive_timeout(keepAliveMs / 1000);
}

int LoopbackServer::bind(int port)
{
    const std::string host = "127.0.0.1";
    const int bound = port == 0 ? bind_to_any_port(host) : bind_to_port(host, port) ? port : 0;
    if (bound > 0)
        ::listen(svr_sock_, backlog);
    return bound > 0 ? bound : 0;
}

bool LoopbackServer::process_and_close_socket(socket_t socket)
{
    Connection connection(socket, m_stopped);
    if (refusing)
        return false;
    bool served = false;
    for (int left = requestsPerConnection; left > 0 && connection.awaitRequest(keepAliveMs); --left) {
        bool closed = false;
        served = process_request(connection, left == 1, closed, nullptr);
        if (!served || closed || connection.isLast())
            break;
    }
    return served;
}

} // namespace tcia::demo
