#include "core/gateway/guardreport.h"

#include "core/base/random.h"
#include "core/gateway/stages/06_route.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

Audience audienceOf(const Exchange &exchange, const Catalogue &catalogue)
{
    Audience audience;
    audience.key = exchange.key->id;
    audience.project = exchange.key->policy.project;
    const auto namesProviders = [](const Rule &rule) { return !rule.guardrail().scope.providers.isEmpty(); };
    const auto &rules = exchange.config->ruleSet()->rules();
    if (exchange.provider) {
        audience.provider = exchange.provider->id;
    } else if (std::any_of(rules.begin(), rules.end(), namesProviders)) {
        const auto choice = routeFor(exchange.target, exchange.ask.model, *exchange.key, *exchange.config,
                                     catalogue, exchange.scope.get());
        if (choice)
            audience.provider = choice.value().provider->id;
    }
    return audience;
}

QByteArray guardSession(const Exchange &exchange)
{
    return aliasSession(exchange.key->id.toRfc4122(), exchange.record.sessionId.toUtf8());
}

GuardOutcome outcomeOf(const std::vector<Finding> &findings, bool rejected, GuardOutcome before)
{
    if (rejected)
        return GuardOutcome::Rejected;
    GuardOutcome gravest = before;
    for (const Finding &finding : findings) {
        const bool replaces = finding.rule->mode == GuardrailMode::Replace;
        gravest = std::max(gravest, replaces ? GuardOutcome::Redacted : GuardOutcome::Alerted);
    }
    return gravest;
}

void reportFindings(const std::vector<Finding> &findings, const Exchange &exchange,
                    GuardrailDirection direction, Instant now, Recorder &recorder)
{
    for (const Finding &finding : findings) {
        if (finding.news == 0)
            continue;
        GuardrailEvent event;
        event.id = newId();
        event.ruleId = finding.rule->id;
        event.ruleName = finding.rule->name;
        event.pattern = finding.rule->pattern;
        event.mode = finding.rule->mode;
        event.keyId = exchange.key->id;
        event.requestId = exchange.record.id;
        event.where = finding.where.isEmpty() ? QStringLiteral("body") : finding.where;
        event.maskedExcerpt = finding.excerpt;
        event.matches = finding.news;
        event.createdAt = now;
        event.direction = direction;
        event.severity = finding.rule->severity;
        event.agent = exchange.record.agent;
        event.providerName = exchange.provider ? exchange.provider->name : QString();
        event.model = exchange.record.modelAsked;
        if (exchange.config->settings().keepGuardrailTexts)
            event.plainText = finding.text; // the ledger seals it
        recorder.guarded(event);
    }
}

Error guardRefusal(const Guardrail &rule, GuardrailDirection direction)
{
    const QString text =
        direction == GuardrailDirection::Response
            ? QCoreApplication::translate("Gateway", "The guardrail “%1” in Sluice does not let this answer "
                                                     "through.")
            : QCoreApplication::translate("Gateway", "The guardrail “%1” in Sluice does not let this request "
                                                     "leave this machine.");
    return {Error::Kind::Blocked, text.arg(rule.name), "guardrail_rejected"};
}

} // namespace sluice
