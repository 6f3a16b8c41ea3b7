// What is asked: model, streaming, limits, and which agent asks.
#include "core/gateway/stages/stages.h"

#include "core/protocols/agentdetect.h"

namespace sluice {

Result<void> stages::parse(Exchange &exchange, const Env &)
{
    const HttpRequest &request = exchange.request;
    exchange.ask = readAsk(exchange.target, headerValue(request.headers, "content-type"), request.body);
    if (exchange.ask.model.isEmpty())
        exchange.ask.model = exchange.target.pathModel;
    exchange.upstreamModel = exchange.ask.model;

    RequestRecord &record = exchange.record;
    record.modelAsked = QString::fromUtf8(exchange.ask.model);
    record.stream = exchange.ask.stream || exchange.target.endpoint == Endpoint::StreamGenerateContent;
    if (record.sessionId.isEmpty())
        record.sessionId = QString::fromUtf8(exchange.ask.sessionId);
    return {};
}

} // namespace sluice
