// What a request's body asks for: a few members are read in place, everything else is stepped over.
#include "core/protocols/protocol.h"

#include "core/base/headers.h"
#include "core/protocols/jsonscan.h"
#include "core/protocols/multipart.h"

#include <algorithm>
#include <limits>

namespace sluice {

namespace {

constexpr qint64 BytesPerToken = 4;
constexpr qint64 MostTokens = std::numeric_limits<qint64>::max() / 1024;
constexpr qsizetype LongestName = 512; // of a model, a session, a tier

// ---- How many tokens a body is, roughly

constexpr qsizetype BlobBlock = 1024;
constexpr qint64 BlobTokens = 1600; // about the most that one image costs (a large screenshot)

bool isBase64(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '-' || c == '_' || c == '=';
}

// Four bytes a token, JSON's own signs included. Images, audio and documents come as base64 and would be
// counted many times over: a run of it counts as its bytes, but at most as one image. Runs are found without
// reading the text: only blocks of 1 KiB count that hold nothing but base64, and in prose a block is given up
// after a word.
qint64 estimated(QByteArrayView body)
{
    qint64 tokens = 0;
    qsizetype plain = body.size();
    qsizetype run = 0;
    const auto endRun = [&] {
        tokens += std::min<qint64>(run / BytesPerToken, BlobTokens);
        plain -= run;
        run = 0;
    };
    for (qsizetype at = 0; at + BlobBlock <= body.size(); at += BlobBlock) {
        const QByteArrayView block = body.sliced(at, BlobBlock);
        if (std::all_of(block.begin(), block.end(), isBase64))
            run += BlobBlock;
        else if (run > 0)
            endRun();
    }
    endRun();
    return tokens + plain / BytesPerToken;
}

// ---- Values

QByteArrayView token(QByteArrayView body, qsizetype at)
{
    const qsizetype end = endOfValue(body, at);
    return end < 0 ? QByteArrayView() : body.sliced(at, end - at);
}

bool isString(QByteArrayView value)
{
    return value.size() >= 2 && value.front() == '"' && value.back() == '"';
}

// A short string's text; anything else is empty.
QByteArray shortText(QByteArrayView value)
{
    return isString(value) && value.size() <= LongestName ? unquoted(value) : QByteArray();
}

// A count of tokens or choices. Below zero: not one. Fractions such as 1e3 and 1000.0 count too.
qint64 number(QByteArrayView value)
{
    bool ok = false;
    const qint64 whole = value.toByteArray().toLongLong(&ok);
    if (ok)
        return whole < 0 ? -1 : std::min(whole, MostTokens);
    const double fraction = value.toByteArray().toDouble(&ok);
    if (!ok || !(fraction >= 0))
        return -1;
    return fraction >= double(MostTokens) ? MostTokens : qint64(fraction);
}

// Claude Code: user_id is JSON in a string, {"device_id","account_uuid","session_id"}; before that it was
// "user_<id>_account_<id>_session_<id>".
QByteArray sessionOf(const QByteArray &userId)
{
    constexpr QByteArrayView OldMark = "_session_";
    QByteArray session;
    eachMemberAt(userId, 0, [&](QByteArrayView name, qsizetype at) {
        if (name == QByteArrayView(R"("session_id")"))
            session = shortText(token(userId, at));
    });
    const qsizetype mark = userId.lastIndexOf(OldMark);
    if (session.isEmpty() && mark >= 0)
        session = userId.sliced(mark + OldMark.size());
    return session;
}

// ---- The members, by protocol

// Collects what the members of one body say. A member that comes again replaces what it said before.
class AskReader
{
public:
    AskReader(const Target &target, QByteArrayView body)
        : m_target(target)
        , m_body(body)
    {}

    Ask read();

private:
    Extent member(QByteArrayView rawName, qsizetype at);
    void openAiMember(const QByteArray &name, qsizetype at);
    void geminiMember(QByteArrayView name, qsizetype at);
    void streamOptions(qsizetype at);
    void metadata(qsizetype at);
    void generationConfig(qsizetype at);
    void model(qsizetype at);
    Extent promptMember(QByteArrayView name, qsizetype at);
    void promptExtent(QByteArrayView value);
    QByteArrayView tokenAt(qsizetype at) const { return token(m_body, at); }

