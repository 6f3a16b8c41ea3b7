// A whole answer, or a whole JSON value in one: what the rules say about it, and tokens become values again.
#pragma once

#include "core/guard/callrules.h"

namespace sluice {

// What judges the answer to one request.
struct AnswerRules
{
    RuleSelection texts;
    RuleSelection calls; // GuardrailKind::ToolCall
    Protocol protocol;
    QByteArray session; // whose tokens
    bool hasTokens;     // there are some
    Instant now;

    AnswerRules(const RuleSet &rules, const Audience &audience, Protocol spoken,
                const QByteArray &sessionName, Instant when);
    bool isEmpty() const { return texts.isEmpty() && calls.isEmpty() && !hasTokens; }
};

struct AnswerScreening
{
    const Guardrail *rejectedBy = nullptr;
    std::vector<Finding> findings = {};
    QByteArray body = {}; // as the client gets it
    bool changed = false;
};

// Rules first, on what the model has said; then the tokens; then the calls are judged as the client gets
// them. Signed thinking keeps its tokens; where a rule has replaced something in it, its signature becomes
// SpoiltSignature. The probabilities of tokens
// ("logprobs") go when the text that they belong to has changed.
AnswerScreening screenedAnswer(const AnswerRules &rules, const QByteArray &body,
                               const QByteArray &contentType = {});

// The rule that finds tokens. Never null.
const Rule &tokenRule();

// The values of every "logprobs" of a JSON text that holds something: they repeat its words.
std::vector<Span> logprobsIn(QByteArrayView json);

// The edits that empty every "logprobs" of a JSON text; edits within them are dropped. `edits` stays sorted.
void dropLogprobs(QByteArrayView json, std::vector<Splice> &edits);

} // namespace sluice
