// System calls on sockets, for POSIX and for Winsock.
#include "core/server/rawsocket.h"

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>
#endif

namespace sluice::raw {

#ifdef Q_OS_WIN
namespace {
using Socket = SOCKET;
using Length = int;
constexpr int ShutWrite = SD_SEND;

bool mayComeLater()
{
    return WSAGetLastError() == WSAEWOULDBLOCK;
}
} // namespace
#else
namespace {
using Socket = int;
using Length = socklen_t;
constexpr int ShutWrite = SHUT_WR;

bool mayComeLater()
{
    return errno == EAGAIN || errno == EWOULDBLOCK;
}

template<typename Call>
auto untilNotInterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}
} // namespace
#endif

namespace {
template<typename Value>
void setOption(qintptr socket, int level, int name, const Value &value)
{
    // A socket that does not know the option still works; only slower.
    setsockopt(Socket(socket), level, name, reinterpret_cast<const char *>(&value), Length(sizeof value));
}
} // namespace

void prepare(qintptr socket)
{
#ifdef Q_OS_WIN
    u_long nonBlocking = 1;
    ioctlsocket(Socket(socket), FIONBIO, &nonBlocking);
#else
    const int flags = fcntl(Socket(socket), F_GETFL);
    fcntl(Socket(socket), F_SETFL, flags | O_NONBLOCK);
#ifdef SO_NOSIGPIPE
    setOption(socket, SOL_SOCKET, SO_NOSIGPIPE, int(1));
#endif
#endif
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, int(1));
}

qintptr accept(qintptr listening)
{
#ifdef Q_OS_WIN
    const SOCKET socket = ::accept(Socket(listening), nullptr, nullptr);
    if (socket != INVALID_SOCKET)
        return qintptr(socket);
    return mayComeLater() || WSAGetLastError() == WSAECONNRESET ? WouldBlock : Broken;
#else
    while (true) {
#ifdef Q_OS_LINUX
        const int socket =
            untilNotInterrupted([&] { return ::accept4(Socket(listening), nullptr, nullptr, SOCK_CLOEXEC); });
#else
        const int socket = untilNotInterrupted([&] { return ::accept(Socket(listening), nullptr, nullptr); });
        if (socket >= 0)
            fcntl(socket, F_SETFD, FD_CLOEXEC);
#endif
        if (socket >= 0)
            return socket;
        // One that went away while it waited says nothing about the next.
        if (errno != ECONNABORTED)
            return mayComeLater() ? WouldBlock : Broken;
    }
#endif
}

Peer peerOf(qintptr socket)
{
    sockaddr_storage storage = {};
    Length length = sizeof storage;
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    if (getpeername(Socket(socket), address, &length) != 0)
        return {};
    Peer peer = {QHostAddress(address), 0};
    if (storage.ss_family == AF_INET6)
        peer.port = ntohs(reinterpret_cast<sockaddr_in6 *>(address)->sin6_port);
    else
        peer.port = ntohs(reinterpret_cast<sockaddr_in *>(address)->sin_port);
    bool mapped = false;
    const quint32 ipv4 = peer.address.toIPv4Address(&mapped);
    if (mapped)
        peer.address = QHostAddress(ipv4);
    return peer;
}

qint64 receive(qintptr socket, char *data, qint64 size)
{
#ifdef Q_OS_WIN
    const qint64 count = recv(Socket(socket), data, int(std::min<qint64>(size, 1 << 30)), 0);
#else
    const qint64 count = untilNotInterrupted([&] { return recv(Socket(socket), data, size_t(size), 0); });
#endif
    if (count >= 0)
        return count;
    return mayComeLater() ? WouldBlock : Broken;
}

qint64 send(qintptr socket, std::span<const QByteArrayView> parts)
{
    const size_t used = std::min(parts.size(), MaxParts);
#ifdef Q_OS_WIN
    std::array<WSABUF, MaxParts> buffers = {};
    for (size_t i = 0; i < used; ++i)
        buffers[i] = {ULONG(parts[i].size()), const_cast<char *>(parts[i].data())};
    DWORD taken = 0;
    if (WSASend(Socket(socket), buffers.data(), DWORD(used), &taken, 0, nullptr, nullptr) == 0)
        return qint64(taken);
#else
    std::array<iovec, MaxParts> buffers = {};
    for (size_t i = 0; i < used; ++i)
        buffers[i] = {const_cast<char *>(parts[i].data()), size_t(parts[i].size())};
    msghdr message = {};
    message.msg_iov = buffers.data();
    message.msg_iovlen = decltype(message.msg_iovlen)(used);
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_NOSIGNAL;
#else
    constexpr int flags = 0;
#endif
    const qint64 taken = untilNotInterrupted([&] { return sendmsg(Socket(socket), &message, flags); });
    if (taken >= 0)
        return taken;
#endif
    return mayComeLater() ? WouldBlock : Broken;
}

bool peerHungUp(qintptr socket)
{
#ifdef POLLRDHUP
    pollfd question = {Socket(socket), POLLRDHUP, 0};
    return ::poll(&question, 1, 0) > 0 && (question.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
#else
    // Seen only once what lies before the end has been read.
    char byte = 0;
    return recv(Socket(socket), &byte, 1, MSG_PEEK) == 0;
#endif
}

void finishWriting(qintptr socket)
{
    ::shutdown(Socket(socket), ShutWrite);
}

void close(qintptr socket)
{
#ifdef Q_OS_WIN
    closesocket(Socket(socket));
#else
    ::close(Socket(socket));
#endif
}

void closeWithReset(qintptr socket)
{
    linger atOnce = {};
    atOnce.l_onoff = 1;
    setOption(socket, SOL_SOCKET, SO_LINGER, atOnce);
    close(socket);
}

void raiseDescriptorLimit(int wanted)
{
#ifdef Q_OS_WIN
    Q_UNUSED(wanted)
#else
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= rlim_t(wanted))
        return;
    limit.rlim_cur = std::min(rlim_t(wanted), limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

} // namespace sluice::raw
