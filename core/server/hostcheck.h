// Which Host values are us. The protection against DNS rebinding: a web page's own name never is. Pure.
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QStringList>

namespace sluice {

// Whether a Host header's value, with or without a port, is a loopback name or address (localhost,
// *.localhost, 127.0.0.0/8, [::1]), the address that we are bound to (not if that is a wildcard), or one of
// `allowedHosts` (names or addresses, without ports, in any case). An empty or malformed value is not.
bool isAcceptedHost(QByteArrayView host, const QHostAddress &boundTo, const QStringList &allowedHosts);

// Whether it is a loopback name or address.
bool isLoopbackHost(QByteArrayView host);

} // namespace sluice
