#include "core/gateway/admission.h"

#include "core/gateway/stages/stages.h"

namespace sluice {

namespace {

struct Stage
{
    const char *name;
    Result<void> (*run)(Exchange &, const Env &);
};

constexpr Stage path[] = {
    {"authenticate", stages::authenticate}, // whose key is this
    {"parse", stages::parse},               // what is asked, in which protocol
    {"authorize", stages::authorize},       // may it ask for this
    {"limit", stages::limit},               // may it ask now
    {"guard", stages::guard},               // may this text leave
    {"route", stages::route},               // where to
    {"budget", stages::budget},             // is there money for the worst case, at that provider's price
};

Result<void> pass(const Stage &stage, Exchange &exchange, const Env &env)
{
    exchange.at = stage.name;
    return stage.run(exchange, env);
}

} // namespace

Result<void> admit(Exchange &exchange, const Env &env)
{
    for (const Stage &stage : path)
        SLUICE_CHECK(pass(stage, exchange, env));
    return {};
}

Result<void> admitListing(Exchange &exchange, const Env &env)
{
    return pass(path[0], exchange, env);
}

} // namespace sluice
