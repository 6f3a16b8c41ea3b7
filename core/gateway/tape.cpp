#include "core/gateway/tape.h"

#include <algorithm>
#include <utility>

namespace sluice {

void Tape::asked(const QByteArray &body)
{
    // Shared with the request, not copied, where all of it is kept.
    m_recording.request = body.size() <= Recording::MostBytes ? body : body.first(Recording::MostBytes);
    m_recording.requestBytes = body.size();
}

void Tape::answers(const QByteArray &contentType)
{
    replaceAnswer({}, contentType);
}

void Tape::add(QByteArrayView bytes)
{
    const qsizetype room = Recording::MostBytes - m_recording.answer.size();
    m_recording.answer.append(bytes.first(std::min(bytes.size(), room)));
    m_recording.answerBytes += bytes.size();
}

void Tape::replaceAnswer(QByteArrayView body, const QByteArray &contentType)
{
    m_recording.answer.clear();
    m_recording.answerBytes = 0;
    m_recording.answerType = contentType;
    add(body);
}

Recording Tape::take(const QUuid &requestId)
{
    m_recording.requestId = requestId;
    return std::exchange(m_recording, {});
}

} // namespace sluice
