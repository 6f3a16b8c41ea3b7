#include "core/guard/callrules.h"

#include "core/guard/eventfields.h"
#include "core/protocols/jsonscan.h"
#include "core/protocols/jsonwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

using namespace eventfields;

namespace {

// Arguments in a string, or as an object.
QByteArray argumentsIn(QByteArrayView json, qsizetype object, QByteArrayView name)
{
    const qsizetype at = member(json, object, name);
    return at >= 0 && json[at] == '"' ? textOf(json, object, name) : rawOf(json, object, name);
}

bool occursInCall(const Rule &rule, const QByteArray &arguments)
{
    if (rule.occursIn(arguments))
        return true;
    const auto texts = bodyTexts(arguments, BodyKind::Arguments);
    if (!texts)
        return false;
    return std::any_of(texts->texts.begin(), texts->texts.end(), [&](const JsonText &text) {
        return rule.occursIn(DecodedText(arguments, text).text());
    });
}

// Goes over the calls of one JSON value and collects the edits.
class CallWalk
{
public:
    CallWalk(const RuleSelection &calls, QByteArrayView json)
        : m_calls(calls)
        , m_json(json)
    {}

    void messages();
    void responses();
    void gemini();
    void chat();
    CallScreening take();

private:
    // The rule that blocks it; null: it is kept.
    const Guardrail *judge(const ToolCall &call);
    void replace(qsizetype at, const QByteArray &with);
    // A member with these words instead of those, if it has those.
    void exchangeWord(qsizetype object, QByteArrayView name, QByteArrayView from, const QByteArray &to);
    void responsesItem(qsizetype item);
    void chatMessage(qsizetype choice);
    QByteArray argumentsOf(qsizetype object, QByteArrayView name) const
    {
        return argumentsIn(m_json, object, name);
    }

    const RuleSelection &m_calls;
    QByteArrayView m_json;
    CallScreening m_result = {};
};

const Guardrail *CallWalk::judge(const ToolCall &call)
{
    const auto rules = rulesMatching(m_calls, call);
    for (const Guardrail *rule : rules)
        countCall(m_result.findings, *rule, call);
    const Guardrail *blocks = blocking(rules);
    ++(blocks ? m_result.blocked : m_result.kept);
    return blocks;
}

void CallWalk::replace(qsizetype at, const QByteArray &with)
{
    const qsizetype end = endOfValue(m_json, at);
    if (end >= 0)
        m_result.edits.push_back({at, end - at, with});
}

void CallWalk::exchangeWord(qsizetype object, QByteArrayView name, QByteArrayView from, const QByteArray &to)
{
    const auto word = stringAt(m_json, member(m_json, object, name));
    if (word && m_json.sliced(word->raw.at, word->raw.size) == from)
        m_result.edits.push_back({word->raw.at, word->raw.size, to});
}

void CallWalk::messages()
{
    eachElement(m_json, member(m_json, 0, "content"), [&](qsizetype block) {
        if (textOf(m_json, block, "type") != "tool_use")
            return;
        if (const Guardrail *rule = judge({textOf(m_json, block, "name"), argumentsOf(block, "input")}))
            replace(block, JsonObject().text("type", "text").text("text", blockedCallText(*rule)).json());
    });
    if (m_result.blocked > 0 && m_result.kept == 0)
        exchangeWord(0, "stop_reason", "tool_use", "end_turn");
}

void CallWalk::responsesItem(qsizetype item)
{
    if (!textOf(m_json, item, "type").endsWith("_call"))
        return;
    if (const Guardrail *rule = judge(responsesCall(m_json, item)))
        replace(item, responsesTextItem(textOf(m_json, item, "id"), blockedCallText(*rule)));
}

void CallWalk::responses()
{
    const qsizetype response = member(m_json, 0, "response");
    const auto visit = [&](qsizetype item) { responsesItem(item); };
    eachElement(m_json, member(m_json, response >= 0 ? response : 0, "output"), visit);
    if (const qsizetype item = member(m_json, 0, "item"); item >= 0)
        responsesItem(item);
}

void CallWalk::gemini()
{
    const qsizetype wrapped = member(m_json, 0, "response");
    eachElement(m_json, member(m_json, wrapped >= 0 ? wrapped : 0, "candidates"), [&](qsizetype candidate) {
        eachElement(
            m_json, member(m_json, member(m_json, candidate, "content"), "parts"), [&](qsizetype part) {
                const qsizetype call = member(m_json, part, "functionCall");
                if (call < 0)
                    return;
                if (const Guardrail *rule = judge({textOf(m_json, call, "name"), argumentsOf(call, "args")}))
                    replace(part, JsonObject().text("text", blockedCallText(*rule)).json());
            });
    });
}

void CallWalk::chatMessage(qsizetype choice)
{
    const qsizetype message = member(m_json, choice, "message");
    const qsizetype calls = member(m_json, message, "tool_calls");
    QByteArrayList kept;
    QByteArray said;
    bool blocked = false;
    eachElement(m_json, calls, [&](qsizetype call) {
        const qsizetype function = member(m_json, call, "function");
        const qsizetype custom = member(m_json, call, "custom");
        const ToolCall made =
            function >= 0 ? ToolCall{textOf(m_json, function, "name"), argumentsOf(function, "arguments")}
                          : ToolCall{textOf(m_json, custom, "name"), argumentsOf(custom, "input")};
        if (const Guardrail *rule = judge(made)) {
            said += (said.isEmpty() ? "" : "\n") + blockedCallText(*rule);
            blocked = true;
        } else {
            kept += m_json.sliced(call, endOfValue(m_json, call) - call).toByteArray();
        }
    });
    if (!blocked)
        return;
    const qsizetype content = member(m_json, message, "content");
    const QByteArray before = textOf(m_json, message, "content");
    const QByteArray text = jsonString(before.isEmpty() ? said : before + "\n" + said);
    const QByteArray list = kept.isEmpty() ? QByteArray("null") : '[' + kept.join(',') + ']';
    if (content >= 0) {
        replace(content, text);
        replace(calls, list);
    } else {
        replace(calls, list + ",\"content\":" + text);
    }
    if (kept.isEmpty())
        exchangeWord(choice, "finish_reason", "tool_calls", "stop");
}

void CallWalk::chat()
{
    eachElement(m_json, member(m_json, 0, "choices"), [&](qsizetype choice) { chatMessage(choice); });
}

CallScreening CallWalk::take()
{
    std::sort(m_result.edits.begin(), m_result.edits.end(),
              [](const Splice &a, const Splice &b) { return a.at < b.at; });
    return std::move(m_result);
}

} // namespace

