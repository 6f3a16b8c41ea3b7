// Is there money for the worst case? Behind the route: a price belongs to a provider and the model there.
#include "core/gateway/stages/07_budget.h"

#include "core/base/log.h"
#include "core/gateway/settlement.h"
#include "core/gateway/stages/stages.h"
#include "core/limits/wording.h"
#include "core/scope/modelpattern.h"

namespace sluice {

namespace {

// Where to for another model, by the same rules; the exchange is as it was if there is no way.
Result<void> routeTo(Exchange &exchange, const Env &env, const QByteArray &model)
{
    const QByteArray asked = std::exchange(exchange.ask.model, model);
    const qsizetype slash = model.indexOf('/');
    const bool named = slash > 0 && exchange.config->providerNamed(QString::fromUtf8(model.first(slash)));
    const QByteArray addressed = exchange.target.provider;
    if (named)
        exchange.target.provider.clear(); // "/p/name/" would take the name for a part of the model
    const Provider *provider = exchange.provider;
    const QByteArray upstreamModel = exchange.upstreamModel;
    Result<void> routed = stages::route(exchange, env);
    exchange.ask.model = asked;
    exchange.target.provider = addressed;
    if (routed)
        return routed;
    exchange.provider = provider;
    exchange.upstreamModel = upstreamModel;
    exchange.record.providerId = provider->id;
    exchange.record.providerName = provider->name;
    exchange.record.modelServed = QString::fromUtf8(upstreamModel);
    return routed;
}

void downgrade(Exchange &exchange, const Env &env)
{
    const std::vector<DowngradeStep> &ladder = exchange.key->policy.ladder;
    if (ladder.empty() || !exchange.lease.wantsCheaperModel(env.now))
        return;
    const QByteArray cheaper = cheaperModel(ladder, exchange.provider->name.toUtf8(), exchange.upstreamModel);
    if (cheaper.isEmpty())
        return;
    const QString before = QString::fromUtf8(exchange.upstreamModel);
    if (const auto routed = routeTo(exchange, env, cheaper)) {
        exchange.record.downgradedFrom = before;
        return;
    } else {
        qCWarning(lcGateway, "no way to the cheaper model %s: %s", cheaper.constData(),
                  qPrintable(routed.error().text));
    }
}

} // namespace

QByteArray cheaperModel(const std::vector<DowngradeStep> &ladder, const QByteArray &provider,
                        const QByteArray &model)
{
    for (const DowngradeStep &step : ladder) {
        const auto pattern = ModelPattern::compile(step.from);
        const QByteArray cheaper = step.to.toUtf8();
        if (!pattern || cheaper == model || cheaper == provider + '/' + model)
            continue;
        const bool matches =
            pattern.value().matches(model) ||
            (pattern.value().namesProvider() && pattern.value().matches(provider + '/' + model));
        if (matches)
            return cheaper;
    }
    return {};
}

Result<void> stages::budget(Exchange &exchange, const Env &env)
{
    if (!exchange.lease.hasBudgets())
        return {};
    downgrade(exchange, env);
    const Amount worst =
        worstCase(exchange.record, exchange.target, exchange.ask, *exchange.provider, env.catalogue);
    const auto refusal = exchange.lease.reserve(worst, exchange.record.sessionId, env.now, env.steadyNanos);
    if (!refusal)
        return {};
    Error error = limitError(*refusal, env.limits.tableFor(exchange.config)->calendar());
    exchange.record.errorCode = error.code;
    exchange.record.refusedBy = limitPath(*refusal);
    return error;
}

} // namespace sluice
