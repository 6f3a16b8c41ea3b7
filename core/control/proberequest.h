// The requests that a connection test makes, signed in as the provider wants it.
#pragma once

#include "core/control/providertest.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace sluice {

// GET `path` below the provider's base URL and version, with its headers and credential. Holds the secret:
// never logged.
QNetworkRequest probeRequest(const ProviderDraft &draft, const SharedSecret &secret, const QString &path,
                             const ProviderTestOptions &options);
// The system's authorities and the options' own; the peer is always verified.
QSslConfiguration probeTls(const ProviderTestOptions &options);
// http://proxy:3128 or socks5://…
QNetworkProxy proxyAt(const QUrl &proxy);

} // namespace sluice
