// A reply in each protocol's exact clothes (protocols.md 3 to 6). Ids are fresh with every answer.
#pragma once

#include "core/simulator/answer.h"
#include "core/simulator/reply.h"

namespace sluice::simulator {

Answer chatAnswer(const Prompt &prompt, const Reply &reply);
Answer responsesAnswer(const Prompt &prompt, const Reply &reply);
Answer messagesAnswer(const Prompt &prompt, const Reply &reply);

// How long an answer in one piece takes: as long as its stream would, but not tediously so.
std::chrono::milliseconds wholePause(const Reply &reply);

// Which family's words errors and lists are in.
enum class Family : quint8 { OpenAi, Anthropic, Gemini };

Answer errorAnswer(Family family, int status, const QString &message);
Answer modelList(Family family);
Answer modelRow(Family family, const QByteArray &id);
Answer inputTokenCount(const Prompt &prompt);
// POST /embeddings: vectors of unit length that depend on the input alone. 16 dimensions unless asked
// otherwise.
Answer embeddingsAnswer(const QByteArray &body);

// s since 1970.
qint64 unixNow();

} // namespace sluice::simulator
