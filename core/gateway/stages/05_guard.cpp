// May this text leave?
#include "core/gateway/guardreport.h"
#include "core/gateway/stages/stages.h"

namespace sluice {

// The route comes later, so a rule for some providers holds for the one that the route would choose: it does
// not depend on the texts.
Result<void> stages::guard(Exchange &exchange, const Env &env)
{
    const RuleSet *rules = exchange.config->ruleSet();
    if (!rules)
        return {};
    HttpRequest &request = exchange.request;
    const QByteArray contentType = headerValue(request.headers, "content-type");
    const RuleSelection selection(*rules, GuardrailDirection::Request, audienceOf(exchange, env.catalogue));
    const Screening screening =
        screened(selection, request.body, {BodyKind::Request, contentType, guardSession(exchange), env.now});
    RequestRecord &record = exchange.record;
    record.guard = outcomeOf(screening.findings, screening.rejectedBy != nullptr, record.guard);
    reportFindings(screening.findings, exchange, GuardrailDirection::Request, env.now, env.recorder);
    if (screening.rejectedBy)
        return guardRefusal(*screening.rejectedBy, GuardrailDirection::Request);
    if (screening.edits.empty())
        return {};
    request.body = spliced(request.body, screening.edits);
    record.exactness = Exactness::Edited;
    // Its places are those of the body before.
    exchange.ask = readAsk(exchange.target, contentType, request.body);
    if (exchange.ask.model.isEmpty())
        exchange.ask.model = exchange.target.pathModel;
    return {};
}

} // namespace sluice
