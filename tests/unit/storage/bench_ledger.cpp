// What recording costs a worker: began() and ended() together, per request. CPU time is the worker's own;
// elapsed time also holds its waits for other threads and, on a machine with fewer cores than threads, for a
// core.
#include "ledgerfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>
#include <thread>

using namespace sluice;
using namespace sluice::testing;
using namespace std::chrono_literals;

namespace {

qint64 cpuNanos()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void measure(int threads, int requests)
{
    QTemporaryDir dir;
    LedgerFixture fixture(dir.path());
    struct Spent
    {
        qint64 elapsed = 0;
        qint64 cpu = 0;
    };
    std::vector<Spent> spent{size_t(threads)};
    std::vector<std::thread> workers;
    for (Spent &mine : spent)
        workers.emplace_back([&fixture, &mine, requests] {
            std::vector<RequestRecord> records(size_t(requests), runningRequest());
            for (RequestRecord &record : records)
                record.id = newId();
            QElapsedTimer timer;
            timer.start();
            const qint64 before = cpuNanos();
            for (RequestRecord &record : records) {
                fixture.ledger->began(record);
                record.outcome = Outcome::Done;
                fixture.ledger->ended(record);
            }
            mine = {timer.nsecsElapsed(), cpuNanos() - before};
        });
    for (std::thread &worker : workers)
        worker.join();
    QElapsedTimer rest;
    rest.start();
    const bool written = fixture.ledger->flush(120s);
    Spent sum;
    for (const Spent &one : spent)
        sum = {sum.elapsed + one.elapsed, sum.cpu + one.cpu};
    const double all = 1000.0 * threads * requests;
    std::printf(
        "%2d thread(s): %.2f us CPU, %.2f us elapsed per request; %d written %lld ms after the last%s\n",
        threads, double(sum.cpu) / all, double(sum.elapsed) / all, threads * requests,
        qlonglong(rest.elapsed()), written ? "" : ", not all");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    for (const int threads : {1, 2, 16})
        measure(threads, 64'000 / threads);
    return 0;
}