std::vector<const Guardrail *> rulesMatching(const RuleSelection &calls, const ToolCall &call)
{
    std::vector<const Guardrail *> result;
    for (const size_t index : calls.heldFor(AllParts)) {
        const Rule &rule = calls.rules().rules()[index];
        if (rule.namesTool(call.name) && occursInCall(rule, call.arguments))
            result.push_back(&rule.guardrail());
    }
    return result;
}

const Guardrail *blocking(const std::vector<const Guardrail *> &rules)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [](const Guardrail *rule) {
        return rule->mode == GuardrailMode::Reject;
    });
    return found == rules.end() ? nullptr : *found;
}

QByteArray blockedCallText(const Guardrail &rule)
{
    return QCoreApplication::translate("Guard", "[Sluice blocked a tool call here: the guardrail “%1” does "
                                                "not allow it.]")
        .arg(rule.name)
        .toUtf8();
}

// Hosted tools have no name of their own.
ToolCall responsesCall(QByteArrayView json, qsizetype item)
{
    ToolCall call{textOf(json, item, "name"), {}};
    if (call.name.isEmpty())
        call.name = textOf(json, item, "type");
    for (const char *member : {"arguments", "input", "action"})
        call.arguments = call.arguments.isEmpty() ? argumentsIn(json, item, member) : call.arguments;
    return call;
}

QByteArray responsesTextItem(const QByteArray &id, const QByteArray &text)
{
    const QByteArray part =
        JsonObject().text("type", "output_text").text("text", text).raw("annotations", "[]").json();
    return JsonObject()
        .text("id", id)
        .text("type", "message")
        .text("status", "completed")
        .text("role", "assistant")
        .raw("content", '[' + part + ']')
        .json();
}

void countCall(std::vector<Finding> &findings, const Guardrail &rule, const ToolCall &call)
{
    auto known = std::find_if(findings.begin(), findings.end(),
                              [&rule](const Finding &finding) { return finding.rule == &rule; });
    if (known == findings.end()) {
        Finding finding{&rule};
        finding.where =
            QCoreApplication::translate("Guard", "a call of %1").arg(QString::fromUtf8(call.name.left(64)));
        finding.text = call.arguments;
        findings.push_back(finding);
        known = findings.end() - 1;
    }
    ++known->matches;
    ++known->news;
}

CallScreening screenedCalls(const RuleSelection &calls, Protocol protocol, QByteArrayView json)
{
    if (calls.isEmpty() || !json.startsWith('{'))
        return {};
    CallWalk walk(calls, json);
    switch (protocol) {
    case Protocol::Messages:
        walk.messages();
        break;
    case Protocol::Responses:
        walk.responses();
        break;
    case Protocol::Gemini:
        walk.gemini();
        break;
    case Protocol::Chat:
    case Protocol::OpenAi:
        walk.chat();
        break;
    }
    return walk.take();
}

} // namespace sluice
