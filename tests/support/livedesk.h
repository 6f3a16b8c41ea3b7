// What the window stands on in the program, over a database in a folder: storage thread, ledger and
// controller are real; secrets and gateway are not needed for what is measured here. And: traffic as the
// gateway's workers report it, and a watchdog over the thread that shows the window.
#pragma once

#include "core/storage/ledger.h"
#include "tests/unit/control/rig.h"
#include "tests/unit/storage/records.h"

#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <ctime>
#include <deque>
#include <pthread.h>
#include <semaphore>
#include <thread>

namespace sluice::testing {

// Counts the questions that are not answered yet.
class CountingRunner final : public StorageRunner
{
public:
    explicit CountingRunner(StorageThread &thread)
        : m_real(thread)
    {}

    void post(std::function<void(Storage &)> work, std::function<void(const Error &)> refused) override
    {
        ++m_waiting;
        m_real.post(
            [this, work = std::move(work)](Storage &storage) {
                work(storage);
                answered();
            },
            [this, refused = std::move(refused)](const Error &error) {
                refused(error);
                answered();
            });
    }

    // Until everything that was asked, and asked because of an answer, is answered and painted.
    void waitUntilQuiet()
    {
        const auto turn = [] {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        };
        turn();
        while (m_waiting > 0) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            turn();
        }
    }

private:
    void answered()
    {
        --m_waiting;
        QMetaObject::invokeMethod(
            qApp, [] {}, Qt::QueuedConnection); // wakes waitUntilQuiet()
    }

    StorageRunnerOn<StorageThread> m_real;
    std::atomic<int> m_waiting = 0;
};

class LiveDesk
{
public:
    // The database is DIRECTORY/sluice.db, unless it is named.
    explicit LiveDesk(const QString &directory, const QString &file = {})
    {
        if (const auto opened =
                waited(thread.openSqlite(file.isEmpty() ? directory + QStringLiteral("/sluice.db") : file));
            !opened)
            qFatal("%s", qPrintable(opened.error().text));
        ledger = std::make_unique<Ledger>(thread, clock, directory);
        control = std::make_unique<Controller>(ControllerParts{.storage = runner,
                                                               .secrets = secrets,
                                                               .published = published,
                                                               .gateway = gateway,
                                                               .clock = clock,
                                                               .dataDirectory = directory,
                                                               .recorder = ledger.get()});
        QObject::connect(ledger.get(), &Ledger::recorded, control.get(), &Controller::announce);
        QObject::connect(ledger.get(), &Ledger::heard, control.get(), &Controller::hear);
        if (!waited(control->load()))
            qFatal("the configuration cannot be loaded");
        ledger->start(0);
    }

    SystemClock clock = {};
    FakeSecrets secrets = {};
    FakeGateway gateway = {};
    StorageThread thread = {};
    CountingRunner runner{thread};
    Published<Configuration> published{std::make_shared<const Configuration>()};
    std::unique_ptr<Ledger> ledger = {};
    std::unique_ptr<Controller> control = {};
};

// So many requests a second on a thread of its own, each told of three times: when it begins, in the middle,
// and a quarter of a second later when it has ended. A few fail.
class Flow
{
public:
    Flow(Recorder &recorder, std::vector<QUuid> keys, int perSecond)
        : m_recorder(recorder)
        , m_keys(std::move(keys))
        , m_perSecond(perSecond)
        , m_thread([this] { run(); })
    {}
    ~Flow() { stop(); }

    // Ends what runs. How many requests there were.
    qint64 stop()
    {
        m_stopping = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_begun;
    }

private:
    using Steady = std::chrono::steady_clock;
    struct Running
    {
        RequestRecord record = {};
        Steady::time_point since = {};
        bool progressed = false;
    };

    void run()
    {
        constexpr auto Step = std::chrono::milliseconds(5);
        const auto start = Steady::now();
        for (auto next = start; !m_stopping; next += Step) {
            std::this_thread::sleep_until(next);
            const auto now = Steady::now();
            const auto due = qint64(std::chrono::duration<double>(now - start).count() * m_perSecond);
            while (m_begun < due)
                begin(now);
            goOn(now);
        }
        while (!m_running.empty())
            end();
    }

    void begin(Steady::time_point now)
    {
        const auto number = quint64(m_begun++);
        RequestRecord record = doneRequest(SystemClock().now(), number);
        record.id = newId();
        record.keyId = m_keys[size_t(number) % m_keys.size()];
        record.sessionId = QStringLiteral("flow-%1").arg(number / 40 % 25);
        record.modelAsked = record.modelServed = QStringLiteral("model-%1").arg(number % 12);
        record.refusedBy.clear();
        record.changedBlock.clear();
        record.outcome = Outcome::Running;
        record.status = 0;
        record.durationMicros = record.ttftMicros = -1;
        record.usage.output = 0;
        m_recorder.began(record);
        m_running.push_back({record, now, false});
    }

