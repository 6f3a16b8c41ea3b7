#include "core/scope/addressrange.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace sluice {

namespace {

constexpr int MappedBits = 96; // of ::ffff:0:0/96, where IPv4 lives inside IPv6

Error wrong(QStringView text)
{
    return Error{Error::Kind::BadRequest,
                 QCoreApplication::translate("Scope", "“%1” is neither an address nor a range such as "
                                                      "192.168.0.0/16 or fd00::/8.")
                     .arg(text.left(64).toString()),
                 "bad_address_range"};
}

// Network order; mapped IPv4 as four bytes.
QByteArray bytesOf(const QHostAddress &address)
{
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    const QByteArray bytes(reinterpret_cast<const char *>(v6.c), sizeof v6.c);
    // By the protocol and the prefix: Qt takes "::" and 0.0.0.0 for one another.
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    if (!isV4 && !bytes.startsWith(QByteArray(10, '\0') + "\xff\xff"))
        return bytes;
    return address.toIPv4Address() == 0 ? QByteArray(4, '\0') : bytes.sliced(MappedBits / 8);
}

bool sameBits(const QByteArray &a, const QByteArray &b, int bits)
{
    const qsizetype whole = bits / 8;
    if (QByteArrayView(a).first(whole) != QByteArrayView(b).first(whole))
        return false;
    const int rest = bits % 8;
    return rest == 0 || (uchar(a[whole]) ^ uchar(b[whole])) >> (8 - rest) == 0;
}

} // namespace

Result<AddressRange> AddressRange::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    const QString name = (slash < 0 ? trimmed : trimmed.first(slash)).toString();
    const bool colons = name.contains(u':');
    // Qt also reads "10.1" and "010.0.0.1", each program in its own way: not here.
    const QStringList parts = name.split(u'.');
    const bool plain =
        colons || (parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                       return part.size() == 1 || !part.startsWith(u'0');
                   }));
    QHostAddress address;
    if (!plain || name.contains(u'%') || !address.setAddress(name))
        return wrong(text);

    AddressRange range;
    range.m_address = bytesOf(address);
    const int written = colons ? 128 : 32;
    range.m_prefix = written;
    if (slash >= 0) {
        bool isNumber = false;
        const QStringView digits = trimmed.sliced(slash + 1);
        range.m_prefix = digits.toInt(&isNumber);
        const bool signless = !digits.isEmpty() && digits.front().isDigit();
        if (!isNumber || !signless || range.m_prefix > written)
            return wrong(text);
    }
    if (colons && range.m_address.size() == 4) {
        range.m_prefix -= MappedBits;
        if (range.m_prefix < 0)
            return wrong(text);
    }
    return range;
}

bool AddressRange::holds(const QHostAddress &address) const
{
    const QByteArray bytes = address.isNull() ? QByteArray() : bytesOf(address);
    return bytes.size() == m_address.size() && sameBits(bytes, m_address, m_prefix);
}

Result<void> checkAddressRange(QStringView text)
{
    SLUICE_CHECK(AddressRange::parse(text));
    return {};
}

} // namespace sluice
