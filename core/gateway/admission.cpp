#include "core/gateway/admission.h"

#include "core/gateway/stages/stages.h"

namespace sluice {

namespace {

struct Stage
{
    const char *name;
    Result<void> (*run)(Exchange &, const Env &);
};

constexpr Stage whose = {"authenticate", stages::authenticate};
constexpr Stage mayAsk = {"authorize", stages::authorize};

constexpr Stage path[] = {
    whose,                      // whose key is this
    {"parse", stages::parse},   // what is asked, in which protocol
    mayAsk,                     // may it ask for this
    {"limit", stages::limit},   // may it ask now
    {"guard", stages::guard},   // may this text leave
    {"route", stages::route},   // where to, and may it go there
    {"budget", stages::budget}, // is there money for the worst case; behind the route, which knows the price
    {"edit", stages::edit},     // what its key writes into the body
    {"count", stages::count},   // one more of the requests that its key is good for
};

Result<void> pass(const Stage &stage, Exchange &exchange, const Env &env)
{
    exchange.at = stage.name;
    return stage.run(exchange, env);
}

} // namespace

Result<void> admit(Exchange &exchange, const Env &env)
{
    exchange.wait.reset();
    for (const Stage &stage : path)
        SLUICE_CHECK(pass(stage, exchange, env));
    return {};
}

Result<void> admitListing(Exchange &exchange, const Env &env)
{
    exchange.wait.reset();
    SLUICE_CHECK(pass(whose, exchange, env));
    return pass(mayAsk, exchange, env);
}

} // namespace sluice
