// Token counts as providers write them, and how they become the disjoint classes of Usage
// (protocols.md 6.5, 7.3, 10).
#pragma once

#include "core/model/usage.h"
#include "core/protocols/meterjson.h"

namespace sluice {

// Whose rules a usage object of OpenAI's shape follows.
enum class UsageDialect : quint8 {
    OpenAi,
    XaiChat,    // completion_tokens without the reasoning; cached tokens may be on top of the prompt
    Perplexity, // reasoning and searches apart
    Images,     // output tokens are image tokens, input is told apart by kind
    Speech      // output tokens are audio
};

// Chat, Responses, embeddings, images, audio, rerank, and Ollama's, Cohere's and Bedrock's own names.
struct OpenAiNumbers
{
    std::optional<qint64> input = {};
    std::optional<qint64> output = {};
    std::optional<qint64> total = {};
    std::optional<qint64> cached = {};
    std::optional<qint64> cacheHit = {};
    std::optional<qint64> cacheMiss = {};
    std::optional<qint64> cacheWrite = {};
    std::optional<qint64> cacheWriteShort = {};
    std::optional<qint64> cacheWriteLong = {};
    std::optional<qint64> audioInput = {};
    std::optional<qint64> imageInput = {};
    std::optional<qint64> reasoning = {};
    std::optional<qint64> audioOutput = {};
    std::optional<qint64> imageOutput = {};
    std::optional<qint64> textOutput = {};
    std::optional<qint64> seconds = {};
    std::optional<qint64> searches = {};
    std::optional<Money> cost = {};
    std::optional<Money> upstreamCost = {}; // OpenRouter, own key at the provider: charged there
    bool ownKey = false;
    bool disjoint = false; // Bedrock: input does not contain the cached tokens
};

// `usage`: the usage object, a null or something else (then nothing is read).
void readOpenAi(meterjson::Value &usage, OpenAiNumbers &numbers);
// One member of such an object; false: not one of ours.
bool readOpenAiMember(std::string_view key, meterjson::Value &value, OpenAiNumbers &numbers);
// None if nothing was counted.
std::optional<Usage> usageOf(const OpenAiNumbers &numbers, UsageDialect dialect);

// Anthropic. A later non-null value replaces an earlier one.
struct AnthropicNumbers
{
    std::optional<qint64> input = {};
    std::optional<qint64> cacheRead = {};
    std::optional<qint64> cacheWrite = {};
    std::optional<qint64> cacheWrite5m = {};
    std::optional<qint64> cacheWrite1h = {};
    std::optional<qint64> output = {};
    std::optional<qint64> thinking = {};
    std::optional<qint64> searches = {};
    std::optional<Money> cost = {};
    qint64 compactionInput = 0; // attempts that the top level leaves out (usage.iterations)
    qint64 compactionOutput = 0;
    QByteArray serviceTier = {};
    QByteArray speed = {};
    QByteArray region = {};
};
void readAnthropic(meterjson::Value &usage, AnthropicNumbers &numbers);
std::optional<Usage> usageOf(const AnthropicNumbers &numbers);

// Gemini. Each chunk has running totals: read into a fresh one.
struct GeminiNumbers
{
    std::optional<qint64> prompt = {};
    std::optional<qint64> cached = {};
    std::optional<qint64> candidates = {};
    std::optional<qint64> thoughts = {};
    std::optional<qint64> toolUse = {};
    qint64 audioPrompt = 0;
    qint64 imagePrompt = 0;
    qint64 audioCached = 0;
    qint64 imageCached = 0;
    qint64 audioOutput = 0;
    qint64 imageOutput = 0;
    QByteArray serviceTier = {};
};
void readGemini(meterjson::Value &usage, GeminiNumbers &numbers);
std::optional<Usage> usageOf(const GeminiNumbers &numbers);

// The name as Usage keeps it: the ordinary tier ("default", "standard", "auto") is empty.
QByteArray serviceTierName(std::string_view written);

} // namespace sluice
