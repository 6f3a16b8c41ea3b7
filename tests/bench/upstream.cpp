// The provider that the benchmark talks to: one thread, epoll, keep-alive; a fixed Chat answer of about 1 KB
// with usage, or for requests with "stream":true an SSE stream whose chunks leave on a common clock.

#include "tests/bench/sockets.h"

#include <algorithm>
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unordered_map>
#include <vector>

namespace {

// "stream" is looked for in so many bytes of a body.
constexpr size_t BodyStart = 128;

struct Connection
{
    std::string head;
    size_t bodyLeft = 0;
    bool inBody = false;
    std::string bodyStart;
    long chunksLeft = 0;
};

class Upstream
{
public:
    Upstream(long chunks, long intervalMs)
        : m_chunks(chunks)
        , m_answer(answer())
    {
        m_epoll = epoll_create1(EPOLL_CLOEXEC);
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        m_timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
        itimerspec period{};
        period.it_interval.tv_sec = intervalMs / 1000;
        period.it_interval.tv_nsec = intervalMs % 1000 * 1'000'000;
        period.it_value = period.it_interval;
        timerfd_settime(m_timer, 0, &period, nullptr);
    }

    /// Listens on a free port of 127.0.0.1 and returns it.
    int listen()
    {
        sockaddr_in address = bench::loopback(0);
        socklen_t size = sizeof address;
        if (bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 ||
            ::listen(m_listener, 4096) != 0 ||
            getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            bench::fail("listen");
        watch(m_listener);
        watch(m_timer);
        return ntohs(address.sin_port);
    }

    void run()
    {
        std::vector<epoll_event> events(256);
        for (;;) {
            const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
            for (int i = 0; i < count; ++i)
                handle(events[static_cast<size_t>(i)].data.fd);
        }
    }

private:
    static std::string answer()
    {
        std::string text;
        while (text.size() < 640)
            text += "The loop ends one step late; compare with the length, not with the last index. ";
        const std::string body =
            R"({"id":"chatcmpl-bench","object":"chat.completion","created":1790000000,"model":"gpt-4o-mini",)"
            R"("choices":[{"index":0,"message":{"role":"assistant","content":")" +
            text +
            R"("},"finish_reason":"stop"}],"usage":{"prompt_tokens":250,"completion_tokens":120,"total_tokens":370,)"
            R"("prompt_tokens_details":{"cached_tokens":128}}})";
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nx-request-id: "
               "bench\r\nContent-Length: " +
               std::to_string(body.size()) + "\r\n\r\n" + body;
    }

    void watch(int socket) const
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    }

    void handle(int socket)
    {
        if (socket == m_listener)
            accept();
        else if (socket == m_timer)
            tick();
        else
            read(socket);
    }

    void accept()
    {
        for (int socket;
             (socket = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
            bench::sendAtOnce(socket);
            m_connections[socket] = Connection();
            watch(socket);
        }
    }

    void read(int socket)
    {
        const ssize_t got = ::recv(socket, m_buffer.data(), m_buffer.size(), 0);
        if (got < 0 && errno == EAGAIN)
            return;
        const auto found = m_connections.find(socket);
        if (got <= 0 ||
            !take(socket, found->second, std::string_view(m_buffer.data(), static_cast<size_t>(got)))) {
            m_connections.erase(found);
            ::close(socket);
        }
    }

    // False when the connection is of no more use.
    bool take(int socket, Connection &connection, std::string_view bytes) const
    {
        while (!bytes.empty()) {
            if (!connection.inBody) {
                const size_t before = connection.head.size();
                connection.head.append(bytes);
                const size_t end = connection.head.find("\r\n\r\n");
                if (end == std::string::npos)
                    return connection.head.size() < 65536;
                bytes.remove_prefix(end + 4 - before);
                connection.head.resize(end + 2);
                const std::string_view length = bench::headerOf(connection.head, "content-length:");
                if (length.empty())
                    return false;
                connection.bodyLeft = std::strtoul(std::string(length).c_str(), nullptr, 10);
                connection.inBody = true;
                connection.bodyStart.clear();
            }
            const size_t taken = std::min(bytes.size(), connection.bodyLeft);
            connection.bodyStart.append(
                bytes.substr(0, std::min(taken, BodyStart - connection.bodyStart.size())));
            connection.bodyLeft -= taken;
            bytes.remove_prefix(taken);
            if (connection.bodyLeft == 0 && !reply(socket, connection))
                return false;
        }
        return true;
    }

    bool reply(int socket, Connection &connection) const
    {
        connection.inBody = false;
        connection.head.clear();
        if (connection.bodyStart.find("\"stream\":true") == std::string::npos)
            return send(socket, m_answer);
        connection.chunksLeft = m_chunks;
        return send(
            socket,
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    static bool send(int socket, std::string_view bytes)
    {
        return ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
    }

    static std::string chunk(std::string_view event)
    {
        char size[16];
        std::snprintf(size, sizeof size, "%zx\r\n", event.size());
        return size + std::string(event) + "\r\n";
    }

    void tick()
    {
        unsigned long long expirations = 0;
        if (::read(m_timer, &expirations, sizeof expirations) < 0)
            return;
        static const std::string delta = chunk(
            "data: {\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion.chunk\",\"created\":1790000000,"
            "\"model\":\"gpt-4o-mini\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"word \"},"
            "\"finish_reason\":null}]}\n\n");
        static const std::string last =
            chunk("data: "
                  "{\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion.chunk\",\"created\":1790000000,"
                  "\"model\":\"gpt-4o-mini\",\"choices\":[],\"usage\":{\"prompt_tokens\":250,"
                  "\"completion_tokens\":120,\"total_tokens\":370}}\n\ndata: [DONE]\n\n") +
            "0\r\n\r\n";
        for (auto &[socket, connection] : m_connections) {
            if (connection.chunksLeft == 0)
                continue;
            --connection.chunksLeft;
            // A connection that cannot take it is found closed by the next read.
            if (!send(socket, connection.chunksLeft > 0 ? delta : last))
                connection.chunksLeft = 0;
        }
    }

    const long m_chunks;
    const std::string m_answer;
    std::string m_buffer = std::string(256 * 1024, '\0');
    std::unordered_map<int, Connection> m_connections;
    int m_epoll = -1;
    int m_listener = -1;
    int m_timer = -1;
};

} // namespace

/// upstream [--chunks N] [--interval-ms N]: prints its port, then serves until it is killed.
int main(int count, char **values)
{
    Upstream upstream(bench::number(count, values, "--chunks", 20),
                      bench::number(count, values, "--interval-ms", 250));
    std::printf("%d\n", upstream.listen());
    std::fflush(stdout);
    upstream.run();
}
