#include "core/gateway/upstreamrequest.h"

#include "core/protocols/headerrules.h"

#include <algorithm>

namespace sluice {

namespace {

void addCredential(UpstreamRequest &request, const Provider &provider)
{
    if (!provider.secret || provider.secret->isEmpty())
        return;
    const QByteArray secret = provider.secret->view().toByteArray();
    switch (provider.auth) {
    case AuthStyle::Bearer:
        setHeader(request.headers, "Authorization", "Bearer " + secret);
        break;
    case AuthStyle::XApiKey:
        setHeader(request.headers, "x-api-key", secret);
        break;
    case AuthStyle::ApiKey:
        setHeader(request.headers, "api-key", secret);
        break;
    case AuthStyle::GoogApiKey:
        setHeader(request.headers, "x-goog-api-key", secret);
        break;
    case AuthStyle::Query:
        request.url += (request.url.contains('?') ? "&key=" : "?key=") + secret.toPercentEncoding();
        break;
    case AuthStyle::None:
    case AuthStyle::Caller:
        break;
    }
}

} // namespace

bool addsUsageWish(const Exchange &exchange)
{
    return exchange.target.endpoint == Endpoint::ChatCompletions && exchange.ask.stream &&
           includeUsage(exchange.ask).has_value();
}

UpstreamRequest upstreamRequest(const Exchange &exchange, AskForUsage usage)
{
    const Provider &provider = *exchange.provider;
    const Settings &settings = exchange.config->settings();

    UpstreamRequest request;
    request.method = exchange.request.method;
    request.url = upstreamUrl(provider.baseUrl, withModel(exchange.target, exchange.upstreamModel),
                              queryWithoutKey(exchange.request.query));
    request.headers =
        requestHeaders(exchange.request.headers, provider.auth == AuthStyle::Caller && !exchange.vouched);
    for (const Header &header : provider.headers)
        setHeader(request.headers, header.name, header.value);
    addCredential(request, provider);

    std::vector<Splice> edits = exchange.edits;
    if (exchange.upstreamModel != exchange.ask.model) {
        if (const auto rename = renameModel(exchange.ask, exchange.upstreamModel))
            edits.push_back(*rename);
    }
    if (usage == AskForUsage::Yes && addsUsageWish(exchange))
        edits.push_back(*includeUsage(exchange.ask));
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Splice &a, const Splice &b) { return a.at < b.at; });
    request.body = edits.empty() ? exchange.request.body : spliced(exchange.request.body, edits);

    request.connectTimeout = settings.connectTimeout;
    request.idleTimeout = settings.idleTimeout;
    request.proxy = settings.upstreamProxy.toUtf8();
    return request;
}

} // namespace sluice
