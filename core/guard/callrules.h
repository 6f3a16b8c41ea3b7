// Rules for the calls that a model makes: the tool's name and its arguments are judged, and a blocked call
// becomes a text that says why.
#pragma once

#include "core/guard/screening.h"

namespace sluice {

struct ToolCall
{
    QByteArray name = {};
    QByteArray arguments = {}; // JSON, or plain text for custom tools
};

// The rules of the selection that match a call, in order. A pattern is looked for in the arguments as they
// are written, and in each of their strings.
std::vector<const Guardrail *> rulesMatching(const RuleSelection &calls, const ToolCall &call);
// The first of them that blocks; null: it may go on.
const Guardrail *blocking(const std::vector<const Guardrail *> &rules);

// What the user reads in the place of a call.
QByteArray blockedCallText(const Guardrail &rule);

struct CallScreening
{
    std::vector<Splice> edits = {}; // sorted
    std::vector<Finding> findings = {};
    int blocked = 0;
    int kept = 0;
};

// The calls in a whole answer, or in the JSON value that an event repeats one in (protocols.md 3.2, 4.2, 6.3,
// 7.2). Where every call is blocked the turn ends like one without calls.
CallScreening screenedCalls(const RuleSelection &calls, Protocol protocol, QByteArrayView json);

// The call that an item of the Responses API is.
ToolCall responsesCall(QByteArrayView json, qsizetype item);

// An item of the Responses API that stands for a blocked call.
QByteArray responsesTextItem(const QByteArray &id, const QByteArray &text);

// Adds a finding, or counts one more of a rule's.
void countCall(std::vector<Finding> &findings, const Guardrail &rule, const ToolCall &call);

} // namespace sluice
