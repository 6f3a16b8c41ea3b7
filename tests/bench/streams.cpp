// Opens many streams at once and checks that each gets all its chunks and a clean end.

#include "tests/bench/sockets.h"

#include <algorithm>
#include <poll.h>
#include <vector>

namespace {

struct Stream
{
    std::string received;
    bool ended = false;
};

size_t occurrences(const std::string &text, std::string_view part)
{
    size_t found = 0;
    for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

bool complete(const Stream &stream, size_t chunks)
{
    return stream.received.compare(9, 3, "200") == 0 &&
           occurrences(stream.received, "\"content\":\"word \"") == chunks - 1 &&
           occurrences(stream.received, "data: [DONE]") == 1;
}

} // namespace

/// streams --port P [--key K] [--count N] [--chunks N]: prints how many were whole and how many were open at
/// once.
int main(int count, char **values)
{
    const int port = static_cast<int>(bench::number(count, values, "--port", 0));
    const auto wanted = static_cast<size_t>(bench::number(count, values, "--count", 1000));
    const auto chunks = static_cast<size_t>(bench::number(count, values, "--chunks", 20));
    const std::string request =
        bench::chatRequest(bench::argument(count, values, "--key", "none"), 1024, true);
    const long long start = bench::now();
    constexpr long long Patience = 60'000'000'000;

    std::vector<Stream> streams(wanted);
    std::vector<pollfd> sockets(wanted);
    for (pollfd &entry : sockets) {
        entry = pollfd{bench::connectTo(port), POLLIN, 0};
        bench::writeAll(entry.fd, request);
    }
    size_t open = wanted;
    size_t most = 0;
    std::string buffer(64 * 1024, '\0');
    while (open > 0 && bench::now() - start < Patience) {
        if (poll(sockets.data(), sockets.size(), 1000) <= 0)
            continue;
        size_t flowing = 0;
        for (size_t i = 0; i < wanted; ++i) {
            Stream &stream = streams[i];
            if (!stream.ended && (sockets[i].revents & (POLLIN | POLLHUP | POLLERR)) != 0) {
                const ssize_t got = ::recv(sockets[i].fd, buffer.data(), buffer.size(), 0);
                if (got > 0)
                    stream.received.append(buffer.data(), static_cast<size_t>(got));
                // The stream ends with the last chunk of its body, not with the connection.
                stream.ended = got <= 0 || stream.received.find("data: [DONE]") != std::string::npos;
                if (stream.ended) {
                    sockets[i].fd = -1 - sockets[i].fd;
                    --open;
                }
            }
            flowing += !stream.ended && !stream.received.empty() ? 1 : 0;
        }
        most = std::max(most, flowing);
    }
    size_t whole = 0;
    for (const Stream &stream : streams)
        whole += stream.received.size() > 12 && complete(stream, chunks) ? 1 : 0;
    if (whole < wanted) {
        for (const Stream &stream : streams) {
            if (stream.received.size() > 12 && complete(stream, chunks))
                continue;
            std::fprintf(stderr, "bench: a stream that is not whole: %s\n",
                         stream.received.substr(0, 600).c_str());
            break;
        }
    }
    std::printf("{\"streams\":%zu,\"whole\":%zu,\"open_at_once\":%zu,\"seconds\":%.2f}\n", wanted, whole,
                most, static_cast<double>(bench::now() - start) / 1e9);
}
