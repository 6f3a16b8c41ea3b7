// The bytes of a response head. Pure.
#pragma once

#include "core/base/headers.h"

namespace sluice {

struct ResponseFraming
{
    enum class Body { None, Length, Chunked, UntilClose };
    Body body = Body::None;
    qint64 length = 0; // for Length
    bool close = false;
    bool sayKeepAlive = false; // HTTP/1.0 wants it said
};

// Appends the whole head. Fields that frame the message or the connection are taken from `framing`, never
// from `headers`; a field that holds a line end is left out. `date`: the value of the Date field. `lines`:
// fields that are written out, each with its line end.
void appendResponseHead(QByteArray &out, int status, const HeaderList &headers,
                        const ResponseFraming &framing, QByteArrayView date, QByteArrayView lines = {});

// The value of a Date field for a time in seconds since 1970: "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray httpDate(qint64 secondsSinceEpoch);

} // namespace sluice
