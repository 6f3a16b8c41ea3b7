// Splits a Host value and compares it with what is allowed.
#include "core/server/hostcheck.h"

#include "core/base/headers.h"

#include <algorithm>
#include <optional>

namespace sluice {

namespace {

bool isPort(QByteArrayView text)
{
    return text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The host without port, brackets and the dot that may end a full name; empty if it is none.
QByteArrayView hostOnly(QByteArrayView value)
{
    QByteArrayView host = value;
    QByteArrayView port;
    if (value.startsWith('[')) {
        const qsizetype end = value.indexOf(']');
        if (end < 0)
            return {};
        host = value.first(end + 1);
        const QByteArrayView rest = value.sliced(end + 1);
        if (!rest.isEmpty() && !rest.startsWith(':'))
            return {};
        port = rest.isEmpty() ? rest : rest.sliced(1);
    } else if (const qsizetype colon = value.indexOf(':'); colon >= 0) {
        host = value.first(colon);
        port = value.sliced(colon + 1);
    }
    if (!isPort(port))
        return {};
    if (host.size() > 1 && host.endsWith('.'))
        host.chop(1);
    return host;
}

// Four decimal numbers and nothing that only some parsers take for an address ("0x7f.1", "127.1",
// "2130706433").
std::optional<quint32> plainIpv4(QByteArrayView host)
{
    quint32 address = 0;
    int numbers = 0;
    while (true) {
        const qsizetype dot = host.indexOf('.');
        const QByteArrayView part = dot < 0 ? host : host.first(dot);
        if (part.isEmpty() || part.size() > 3 || (part.size() > 1 && part.front() == '0'))
            return {};
        quint32 number = 0;
        for (const char c : part) {
            if (c < '0' || c > '9')
                return {};
            number = number * 10 + quint32(c - '0');
        }
        if (number > 255)
            return {};
        address = address << 8 | number;
        ++numbers;
        if (dot < 0)
            break;
        host = host.sliced(dot + 1);
    }
    return numbers == 4 ? std::optional(address) : std::nullopt;
}

std::optional<QHostAddress> addressOf(QByteArrayView host)
{
    if (host.startsWith('[') && host.endsWith(']')) {
        const QHostAddress address(QString::fromLatin1(host.sliced(1, host.size() - 2)));
        if (address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty())
            return address;
        return {};
    }
    if (const auto ipv4 = plainIpv4(host))
        return QHostAddress(*ipv4);
    return {};
}

bool isLoopback(QByteArrayView host)
{
    if (sameName(host, "localhost"))
        return true;
    constexpr QByteArrayView suffix = ".localhost";
    if (host.size() > suffix.size() && sameName(host.last(suffix.size()), suffix))
        return true;
    if (const auto ipv4 = plainIpv4(host))
        return *ipv4 >> 24 == 127;
    if (!host.startsWith('['))
        return false;
    const auto address = addressOf(host);
    return address && address->isLoopback();
}

bool isWildcard(const QHostAddress &address)
{
    return address.isNull() || address == QHostAddress(QHostAddress::Any) ||
           address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

bool isLoopbackHost(QByteArrayView host)
{
    return isLoopback(hostOnly(host));
}

bool isAcceptedHost(QByteArrayView host, const QHostAddress &boundTo, const QStringList &allowedHosts)
{
    const QByteArrayView name = hostOnly(host);
    if (name.isEmpty())
        return false;
    if (isLoopback(name))
        return true;
    const auto address = addressOf(name);
    if (address && !isWildcard(boundTo) && address->isEqual(boundTo))
        return true;
    return std::any_of(allowedHosts.begin(), allowedHosts.end(), [&](const QString &allowed) {
        const QByteArray entry = allowed.trimmed().toUtf8();
        if (!entry.isEmpty() && sameName(hostOnly(entry), name))
            return true;
        // An IPv6 address may stand in the settings without its brackets.
        return address && *address == QHostAddress(allowed.trimmed());
    });
}

} // namespace sluice
