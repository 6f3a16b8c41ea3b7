// A limiter with a configuration that tests can change, and what it had to say.
#pragma once

#include "core/limits/limiter.h"

#include <mutex>

namespace sluice::test {

class NoticeRecorder final : public Recorder
{
public:
    void began(const RequestRecord &) override {}
    void progressed(const RequestRecord &) override {}
    void ended(const RequestRecord &) override {}
    void refused(const RequestRecord &) override {}
    void noticed(const Notice &notice) override
    {
        const std::lock_guard lock(m_mutex);
        m_notices.push_back(notice);
    }
    std::vector<Notice> notices() const
    {
        const std::lock_guard lock(m_mutex);
        return m_notices;
    }

private:
    mutable std::mutex m_mutex = {};
    std::vector<Notice> m_notices = {};
};

constexpr qint64 Usd = Money::PicoPerUsd;

inline Budget usdBudget(BudgetPeriod per, qint64 usd, OnExceed onExceed = OnExceed::Block)
{
    return {per, Money::fromPico(usd * Usd), 0, onExceed};
}

class LimitBench
{
public:
    LimitBench()
    {
        settings.timeZone = QStringLiteral("UTC");
        settings.weekStart = 1;
        key.id = QUuid::createUuid();
        key.name = QStringLiteral("laptop");
        key.policy.runaway.enabled = false;
        project.id = QUuid::createUuid();
        project.name = QStringLiteral("website");
        publish();
    }

    // The next call sees the members as they are now.
    void publish()
    {
        std::vector<VirtualKey> keys = {key};
        keys.insert(keys.end(), others.begin(), others.end());
        config = std::make_shared<const Configuration>(settings, std::vector<Provider>(), keys, false,
                                                       std::vector<Guardrail>(), nullptr,
                                                       std::vector<Project>{project});
    }

    std::optional<LimitRefusal> enter(Lease &lease, qint64 input = 0, qint64 output = 0)
    {
        return limiter.enter(desk, config, key.id, {input, output, now, steady}, lease);
    }
    // In and reserved, or why not.
    std::optional<LimitRefusal> admit(Lease &lease, qint64 usd, qint64 tokens = 0,
                                      const QString &session = {})
    {
        if (auto refusal = enter(lease))
            return refusal;
        auto refusal = lease.reserve({usd * Usd, tokens}, session, now, steady);
        if (refusal)
            lease.release();
        return refusal;
    }
    void settle(Lease &lease, qint64 usd, qint64 tokens = 0, bool failed = false)
    {
        lease.settle({tokens, 0, Money::fromPico(usd * Usd), failed, 0, now, steady});
    }
    // A whole request; false: refused.
    bool spend(qint64 usd, qint64 tokens = 0, const QString &session = {})
    {
        Lease lease;
        if (admit(lease, usd, tokens, session))
            return false;
        settle(lease, usd, tokens);
        return true;
    }
    void pass(std::chrono::minutes time)
    {
        now += time;
        steady += std::chrono::nanoseconds(time).count();
    }
    LimitUse gauge(const QUuid &subject, size_t index = 0)
    {
        return limiter.gauges(config, subject, now, steady).at(index);
    }

    Settings settings = {};
    VirtualKey key = {};
    Project project = {};
    std::vector<VirtualKey> others = {};
    ConfigurationPtr config = {};
    NoticeRecorder recorder = {};
    Limiter limiter{recorder};
    Limiter::Desk desk{limiter};
    Instant now = Instant(std::chrono::hours(24 * 20'778 + 12)); // 2026-11-21 12:00 UTC, a Saturday
    qint64 steady = 5'000'000'000'000'000;
};

} // namespace sluice::test
