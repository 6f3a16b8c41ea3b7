// Is there money for the worst case? Behind the route: a price belongs to a provider and the model there.
#include "core/gateway/stages/07_budget.h"

#include "core/base/log.h"
#include "core/gateway/settlement.h"
#include "core/gateway/stages/06_route.h"
#include "core/gateway/stages/stages.h"
#include "core/limits/wording.h"
#include "core/scope/modelpattern.h"

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

void goTo(Exchange &exchange, const RouteChoice &route)
{
    exchange.provider = route.provider;
    exchange.upstreamModel = route.model;
    exchange.record.providerId = route.provider->id;
    exchange.record.providerName = route.provider->name;
    exchange.record.modelServed = QString::fromUtf8(route.model);
}

// Where to for another model, by the same rules; the exchange is as it was if there is no way.
Result<void> routeTo(Exchange &exchange, const Env &env, const QByteArray &model)
{
    const QByteArray asked = std::exchange(exchange.ask.model, model);
    const qsizetype slash = model.indexOf('/');
    const bool named = slash > 0 && exchange.config->providerNamed(QString::fromUtf8(model.first(slash)));
    const QByteArray addressed = exchange.target.provider;
    if (named)
        exchange.target.provider.clear(); // "/p/name/" would take the name for a part of the model
    const RouteChoice before{exchange.provider, exchange.upstreamModel};
    Result<void> routed = stages::route(exchange, env);
    exchange.ask.model = asked;
    exchange.target.provider = addressed;
    if (!routed)
        goTo(exchange, before);
    return routed;
}

WorstCase worstOf(const Exchange &exchange, const Env &env)
{
    return worstCase(exchange.record, exchange.target, exchange.ask, *exchange.provider, env.catalogue);
}

// Down the key's ladder where a budget asks for that, to the first model that has a route and fits into the
// budget for one request. Set: there is none, and the budget blocks.
std::optional<LimitRefusal> downgrade(Exchange &exchange, const Env &env, WorstCase &worst)
{
    Lease &lease = exchange.lease;
    const auto spent =
        lease.wantsCheaperModel(worst.amount, exchange.record.sessionId, env.now, env.steadyNanos);
    auto refusal = spent ? spent : lease.wantsCheaperRequest(worst.amount, env.now);
    if (!refusal)
        return {};
    const RouteChoice asked{exchange.provider, exchange.upstreamModel};
    const Rungs rungs =
        rungsOf(exchange.key->policy.ladder, exchange.provider->name.toUtf8(), exchange.upstreamModel);
    for (const QByteArray &rung : rungs.below) {
        if (const auto routed = routeTo(exchange, env, rung); !routed) {
            qCWarning(lcGateway, "no way to the cheaper model %s: %s", rung.constData(),
                      qPrintable(routed.error().text));
            continue;
        }
        const WorstCase cheaper = worstOf(exchange, env);
        if (!lease.wantsCheaperRequest(cheaper.amount, env.now)) {
            exchange.record.downgradedFrom = QString::fromUtf8(asked.model);
            worst = cheaper;
            return {};
        }
        goTo(exchange, asked);
    }
    // What takes nothing of a spent budget, and what is the cheapest already, goes on; a budget for one
    // request has still to hold it.
    if (spent && (spent->wanted == 0 || rungs.isLowest))
        refusal = lease.wantsCheaperRequest(worst.amount, env.now);
    if (refusal)
        refusal->noneBelow = QString::fromUtf8(asked.model.left(128));
    return refusal;
}

bool leadsFrom(const ModelPattern &pattern, const QByteArray &name)
{
    const qsizetype slash = name.indexOf('/');
    return (slash > 0 && pattern.namesProvider() && pattern.matches(name)) ||
           pattern.matches(name.sliced(slash + 1));
}

} // namespace

Rungs rungsOf(const std::vector<DowngradeStep> &ladder, const QByteArray &provider, const QByteArray &model)
{
    const QByteArray full = provider + '/' + model;
    Rungs rungs;
    bool isGoal = false;
    for (const DowngradeStep &step : ladder) {
        const QByteArray cheaper = step.to.toUtf8();
        if (cheaper == model || cheaper == full) {
            isGoal = true;
            continue;
        }
        const auto pattern = ModelPattern::compile(step.from);
        if (!pattern || std::find(rungs.below.begin(), rungs.below.end(), cheaper) != rungs.below.end())
            continue;
        const auto leads = [&](const QByteArray &name) { return leadsFrom(pattern.value(), name); };
        if (pattern.value().matches(model) ||
            (pattern.value().namesProvider() && pattern.value().matches(full)) ||
            std::any_of(rungs.below.begin(), rungs.below.end(), leads))
            rungs.below.push_back(cheaper);
    }
    rungs.isLowest = isGoal && rungs.below.empty();
    return rungs;
}

Result<void> stages::budget(Exchange &exchange, const Env &env)
{
    if (!exchange.lease.hasBudgets())
        return {};
    WorstCase worst = worstOf(exchange, env);
    std::optional<LimitRefusal> refusal;
    if (exchange.lease.downgrades() && billable(exchange.target.endpoint))
        refusal = downgrade(exchange, env, worst);
    exchange.unpriced = !worst.priced && exchange.lease.hasMoneyBudgets();
    if (!refusal)
        refusal = exchange.lease.reserve(worst.amount, exchange.record.sessionId, env.now, env.steadyNanos);
    if (!refusal)
        return {};
    Error error = limitError(*refusal, env.limits.tableFor(exchange.config)->calendar());
    exchange.record.errorCode = error.code;
    exchange.record.refusedBy = limitPath(*refusal);
    return error;
}

} // namespace sluice
