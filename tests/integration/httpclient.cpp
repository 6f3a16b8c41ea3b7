// POSIX sockets, and as little HTTP as reading an answer takes.
#include "tests/integration/httpclient.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace sluice::test {

QByteArray requestBytes(const QByteArray &method, const QByteArray &target, const HeaderList &headers,
                        const QByteArray &body)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n";
    if (!hasHeader(headers, "host"))
        bytes += "Host: 127.0.0.1\r\n";
    for (const Header &header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (!body.isEmpty() && !hasHeader(headers, "transfer-encoding"))
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

HttpClient::HttpClient(quint16 port, int receiveBuffer)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        close();
}

HttpClient::~HttpClient()
{
    close();
}

bool HttpClient::send(const QByteArray &bytes)
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

bool HttpClient::readMore(std::chrono::milliseconds patience)
{
    pollfd question = {m_socket, POLLIN, 0};
    if (m_ended || m_socket < 0 || ::poll(&question, 1, int(patience.count())) <= 0)
        return false;
    std::array<char, 64 * 1024> room;
    const ssize_t count = ::recv(m_socket, room.data(), room.size(), 0);
    m_ended = count <= 0;
    m_reset = count < 0 && errno == ECONNRESET;
    if (count > 0)
        m_input.append(room.data(), count);
    return count > 0;
}

HttpAnswer HttpClient::readHead(bool hasBody)
{
    HttpAnswer answer;
    qsizetype end = -1;
    m_framing = Framing::None;
    while ((end = m_input.indexOf("\r\n\r\n")) < 0) {
        if (!readMore(Patience))
            return answer;
    }
    const QList<QByteArray> lines = m_input.first(end).split('\n');
    m_input.remove(0, end + 4);
    answer.status = lines.front().mid(9, 3).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.push_back({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    m_left = 0;
    if (!hasBody || answer.status == 204 || answer.status == 304 || answer.status < 200) {
        m_framing = Framing::Done;
    } else if (sameName(answer.header("transfer-encoding"), "chunked")) {
        m_framing = Framing::Chunked;
    } else if (hasHeader(answer.headers, "content-length")) {
        m_left = answer.header("content-length").toLongLong();
        m_framing = m_left > 0 ? Framing::Length : Framing::Done;
    } else {
        m_framing = Framing::UntilClose;
    }
    return answer;
}

QByteArray HttpClient::takeDecoded()
{
    if (m_framing == Framing::Chunked)
        return takeChunked();
    if (m_framing == Framing::UntilClose)
        return std::exchange(m_input, {});
    if (m_framing != Framing::Length)
        return {};
    const QByteArray piece = m_input.first(std::min<qint64>(m_left, m_input.size()));
    m_input.remove(0, piece.size());
    m_left -= piece.size();
    if (m_left == 0)
        m_framing = Framing::Done;
    return piece;
}

QByteArray HttpClient::takeChunked()
{
    QByteArray piece;
    while (m_framing == Framing::Chunked) {
        const qsizetype line = m_input.indexOf("\r\n");
        if (line < 0)
            break;
        bool good = false;
        const qint64 size = m_input.first(line).toLongLong(&good, 16);
        if (!good) {
            m_framing = Framing::Broken;
            break;
        }
        if (m_input.size() < line + 2 + size + 2)
            break;
        piece += m_input.sliced(line + 2, size);
        m_input.remove(0, line + 2 + size + 2);
        if (size == 0)
            m_framing = Framing::Done;
    }
    return piece;
}

QByteArray HttpClient::readPiece(std::chrono::milliseconds patience)
{
    for (;;) {
        const QByteArray piece = takeDecoded();
        if (!piece.isEmpty() || m_framing == Framing::Done || m_framing == Framing::Broken)
            return piece;
        if (readMore(patience))
            continue;
        if (m_ended)
            m_framing = m_framing == Framing::UntilClose && !m_reset ? Framing::Done : Framing::Broken;
        return {};
    }
}

QByteArray HttpClient::readUntil(QByteArrayView bytes, std::chrono::milliseconds patience)
{
    QByteArray all;
    while (all.indexOf(bytes) < 0) {
        const QByteArray piece = readPiece(patience);
        if (piece.isEmpty())
            break;
        all += piece;
    }
    return all;
}

QByteArray HttpClient::readRest()
{
    QByteArray all;
    for (QByteArray piece = readPiece(); !piece.isEmpty(); piece = readPiece())
        all += piece;
    return all;
}

HttpAnswer HttpClient::readAnswer(bool hasBody)
{
    HttpAnswer answer = readHead(hasBody);
    answer.body = readRest();
    answer.clean = isClean();
    return answer;
}

bool HttpClient::closes(std::chrono::milliseconds patience)
{
    return m_input.isEmpty() && !readMore(patience) && m_ended;
}

void HttpClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void HttpClient::closeWithReset()
{
    const linger atOnce = {1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

HttpAnswer ask(quint16 port, const QByteArray &bytes, bool hasBody)
{
    HttpClient client(port);
    client.send(bytes);
    return client.readAnswer(hasBody);
}

} // namespace sluice::test
