// A sink that writes down what it hears, and runs a test's code at each call.
#pragma once

#include "core/upstream/upstream.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace sluice::test {

struct RecordingSink final : UpstreamSink
{
    int underWay = 0;
    bool underWayTooLate = false; // something had come back already
    int heads = 0;
    int status = 0;
    HeaderList headers = {};
    QByteArray body = {};
    std::vector<QByteArray> pieces = {};
    std::vector<std::chrono::steady_clock::time_point> pieceTimes = {};
    int ends = 0;
    UpstreamEnd end = {};
    bool bytesBeforeHead = false;

    std::function<void()> onUnderWay = {};
    std::function<void()> onHead = {};
    std::function<void()> onBytes = {};
    std::function<void()> onEnd = {};

    void upstreamUnderWay() override
    {
        ++underWay;
        underWayTooLate |= heads > 0;
        call(onUnderWay);
    }
    void upstreamHead(int code, HeaderList fields) override
    {
        ++heads;
        status = code;
        headers = std::move(fields);
        call(onHead);
    }
    void upstreamBytes(QByteArrayView bytes) override
    {
        bytesBeforeHead |= heads == 0;
        body += bytes.toByteArray();
        pieces.push_back(bytes.toByteArray());
        pieceTimes.push_back(std::chrono::steady_clock::now());
        call(onBytes);
    }
    void upstreamEnd(const UpstreamEnd &how) override
    {
        ++ends;
        end = how;
        call(onEnd);
    }

private:
    static void call(const std::function<void()> &hook)
    {
        if (hook)
            hook();
    }
};

inline UpstreamRequest get(QByteArray url)
{
    UpstreamRequest request = {};
    request.method = "GET";
    request.url = std::move(url);
    return request;
}

inline UpstreamRequest post(QByteArray url, QByteArray body)
{
    UpstreamRequest request = get(std::move(url));
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = std::move(body);
    return request;
}

// Bytes that do not repeat, so that lost or doubled ones change the whole.
inline QByteArray patterned(qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    quint32 state = 2463534242;
    for (char &byte : out) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        byte = char(state);
    }
    return out;
}

} // namespace sluice::test
