// What recording costs a worker: began() and ended() together, per request, in µs.
#include "ledgerfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <thread>

using namespace sluice;
using namespace sluice::testing;
using namespace std::chrono_literals;

namespace {

void measure(int threads, int requests)
{
    QTemporaryDir dir;
    LedgerFixture fixture(dir.path());
    std::vector<qint64> nanos(size_t(threads), 0);
    std::vector<std::thread> workers;
    for (qint64 &spent : nanos)
        workers.emplace_back([&fixture, &spent, requests] {
            RequestRecord running = runningRequest();
            QElapsedTimer timer;
            for (int i = 0; i < requests; ++i) {
                running.id = newId();
                const RequestRecord done = asDone(running);
                timer.start();
                fixture.ledger->began(running);
                fixture.ledger->ended(done);
                spent += timer.nsecsElapsed();
            }
        });
    for (std::thread &worker : workers)
        worker.join();
    QElapsedTimer rest;
    rest.start();
    const bool written = fixture.ledger->flush(120s);
    qint64 sum = 0;
    for (const qint64 spent : nanos)
        sum += spent;
    std::printf("%2d thread(s): %.2f us per request; %d written %lld ms after the last%s\n", threads,
                double(sum) / 1000.0 / (double(threads) * requests), threads * requests,
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
