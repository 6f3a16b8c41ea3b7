// What the guardrails say about a request's body.
#pragma once

#include "core/guard/ruleset.h"
#include "core/protocols/protocol.h"

#include <QString>

namespace sluice {

// A rule that matched somewhere. Lives as long as its rule set.
struct Finding
{
    const Guardrail *rule = nullptr;
    qint64 matches = 0;
    QString where = {};   // of the first one
    QString excerpt = {}; // of the first one, masked
};

struct Screening
{
    const Guardrail *rejectedBy = nullptr; // then there are no edits
    std::vector<Splice> edits = {};        // sorted; what they leave out stays byte for byte
    std::vector<Finding> findings = {};    // at most one per rule
};

// Looks at every text of a JSON body (textscan.h). Reject beats replace: at the first rejected match the
// search ends. Replacing rules go one after the other, each sees what the one before has left; the same text
// always becomes the same text. Where a rule would replace more than 20'000 matches in one body, that rejects
// it. A body that is no JSON, or broken, is not looked at. Pure.
Screening screened(const RuleSet &rules, QByteArrayView body);

} // namespace sluice
