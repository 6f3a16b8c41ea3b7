// Token counts as providers write them, and how they become the disjoint classes of Usage.
#include "core/protocols/usagenumbers.h"

namespace sluice {

using namespace meterjson;

namespace {

// Takes at most `wanted` out of what is left.
qint64 take(qint64 &left, std::optional<qint64> wanted)
{
    const qint64 taken = qMin(left, wanted.value_or(0));
    left -= taken;
    return taken;
}

void readInputDetails(Value &details, OpenAiNumbers &numbers)
{
    eachMember(details, [&](std::string_view key, Value &value) {
        if (key == "cached_tokens")
            readCount(value, numbers.cached);
        else if (key == "cache_write_tokens" || key == "cache_creation_tokens")
            readCount(value, numbers.cacheWrite);
        else if (key == "audio_tokens")
            readCount(value, numbers.audioInput);
        else if (key == "image_tokens")
            readCount(value, numbers.imageInput);
        else if (key == "cache_write_tokens_details")
            eachMember(value, [&](std::string_view time, Value &count) {
                readCount(count, time == "ttl_12h_tokens" ? numbers.cacheWriteLong : numbers.cacheWriteShort);
            });
    });
}

void readOutputDetails(Value &details, OpenAiNumbers &numbers)
{
    eachMember(details, [&](std::string_view key, Value &value) {
        if (key == "reasoning_tokens")
            readCount(value, numbers.reasoning);
        else if (key == "audio_tokens")
            readCount(value, numbers.audioOutput);
        else if (key == "image_tokens")
            readCount(value, numbers.imageOutput);
        else if (key == "text_tokens")
            readCount(value, numbers.textOutput);
    });
}

// Cohere bills other counts than it tells: these are the ones that cost.
void readBilledUnits(Value &units, OpenAiNumbers &numbers)
{
    eachMember(units, [&](std::string_view key, Value &value) {
        if (key == "input_tokens")
            readCount(value, numbers.input);
        else if (key == "output_tokens")
            readCount(value, numbers.output);
    });
}

void readCost(Value &cost, OpenAiNumbers &numbers)
{
    if (!isObject(cost)) {
        numbers.cost = usd(cost);
        return;
    }
    eachMember(cost, [&](std::string_view key, Value &value) {
        if (key == "total_cost")
            numbers.cost = usd(value);
    });
}

bool reasoningOnTop(const OpenAiNumbers &numbers, UsageDialect dialect)
{
    const qint64 reasoning = numbers.reasoning.value_or(0);
    if (reasoning == 0)
        return false;
    if (dialect == UsageDialect::Perplexity)
        return true; // its total_tokens leaves the reasoning out, too
    const qint64 without = numbers.input.value_or(0) + numbers.output.value_or(0);
    if (numbers.total == without + reasoning)
        return true;
    const bool contained = numbers.total == without && reasoning <= numbers.output.value_or(0);
    return dialect == UsageDialect::XaiChat && !contained;
}

void setInput(const OpenAiNumbers &numbers, UsageDialect dialect, Usage &usage)
{
    qint64 left =
        numbers.input.value_or(qMax(qint64(0), numbers.total.value_or(0) - numbers.output.value_or(0)));
    const qint64 written =
        numbers.cacheWrite.value_or(numbers.cacheWriteShort.value_or(0) + numbers.cacheWriteLong.value_or(0));
    if (numbers.cacheHit && numbers.cacheMiss) {
        usage.cacheRead = *numbers.cacheHit;
        left = *numbers.cacheMiss;
    } else if (numbers.disjoint || (dialect == UsageDialect::XaiChat && numbers.cached.value_or(0) > left)) {
        usage.cacheRead = numbers.cached.value_or(0);
    } else {
        usage.cacheRead = take(left, numbers.cached ? numbers.cached : numbers.cacheHit);
    }
    qint64 writes = numbers.disjoint ? written : take(left, written);
    usage.cacheWrite1h = take(writes, numbers.cacheWriteLong);
    usage.cacheWrite5m = writes;
    usage.audioInput = take(left, numbers.audioInput);
    if (dialect == UsageDialect::Images)
        usage.imageInput = take(left, numbers.imageInput);
    usage.input = left;
}

void setOutput(const OpenAiNumbers &numbers, UsageDialect dialect, Usage &usage)
{
    qint64 left = numbers.output.value_or(0);
    if (dialect == UsageDialect::Speech) {
        usage.audioOutput = left;
        return;
    }
    if (dialect == UsageDialect::Images) {
        usage.output = take(left, numbers.textOutput);
        usage.imageOutput = left;
        return;
    }
    usage.reasoning = reasoningOnTop(numbers, dialect) ? *numbers.reasoning : take(left, numbers.reasoning);
    usage.imageOutput = take(left, numbers.imageOutput);
    usage.audioOutput = take(left, numbers.audioOutput);
    usage.output = left;
}

void overwrite(std::string_view written, QByteArray &target)
{
    if (!written.empty() && view(written) != QByteArrayView(target))
        target = view(written).toByteArray();
}

// One entry of usage.iterations: only what compaction used runs on the same model and is in no other count.
void readIteration(Value &iteration, AnthropicNumbers &numbers)
{
    bool compaction = false;
    std::optional<qint64> input;
    std::optional<qint64> output;
    eachMember(iteration, [&](std::string_view key, Value &value) {
        if (key == "type")
            compaction = text(value) == "compaction";
        else if (key == "input_tokens")
            readCount(value, input);
        else if (key == "output_tokens")
            readCount(value, output);
    });
    if (!compaction)
        return;
    numbers.compactionInput = qMin(MostCount, numbers.compactionInput + input.value_or(0));
    numbers.compactionOutput = qMin(MostCount, numbers.compactionOutput + output.value_or(0));
}

// Adds up one list of {modality, tokenCount}. Documents are billed as images, video and text as plain tokens.
void readModalities(Value &list, qint64 &audio, qint64 &image)
{
    eachElement(list, [&](Value &entry) {
        QByteArray modality;
        std::optional<qint64> count;
        eachMember(entry, [&](std::string_view key, Value &value) {
            if (key == "modality")
                modality = view(text(value)).toByteArray();
            else if (key == "tokenCount")
                readCount(value, count);
        });
        if (modality == "AUDIO")
            audio = qMin(MostCount, audio + count.value_or(0));
        else if (modality == "IMAGE" || modality == "DOCUMENT")
            image = qMin(MostCount, image + count.value_or(0));
    });
}

} // namespace

QByteArray serviceTierName(std::string_view written)
{
    if (written == "default" || written == "standard" || written == "auto" || written == "on_demand")
        return {};
    return view(written).toByteArray();
}

bool readOpenAiMember(std::string_view key, Value &value, OpenAiNumbers &numbers)
{
    if (key == "prompt_tokens" || key == "input_tokens" || key == "prompt_eval_count") {
        readCount(value, numbers.input);
    } else if (key == "completion_tokens" || key == "output_tokens" || key == "eval_count") {
        readCount(value, numbers.output);
    } else if (key == "total_tokens") {
        readCount(value, numbers.total);
    } else if (key == "prompt_tokens_details" || key == "input_tokens_details" ||
               key == "input_token_details" || key == "prompt_token_details") {
        readInputDetails(value, numbers);
    } else if (key == "completion_tokens_details" || key == "output_tokens_details" ||
               key == "output_token_details") {
        readOutputDetails(value, numbers);
    } else if (key == "num_cached_tokens" || key == "cached_tokens") {
        readCount(value, numbers.cached);
    } else if (key == "prompt_cache_hit_tokens") {
        readCount(value, numbers.cacheHit);
    } else if (key == "prompt_cache_miss_tokens") {
        readCount(value, numbers.cacheMiss);
    } else if (key == "reasoning_tokens") {
        readCount(value, numbers.reasoning);
    } else if (key == "num_search_queries") {
        readCount(value, numbers.searches);
    } else if (key == "seconds") {
        readCount(value, numbers.seconds);
    } else if (key == "cost") {
        readCost(value, numbers);
    } else if (key == "cost_details") {
        eachMember(value, [&](std::string_view name, Value &cost) {
            if (name == "upstream_inference_cost")
                numbers.upstreamCost = usd(cost);
        });
    } else if (key == "is_byok") {
        bool ownKey = false;
        numbers.ownKey = !value.get_bool().get(ownKey) && ownKey;
    } else if (key == "billed_units") {
        readBilledUnits(value, numbers);
    } else if (key == "inputTokens" || key == "outputTokens") {
        numbers.disjoint = true;
        readCount(value, key == "inputTokens" ? numbers.input : numbers.output);
    } else if (key == "cacheReadInputTokens") {
        readCount(value, numbers.cached);
    } else if (key == "cacheWriteInputTokens") {
        readCount(value, numbers.cacheWrite);
    } else {
        return false;
    }
    return true;
}

void readOpenAi(Value &usage, OpenAiNumbers &numbers)
{
    eachMember(usage, [&](std::string_view key, Value &value) { readOpenAiMember(key, value, numbers); });
}

std::optional<Usage> usageOf(const OpenAiNumbers &numbers, UsageDialect dialect)
{
    const bool counted = numbers.input || numbers.output || numbers.total || numbers.seconds ||
                         numbers.cost || (numbers.cacheHit && numbers.cacheMiss);
    if (!counted)
        return {};
    Usage usage;
    setInput(numbers, dialect, usage);
    setOutput(numbers, dialect, usage);
    usage.webSearches = numbers.searches.value_or(0);
    usage.audioSeconds = numbers.seconds.value_or(0);
    usage.reportedCost = numbers.cost;
    if (numbers.cost && numbers.ownKey && numbers.upstreamCost)
        usage.reportedCost = *numbers.cost + *numbers.upstreamCost;
    return usage;
}

void readAnthropic(Value &usage, AnthropicNumbers &numbers)
{
    eachMember(usage, [&](std::string_view key, Value &value) {
        if (key == "input_tokens") {
            readCount(value, numbers.input);
        } else if (key == "output_tokens") {
            readCount(value, numbers.output);
        } else if (key == "cache_read_input_tokens") {
            readCount(value, numbers.cacheRead);
        } else if (key == "cache_creation_input_tokens") {
            readCount(value, numbers.cacheWrite);
        } else if (key == "cache_creation") {
            eachMember(value, [&](std::string_view time, Value &count) {
                if (time == "ephemeral_5m_input_tokens")
                    readCount(count, numbers.cacheWrite5m);
                else if (time == "ephemeral_1h_input_tokens")
                    readCount(count, numbers.cacheWrite1h);
            });
        } else if (key == "output_tokens_details") {
            eachMember(value, [&](std::string_view kind, Value &count) {
                if (kind == "thinking_tokens")
                    readCount(count, numbers.thinking);
            });
        } else if (key == "server_tool_use") {
            eachMember(value, [&](std::string_view tool, Value &count) {
                if (tool == "web_search_requests")
                    readCount(count, numbers.searches);
            });
        } else if (key == "service_tier") {
            overwrite(text(value), numbers.serviceTier);
        } else if (key == "speed") {
            overwrite(text(value), numbers.speed);
        } else if (key == "inference_geo") {
            overwrite(text(value), numbers.region);
        } else if (key == "cost") {
            numbers.cost = usd(value);
        } else if (key == "iterations") {
            AnthropicNumbers fresh;
            if (eachElement(value, [&](Value &iteration) { readIteration(iteration, fresh); })) {
                numbers.compactionInput = fresh.compactionInput;
                numbers.compactionOutput = fresh.compactionOutput;
            }
        }
    });
}

std::optional<Usage> usageOf(const AnthropicNumbers &numbers)
{
    if (!numbers.input && !numbers.output && !numbers.cacheRead && !numbers.cacheWrite)
        return {};
    Usage usage;
    usage.input = numbers.input.value_or(0) + numbers.compactionInput;
    usage.cacheRead = numbers.cacheRead.value_or(0);
    usage.cacheWrite1h = numbers.cacheWrite1h.value_or(0);
    const qint64 split = numbers.cacheWrite5m.value_or(0) + usage.cacheWrite1h;
    usage.cacheWrite5m =
        numbers.cacheWrite5m.value_or(0) + qMax(qint64(0), numbers.cacheWrite.value_or(0) - split);
    qint64 output = numbers.output.value_or(0);
    usage.reasoning = take(output, numbers.thinking);
    usage.output = output + numbers.compactionOutput;
    usage.webSearches = numbers.searches.value_or(0);
    usage.reportedCost = numbers.cost;
    usage.serviceTier =
        serviceTierName({numbers.serviceTier.constData(), size_t(numbers.serviceTier.size())});
    if (numbers.speed == "fast")
        usage.serviceTier = numbers.speed;
    if (numbers.region != "global" && numbers.region != "not_available")
        usage.region = numbers.region;
    return usage;
}

void readGemini(Value &usage, GeminiNumbers &numbers)
{
    eachMember(usage, [&](std::string_view key, Value &value) {
        if (key == "promptTokenCount")
            readCount(value, numbers.prompt);
        else if (key == "cachedContentTokenCount")
            readCount(value, numbers.cached);
        else if (key == "candidatesTokenCount" || key == "responseTokenCount")
            readCount(value, numbers.candidates);
        else if (key == "thoughtsTokenCount")
            readCount(value, numbers.thoughts);
        else if (key == "toolUsePromptTokenCount")
            readCount(value, numbers.toolUse);
        else if (key == "promptTokensDetails" || key == "toolUsePromptTokensDetails")
            readModalities(value, numbers.audioPrompt, numbers.imagePrompt);
        else if (key == "cacheTokensDetails")
            readModalities(value, numbers.audioCached, numbers.imageCached);
        else if (key == "candidatesTokensDetails" || key == "responseTokensDetails")
            readModalities(value, numbers.audioOutput, numbers.imageOutput);
        else if (key == "serviceTier")
            numbers.serviceTier = serviceTierName(text(value));
    });
}

std::optional<Usage> usageOf(const GeminiNumbers &numbers)
{
    if (!numbers.prompt && !numbers.candidates && !numbers.thoughts)
        return {};
    Usage usage;
    qint64 cached = numbers.cached.value_or(0);
    qint64 left = numbers.prompt.value_or(0) + numbers.toolUse.value_or(0);
    cached = take(left, cached);
    usage.audioCacheRead = take(cached, numbers.audioCached);
    usage.cacheRead = cached;
    usage.imageInput = take(left, qMax(qint64(0), numbers.imagePrompt - numbers.imageCached));
    usage.audioInput = take(left, qMax(qint64(0), numbers.audioPrompt - numbers.audioCached));
    usage.input = left;
    qint64 output = numbers.candidates.value_or(0);
    usage.imageOutput = take(output, numbers.imageOutput);
    usage.audioOutput = take(output, numbers.audioOutput);
    usage.output = output;
    usage.reasoning = numbers.thoughts.value_or(0);
    usage.serviceTier = numbers.serviceTier;
    return usage;
}

} // namespace sluice
