// SPDX-License-Identifier: Apache-2.0
#include "core/platform/socket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tcia::platform {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // the programs ignore SIGPIPE
#endif

using Events = std::array<short, 2>; // of the socket, of the wake-up

//! The events that occurred; both 0 after the time.
Events await(Socket socket, short events, const WakeUp &wakeUp, int milliseconds)
{
    std::array<pollfd, 2> waiting {{{socket, events, 0}, {wakeUp.waitable(), POLLIN, 0}}};
    int ready = 0;
    do
        ready = poll(waiting.data(), waiting.size(), milliseconds);
    while (ready < 0 && errno == EINTR);
    return ready > 0 ? Events {waiting[0].revents, waiting[1].revents} : Events {};
}

bool isOpen(Socket socket)
{
    char byte = 0;
    return recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

} // namespace

WakeUp::WakeUp() : m_readEnd(-1), m_writeEnd(-1)
{
    std::array<int, 2> ends {};
    if (pipe(ends.data()) != 0)
        return; // then waits end only after their time
    for (const int end : ends)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
}

WakeUp::~WakeUp()
{
    for (const int end : {m_readEnd, m_writeEnd})
        if (end >= 0)
            close(end);
}

// The byte is never read.
void WakeUp::set()
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(m_writeEnd, &byte, 1);
}

bool waitFor(Socket socket, SocketEvent event, const WakeUp &wakeUp, int milliseconds)
{
    const short wanted = event == SocketEvent::Readable ? POLLIN : POLLOUT;
    const Events happened = await(socket, wanted, wakeUp, milliseconds);
    return happened[1] == 0 && (happened[0] & wanted) != 0;
}

bool pauseWhileOpen(Socket socket, const WakeUp &wakeUp, int milliseconds)
{
    using namespace std::chrono;
    const auto end = steady_clock::now() + std::chrono::milliseconds(milliseconds);
    const Events happened = await(socket, POLLIN, wakeUp, milliseconds);
    if (happened == Events {})
        return true;
    if (happened[1] != 0 || happened[0] != POLLIN || !isOpen(socket))
        return false;
    const auto left = duration_cast<std::chrono::milliseconds>(end - steady_clock::now()).count();
    return await(socket, 0, wakeUp, int(std::max<qint64>(left, 0))) == Events {};
}

qint64 receiveBytes(Socket socket, char *bytes, size_t size) { return ::recv(socket, bytes, size, 0); }

qint64 sendBytes(Socket socket, const char *bytes, size_t size) { return send(socket, bytes, size, sendFlags); }

void sendAtOnce(Socket socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void reusePort(Socket socket)
{
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

void closeConnection(Socket socket)
{
    shutdown(socket, SHUT_RDWR);
    close(socket);
}

} // namespace tcia::platform
