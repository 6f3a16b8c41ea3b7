// The gateway as its switch and its gauges: all that the controller needs of it.
#pragma once

#include "core/base/result.h"
#include "core/control/control.h"
#include "core/model/settings.h"

#include <QStringList>
#include <QUuid>

#include <functional>

namespace sluice {

// All on the main thread.
class GatewayRunner
{
public:
    virtual ~GatewayRunner() = default;
    // Listens with these settings; answers with the address, "http://127.0.0.1:4747". An error says why not,
    // and nothing listens then.
    virtual Result<QString> start(const Settings &settings) = 0;
    // Accepts nothing more and lets running requests finish for at most Settings::drain; then calls
    // `stopped`.
    virtual void stop(std::function<void()> stopped) = 0;
    // Ends the request of that id, recorded as interrupted. Nothing happens where none runs.
    virtual void interrupt(const QUuid &id) { Q_UNUSED(id); }
    // What earlier runs used, for limits and quotas to go on from: once, before start().
    virtual void restore(const std::vector<UseSlice> &past, const ConfigurationPtr &configuration) = 0;
    // Stored requests have other costs now: budgets follow. Those of sessions do not.
    virtual void adjust(const std::vector<CostChange> &changes, const ConfigurationPtr &configuration) = 0;
    // Every limit of that key, project or (null) the gateway, its own ones, and what is used of it.
    virtual std::vector<LimitGauge> gauges(const ConfigurationPtr &configuration, const QUuid &subject) = 0;
    // The runaway guard may let that key go on.
    virtual void resumeKey(const QUuid &key) = 0;
    virtual int runningRequests() const = 0;
    virtual double requestsPerSecond() const = 0; // of the last 10 s
    virtual QStringList warnings() const = 0;     // it runs, but: "the ledger is behind", …
};

} // namespace sluice
