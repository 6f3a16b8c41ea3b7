// May it ask for this? What can be said before it is known where it goes.
#include "core/gateway/stages/stages.h"

#include "core/gateway/cors.h"
#include "core/gateway/modellist.h"
#include "core/scope/keyrules.h"

#include <QCoreApplication>

namespace sluice {

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
    SLUICE_CHECK(checkLife(key, {env.now, env.access.quota.lastUse(key.id), env.access.quota.used(key.id)}));
    return checkCall(key, *exchange.scope,
                     {request.peer, foreignOrigin(request), request.method, exchange.target}, env.now,
                     exchange.config->settings().timeZone.toLatin1());
}

} // namespace sluice
