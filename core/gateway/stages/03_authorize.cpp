// May it ask for this? What can be said before it is known where it goes.
#include "core/gateway/stages/stages.h"

#include "core/gateway/cors.h"
#include "core/gateway/modellist.h"
#include "core/scope/keyrules.h"

#include <QCoreApplication>

namespace sluice {

namespace {

// What is known of the key's use, as far as one of its rules asks for it.
KeyLife lifeOf(const VirtualKey &key, const Env &env)
{
    KeyLife life{env.now, {}, 0};
    if (key.policy.idleExpiry.count() > 0)
        life.lastUse = env.access.quota.lastUse(key.id);
    if (key.policy.maxRequests > 0)
        life.requests = env.access.quota.used(key.id);
    return life;
}

} // namespace

Result<void> stages::authorize(Exchange &exchange, const Env &env)
{
    const VirtualKey &key = *exchange.key;
    const HttpRequest &request = exchange.request;
    if (exchange.config->paused() && !isListing(exchange.target)) {
        return Error{Error::Kind::Paused,
                     QCoreApplication::translate("Gateway",
                                                 "All traffic is paused in Sluice. Press “Resume” in "
                                                 "its window to go on."),
                     "paused"};
    }
    SLUICE_CHECK(checkLife(key, lifeOf(key, env)));
    return checkCall(key, *exchange.scope,
                     {request.peer, foreignOrigin(request), request.method, exchange.target}, env.now,
                     exchange.config->settings().timeZone.toLatin1());
}

} // namespace sluice
