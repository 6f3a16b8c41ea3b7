// Which endpoints a key may call: a name ("chat", "embeddings"), or a method and a path with globs.
#pragma once

#include "core/base/result.h"
#include "core/protocols/protocol.h"

#include <QStringList>

namespace sluice {

class EndpointPattern
{
public:
    // "responses", "POST /v1/files/*", "/v1/files/*" (any method). Error::Kind::BadRequest.
    static Result<EndpointPattern> parse(QStringView text);

    // Paths are compared as "/v1/files/…": decoded, with the version, without prefixes; behind "/p/name" also
    // with it.
    bool matches(QByteArrayView method, const Target &target) const;

private:
    QByteArray m_name = {};   // of an endpoint; empty: method and path count
    QByteArray m_method = {}; // upper case; empty: any
    QByteArray m_path = {};   // a glob, lower case
};

// The names that a pattern may have, for choosing from: "chat", "responses", "messages", …
QStringList endpointNames();

// Whether a text can stand in the allowed endpoints. Any thread.
Result<void> checkEndpointPattern(QStringView text);

} // namespace sluice
