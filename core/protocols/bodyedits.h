// What a key's rules write into a request's body: a cap on the output, and a system prompt. Splices, so that
// every other byte stays where it was. Pure.
#pragma once

#include "core/protocols/protocol.h"

namespace sluice {

// Under which name a Chat request that says nothing gets its cap. OpenAI's own servers refuse max_tokens for
// reasoning models; most others know no other name (protocols.md 4).
enum class ChatLimitName : bool { MaxTokens, MaxCompletionTokens };

// Every limit in the body that is larger than `most` (or says "as much as you like") becomes `most`; where
// there is none it is put in. Messages: a thinking budget that no longer fits shrinks too. Empty: nothing to
// do, or an endpoint that writes nothing. `body` must have 64 readable bytes behind its end.
std::vector<Splice> outputCap(const Target &target, const Ask &ask, QByteArrayView body, qint64 most,
                              ChatLimitName name);

enum class PromptPlace : bool { WhenMissing, InFront };

// `prompt` as the system prompt: in front of what the client sends of its own, or only where it sends none.
// Chat: a first message; Responses: instructions; Messages: system, a text or a list; Gemini:
// systemInstruction.
std::vector<Splice> systemPrompt(const Target &target, const Ask &ask, QByteArrayView body,
                                 QByteArrayView prompt, PromptPlace place);

} // namespace sluice