    void goOn(Steady::time_point now)
    {
        constexpr auto Half = std::chrono::milliseconds(125);
        for (Running &running : m_running) {
            if (running.progressed || now - running.since < Half)
                continue;
            running.progressed = true;
            running.record.usage.output = 120;
            running.record.ttftMicros = 90'000;
            m_recorder.progressed(running.record);
        }
        while (!m_running.empty() && now - m_running.front().since >= 2 * Half)
            end();
    }

    void end()
    {
        RequestRecord &record = m_running.front().record;
        const bool fails = ++m_ended % 97 == 0;
        record.outcome = fails ? Outcome::UpstreamError : Outcome::Done;
        record.status = fails ? 529 : 200;
        record.error = fails ? QStringLiteral("Overloaded") : QString();
        record.usage.output = 350;
        record.ttftMicros = 90'000;
        record.durationMicros = 250'000;
        m_recorder.ended(record);
        m_running.pop_front();
    }

    Recorder &m_recorder;
    const std::vector<QUuid> m_keys;
    const int m_perSecond;
    qint64 m_begun = 0;
    qint64 m_ended = 0;
    std::deque<Running> m_running = {};
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

// What the calling thread has used of the CPU so far.
inline qint64 threadCpuMicros()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

// How long anything that is sent to this thread has to wait for its turn: a thread of its own sends something
// every few milliseconds. Measured twice: on the clock of the wall, and on that of the thread's own CPU time,
// which stands still while others have the core. Made and asked on the thread that is watched.
class Watchdog
{
public:
    struct Figures
    {
        qint64 longestCpuMicros = 0;
        qint64 longestWallMicros = 0;
        qint64 cpuMicros = 0; // of the thread, since the last look
        qint64 wallMicros = 0;
        qint64 latestBeatMicros = 0; // what a thread that only has to wake up came too late at most
        double share() const { return double(cpuMicros) / double(std::max<qint64>(1, wallMicros)); }
    };

    Watchdog()
    {
        if (::pthread_getcpuclockid(::pthread_self(), &m_clock) != 0)
            qFatal("no clock of this thread's CPU time");
        take();
        m_thread = std::thread([this] { run(); });
    }
    ~Watchdog()
    {
        m_stop.release();
        m_thread.join();
        QCoreApplication::removePostedEvents(&m_receiver);
    }

    // Since the last look.
    Figures take()
    {
        Figures figures = std::exchange(m_figures, {});
        const qint64 cpu = microsOn(m_clock);
        const qint64 wall = microsOn(CLOCK_MONOTONIC);
        figures.cpuMicros = cpu - std::exchange(m_cpu, cpu);
        figures.wallMicros = wall - std::exchange(m_wall, wall);
        figures.latestBeatMicros = m_latestBeat.exchange(0);
        return figures;
    }

private:
    static qint64 microsOn(clockid_t clock)
    {
        timespec time = {};
        ::clock_gettime(clock, &time);
        return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
    }

    void run()
    {
        constexpr std::chrono::milliseconds Beat(4); // how closely it looks
        qint64 slept = microsOn(CLOCK_MONOTONIC);
        for (; !m_stop.try_acquire_for(Beat); slept = microsOn(CLOCK_MONOTONIC)) {
            const qint64 late = microsOn(CLOCK_MONOTONIC) - slept -
                                std::chrono::duration_cast<std::chrono::microseconds>(Beat).count();
            m_latestBeat = std::max(m_latestBeat.load(), late);
            if (m_underWay.exchange(true))
                continue;
            QMetaObject::invokeMethod(
                &m_receiver,
                [this, cpu = microsOn(m_clock), wall = microsOn(CLOCK_MONOTONIC)] {
                    m_figures.longestCpuMicros =
                        std::max(m_figures.longestCpuMicros, microsOn(m_clock) - cpu);
                    m_figures.longestWallMicros =
                        std::max(m_figures.longestWallMicros, microsOn(CLOCK_MONOTONIC) - wall);
                    m_underWay = false;
                },
                Qt::QueuedConnection);
        }
    }

    clockid_t m_clock = {};
    QObject m_receiver{};
    Figures m_figures = {};
    qint64 m_cpu = 0;
    qint64 m_wall = 0;
    std::atomic<bool> m_underWay = false;
    std::atomic<qint64> m_latestBeat = 0;
    std::binary_semaphore m_stop{0};
    std::thread m_thread = {};
};

// Lets events happen for so long.
inline void passTime(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace sluice::testing
