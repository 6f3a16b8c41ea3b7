#include "core/gateway/gateway.h"

#include "core/base/log.h"

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sluice {

namespace {
constexpr std::chrono::milliseconds DrainLook{20};
constexpr int QuietSecondsBeforeTrim = 3;
constexpr std::chrono::minutes SliceLength{15}; // of what the ledger tells about the past

QString urlOf(const QHostAddress &address, quint16 port)
{
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
                             ? QLatin1Char('[') + address.toString() + QLatin1Char(']')
                             : address.toString();
    return QStringLiteral("http://%1:%2").arg(host).arg(port);
}
} // namespace

Gateway::Gateway(GatewayServices services)
    : m_services(std::move(services))
    , m_limiter(m_services.recorder)
{
    connect(&m_sampling, &QTimer::timeout, this, &Gateway::sample);
    connect(&m_draining, &QTimer::timeout, this, &Gateway::drained);
}

Gateway::~Gateway()
{
    stopNow();
}

Result<QString> Gateway::start(const Settings &settings)
{
    stopNow();
    m_patience = settings.drain;
    const QHostAddress address(settings.bindAddress == QLatin1String("localhost")
                                   ? QStringLiteral("127.0.0.1")
                                   : settings.bindAddress);
    if (address.isNull())
        return Error{Error::Kind::BadRequest, tr("“%1” is not an address.").arg(settings.bindAddress),
                     "bad_address"};

    auto connections = std::make_shared<ConnectionCount>();
    const int count = std::clamp(settings.workers, 1, 64);
    m_workers.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        m_workers.push_back(std::make_unique<Worker>(m_services, m_limiter, m_counters, settings, address,
                                                     connections, QStringLiteral("worker %1").arg(i + 1)));
    }
    auto port = m_workers.front()->listen(address, quint16(settings.port), [this](qintptr descriptor) {
        const size_t next = m_nextWorker.fetch_add(1, std::memory_order_relaxed) % m_workers.size();
        m_workers[next]->adopt(descriptor);
    });
    if (!port) {
        m_workers.clear();
        return port.error();
    }
    m_samples = {};
    m_sampled = 0;
    sample();
    m_sampling.start(std::chrono::seconds(1));
    const QString url = urlOf(address, port.value());
    qCInfo(lcGateway, "listening on %s with %d worker(s)", qPrintable(url), count);
    return url;
}

void Gateway::stop(std::function<void()> stopped)
{
    m_onStopped.push_back(std::move(stopped));
    if (m_draining.isActive())
        return;
    if (!m_workers.empty()) {
        m_workers.front()->stopListening();
        for (const auto &worker : m_workers)
            worker->drain();
    }
    m_drainUntil = m_services.clock.steadyMicros() +
                   std::chrono::duration_cast<std::chrono::microseconds>(m_patience).count();
    m_draining.start(DrainLook);
}

void Gateway::drained()
{
    if (runningRequests() > 0 && m_services.clock.steadyMicros() < m_drainUntil)
        return;
    stopNow();
}

void Gateway::stopNow()
{
    m_sampling.stop();
    m_draining.stop();
    if (!m_workers.empty()) {
        // First nobody hands out sockets any more, then the workers may go.
        m_workers.front()->stopListening();
        m_workers.clear();
        m_counters.running = 0;
        qCInfo(lcGateway, "stopped");
    }
    for (const auto &stopped : std::exchange(m_onStopped, {}))
        stopped();
}

void Gateway::interrupt(const QUuid &id)
{
    for (const auto &worker : m_workers)
        worker->interrupt(id);
}

void Gateway::restore(const std::vector<UseSlice> &past, const ConfigurationPtr &configuration)
{
    struct Use
    {
        qint64 requests = 0;
        Instant last = {};
    };
    QHash<QUuid, Use> uses;
    std::vector<PastUse> slices;
    slices.reserve(past.size());
    for (const UseSlice &slice : past) {
        Use &use = uses[slice.keyId];
        use.requests += slice.requests;
        use.last = std::max(use.last, slice.at);
        slices.push_back({slice.keyId, slice.projectId, slice.at, slice.requests, slice.input, slice.output,
                          slice.cost, slice.session, slice.at + SliceLength});
    }
    for (auto use = uses.cbegin(); use != uses.cend(); ++use)
        m_services.quota->restore(use.key(), use->requests, use->last);
    m_limiter.restore(std::move(slices), configuration, m_services.clock.now(),
                      m_services.clock.steadyMicros() * 1000);
}

void Gateway::adjust(const std::vector<CostChange> &changes, const ConfigurationPtr &configuration)
{
    for (const CostChange &change : changes)
        m_limiter.adjust({change.keyId, change.projectId, change.startedAt, change.by.pico()}, configuration,
                         m_services.clock.now());
}

std::vector<LimitGauge> Gateway::gauges(const ConfigurationPtr &configuration, const QUuid &subject)
{
    std::vector<LimitGauge> gauges;
    for (const LimitUse &use : m_limiter.gauges(configuration, subject, m_services.clock.now(),
                                                m_services.clock.steadyMicros() * 1000))
        gauges.push_back(
            {use.subject, use.rate, use.budget, use.used, use.reserved, use.limit, use.money, use.resetsAt});
    return gauges;
}

void Gateway::resumeKey(const QUuid &key)
{
    m_limiter.resume(key);
}

int Gateway::runningRequests() const
{
    return int(std::max<qint64>(0, m_counters.running.load()));
}

double Gateway::requestsPerSecond() const
{
    if (m_sampled < 2)
        return 0;
    const size_t intervals = std::min(m_sampled, Samples) - 1;
    const qint64 newest = m_samples[(m_sampled - 1) % Samples];
    const qint64 oldest = m_samples[(m_sampled - 1 - intervals) % Samples];
    return double(newest - oldest) / double(intervals);
}

// Memory that a burst has left behind goes back to the system once it is quiet; glibc would keep it.
void Gateway::trimWhenQuiet()
{
    const qint64 started = m_counters.started.load(std::memory_order_relaxed);
    const bool quiet = started == m_startedAtLastLook && runningRequests() == 0;
    m_startedAtLastLook = started;
    m_quietSeconds = quiet ? m_quietSeconds + 1 : 0;
    if (m_quietSeconds != QuietSecondsBeforeTrim)
        return;
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

void Gateway::sample()
{
    trimWhenQuiet();
    m_samples[m_sampled % Samples] = m_counters.started.load(std::memory_order_relaxed);
    ++m_sampled;
}

} // namespace sluice
