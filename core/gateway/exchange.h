// One request on its way through the gateway: what each stage found out, for the next to use.
#pragma once

#include "core/base/headermemory.h"
#include "core/base/published.h"
#include "core/gateway/access.h"
#include "core/gateway/clientprocess.h"
#include "core/limits/limiter.h"
#include "core/model/configuration.h"
#include "core/model/recorder.h"
#include "core/model/requestrecord.h"
#include "core/pricing/catalogue.h"
#include "core/protocols/protocol.h"
#include "core/server/endpoint.h"

namespace sluice {

// A stage that cannot say yet: it answers with its error and sets this. The front desk asks again, from the
// first stage, whenever something has changed, until the moment comes; then the error counts.
struct Wait
{
    qint64 untilMicros = 0; // steady
};

struct Exchange
{
    HttpRequest request = {};
    // The configuration it was admitted with; the pointers below stay good while the configuration moves on.
    ConfigurationPtr config = {};

    const char *at = ""; // the stage that it is in: the trace and "why was this refused?" read this
    Target target = {};
    Ask ask = {};
    bool parsed = false; // the body was unpacked and read: not again in another pass
    const VirtualKey *key = nullptr;
    bool vouched = false; // for a key that Sluice does not know, by the key check: `key` is what it acts as
    std::shared_ptr<const CompiledScope> scope = {}; // of the key
    const Provider *provider = nullptr;
    QByteArray upstreamModel = {}; // what the provider is asked for, without a "name/" before it

    std::vector<Splice> edits = {}; // of the body, by the key's rules; sorted

    std::optional<Wait> wait = {}; // cleared before each pass
    bool unpriced = false;         // a budget of money applies, and cannot hold it
    Lease lease = {};              // what it holds of the limits; goes back with it, whatever happens
    RequestRecord record = {};
};

// A request's id as clients see it.
inline QByteArray requestIdText(const Exchange &exchange)
{
    return "req_" + exchange.record.id.toByteArray(QUuid::Id128);
}

// What the client said and what it was answered, for looking at the heads later.
void keepHeads(HeaderMemory &heads, const Exchange &exchange, int status, const HeaderList &answer);

// What the stages may use beside the exchange.
struct Env
{
    const Catalogue &catalogue;
    Limiter::Desk &limits;
    Recorder &recorder;
    Access &access;
    Instant now = {};
    qint64 steadyNanos = 0;
};

} // namespace sluice
