// The gateway as the rest of the program sees it: starts, stops, drains, and says how it is doing. Main
// thread.
#pragma once

#include "core/control/gatewayrunner.h"
#include "core/gateway/worker.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <vector>

namespace sluice {

class Gateway final : public QObject, public GatewayRunner
{
    Q_OBJECT
public:
    explicit Gateway(GatewayServices services);
    ~Gateway() override;

    // Listens as the settings say; answers with "http://ADDRESS:PORT". Error::Kind::Conflict: the port is
    // taken.
    Result<QString> start(const Settings &settings) override;
    // No new connections; ends when nothing runs any more, or after the patience of Settings::drain.
    void stop(std::function<void()> stopped) override;
    // At once: what still runs is cut and recorded as interrupted.
    void stopNow();

    void interrupt(const QUuid &id) override;
    void restore(const std::vector<UseSlice> &past, const ConfigurationPtr &configuration) override;
    void adjust(const std::vector<CostChange> &changes, const ConfigurationPtr &configuration) override;
    std::vector<LimitGauge> gauges(const ConfigurationPtr &configuration, const QUuid &subject) override;
    void resumeKey(const QUuid &key) override;
    int runningRequests() const override;
    // Mean over the last ten seconds.
    double requestsPerSecond() const override;
    // Outlives every start and stop.
    Limiter &limiter() { return m_limiter; }
    QStringList warnings() const override { return *m_services.problems.current(); }

private:
    void sample();
    void trimWhenQuiet();
    void drained();

    static constexpr size_t Samples = 11; // of the counter, one a second: ten intervals
    GatewayServices m_services;
    Limiter m_limiter;
    GatewayCounters m_counters = {};
    std::vector<std::unique_ptr<Worker>> m_workers{};
    std::atomic<size_t> m_nextWorker = 0;
    QTimer m_sampling{};
    QTimer m_draining{};
    qint64 m_drainUntil = 0; // steady µs
    std::chrono::milliseconds m_patience{0};
    std::vector<std::function<void()>> m_onStopped = {};
    std::array<qint64, Samples> m_samples = {};
    size_t m_sampled = 0;
    qint64 m_startedAtLastLook = 0;
    int m_quietSeconds = 0;
};

} // namespace sluice
