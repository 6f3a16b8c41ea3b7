// Randomness for secrets and ids.
#pragma once

#include <QByteArray>
#include <QUuid>

namespace sluice {

// Cryptographically strong bytes (OpenSSL's generator). Any thread.
QByteArray randomBytes(qsizetype count);

// A UUID of version 7: sorts by the time it was made, unguessable in the rest.
QUuid newId();

} // namespace sluice
