// One small Chat request to the gateway's own address, as any client would make it.
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QUrl>

class QObject;

namespace sluice {

// `gateway` is the address that it listens on, `provider` the name under which it knows the simulator. Main
// thread. `context`: when it goes, the request is dropped.
QFuture<Result<void>> sendTestRequestTo(const QUrl &gateway, const QString &provider,
                                        const QByteArray &secret, QObject *context);

} // namespace sluice
