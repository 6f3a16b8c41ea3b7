// Which web pages may use a key: the Origin that their browser sends, exactly. Pure.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace sluice {

// As a browser writes it: scheme and host in lower case, no default port, no slash behind it. Empty: not an
// origin. Neither "null" (any sandboxed page) nor "*" is one.
QByteArray normalOrigin(QByteArrayView text);

// Whether the list names that origin. An empty list allows none.
bool allowsOrigin(const QStringList &allowed, QByteArrayView origin);

// Whether a text can stand in the allowed origins. Error::Kind::BadRequest. Any thread.
Result<void> checkOrigin(QStringView text);

} // namespace sluice
