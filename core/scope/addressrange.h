// Where a client may call from: one address or a range in CIDR notation.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QHostAddress;

namespace sluice {

class AddressRange
{
public:
    // "127.0.0.1", "10.0.0.0/8", "fd00::/8", "::ffff:10.0.0.0/104". Bits behind the prefix do not matter.
    // Error::Kind::BadRequest.
    static Result<AddressRange> parse(QStringView text);

    // An IPv4 address that comes mapped into IPv6 (::ffff:a.b.c.d) is that IPv4 address.
    bool holds(const QHostAddress &address) const;

private:
    QByteArray m_address = {}; // 4 or 16 bytes, network order
    int m_prefix = 0;          // bits
};

// Whether a text can stand in the allowed addresses. Any thread.
Result<void> checkAddressRange(QStringView text);

} // namespace sluice
