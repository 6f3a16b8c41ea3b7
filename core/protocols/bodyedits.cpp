#include "core/protocols/bodyedits.h"

#include "core/protocols/jsonscan.h"
#include "core/protocols/jsonwriter.h"

#include <algorithm>
#include <initializer_list>

namespace sluice {

namespace {

constexpr qint64 LeastThinking = 1024; // tokens; Anthropic takes no smaller budget
constexpr qsizetype LongestName = 200; // as written, escapes included

using Splices = std::vector<Splice>;

struct Member
{
    QByteArray name = {};
    Span value = {};
};

// The members of an object whose names are asked for, each place once, in order.
class Members
{
public:
    Members(QByteArrayView body, std::initializer_list<QByteArrayView> names)
        : m_body(body)
        , m_names(names)
    {}

    // Of the object that is the whole body.
    std::vector<Member> all()
    {
        eachMemberOf(m_body, [this](QByteArrayView name, qsizetype at) { take(name, at); });
        return sorted();
    }
    // Of the object that begins at `at`.
    std::vector<Member> at(qsizetype at)
    {
        eachMemberAt(m_body, at, [this](QByteArrayView name, qsizetype valueAt) { take(name, valueAt); });
        return sorted();
    }

private:
    void take(QByteArrayView rawName, qsizetype at)
    {
        if (rawName.size() > LongestName)
            return;
        QByteArray name = unquoted(rawName);
        const qsizetype end = endOfValue(m_body, at);
        if (end >= 0 && std::find(m_names.begin(), m_names.end(), QByteArrayView(name)) != m_names.end())
            m_found.push_back({std::move(name), Span{at, end - at}});
    }
    std::vector<Member> sorted()
    {
        const auto before = [](const Member &a, const Member &b) { return a.value.at < b.value.at; };
        const auto same = [](const Member &a, const Member &b) { return a.value.at == b.value.at; };
        std::sort(m_found.begin(), m_found.end(), before);
        m_found.erase(std::unique(m_found.begin(), m_found.end(), same), m_found.end());
        return std::move(m_found);
    }

