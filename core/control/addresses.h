// What a base URL points at: this computer, a private network or the internet; and where its models are
// listed.
#pragma once

#include "core/control/control.h"

#include <QHostAddress>

namespace sluice {

// Loopback, RFC 1918, link-local or unique-local. Pure.
bool isPrivateAddress(const QHostAddress &address);

// Whether a host can be known, without asking anybody, not to be on the internet: a private address,
// localhost, a name without a dot, or one below .localhost, .local (RFC 6762), .home.arpa (RFC 8375) or
// .internal. Pure.
bool isPrivateHost(const QString &host);

// `baseUrl` with a version folder and `path` behind it. A base URL with and without the folder means the
// same: "v1"
// ("v1beta" for Gemini) is added where no segment of its path is a version. Pure.
QUrl endpointUrl(const QUrl &baseUrl, ProviderProtocol protocol, const QString &path);

// "api.openai.com", "127.0.0.1:11434": for sentences.
QString hostText(const QUrl &url);
quint16 portOf(const QUrl &url);

} // namespace sluice
