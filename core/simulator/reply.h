// What the simulated model says: text, thoughts, a tool call, and what it "cost".
#pragma once

#include "core/simulator/prompt.h"

#include <chrono>
#include <optional>

namespace sluice::simulator {

struct ToolCall
{
    QByteArray name = {};
    QByteArray arguments = {}; // a JSON object
};

// Disjoint but for reasoning, which is part of output.
struct Tokens
{
    qint64 uncached = 0;
    qint64 cacheRead = 0;
    qint64 cacheWrite5m = 0;
    qint64 cacheWrite1h = 0;
    qint64 output = 0;
    qint64 reasoning = 0;

    qint64 prompt() const { return uncached + cacheRead + cacheWrite5m + cacheWrite1h; }
};

struct Reply
{
    QByteArray reasoning = {}; // empty: none
    QByteArray text = {};
    std::optional<ToolCall> call = {};
    bool truncated = false; // the output limit was reached
    Tokens tokens = {};
    std::chrono::milliseconds pace{0}; // between two chunks
};

// What x-simulate may ask for beyond a fault: "cached=1000, reasoning=40".
struct Wishes
{
    std::optional<qint64> cached = {};
    std::optional<qint64> reasoning = {};
};

// The same prompt gets the same reply. Pure.
Reply replyTo(const Prompt &prompt, const Wishes &wishes);

// Cuts UTF-8 text into pieces of 2 to 6 characters, the way tokens fall. Pure.
std::vector<QByteArray> tokenPieces(const QByteArray &text);

} // namespace sluice::simulator