    QByteArrayView m_body;
    std::vector<QByteArrayView> m_names;
    std::vector<Member> m_found = {};
};

QByteArrayView textAt(QByteArrayView body, Span span)
{
    return body.sliced(span.at, span.size);
}

bool isNull(QByteArrayView value)
{
    return value == QByteArrayView("null");
}

// `name` and `value` as a member in front of the others of the body.
Splice inFront(const Ask &ask, QByteArrayView name, const QByteArray &value)
{
    return {ask.objectStart, 0, jsonString(name) + ':' + value + ','};
}

// The same in an object whose opening brace is at `brace`.
Splice intoObject(QByteArrayView body, qsizetype brace, QByteArrayView name, const QByteArray &value)
{
    const qsizetype first = skipSpace(body, brace + 1);
    const bool isEmpty = first < body.size() && body[first] == '}';
    return {brace + 1, 0, jsonString(name) + ':' + value + (isEmpty ? "" : ",")};
}

// ---- The cap

// Whether a limit is a number from nought to `most`. Anything else ("100" in quotes, -1, 1e9) does not bind
// every server.
bool bindsAt(QByteArrayView value, qint64 most)
{
    bool isNumber = false;
    const qint64 number = value.toByteArray().toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= most;
}

// Clamps the members that are there; whether `preferred` is among them, or another one that binds.
bool clampAll(QByteArrayView body, const std::vector<Member> &members, QByteArrayView preferred, qint64 most,
              Splices &edits)
{
    bool bound = false;
    for (const Member &member : members) {
        const QByteArrayView value = textAt(body, member.value);
        // A null says nothing, and a server that does not know the name would refuse a number there.
        if (isNull(value) && QByteArrayView(member.name) != preferred)
            continue;
        bound = true;
        if (!bindsAt(value, most))
            edits.push_back({member.value.at, member.value.size, QByteArray::number(most)});
    }
    return bound;
}

void clampThinking(QByteArrayView body, qint64 most, Splices &edits)
{
    for (const Member &thinking : Members(body, {"thinking"}).all()) {
        for (const Member &budget : Members(body, {"budget_tokens"}).at(thinking.value.at)) {
            if (bindsAt(textAt(body, budget.value), most - 1))
                continue;
            if (most <= LeastThinking)
                edits.push_back({thinking.value.at, thinking.value.size, R"({"type":"disabled"})"});
            else
                edits.push_back({budget.value.at, budget.value.size, QByteArray::number(most - 1)});
            break;
        }
    }
}

Splices geminiCap(const Ask &ask, QByteArrayView body, qint64 most)
{
    constexpr QByteArrayView Name = "maxOutputTokens";
    Splices edits;
    bool bound = false;
    std::optional<Span> config;
    for (const Member &member : Members(body, {"generationConfig", "generation_config"}).all()) {
        if (!textAt(body, member.value).startsWith('{'))
            continue;
        config = member.value;
        bound = clampAll(body, Members(body, {Name, "max_output_tokens"}).at(member.value.at), Name, most,
                         edits) ||
                bound;
    }
    if (bound)
        return edits;
    const QByteArray value = QByteArray::number(most);
    if (config)
        edits.push_back(intoObject(body, config->at, Name, value));
    else
        edits.push_back(inFront(ask, "generationConfig", JsonObject().raw(Name, value).json()));
    return edits;
}

Splices plainCap(const Ask &ask, QByteArrayView body, QByteArrayView preferred, qint64 most)
{
    Splices edits;
    const auto members = Members(body, {"max_tokens", "max_completion_tokens", "max_output_tokens"}).all();
    if (!clampAll(body, members, preferred, most, edits))
        edits.push_back(inFront(ask, preferred, QByteArray::number(most)));
    return edits;
}

// ---- The system prompt

// A JSON string's inside, for writing into another one.
QByteArray insideString(QByteArrayView text)
{
    const QByteArray quoted = jsonString(text);
    return quoted.sliced(1, quoted.size() - 2);
}

QByteArray textPart(QByteArrayView prompt)
{
    return JsonObject().text("type", "text").text("text", prompt).json();
}

// Whether a value says nothing: null, "", [] or {}.
bool saysNothing(QByteArrayView value)
{
    if (isNull(value) || value == QByteArrayView("\"\""))
        return true;
    const bool isNest = value.startsWith('[') || value.startsWith('{');
    return isNest && skipSpace(value, 1) == value.size() - 1;
}

Splice intoArray(qsizetype bracket, const QByteArray &element)
{
    return {bracket + 1, 0, element + ','};
}

Splice intoString(qsizetype quote, QByteArrayView prompt)
{
    return {quote + 1, 0, insideString(prompt.toByteArray() + "\n\n")};
}

// Whether a Chat message that instructs is among the messages; `at` is their bracket.
bool instructs(QByteArrayView body, qsizetype at)
{
    at = skipSpace(body, at + 1);
    while (at < body.size() && body[at] == '{') {
        for (const Member &role : Members(body, {"role"}).at(at)) {
            const QByteArray name = unquoted(textAt(body, role.value));
            if (name == "system" || name == "developer")
                return true;
        }
        at = endOfValue(body, at);
        at = at < 0 ? body.size() : skipSpace(body, at);
        if (at >= body.size() || body[at] != ',')
            break;
        at = skipSpace(body, at + 1);
    }
    return false;
}

Splices chatPrompt(QByteArrayView body, QByteArrayView prompt, PromptPlace place)
{
    const auto lists = Members(body, {"messages"}).all();
    if (lists.empty() || !textAt(body, lists.back().value).startsWith('['))
        return {};
    const Span list = lists.back().value;
    if (place == PromptPlace::WhenMissing && instructs(body, list.at))
        return {};
    const QByteArray message = JsonObject().text("role", "system").text("content", prompt).json();
    if (saysNothing(textAt(body, list)))
        return {{list.at, list.size, '[' + message + ']'}};
    return {intoArray(list.at, message)};
}

// Responses and Messages: a member that holds the prompt as a text, or as a list of parts.
Splices memberPrompt(const Ask &ask, QByteArrayView body, QByteArrayView name, QByteArrayView prompt,
                     PromptPlace place)
{
    const auto found = Members(body, {name}).all();
    if (found.empty())
        return {inFront(ask, name, jsonString(prompt))};
    const Span own = found.back().value;
    const QByteArrayView value = textAt(body, own);
    if (saysNothing(value))
        return {{own.at, own.size, jsonString(prompt)}};
    if (place == PromptPlace::WhenMissing)
        return {};
    if (value.startsWith('['))
        return {intoArray(own.at, textPart(prompt))};
    return value.startsWith('"') ? Splices{intoString(own.at, prompt)} : Splices{};
}

Splices geminiPrompt(const Ask &ask, QByteArrayView body, QByteArrayView prompt, PromptPlace place)
{
    const QByteArray part = JsonObject().text("text", prompt).json();
    const QByteArray whole = JsonObject().raw("parts", '[' + part + ']').json();
    const auto found = Members(body, {"systemInstruction", "system_instruction"}).all();
    if (found.empty())
        return {inFront(ask, "systemInstruction", whole)};
    const Span own = found.back().value;
    if (saysNothing(textAt(body, own)))
        return {{own.at, own.size, whole}};
    const auto parts = Members(body, {"parts"}).at(own.at);
    const Span list = parts.empty() ? Span{} : parts.back().value;
    if (parts.empty())
        return textAt(body, own).startsWith('{')
                   ? Splices{intoObject(body, own.at, "parts", '[' + part + ']')}
                   : Splices{};
    if (saysNothing(textAt(body, list)))
        return {{list.at, list.size, '[' + part + ']'}};
    if (place == PromptPlace::WhenMissing)
        return {};
    if (textAt(body, list).startsWith('['))
        return {intoArray(list.at, part)};
    // One part without a list around it, which Google reads too.
    return {{list.at, 0, '[' + part + ','}, {list.at + list.size, 0, "]"}};
}

} // namespace

std::vector<Splice> outputCap(const Target &target, const Ask &ask, QByteArrayView body, qint64 most,
                              ChatLimitName name)
{
    if (most <= 0 || ask.objectStart < 0)
        return {};
    switch (target.endpoint) {
    case Endpoint::ChatCompletions:
        return plainCap(ask, body,
                        name == ChatLimitName::MaxTokens ? QByteArrayView("max_tokens")
                                                         : QByteArrayView("max_completion_tokens"),
                        most);
    case Endpoint::Completions:
        return plainCap(ask, body, "max_tokens", most);
    case Endpoint::Responses:
        return plainCap(ask, body, "max_output_tokens", most);
    case Endpoint::Messages: {
        Splices edits = plainCap(ask, body, "max_tokens", most);
        clampThinking(body, most, edits);
        return edits;
    }
    case Endpoint::GenerateContent:
    case Endpoint::StreamGenerateContent:
        return geminiCap(ask, body, most);
    default:
        return {};
    }
}

std::vector<Splice> systemPrompt(const Target &target, const Ask &ask, QByteArrayView body,
                                 QByteArrayView prompt, PromptPlace place)
{
    if (prompt.isEmpty() || ask.objectStart < 0)
        return {};
    switch (target.endpoint) {
    case Endpoint::ChatCompletions:
        return chatPrompt(body, prompt, place);
    case Endpoint::Responses:
        return memberPrompt(ask, body, "instructions", prompt, place);
    case Endpoint::Messages:
    case Endpoint::CountTokens:
        return memberPrompt(ask, body, "system", prompt, place);
    case Endpoint::GenerateContent:
    case Endpoint::StreamGenerateContent:
        return geminiPrompt(ask, body, prompt, place);
    default:
        return {};
    }
}

} // namespace sluice
