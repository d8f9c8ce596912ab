// SPDX-License-Identifier: Apache-2.0
#include "core/platform/socket.h"

#include <winsock2.h>

#include <ws2tcpip.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>

namespace tcia::platform {

namespace {

using Events = std::array<short, 2>; // of the socket, of the wake-up

//! The events that occurred; both 0 after the time.
Events await(Socket socket, short events, const WakeUp &wakeUp, int milliseconds)
{
    std::array<WSAPOLLFD, 2> waiting {{{SOCKET(socket), events, 0}, {SOCKET(wakeUp.waitable()), POLLRDNORM, 0}}};
    const int ready = WSAPoll(waiting.data(), ULONG(waiting.size()), milliseconds);
    return ready > 0 ? Events {waiting[0].revents, waiting[1].revents} : Events {};
}

bool isOpen(Socket socket)
{
    char byte = 0;
    return recv(SOCKET(socket), &byte, 1, MSG_PEEK) > 0; // it is readable, so this does not block
}

} // namespace

// WSAPoll() supports only sockets, so this one is connected to itself.
WakeUp::WakeUp() : m_readEnd(INVALID_SOCKET), m_writeEnd(INVALID_SOCKET)
{
    const SOCKET own = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof address;
    auto *const name = reinterpret_cast<sockaddr *>(&address);
    if (own == INVALID_SOCKET || bind(own, name, length) != 0 || getsockname(own, name, &length) != 0 ||
        connect(own, name, length) != 0)
        return; // then waits end only after their time
    m_readEnd = m_writeEnd = own;
}

WakeUp::~WakeUp()
{
    if (m_readEnd != INVALID_SOCKET)
        closesocket(SOCKET(m_readEnd));
}

// The byte is never read.
void WakeUp::set()
{
    const char byte = 0;
    send(SOCKET(m_writeEnd), &byte, 1, 0);
}

bool waitFor(Socket socket, SocketEvent event, const WakeUp &wakeUp, int milliseconds)
{
    const short wanted = event == SocketEvent::Readable ? POLLRDNORM : POLLWRNORM;
    const Events happened = await(socket, wanted, wakeUp, milliseconds);
    return happened[1] == 0 && (happened[0] & wanted) != 0;
}

bool pauseWhileOpen(Socket socket, const WakeUp &wakeUp, int milliseconds)
{
    using namespace std::chrono;
    const auto end = steady_clock::now() + std::chrono::milliseconds(milliseconds);
    const Events happened = await(socket, POLLRDNORM, wakeUp, milliseconds);
    if (happened == Events {})
        return true;
    if (happened[1] != 0 || happened[0] != POLLRDNORM || !isOpen(socket))
        return false;
    const auto left = duration_cast<std::chrono::milliseconds>(end - steady_clock::now()).count();
    return await(socket, 0, wakeUp, int(std::max<qint64>(left, 0))) == Events {};
}

qint64 receiveBytes(Socket socket, char *bytes, size_t size)
{
    return recv(SOCKET(socket), bytes, int(std::min<size_t>(size, std::numeric_limits<int>::max())), 0);
}

qint64 sendBytes(Socket socket, const char *bytes, size_t size)
{
    return send(SOCKET(socket), bytes, int(std::min<size_t>(size, std::numeric_limits<int>::max())), 0);
}

void sendAtOnce(Socket socket)
{
    const BOOL on = TRUE;
    setsockopt(SOCKET(socket), IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof on);
}

// On Windows the behaviour of SO_REUSEADDR elsewhere is the default; here it would share the port with a listening
// server.
void reusePort(Socket socket)
{
    const BOOL on = TRUE;
    setsockopt(SOCKET(socket), SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on);
}

void closeConnection(Socket socket)
{
    shutdown(SOCKET(socket), SD_BOTH);
    closesocket(SOCKET(socket));
}

} // namespace tcia::platform
