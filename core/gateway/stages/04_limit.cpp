// May it ask now?
#include "core/gateway/stages/stages.h"

#include <QCoreApplication>

namespace sluice {

Result<void> stages::limit(Exchange &exchange, const Env &env)
{
    const VirtualKey &key = *exchange.key;
    const auto wait = env.rates.take(key.id, key.requestsPerMinute, env.steadyNanos);
    if (!wait)
        return {};
    Error error{Error::Kind::RateLimited,
                QCoreApplication::translate("Gateway",
                                            "The key “%1” may make %2 requests a minute and has used "
                                            "them up. Try again in a moment.")
                    .arg(key.name)
                    .arg(key.requestsPerMinute),
                "rate_limit_exceeded"};
    error.retryAfter = *wait;
    return error;
}

} // namespace sluice
