// A prompt as a list of fingerprints, one for each part that a provider's cache may keep: enough to say which
// part is not what it was, and nothing of what it says. Pure.
#pragma once

#include "core/guard/texthash.h"
#include "core/protocols/protocol.h"

#include <vector>

namespace sluice {

struct PromptBlocks
{
    quint64 tools = 0; // 0: none
    quint64 system = 0;
    std::vector<quint64> messages = {};
    // So many of the request's messages stand before the first of `messages`: Chat and Responses have their
    // system prompt there.
    int skipped = 0;
    bool continues = false; // what was said before is with the provider: `messages` are only the newest

    bool operator==(const PromptBlocks &) const = default;
};

// Larger bodies are not looked at.
constexpr qsizetype LargestPrompt = 16 * 1024 * 1024;

// What a cache does not look at, and agents change from turn to turn, makes no difference: the marks of where
// to cache (protocols.md 6.9), a text as a string or as the only block of a list, and the line about billing
// with which Claude Code begins its system prompt. About 3 µs for 10 KB.
PromptBlocks promptBlocks(const PromptSpans &spans, QByteArrayView body, const TextHasher &hasher);

// The first part of a prompt that is not what it was the turn before: "tools", "system", "message 3" (as the
// request counts them, from 1). Empty: it only grew, only its end is another one, or the two have nothing to
// do with each other.
QByteArray changedBlock(const PromptBlocks &before, const PromptBlocks &now);

// Whether the one goes on where the other was: some message of it is still there. Agents talk about several
// things in one session (sub-agents, titles).
bool isSameTalk(const PromptBlocks &before, const PromptBlocks &now);

} // namespace sluice
