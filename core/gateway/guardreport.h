// What the guard needs to know about an exchange, and how it tells of what it found.
#pragma once

#include "core/gateway/exchange.h"
#include "core/guard/screening.h"

namespace sluice {

// Whom the texts of this exchange concern. The provider is the one that it is sent to; while it is not routed
// yet, the one that the route would choose now.
Audience audienceOf(const Exchange &exchange, const Catalogue &catalogue);

// The session that tokens and old news belong to.
QByteArray guardSession(const Exchange &exchange);

// The gravest of what they did before and what they found now.
GuardOutcome outcomeOf(const std::vector<Finding> &findings, bool rejected, GuardOutcome before);

// To the recorder, those findings that are news.
void reportFindings(const std::vector<Finding> &findings, const Exchange &exchange,
                    GuardrailDirection direction, Instant now, Recorder &recorder);

// For the client: the rule's name, never the pattern or what it found, because the answer ends up in the
// agent's conversation.
Error guardRefusal(const Guardrail &rule, GuardrailDirection direction);

} // namespace sluice
