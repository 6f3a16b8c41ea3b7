#include "core/gateway/cors.h"

#include "core/scope/origin.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr qsizetype LongestEcho = 2048; // of Access-Control-Request-Headers

bool isUsable(const VirtualKey &key)
{
    return key.enabled && !key.revokedAt;
}

// Header names and commas: nothing else may come back in a header of ours.
bool isNameList(QByteArrayView text)
{
    return text.size() <= LongestEcho && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_' || c == ',' || c == ' ';
           });
}

void addVary(HeaderList &headers)
{
    const QByteArray vary = headerValue(headers, "vary");
    if (vary.isEmpty())
        headers.push_back({"vary", "Origin"});
    else if (vary != "*" && !listHolds(vary, "origin"))
        setHeader(headers, "vary", vary + ", Origin");
}

} // namespace

QByteArray foreignOrigin(const HttpRequest &request)
{
    const QByteArray origin = headerValue(request.headers, "origin");
    return origin == "http://" + headerValue(request.headers, "host") ? QByteArray() : origin;
}

bool isPreflight(const HttpRequest &request)
{
    return request.method == "OPTIONS" && hasHeader(request.headers, "access-control-request-method");
}

bool anyKeyAllows(const Configuration &config, QByteArrayView origin)
{
    return std::any_of(config.keys().begin(), config.keys().end(), [&origin](const VirtualKey &key) {
        return isUsable(key) && allowsOrigin(key.policy.scope.allowedOrigins, origin);
    });
}

HeaderList preflightHeaders(const HttpRequest &request)
{
    HeaderList headers{{"access-control-allow-origin", headerValue(request.headers, "origin")},
                       {"access-control-allow-methods", "GET, HEAD, POST, PUT, PATCH, DELETE"},
                       {"access-control-max-age", "600"},
                       {"vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers"}};
    const QByteArray asked = headerValue(request.headers, "access-control-request-headers");
    if (!asked.isEmpty() && isNameList(asked))
        headers.push_back({"access-control-allow-headers", asked});
    // A page from the internet that calls this computer (Private Network Access).
    if (headerValue(request.headers, "access-control-request-private-network") == "true")
        headers.push_back({"access-control-allow-private-network", "true"});
    return headers;
}

void addCorsHeaders(HeaderList &headers, const Exchange &exchange)
{
    addCorsHeaders(headers, exchange.request, *exchange.config, exchange.key);
}

void addCorsHeaders(HeaderList &headers, const HttpRequest &request, const Configuration &config,
                    const VirtualKey *key)
{
    std::erase_if(headers, [](const Header &header) {
        constexpr QByteArrayView Prefix = "access-control-";
        return header.name.size() > Prefix.size() &&
               sameName(QByteArrayView(header.name).first(Prefix.size()), Prefix);
    });
    const QByteArray origin = foreignOrigin(request);
    if (origin.isEmpty())
        return;
    addVary(headers);
    const bool allowed =
        key ? allowsOrigin(key->policy.scope.allowedOrigins, origin) : anyKeyAllows(config, origin);
    if (!allowed)
        return;
    headers.push_back({"access-control-allow-origin", origin});
    headers.push_back({"access-control-expose-headers", "*"});
}

} // namespace sluice
