// What one request asked and what it was answered, for keys whose bodies are recorded. Leaves memory only
// sealed.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QUuid>

namespace sluice {

struct Recording
{
    static constexpr qsizetype MostBytes = 2 * 1024 * 1024; // of each body; what is behind it is not kept

    QUuid requestId = {};       // RequestRecord::id
    QByteArray request = {};    // as it went to the provider: what guardrails replaced in it stays replaced
    qint64 requestBytes = 0;    // of all of it
    QByteArray answer = {};     // decoded, as the client got it
    qint64 answerBytes = 0;     // of all of it
    QByteArray answerType = {}; // its Content-Type

    bool operator==(const Recording &) const = default;
};

// Both bodies, compressed, without the id: what is to be sealed.
QByteArray packedRecording(const Recording &recording);
// BadRequest: these are no such bytes.
Result<Recording> unpackedRecording(const QUuid &requestId, QByteArrayView bytes);

// A recording as it is stored.
struct SealedRecording
{
    QUuid requestId = {}; // its time is in it (version 7)
    QByteArray sealed = {};
};

} // namespace sluice
