// A number that is the same for the same bytes: how the runaway guard knows a request again. Not for secrets.
#pragma once

#include <QByteArrayView>

namespace sluice {

// Never 0. About a tenth of a nanosecond a byte.
quint64 fingerprintOf(QByteArrayView bytes);

} // namespace sluice
