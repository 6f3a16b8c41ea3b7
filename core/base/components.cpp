#include "core/base/components.h"

#include <openssl/crypto.h>

namespace sluice {

QString opensslVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace sluice
