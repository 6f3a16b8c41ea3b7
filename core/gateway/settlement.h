// What a request cost, once its answer has passed by (or has stopped passing by). Pure.
#pragma once

#include "core/model/provider.h"
#include "core/model/requestrecord.h"
#include "core/pricing/catalogue.h"
#include "core/protocols/protocol.h"

namespace sluice {

// What was seen of an answer.
struct AnswerSeen
{
    int status = 0;                  // the upstream's; 0: none came
    bool whole = false;              // to its end, or to the protocol's final event
    std::optional<Usage> usage = {}; // as far as the upstream said
    qint64 outputBytes = 0;          // of text that went by, for an estimate
    QByteArray modelServed = {};     // as the upstream named it
};

// Whether the provider bills calls of this endpoint, so that a missing usage has to be estimated.
bool billable(Endpoint endpoint);

// Usage and cost into the record: the upstream's own figures where it gave them, else an estimate that says
// so.
void settle(RequestRecord &record, const Target &target, const Ask &ask, const Provider &provider,
            const Catalogue &catalogue, const AnswerSeen &seen);

// Before the answer: what it costs to have sent this, for a request that never ends.
void estimate(RequestRecord &record, const Target &target, const Ask &ask, const Provider &provider,
              const Catalogue &catalogue);

} // namespace sluice
