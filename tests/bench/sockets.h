// What the three benchmark programs share: arguments, loopback sockets, a Chat request of a given size.
#pragma once

#include <arpa/inet.h>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

[[noreturn]] inline void fail(const char *what)
{
    std::fprintf(stderr, "bench: %s: %s\n", what, std::strerror(errno));
    std::exit(1);
}

/// The value that follows `--name`, or `fallback`.
inline std::string argument(int count, char **values, std::string_view name, std::string fallback)
{
    for (int i = 1; i + 1 < count; ++i) {
        if (name == values[i])
            return values[i + 1];
    }
    return fallback;
}

inline long number(int count, char **values, std::string_view name, long fallback)
{
    const std::string text = argument(count, values, name, std::string());
    return text.empty() ? fallback : std::strtol(text.c_str(), nullptr, 10);
}

/// Monotonic clock, in nanoseconds.
inline long long now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<long long>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

inline sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

inline void sendAtOnce(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// A connected blocking socket on 127.0.0.1.
inline int connectTo(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (socket < 0 || ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        fail("connect");
    sendAtOnce(socket);
    return socket;
}

inline void writeAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            fail("send");
        bytes.remove_prefix(static_cast<size_t>(sent));
    }
}

/// A Chat Completions body of about `size` bytes: a conversation of many messages, as agents send them.
inline std::string chatBody(size_t size, bool stream)
{
    std::string body = R"({"model":"gpt-4o-mini",)";
    body += stream ? R"("stream":true,"stream_options":{"include_usage":true},)" : "";
    body += R"("messages":[{"role":"system","content":"You are a careful programmer."})";
    const std::string text =
        "Look at src/main.c line 42: \\\"if (a < b)\\\" reads past the end.\\nWhat now? ";
    for (size_t turn = 0; body.size() + 64 < size; ++turn) {
        body += turn % 2 == 0 ? R"(,{"role":"user","content":")" : R"(,{"role":"assistant","content":")";
        for (int line = 0; line < 24 && body.size() + 64 < size; ++line)
            body += text;
        body += "\"}";
    }
    return body + "]}";
}

/// A whole request with head, ready to be sent.
inline std::string chatRequest(const std::string &key, size_t size, bool stream)
{
    const std::string body = chatBody(size, stream);
    return "POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
           "User-Agent: sluice-bench\r\nAuthorization: Bearer " +
           key + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// The value of a header in a head, lower-case name with colon; empty when absent.
inline std::string_view headerOf(std::string_view head, std::string_view name)
{
    for (size_t at = head.find("\r\n"); at != std::string_view::npos && at + 2 < head.size();) {
        const std::string_view line = head.substr(at + 2);
        if (line.size() > name.size() && strncasecmp(line.data(), name.data(), name.size()) == 0) {
            std::string_view value = line.substr(name.size(), line.find("\r\n") - name.size());
            while (!value.empty() && value.front() == ' ')
                value.remove_prefix(1);
            return value;
        }
        at = head.find("\r\n", at + 2);
    }
    return {};
}

/// Reads one answer with a Content-Length; anything but a 200 ends the program.
inline void readAnswer(int socket, std::string &buffer)
{
    size_t filled = 0;
    size_t wanted = std::string::npos;
    while (filled < wanted) {
        const ssize_t got = ::recv(socket, buffer.data() + filled, buffer.size() - filled, 0);
        if (got <= 0)
            fail("the answer broke off");
        filled += static_cast<size_t>(got);
        if (wanted != std::string::npos)
            continue;
        const std::string_view seen(buffer.data(), filled);
        const size_t end = seen.find("\r\n\r\n");
        if (end == std::string_view::npos)
            continue;
        const std::string_view length = headerOf(seen.substr(0, end + 2), "content-length:");
        if (seen.substr(9, 3) != "200" || length.empty()) {
            std::fprintf(stderr, "bench: unexpected answer: %.*s\n", static_cast<int>(filled), buffer.data());
            std::exit(1);
        }
        wanted = end + 4 + std::strtoul(std::string(length).c_str(), nullptr, 10);
    }
}

} // namespace bench
