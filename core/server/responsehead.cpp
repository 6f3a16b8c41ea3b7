// Writes status line and fields, and keeps the ones that belong to the connection in one hand.
#include "core/server/responsehead.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <charconv>

namespace sluice {

namespace {

constexpr qsizetype LinesOfOurOwn = 256; // about what status, date, framing and connection take

QByteArrayView reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 400 ? QByteArrayView("OK") : QByteArrayView("Error");
    }
}

void appendNumber(QByteArray &out, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, end - digits);
}

bool belongsToConnection(QByteArrayView name)
{
    switch (name.size()) {
    case 4:
        return sameName(name, "date");
    case 7:
        return sameName(name, "trailer");
    case 10:
        return sameName(name, "connection") || sameName(name, "keep-alive");
    case 14:
        return sameName(name, "content-length");
    case 17:
        return sameName(name, "transfer-encoding");
    default:
        return false;
    }
}

bool holdsLineEnd(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void appendField(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    constexpr QByteArrayView colon(": ");
    constexpr QByteArrayView lineEnd("\r\n");
    const qsizetype at = out.size();
    out.resize(at + name.size() + colon.size() + value.size() + lineEnd.size());
    char *to = out.data() + at;
    for (const QByteArrayView part : {name, colon, value, lineEnd})
        to = std::copy(part.begin(), part.end(), to);
}

} // namespace

void appendResponseHead(QByteArray &out, int status, const HeaderList &headers,
                        const ResponseFraming &framing, QByteArrayView date, QByteArrayView lines)
{
    qsizetype room = LinesOfOurOwn + lines.size();
    for (const Header &header : headers)
        room += header.name.size() + header.value.size() + 4;
    out.reserve(out.size() + room);
    out.append("HTTP/1.1 ");
    appendNumber(out, status);
    out.append(' ').append(reasonOf(status)).append("\r\n");
    for (const Header &header : headers) {
        if (!belongsToConnection(header.name) && !holdsLineEnd(header.name) && !holdsLineEnd(header.value))
            appendField(out, header.name, header.value);
    }
    out.append(lines);
    appendField(out, "Date", date);
    if (framing.body == ResponseFraming::Body::Length) {
        out.append("Content-Length: ");
        appendNumber(out, framing.length);
        out.append("\r\n");
    } else if (framing.body == ResponseFraming::Body::Chunked) {
        out.append("Transfer-Encoding: chunked\r\n");
    }
    if (framing.close)
        out.append("Connection: close\r\n");
    else if (framing.sayKeepAlive)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
}

QByteArray httpDate(qint64 secondsSinceEpoch)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

} // namespace sluice
