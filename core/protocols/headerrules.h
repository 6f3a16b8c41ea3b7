// What of a message's head goes on to the other side (protocols.md 1.3 to 1.5). Pure.
#pragma once

#include "core/base/headers.h"
#include "core/protocols/protocol.h"

#include <QUrl>

#include <vector>

namespace sluice {

// The client's headers as the upstream may see them: no hop-by-hop field, no credential, nothing of the
// browser's or a proxy's, Accept-Encoding narrowed to what we decode (none sent: "identity"). Order and
// spelling are kept. `keepCallerCredential`: Authorization and x-api-key stay, unless they hold a virtual
// key.
HeaderList requestHeaders(const HeaderList &client, bool keepCallerCredential);

// The upstream's headers as the client may see them: no hop-by-hop field, nothing that would bind the client
// to the upstream (cookies, alt-svc, HSTS), nothing that the endpoint adds itself (Content-Length, Date) or
// that is ours (x-sluice-*).
HeaderList responseHeaders(const HeaderList &upstream);

// The query without key=…; every other parameter stays byte for byte.
QByteArray queryWithoutKey(QByteArrayView query);

// The credentials that a request presents, in the order in which they are to be tried, trimmed, each once.
// At most 8, none longer than 512 bytes.
std::vector<QByteArray> presentedKeys(const HeaderList &headers, QByteArrayView query);

// Where a target is at a provider: the base's own version folder counts, else the target's, else v1 (Gemini:
// v1beta). `query` goes on as it is, behind the base's own. Neither credentials nor fragment of `base` are
// kept.
QByteArray upstreamUrl(const QUrl &base, const Target &target, QByteArrayView query);

} // namespace sluice
