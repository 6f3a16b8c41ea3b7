// How long a thread is made to wait while it handles one event: for a lock, a file, another thread. Measured
// on the kernel's own clocks of that thread, so that being kept from a core by others does not count: what a
// handler took on the wall, without its time on a core and without its time in the queue for one.
#pragma once

#include <QApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace sluice::testing {

class ThreadTimes
{
public:
    ThreadTimes()
        : m_file(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
    {
        if (m_file < 0)
            qFatal("the kernel does not tell how long threads wait for a core");
    }
    ~ThreadTimes() { ::close(m_file); }
    ThreadTimes(const ThreadTimes &) = delete;
    ThreadTimes &operator=(const ThreadTimes &) = delete;

    struct Moment
    {
        qint64 wall = 0;   // µs, all three
        qint64 core = 0;   // on a core
        qint64 queued = 0; // able to run, but on no core
        long waits = 0;    // how often it gave its core up by itself
    };
    // On the thread that made it.
    Moment now() const
    {
        rusage used = {};
        ::getrusage(RUSAGE_THREAD, &used);
        return {microsOn(CLOCK_MONOTONIC), microsOn(CLOCK_THREAD_CPUTIME_ID), queuedMicros(), used.ru_nvcsw};
    }

private:
    static qint64 microsOn(clockid_t clock)
    {
        timespec time = {};
        ::clock_gettime(clock, &time);
        return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
    }

    // Its second number, ns (Documentation/scheduler/sched-stats.rst).
    qint64 queuedMicros() const
    {
        std::array<char, 96> text = {};
        const auto size = ::pread(m_file, text.data(), text.size(), 0);
        const char *end = text.data() + std::max<ssize_t>(size, 0);
        const char *blank = std::find(static_cast<const char *>(text.data()), end, ' ');
        qint64 nanoseconds = 0;
        if (blank == end || std::from_chars(blank + 1, end, nanoseconds).ec != std::errc())
            qFatal("the kernel's times of a thread cannot be read");
        return nanoseconds / 1000;
    }

    int m_file = -1;
};

// An application that measures each event it delivers.
class BlockWatch final : public QApplication
{
public:
    using QApplication::QApplication;

    struct Figures
    {
        qint64 waitedMicros = 0; // the longest wait of one event for something that is no core
        QByteArray event = {};   // whose that was, and which
        qint64 queuedMicros = 0; // the longest wait of one event for a core
    };
    // Since the last look.
    Figures take() { return std::exchange(m_figures, {}); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // What is delivered within a delivery is a part of it.
        if (receiver->thread() != thread() || m_within)
            return QApplication::notify(receiver, event);
        m_within = true;
        const char *who = receiver->metaObject()->className(); // who may be gone afterwards
        const int type = event->type();
        const ThreadTimes::Moment before = m_times.now();
        const bool handled = QApplication::notify(receiver, event);
        const ThreadTimes::Moment after = m_times.now();
        m_within = false;
        const qint64 queued = after.queued - before.queued;
        const qint64 waited = after.wall - before.wall - (after.core - before.core) - queued;
        m_figures.queuedMicros = std::max(m_figures.queuedMicros, queued);
        // Who never gave up the core has waited for nothing: what is left then is between the clocks.
        if (after.waits > before.waits && waited > m_figures.waitedMicros) {
            m_figures.waitedMicros = waited;
            m_figures.event = QByteArray(who) + ' ' + QByteArray::number(type);
        }
        return handled;
    }

private:
    ThreadTimes m_times = {};
    Figures m_figures = {};
    bool m_within = false;
};

} // namespace sluice::testing
