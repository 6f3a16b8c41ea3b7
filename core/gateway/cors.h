// What a browser is told about pages of other origins. Nothing is permissive: an origin has to be named by a
// key. Pure.
#pragma once

#include "core/gateway/exchange.h"

namespace sluice {

// The Origin of a page that is not our own; empty: no browser, or our own page. Our /docs page is the one
// page that may call without being named by a key.
QByteArray foreignOrigin(const HttpRequest &request);

bool isPreflight(const HttpRequest &request);

// Whether any key that can be used names that origin: all that is known before there is a key.
bool anyKeyAllows(const Configuration &config, QByteArrayView origin);

// What a preflight of an allowed origin is answered with.
HeaderList preflightHeaders(const HttpRequest &request);

// Makes an answer readable for its page, where the key (null, before it is known: any key) names the origin.
// Replaces what an upstream says of that kind, on every answer: no upstream opens the gateway.
void addCorsHeaders(HeaderList &headers, const HttpRequest &request, const Configuration &config,
                    const VirtualKey *key);
void addCorsHeaders(HeaderList &headers, const Exchange &exchange);

} // namespace sluice
