// One more of the requests that the key is good for. Last, so that what was refused uses nothing up.
#include "core/gateway/stages/stages.h"

#include "core/scope/keyrules.h"

namespace sluice {

Result<void> stages::count(Exchange &exchange, const Env &env)
{
    const VirtualKey &key = *exchange.key;
    if (env.access.quota.take(key.id, key.policy.maxRequests, env.now))
        return {};
    return checkLife(key, {env.now, env.now, key.policy.maxRequests});
}

} // namespace sluice
