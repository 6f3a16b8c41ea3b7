// What a guardrail would do to a text, before it is in force. Pure; nothing is kept.
#pragma once

#include "core/control/control.h"

namespace sluice {

struct GuardTrialMatch
{
    qsizetype start = 0; // bytes of UTF-8
    qsizetype end = 0;
};

struct GuardTrial
{
    std::vector<GuardTrialMatch> matches = {}; // from left to right, at most 10,000
    QByteArray result = {}; // UTF-8: the text as it would go on; of a rejecting or alerting rule as it was
    qint64 micros = 0;      // of the search alone
};

// BadRequest: the rule cannot be read; see Rule::compile. Texts up to 4 MiB.
Result<GuardTrial> triedGuardrail(const GuardrailDraft &draft, const QByteArray &text);

// What is odd about a pattern that can be read.
struct GuardPatternHints
{
    bool matchesNothing = false; // it matches the empty text; such matches count for nothing
    int wordsPercent = 0;        // of ordinary words and code
};
Result<GuardPatternHints> patternHints(const GuardrailDraft &draft);

} // namespace sluice
