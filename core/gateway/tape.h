// Listens to one conversation for a key whose bodies are recorded.
#pragma once

#include "core/model/recording.h"

namespace sluice {

class Tape
{
public:
    // The body as it goes to the provider; a second try takes the place of the first.
    void asked(const QByteArray &body);
    // An answer of that type begins.
    void answers(const QByteArray &contentType);
    // A piece of it, decoded.
    void add(QByteArrayView bytes);
    // All of it, in place of what came.
    void replaceAnswer(QByteArrayView body, const QByteArray &contentType);
    // What was recorded; once.
    Recording take(const QUuid &requestId);

private:
    Recording m_recording = {};
};

} // namespace sluice
