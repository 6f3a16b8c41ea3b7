// May it ask now? Places and rates; the money is for a later stage, which knows the price.
#include "core/gateway/stages/stages.h"

#include "core/gateway/settlement.h"
#include "core/limits/wording.h"

#include <algorithm>

namespace sluice {

namespace {

// What a rate of tokens reckons with before the answer is known. A client's max_tokens says little (agents
// send 32,000 for an answer of 200), and the real count is put right when the answer is over.
constexpr qint64 OutputGuess = 1024;

EntryWish wishOf(const Exchange &exchange, const Env &env)
{
    EntryWish wish;
    wish.now = env.now;
    wish.steadyNanos = env.steadyNanos;
    if (!billable(exchange.target.endpoint))
        return wish;
    const qint64 allowed = exchange.ask.maxOutputTokens;
    wish.inputTokens = exchange.ask.inputEstimate;
    wish.outputTokens = allowed < 0 ? OutputGuess : std::min(allowed, OutputGuess);
    return wish;
}

} // namespace

Result<void> stages::limit(Exchange &exchange, const Env &env)
{
    exchange.record.projectId = exchange.key->policy.project;
    const auto refusal = env.limits.limiter().enter(env.limits, exchange.config, exchange.key->id,
                                                    wishOf(exchange, env), exchange.lease);
    if (!refusal)
        return {};
    if (refusal->queueFor.count() > 0) {
        const auto patience = std::chrono::duration_cast<std::chrono::microseconds>(refusal->queueFor);
        exchange.wait = Wait{exchange.request.arrivedMicros + patience.count()};
    }
    Error error = limitError(*refusal, env.limits.tableFor(exchange.config)->calendar());
    exchange.record.errorCode = error.code;
    exchange.record.refusedBy = limitPath(*refusal);
    return error;
}

} // namespace sluice
