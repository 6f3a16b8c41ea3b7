// Time of single requests over one keep-alive connection: from the first byte sent to the last byte received.

#include "tests/bench/sockets.h"

#include <algorithm>
#include <vector>

/// latency --port P [--key K] [--size BYTES] [--count N]: prints p50 and p99 in nanoseconds as JSON.
int main(int count, char **values)
{
    const long requests = bench::number(count, values, "--count", 300);
    const long warmup = std::max(10L, requests / 10);
    const std::string request =
        bench::chatRequest(bench::argument(count, values, "--key", "none"),
                           static_cast<size_t>(bench::number(count, values, "--size", 1024)), false);
    const int socket = bench::connectTo(static_cast<int>(bench::number(count, values, "--port", 0)));
    std::string buffer(64 * 1024, '\0');
    std::vector<long long> times;
    for (long i = 0; i < requests + warmup; ++i) {
        const long long start = bench::now();
        bench::writeAll(socket, request);
        bench::readAnswer(socket, buffer);
        if (i >= warmup)
            times.push_back(bench::now() - start);
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"requests\":%ld,\"p50\":%lld,\"p99\":%lld}\n", requests + warmup, times[times.size() / 2],
                times[times.size() * 99 / 100]);
}
