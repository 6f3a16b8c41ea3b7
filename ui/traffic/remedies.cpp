// The one change of a key that lets a refused request through.
#include "ui/keys/keysentence.h"
#include "ui/traffic/whyrefused.h"

namespace sluice {

namespace {

using Kind = Remedy::Kind;

void raiseRate(VirtualKey &key, const Remedy &remedy)
{
    const bool concurrency = !remedy.value.isEmpty();
    std::vector<RateLimit> limits = gatheredRates(key.requestsPerMinute, key.policy.governance.limits);
    for (RateLimit &limit : limits) {
        if ((limit.metric == RateMetric::Concurrency) == concurrency)
            limit.limit = remedy.amount;
    }
    PartedRates parted = partedRates(limits);
    key.requestsPerMinute = parted.requestsPerMinute;
    key.policy.governance.limits = std::move(parted.limits);
}

} // namespace

VirtualKey remedied(VirtualKey key, const Remedy &remedy, Instant now)
{
    KeyPolicy &policy = key.policy;
    switch (remedy.kind) {
    case Kind::RaiseRate:
        raiseRate(key, remedy);
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
