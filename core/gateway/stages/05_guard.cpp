// May this text leave?
#include "core/gateway/stages/stages.h"

#include "core/base/random.h"
#include "core/guard/screening.h"

#include <QCoreApplication>

namespace sluice {

namespace {

void report(const Screening &screening, const Exchange &exchange, const Env &env)
{
    for (const Finding &finding : screening.findings) {
        GuardrailEvent event;
        event.id = newId();
        event.ruleId = finding.rule->id;
        event.ruleName = finding.rule->name;
        event.pattern = finding.rule->pattern;
        event.mode = finding.rule->mode;
        event.keyId = exchange.key->id;
        event.requestId = exchange.record.id;
        event.where = finding.where;
        event.maskedExcerpt = finding.excerpt;
        event.matches = finding.matches;
        event.createdAt = env.now;
        env.recorder.guarded(event);
    }
}

} // namespace

Result<void> stages::guard(Exchange &exchange, const Env &env)
{
    const RuleSet *rules = exchange.config->ruleSet();
    if (!rules)
        return {};
    HttpRequest &request = exchange.request;
    const Screening screening = screened(*rules, request.body);
    report(screening, exchange, env);
    if (screening.rejectedBy) {
        // Neither the pattern nor what it found: the answer ends up in the agent's conversation.
        return Error{Error::Kind::Blocked,
                     QCoreApplication::translate("Gateway",
                                                 "The guardrail “%1” in Sluice does not let this request "
                                                 "leave this machine.")
                         .arg(screening.rejectedBy->name),
                     "guardrail_rejected"};
    }
    if (screening.edits.empty())
        return {};
    request.body = spliced(request.body, screening.edits);
    // Its places are those of the body before.
    exchange.ask = readAsk(exchange.target, headerValue(request.headers, "content-type"), request.body);
    if (exchange.ask.model.isEmpty())
        exchange.ask.model = exchange.target.pathModel;
    return {};
}

} // namespace sluice
