// May it use this model, there?
#include "core/gateway/stages/stages.h"

#include "core/scope/keyrules.h"

#include <algorithm>

namespace sluice {

namespace {

// What the request can write at most, after the key's cap: what a budget has to reckon with.
void capAsk(Ask &ask, qint64 most)
{
    if (most <= 0)
        return;
    const qint64 all = most * std::min<qint64>(ask.choices, 1024);
    ask.maxOutputTokens = ask.maxOutputTokens < 0 ? all : std::min(ask.maxOutputTokens, all);
}

} // namespace

Result<void> stages::scope(Exchange &exchange, const Env &)
{
    capAsk(exchange.ask, exchange.key->policy.maxOutputTokens);
    const ModelNames names{exchange.ask.model, exchange.upstreamModel, exchange.provider->name.toUtf8()};
    return checkModel(*exchange.key, *exchange.scope, *exchange.provider, names, exchange.target.pathModel);
}

} // namespace sluice
