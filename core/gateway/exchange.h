// One request on its way through the gateway: what each stage found out, for the next to use.
#pragma once

#include "core/base/published.h"
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
    const VirtualKey *key = nullptr;
    const Provider *provider = nullptr;
    QByteArray upstreamModel = {}; // what the provider is asked for, without a "name/" before it

    std::optional<Wait> wait = {}; // cleared before each pass
    Lease lease = {};              // what it holds of the limits; goes back with it, whatever happens
    RequestRecord record = {};
};

// A request's id as clients see it.
inline QByteArray requestIdText(const Exchange &exchange)
{
    return "req_" + exchange.record.id.toByteArray(QUuid::Id128);
}

// What the stages may use beside the exchange.
struct Env
{
    const Catalogue &catalogue;
    Limiter::Desk &limits;
    Recorder &recorder;
    Instant now = {};
    qint64 steadyNanos = 0;
};

} // namespace sluice
