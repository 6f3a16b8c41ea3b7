// Plain POSIX sockets and as little HTTP as reading an answer takes.
#include "rawclient.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

QByteArray RawAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port, int receiveBuffer)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawClient::~RawClient()
{
    close();
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_ended(other.m_ended)
    , m_reset(other.m_reset)
    , m_buffer(std::move(other.m_buffer))
{}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

QByteArray RawClient::readSome(std::chrono::milliseconds patience)
{
    if (!m_buffer.isEmpty())
        return std::exchange(m_buffer, {});
    pollfd question = {m_socket, POLLIN, 0};
    if (::poll(&question, 1, int(patience.count())) <= 0)
        return {};
    std::array<char, 64 * 1024> room;
    const ssize_t count = ::recv(m_socket, room.data(), room.size(), 0);
    m_ended = count <= 0;
    m_reset = count < 0 && errno == ECONNRESET;
    return count > 0 ? QByteArray(room.data(), count) : QByteArray();
}

bool RawClient::hasMore(std::chrono::milliseconds patience)
{
    m_buffer = readSome(patience);
    return !m_buffer.isEmpty();
}

bool RawClient::readToEnd(QByteArray *bytes, std::chrono::milliseconds patience)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    QByteArray all = std::exchange(m_buffer, {});
    std::array<char, 64 * 1024> room;
    ssize_t count = -1;
    while (true) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd question = {m_socket, POLLIN, 0};
        if (left.count() <= 0 || ::poll(&question, 1, int(left.count())) <= 0)
            break;
        count = ::recv(m_socket, room.data(), room.size(), 0);
        if (count <= 0) {
            m_ended = true;
            m_reset = count < 0 && errno == ECONNRESET;
            break;
        }
        all.append(room.data(), count);
    }
    if (bytes)
        *bytes = all;
    return count == 0;
}

RawAnswer RawClient::readAnswer(bool toHead)
{
    RawAnswer answer;
    QByteArray bytes = std::exchange(m_buffer, {});
    const auto more = [&] {
        const QByteArray some = readSome();
        bytes.append(some);
        return !some.isEmpty();
    };
    qsizetype end = -1;
    while ((end = bytes.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return answer;
    }
    answer.head = bytes.first(end);
    bytes.remove(0, end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    if (toHead || answer.status == 204 || answer.status == 304 || answer.status < 200) {
        answer.whole = true;
    } else if (answer.header("transfer-encoding") == "chunked") {
        while (true) {
            qsizetype line = -1;
            while ((line = bytes.indexOf("\r\n")) < 0) {
                if (!more())
                    return answer;
            }
            const qsizetype size = bytes.first(line).toLongLong(nullptr, 16);
            while (bytes.size() < line + 2 + size + 2) {
                if (!more())
                    return answer;
            }
            answer.body.append(bytes.sliced(line + 2, size));
            bytes.remove(0, line + 2 + size + 2);
            if (size == 0)
                break;
        }
        answer.whole = true;
    } else if (!answer.header("content-length").isEmpty()) {
        const qsizetype size = answer.header("content-length").toLongLong();
        while (bytes.size() < size) {
            if (!more())
                break;
        }
        answer.whole = bytes.size() >= size;
        answer.body = bytes.first(std::min(size, bytes.size()));
        bytes.remove(0, answer.body.size());
    } else {
        m_buffer = bytes;
        answer.whole = readToEnd(&answer.body);
        return answer;
    }
    m_buffer = bytes;
    return answer;
}

void RawClient::finishWriting()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void RawClient::closeWithReset()
{
    const linger atOnce = {1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}
