// What the guardrails say about a whole body.
#pragma once

#include "core/guard/textjudge.h"
#include "core/guard/textscan.h"

#include <QString>

namespace sluice {

// A rule that matched somewhere. Lives as long as its rule set.
struct Finding
{
    const Guardrail *rule = nullptr;
    qint64 matches = 0;
    qint64 news = 0;      // of those, the ones in texts that were not reported before
    QString where = {};   // of the first one that is news
    QString excerpt = {}; // of the first one that is news, masked
    QByteArray text = {}; // in which that one is, as it came; for the audit trail
};

struct Screening
{
    const Guardrail *rejectedBy = nullptr; // then there are no edits
    std::vector<Splice> edits = {};        // sorted; what they leave out stays byte for byte
    std::vector<Finding> findings = {};    // at most one per rule
};

// On which occasion a body is looked at.
struct Occasion
{
    BodyKind kind = BodyKind::Request;
    QByteArray contentType = {}; // of the body
    // Whose conversation it is, for tokens and for what is news (aliasSession()).
    QByteArray session = {};
    Instant now = {};
};

// Looks at every text of a body (anybody.h). Reject beats replace, over the whole body: at the first rejected
// match the search ends. The same text always becomes the same text. A rule with a minimum counts in the
// texts as they came, all together. Where a rule would replace more than MostMatches matches in one body,
// that rejects it.
//
// Signed thinking cannot be edited (protocols.md 6.9): where a rule would replace in it, the block and every
// later one are taken out, as the provider advises.
//
// Uses the rule set's memory: texts that were seen before are not searched again. What was reported in the
// session before is no news for twelve hours; a rejection for a minute.
Screening screened(const RuleSelection &selection, QByteArrayView body, const Occasion &occasion);

} // namespace sluice
