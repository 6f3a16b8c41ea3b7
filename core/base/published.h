// One writer publishes an immutable value, many threads read it without a lock per read.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <mutex>

namespace sluice {

template<typename T>
class Published
{
public:
    explicit Published(std::shared_ptr<const T> value)
        : m_value(std::move(value))
    {}

    void publish(std::shared_ptr<const T> value)
    {
        const std::lock_guard lock(m_mutex);
        m_value = std::move(value);
        m_version.fetch_add(1, std::memory_order_release);
    }

    std::shared_ptr<const T> current() const
    {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

    // What one thread holds of it: looks at one atomic, and takes the lock only after a change.
    class Reader
    {
    public:
        explicit Reader(const Published &source)
            : m_source(source)
        {}
        const std::shared_ptr<const T> &get()
        {
            const auto version = m_source.m_version.load(std::memory_order_acquire);
            if (version != m_version || !m_value) {
                m_value = m_source.current();
                m_version = version;
            }
            return m_value;
        }

    private:
        const Published &m_source;
        std::shared_ptr<const T> m_value = {};
        quint64 m_version = 0;
    };

private:
    mutable std::mutex m_mutex = {};
    std::shared_ptr<const T> m_value;
    std::atomic<quint64> m_version = 1;
};

} // namespace sluice
