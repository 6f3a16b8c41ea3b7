// The one change of a key that lets a refused request through.
#include "ui/keys/keysentence.h"
#include "ui/traffic/whyrefused.h"

namespace sluice {

namespace {

using Kind = Remedy::Kind;

void raiseRate(std::vector<RateLimit> &limits, const RateLimit &wanted)
{
    for (RateLimit &limit : limits) {
        if (limit.metric == wanted.metric && limit.per == wanted.per)
            limit.limit = wanted.limit;
    }
}

void enlarge(std::vector<Budget> &budgets, const Budget &wanted)
{
    for (Budget &budget : budgets) {
        if (budget.per != wanted.per)
            continue;
        if (wanted.limit && budget.limit)
            budget.limit = wanted.limit;
        if (wanted.tokens > 0 && budget.tokens > 0)
            budget.tokens = wanted.tokens;
    }
}

void raiseRate(VirtualKey &key, const RateLimit &wanted)
{
    std::vector<RateLimit> limits = gatheredRates(key.requestsPerMinute, key.policy.governance.limits);
    raiseRate(limits, wanted);
    PartedRates parted = partedRates(limits);
    key.requestsPerMinute = parted.requestsPerMinute;
    key.policy.governance.limits = std::move(parted.limits);
}

} // namespace

Governance remedied(Governance governance, const Remedy &remedy)
{
    if (remedy.kind == Kind::RaiseRate)
        raiseRate(governance.limits, remedy.rate);
    if (remedy.kind == Kind::EnlargeBudget)
        enlarge(governance.budgets, remedy.budget);
    return governance;
}

VirtualKey remedied(VirtualKey key, const Remedy &remedy, Instant now)
{
    KeyPolicy &policy = key.policy;
    switch (remedy.kind) {
    case Kind::RaiseRate:
        raiseRate(key, remedy.rate);
        break;
    case Kind::EnlargeBudget:
        enlarge(policy.governance.budgets, remedy.budget);
        break;
    case Kind::SwitchOn:
        key.enabled = true;
        break;
    case Kind::ExtendExpiry:
        policy.expiresAt = now + std::chrono::hours(24);
        break;
    case Kind::EndIdleExpiry:
        policy.idleExpiry = std::chrono::seconds(0);
        break;
    case Kind::AllowMoreRequests:
        policy.maxRequests += remedy.amount;
        break;
    case Kind::AllowAnyHour:
        policy.scope.hours.reset();
        break;
    case Kind::AllowModel:
        policy.scope.allowedModels << remedy.value;
        break;
    case Kind::StopDenyingModel:
        policy.scope.deniedModels.removeAll(remedy.value);
        break;
    case Kind::AllowProvider:
        policy.scope.allowedProviders << remedy.provider;
        break;
    case Kind::AllowEndpoint:
        policy.scope.allowedEndpoints << remedy.value;
        break;
    case Kind::AllowAddress:
        policy.scope.allowedAddresses << remedy.value;
        break;
    default:
        break;
    }
    return key;
}

} // namespace sluice
