// How a text is made unreadable before it is stored, without knowing about keys or ciphers.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUuid>

#include <functional>

namespace sluice {

// The sealed form of a text that belongs to that event and to no other. Any thread. Empty function: there is
// no key, and nothing may be kept.
using TextSeal = std::function<Result<QByteArray>(const QUuid &event, QByteArrayView text)>;

} // namespace sluice