    const Target &m_target;
    QByteArrayView m_body;
    Ask m_ask = {};
    qint64 m_outputLimit = -1;
    qint64 m_olderOutputLimit = -1; // max_tokens, where max_completion_tokens may stand beside it
    qint64 m_choices = 1;
    QByteArray m_cacheKey = {};
    QByteArray m_session = {};
    Span *m_part = nullptr; // of the prompt: what the next extent belongs to; null: it is a message
};

Ask AskReader::read()
{
    const qsizetype brace = eachMemberOf(
        m_body, [this](QByteArrayView name, qsizetype at) { return member(name, at); },
        [this](QByteArrayView value) { promptExtent(value); });
    if (brace >= 0) {
        m_ask.inputEstimate = estimated(m_body); // an upload that is no JSON costs no tokens
        const qsizetype first = skipSpace(m_body, brace + 1);
        if (first < m_body.size() && m_body[first] == '"')
            m_ask.objectStart = brace + 1;
    }
    const qint64 limit = std::max(m_outputLimit, m_olderOutputLimit);
    if (limit >= 0)
        m_ask.maxOutputTokens = limit > MostTokens / m_choices ? MostTokens : limit * m_choices;
    m_ask.choices = m_choices;
    m_ask.sessionId = m_session.isEmpty() ? m_cacheKey : m_session;
    return std::move(m_ask);
}

void AskReader::model(qsizetype at)
{
    const QByteArrayView value = tokenAt(at);
    m_ask.modelSpan.reset();
    m_ask.model = shortText(value);
    if (isString(value))
        m_ask.modelSpan = Span{at, value.size()};
}

void AskReader::streamOptions(qsizetype at)
{
    const QByteArrayView value = tokenAt(at);
    m_ask.streamOptions.reset();
    m_ask.usageValue.reset();
    m_ask.wantsUsage = false;
    m_ask.streamOptionsEmpty = true;
    if (value != QByteArrayView("null") && !value.startsWith('{'))
        return;
    m_ask.streamOptions = Span{at, value.size()};
    eachMemberAt(m_body, at, [this](QByteArrayView name, qsizetype valueAt) {
        m_ask.streamOptionsEmpty = false;
        if (unquoted(name) != "include_usage")
            return;
        const QByteArrayView flag = tokenAt(valueAt);
        m_ask.wantsUsage = flag == QByteArrayView("true");
        m_ask.usageValue.reset();
        if (!m_ask.wantsUsage)
            m_ask.usageValue = Span{valueAt, flag.size()};
    });
}

void AskReader::metadata(qsizetype at)
{
    eachMemberAt(m_body, at, [this](QByteArrayView name, qsizetype valueAt) {
        if (name == QByteArrayView(R"("user_id")") && m_target.protocol == Protocol::Messages)
            m_session = sessionOf(shortText(tokenAt(valueAt)));
        else if (name == QByteArrayView(R"("session_id")"))
            m_session = shortText(tokenAt(valueAt));
    });
}

void AskReader::generationConfig(qsizetype at)
{
    // Google reads both ways of writing a name (protocols.md 7.1).
    eachMemberAt(m_body, at, [this](QByteArrayView rawName, qsizetype valueAt) {
        const QByteArray name = unquoted(rawName);
        if (name == "maxOutputTokens" || name == "max_output_tokens")
            m_outputLimit = number(tokenAt(valueAt));
        else if (name == "candidateCount" || name == "candidate_count")
            m_choices = std::max<qint64>(number(tokenAt(valueAt)), 1);
    });
}

void AskReader::geminiMember(QByteArrayView name, qsizetype at)
{
    if (name == QByteArrayView("generationConfig") || name == QByteArrayView("generation_config"))
        generationConfig(at);
}

// What the caches of all four protocols are keyed by. A member that comes again replaces what it said before.
Extent AskReader::promptMember(QByteArrayView name, qsizetype at)
{
    const auto part = [this](Span &span) {
        span = {};
        m_part = &span;
        return Extent::Value;
    };
    const auto messages = [this] {
        m_ask.prompt.messages.clear();
        m_part = nullptr;
        return Extent::Elements;
    };
    const Endpoint endpoint = m_target.endpoint;
    const bool gemini = endpoint == Endpoint::GenerateContent || endpoint == Endpoint::StreamGenerateContent;
    const bool responses = endpoint == Endpoint::Responses;
    const bool turns = endpoint == Endpoint::Messages || endpoint == Endpoint::ChatCompletions;
    if (!gemini && !responses && !turns)
        return Extent::None;
    if (name == QByteArrayView("tools"))
        return part(m_ask.prompt.tools);
    if ((turns && name == QByteArrayView("messages")) || (responses && name == QByteArrayView("input")) ||
        (gemini && name == QByteArrayView("contents")))
        return messages();
    if ((endpoint == Endpoint::Messages && name == QByteArrayView("system")) ||
        (responses && name == QByteArrayView("instructions")) ||
        (gemini &&
         (name == QByteArrayView("systemInstruction") || name == QByteArrayView("system_instruction"))))
        return part(m_ask.prompt.system);
    if (responses &&
        (name == QByteArrayView("previous_response_id") || name == QByteArrayView("conversation")))
        m_ask.prompt.continues = tokenAt(at) != QByteArrayView("null");
    return Extent::None;
}

void AskReader::promptExtent(QByteArrayView value)
{
    const Span span{value.data() - m_body.data(), value.size()};
    if (m_part)
        *m_part = span;
    else if (m_ask.prompt.messages.size() < PromptSpans::MostMessages)
        m_ask.prompt.messages.push_back(span);
}

Extent AskReader::member(QByteArrayView rawName, qsizetype at)
{
    constexpr qsizetype LongestMember = 200; // no name that we look for is longer, however it is escaped
    if (rawName.size() > LongestMember)
        return Extent::None;
    const QByteArray name = unquoted(rawName);
    if (m_target.protocol == Protocol::Gemini)
        geminiMember(name, at);
    else
        openAiMember(name, at);
    return promptMember(name, at);
}

void AskReader::openAiMember(const QByteArray &name, qsizetype at)
{
    if (name == "model")
        return model(at);
    if (name == "stream")
        m_ask.stream = tokenAt(at) == QByteArrayView("true");
    else if (name == "stream_options" && m_target.protocol == Protocol::Chat)
        streamOptions(at);
    else if (name == "max_tokens")
        m_olderOutputLimit = number(tokenAt(at));
    else if (name == "max_completion_tokens" || name == "max_output_tokens")
        m_outputLimit = number(tokenAt(at));
    else if (name == "n" && m_target.protocol == Protocol::Chat)
        m_choices = std::max<qint64>(number(tokenAt(at)), 1);
    else if (name == "service_tier" || (name == "speed" && m_target.protocol == Protocol::Messages))
        m_ask.serviceTier = shortText(tokenAt(at));
    else if (name == "metadata")
        metadata(at);
    else if (name == "prompt_cache_key")
        m_cacheKey = shortText(tokenAt(at));
}

Ask readForm(QByteArrayView body, QByteArrayView boundary)
{
    Ask ask;
    eachFormField(body, boundary, [&ask](QByteArrayView name, QByteArrayView value) {
        if (name == QByteArrayView("model") && value.size() <= LongestName)
            ask.model = value.trimmed().toByteArray();
        else if (name == QByteArrayView("stream"))
            ask.stream = sameName(value.trimmed(), "true") || value.trimmed() == QByteArrayView("1");
        ask.inputEstimate += value.size() / BytesPerToken;
    });
    return ask;
}

} // namespace

Ask readAsk(const Target &target, QByteArrayView contentType, QByteArrayView body)
{
    Ask ask;
    if (const auto boundary = multipartBoundary(contentType))
        ask = readForm(body, *boundary);
    else if (!body.isEmpty())
        ask = AskReader(target, body).read();
    if (ask.model.isEmpty())
        ask.model = target.pathModel;
    if (target.endpoint == Endpoint::StreamGenerateContent)
        ask.stream = true;
    return ask;
}

} // namespace sluice
