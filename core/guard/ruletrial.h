// A guardrail tried on a text that somebody pasted: what it finds, what would go out, and how long that took.
#pragma once

#include "core/guard/rule.h"

namespace sluice {

struct RuleTrial
{
    // Places in UTF-16 units of the text, as a text editor counts them.
    struct Hit
    {
        qsizetype at = 0;
        qsizetype size = 0;
    };
    std::vector<Hit> hits = {};     // in order; at most 10'000
    std::vector<Hit> setAside = {}; // matches that the validator or an exception turned down; at most 10'000
    bool triggered = false;         // there are as many hits as the rule asks for
    QString result = {};            // Replace: the text as it would go out, otherwise as it was
    qint64 micros = 0;              // that finding and replacing took
    bool matchesTooMuch = false;    // it also matches ordinary prose and code
};

// Of a ToolCall rule the pattern is tried, as if the text were a call's arguments. The error is
// checkRule()'s. Pure but for the clock that times it.
Result<RuleTrial> tryRule(const Guardrail &guardrail, const QString &text);

// Whether a rule matches ordinary prose, code and logs, that hold nothing to hide: it is likely a mistake.
bool matchesTooMuch(const Rule &rule);

} // namespace sluice
