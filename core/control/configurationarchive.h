// A configuration as a file: plain JSON, or sealed with a passphrase the way the vault is.
#pragma once

#include "core/base/secretbytes.h"
#include "core/control/configurationfile.h"

namespace sluice {

// Whether the bytes are a sealed configuration, which needs its passphrase. Pure.
bool isSealedConfiguration(const QByteArray &file);

// The document's bytes, indented; sealed if there is a passphrase. On a thread of its own: a passphrase is
// slow on purpose.
QFuture<Result<QByteArray>> packConfiguration(const QJsonObject &document, const SharedSecret &passphrase);
// The document, read and checked. Keychain, "locked": the passphrase does not fit.
QFuture<Result<ConfigurationFile>> unpackConfiguration(const QByteArray &file,
                                                       const SharedSecret &passphrase);

} // namespace sluice
