// What a request cost, once its answer has passed by (or has stopped passing by). Pure.
#pragma once

#include "core/limits/budget.h"
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
    qint64 outputAhead = 0;          // tokens that are reckoned with on top: what may come next
};

// Whether the provider bills calls of this endpoint, so that a missing usage has to be estimated.
bool billable(Endpoint endpoint);

// Usage and cost into the record: the upstream's own figures where it gave them, else an estimate that says
// so.
void settle(RequestRecord &record, const Target &target, const Ask &ask, const Provider &provider,
            const Catalogue &catalogue, const AnswerSeen &seen);

struct WorstCase
{
    Amount amount = {};
    bool priced = true; // false: a budget of money cannot hold it
};

// The most that it can cost: the prompt as estimated, and all the output that the client allows (where it
// sets no bound, the most that the model can write). What has no known price counts in tokens only. Pictures
// and sounds count when they are billed; a budget has to have something left for them.
WorstCase worstCase(const RequestRecord &record, const Target &target, const Ask &ask,
                    const Provider &provider, const Catalogue &catalogue);

// Before the answer: what it costs to have sent this, for a request that never ends.
void estimate(RequestRecord &record, const Target &target, const Ask &ask, const Provider &provider,
              const Catalogue &catalogue);

} // namespace sluice
