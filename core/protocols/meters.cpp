// The meters of the wire protocols.
#include "core/protocols/meters.h"

namespace sluice {

using namespace meterjson;

namespace {

void keepName(Value &value, QByteArray &target)
{
    const QByteArrayView name = view(text(value));
    if (!name.isEmpty() && name != QByteArrayView(target))
        target = name.toByteArray();
}

void setName(Value &value, std::string_view &target)
{
    if (const std::string_view name = text(value); !name.empty())
        target = name;
}

std::string_view stringOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

bool isPresent(Value &value)
{
    return !isNull(value);
}

qint64 textSize(Value &value)
{
    return qint64(text(value).size());
}

} // namespace

void ChatMeter::read(Object &root, QByteArrayView, Found)
{
    OpenAiNumbers numbers;
    eachMember(root, [&](std::string_view key, Value &value) {
        if (key == "choices")
            eachElement(value, [&](Value &choice) { readChoice(choice); });
        else if (key == "usage")
            readOpenAi(value, numbers);
        else if (key == "x_groq")
            eachMember(value, [&](std::string_view name, Value &member) {
                if (name == "usage")
                    readOpenAi(member, numbers);
            });
        else if (key == "model")
            keepName(value, m_modelServed);
        else if (key == "service_tier")
            keepName(value, m_serviceTier);
        else if (key == "error")
            m_error = m_error || isPresent(value);
    });
    if (const auto usage = usageOf(numbers, m_dialect))
        m_usage = usage;
    if (m_usage)
        m_usage->serviceTier = serviceTierName(stringOf(m_serviceTier));
}

void ChatMeter::readChoice(Value &choice)
{
    eachMember(choice, [&](std::string_view key, Value &value) {
        if (key == "delta" || key == "message")
            readDelta(value);
        else if (key == "text")
            m_outputBytes += textSize(value);
    });
}

void ChatMeter::readDelta(Value &delta)
{
    bool reasoned = false; // some servers send the same text under both names
    eachMember(delta, [&](std::string_view key, Value &value) {
        if (key == "content" || key == "refusal") {
            m_outputBytes += textBytes(value, "content");
        } else if (key == "reasoning_content" || key == "reasoning") {
            const qint64 bytes = textBytes(value, "reasoning");
            m_outputBytes += reasoned ? 0 : bytes;
            reasoned = reasoned || bytes > 0;
        } else if (key == "tool_calls" || key == "function_call") {
            m_outputBytes += textBytes(value, {});
        }
    });
}

void ResponsesMeter::read(Object &root, QByteArrayView event, Found found)
{
    if (found == Found::Whole) {
        readResponse(root, found);
        return;
    }
    std::string_view type = stringOf(event);
    qint64 deltaBytes = 0;
    eachMember(root, [&](std::string_view key, Value &value) {
        if (key == "type") {
            setName(value, type);
        } else if (key == "delta") {
            deltaBytes = textSize(value);
        } else if (key == "response") {
            Object response;
            if (!value.get_object().get(response))
                readResponse(response, found);
        } else if (key == "error") {
            m_error = m_error || isPresent(value);
        }
    });
    if (type.ends_with(".delta") && !type.ends_with("audio.delta"))
        m_outputBytes += deltaBytes;
    m_final = m_final || type == "response.completed" || type == "response.incomplete" ||
              type == "response.failed" || type == "response.cancelled";
    m_error = m_error || type == "error" || type == "response.failed";
}

void ResponsesMeter::readResponse(Object &response, Found found)
{
    OpenAiNumbers numbers;
    eachMember(response, [&](std::string_view key, Value &value) {
        if (key == "usage")
            readOpenAi(value, numbers);
        else if (key == "model")
            keepName(value, m_modelServed);
        else if (key == "service_tier")
            keepName(value, m_serviceTier);
        else if (key == "error")
            m_error = m_error || isPresent(value);
        else if (key == "output" && found == Found::Whole)
            m_outputBytes += textBytes(value, {});
        else if (key == "tool_usage")
            eachMember(value, [&](std::string_view tool, Value &counts) {
                if (tool == "web_search")
                    eachMember(counts, [&](std::string_view name, Value &count) {
                        if (name == "num_requests")
                            readCount(count, m_webSearches);
                    });
            });
    });
    if (const auto usage = usageOf(numbers, UsageDialect::OpenAi))
        m_usage = usage;
    if (!m_usage)
        return;
    m_usage->serviceTier = serviceTierName(stringOf(m_serviceTier));
    m_usage->webSearches = m_webSearches.value_or(0);
}

void MessagesMeter::read(Object &root, QByteArrayView event, Found found)
{
    std::string_view type = stringOf(event);
    eachMember(root, [&](std::string_view key, Value &value) {
        if (key == "type")
            setName(value, type);
        else if (key == "message")
            eachMember(value, [&](std::string_view name, Value &member) { readMessageMember(name, member); });
        else if (key == "usage")
            readUsage(value);
        else if (key == "error")
            m_error = m_error || isPresent(value);
        else if (key == "delta")
            eachMember(value, [&](std::string_view name, Value &member) {
                if (name == "text" || name == "partial_json" || name == "thinking")
                    m_outputBytes += textSize(member);
            });
        else if (found == Found::Whole)
            readMessageMember(key, value);
    });
    m_final = m_final || type == "message_stop";
    m_error = m_error || type == "error";
}

// A message in message_start, or the whole answer.
void MessagesMeter::readMessageMember(std::string_view key, Value &value)
{
    if (key == "usage")
        readUsage(value);
    else if (key == "model")
        keepName(value, m_modelServed);
    else if (key == "content")
        m_outputBytes += textBytes(value, "content");
}

void MessagesMeter::readUsage(Value &usage)
{
    readAnthropic(usage, m_numbers);
    if (const auto read = usageOf(m_numbers))
        m_usage = read;
}

void GeminiMeter::read(Object &root, QByteArrayView, Found found)
{
    GeminiNumbers numbers;
    eachMember(root, [&](std::string_view key, Value &value) {
        if (key == "usageMetadata")
            readGemini(value, numbers);
        else if (key == "candidates")
            eachElement(value, [&](Value &candidate) { readCandidate(candidate, found); });
        else if (key == "modelVersion")
            keepName(value, m_modelServed);
        else if (key == "error")
            m_error = m_error || isPresent(value);
    });
    if (const auto usage = usageOf(numbers))
        m_usage = usage;
}

void GeminiMeter::readCandidate(Value &candidate, Found found)
{
    eachMember(candidate, [&](std::string_view key, Value &value) {
        if (key == "content")
            m_outputBytes += textBytes(value, {});
        else if (key == "finishReason" && found == Found::Event)
            m_final = m_final || !text(value).empty();
    });
}

void GenericMeter::read(Object &root, QByteArrayView event, Found)
{
    OpenAiNumbers numbers;
    std::string_view type = stringOf(event);
    qint64 deltaBytes = 0;
    eachMember(root, [&](std::string_view key, Value &value) {
        if (key == "usage" || key == "meta")
            readOpenAi(value, numbers);
        else if (key == "model")
            keepName(value, m_modelServed);
        else if (key == "type")
            setName(value, type);
        else if (key == "delta")
            deltaBytes = textSize(value);
        else if (key == "error")
            m_error = m_error || isPresent(value);
        else if (key == "prompt_eval_count" || key == "eval_count")
            readOpenAiMember(key, value, numbers);
    });
    if (type.ends_with(".text.delta"))
        m_outputBytes += deltaBytes;
    m_error = m_error || type == "error";
    m_final = m_final || type == "image_generation.completed" || type == "image_edit.completed" ||
              type == "transcript.text.done" || type == "speech.audio.done";
    if (m_billing == Billing::Ignored)
        return;
    if (const auto usage = usageOf(numbers, m_dialect))
        m_usage = usage;
}

} // namespace sluice
