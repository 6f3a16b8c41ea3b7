// Whether a key may be used now, from there, for that: each rule a pure function, each refusal a sentence
// that says what to change, with a code ("key_expired", "model_not_allowed", …) for "why was this refused?".
#pragma once

#include "core/model/provider.h"
#include "core/model/settings.h"
#include "core/scope/keyscope.h"

namespace sluice {

// What is known of a key's use so far.
struct KeyLife
{
    Instant now = {};
    Instant lastUse = {}; // the epoch: never
    qint64 requests = 0;  // that were admitted so far
};

// key_expired (a date, or idle for too long), key_used_up, key_paused.
Result<void> checkLife(const VirtualKey &key, const KeyLife &life);

// Who calls, and what.
struct Caller
{
    QHostAddress address = {};
    QByteArray origin = {}; // a browser's, of a page that is not our own; empty: no browser
    QByteArray method = {};
    const Target &target;
};

// address_not_allowed, origin_not_allowed, outside_active_hours, endpoint_not_allowed. `fallbackZone`: where
// the key's hours name no zone.
Result<void> checkCall(const VirtualKey &key, const CompiledScope &scope, const Caller &caller, Instant now,
                       const QByteArray &fallbackZone);

// provider_not_allowed, model_not_allowed. `pathModel`: what the path says beside the body (a deployment's
// name), for it is what some servers go by. A key with a scope of models has to name one.
Result<void> checkModel(const VirtualKey &key, const CompiledScope &scope, const Provider &provider,
                        const ModelNames &names, const QByteArray &pathModel);

// Whether all entries of a scope can be read: for those who take one from people. The first error.
Result<void> checkScope(const KeyScope &scope);

} // namespace sluice
