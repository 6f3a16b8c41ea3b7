// What goes to the upstream and what comes back, byte for byte.
#include "core/upstream/curlmulti.h"
#include "tests/support/mockupstream.h"
#include "tests/support/patience.h"
#include "tests/support/recordingsink.h"

#include <QCryptographicHash>
#include <QTest>

#include <atomic>

using namespace sluice;
using namespace sluice::test;
using namespace std::chrono_literals;

namespace {

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestCurlUpstream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void methods_data();
    void methods();
    void headersGoOutAsGiven();
    void headersComeBackAsSent();
    void interimHeadsAndTrailersAreSkipped();
    void largeBodiesBothWays_data();
    void largeBodiesBothWays();
    void chunksArriveAsTheyAreSent();
    void oneByteAtATime();
    void contentCodingIsLeftAlone();
    void untilCloseIsWhole();
    void answersWithoutBody_data();
    void answersWithoutBody();
    void connectionIsReused();
    void staleConnectionIsNotSeen_data();
    void staleConnectionIsNotSeen();
    void manyAtOnce();
    void burstsAfterARest();
    void tellsWhenTheRequestIsUnderWay();
    void mayBeGivenUpWhileUnderWay();
    void lineBreaksInHeadersAreRefused();

private:
    std::unique_ptr<MockUpstream> m_mock = {};
    std::unique_ptr<Upstream> m_upstream = {};
};

void TestCurlUpstream::init()
{
    m_upstream.reset();
    m_mock = std::make_unique<MockUpstream>();
    m_upstream = makeCurlUpstream();
}

void TestCurlUpstream::methods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("length"); // the Content-Length that the server sees; empty: none

    const auto row = [](const char *name, QByteArray method, QByteArray body, QByteArray length) {
        QTest::newRow(name) << method << body << length;
    };
    row("GET sends no body", "GET", "", "");
    row("HEAD sends no body", "HEAD", "", "");
    row("DELETE without a body sends no length", "DELETE", "", "");
    row("OPTIONS without a body sends no length", "OPTIONS", "", "");
    row("POST with a body", "POST", "{}", "2");
    row("POST with an empty body says so", "POST", "", "0");
    row("PUT with a body", "PUT", "abc", "3");
    row("PUT with an empty body says so", "PUT", "", "0");
    row("PATCH with a body", "PATCH", "abc", "3");
    row("DELETE with a body", "DELETE", "abc", "3");
    row("GET with a body", "GET", "abc", "3");
}

void TestCurlUpstream::methods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, length);

    m_mock->otherwise([](const Received &) { return Script::json("{\"ok\":true}"); });
    // Another method before and after: nothing of one request may show in the next on the same handle.
    const QByteArrayList order = {"POST", method, "GET", method, "HEAD", method};
    for (const QByteArray &each : order) {
        RecordingSink sink;
        UpstreamRequest request = get(m_mock->url("/v1/thing?beta=true"));
        request.method = each;
        request.body = each == method ? body : QByteArray(each == "POST" ? "other" : "");
        const auto call = m_upstream->send(std::move(request), sink);
        QTRY_COMPARE(sink.ends, 1);
        QCOMPARE(sink.end.failure, UpstreamFailure::None);
        QCOMPARE(sink.status, 200);
        QCOMPARE(sink.body, each == "HEAD" ? QByteArray() : QByteArray("{\"ok\":true}"));
        if (each != method)
            continue;
        const Received received = m_mock->received().back();
        QCOMPARE(received.method, method);
        QCOMPARE(received.target, QByteArray("/v1/thing?beta=true"));
        QCOMPARE(received.body, body);
        QCOMPARE(received.header("content-length"), length);
        QVERIFY(!hasHeader(received.headers, "transfer-encoding"));
    }
    QCOMPARE(m_mock->connectionsAccepted(), 1);
}

void TestCurlUpstream::headersGoOutAsGiven()
{
    m_mock->otherwise([](const Received &) { return Script::json("{}"); });
    RecordingSink sink;
    UpstreamRequest request = post(m_mock->url("/v1/../v1//messages/%7Ea?q=%20&b"), "{}");
    request.headers = {{"anthropic-BETA", "one, two"},
                       {"X-Empty", ""},
                       {"x-twice", "1"},
                       {"x-twice", "2"},
                       {"Content-Type", "text/x-odd"},
                       {"Content-Length", "99"},
                       {"Transfer-Encoding", "chunked"},
                       {"Expect", "100-continue"}};
    const auto call = m_upstream->send(std::move(request), sink);
    QTRY_COMPARE(sink.ends, 1);

    const Received received = m_mock->received().at(0);
    QCOMPARE(received.target, QByteArray("/v1/../v1//messages/%7Ea?q=%20&b"));
    const HeaderList wanted = {{"Host", "127.0.0.1:" + QByteArray::number(m_mock->port())},
                               {"anthropic-BETA", "one, two"},
                               {"X-Empty", ""},
                               {"x-twice", "1"},
                               {"x-twice", "2"},
                               {"Content-Type", "text/x-odd"},
                               {"Content-Length", "2"}};
    HeaderList got = received.headers;
    const auto byName = [](const Header &a, const Header &b) {
        return std::pair(a.name, a.value) < std::pair(b.name, b.value);
    };
    HeaderList sorted = wanted;
    std::sort(got.begin(), got.end(), byName);
    std::sort(sorted.begin(), sorted.end(), byName);
    QVERIFY2(got == sorted, "libcurl added, lost or changed a header");
}

void TestCurlUpstream::headersComeBackAsSent()
{
    Script script = Script::json("{\"error\":{}}", 429);
    script.headers = {{"Retry-After", "7"},  {"X-Ratelimit-Remaining-Tokens", "0"},
                      {"set-cookie", "a=1"}, {"set-cookie", "b=2"},
                      {"x-blank", ""},       {"x-colon", "a: b"}};
    m_mock->on("/v1/x", script);
    RecordingSink sink;
    const auto call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.status, 429);
    HeaderList wanted = script.headers;
    wanted.push_back({"Content-Length", "12"});
    QVERIFY(sink.headers == wanted);
    QCOMPARE(sink.body, QByteArray("{\"error\":{}}"));
    QVERIFY(sink.end.headSeen);
}

void TestCurlUpstream::interimHeadsAndTrailersAreSkipped()
{
    Script script = Script::stream({"one", "two"});
    script.informational = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n";
    script.trailers = {{"x-trailer", "late"}};
    m_mock->on("/v1/x", script);
    RecordingSink sink;
    const auto call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.heads, 1);
    QCOMPARE(sink.status, 200);
    QVERIFY(!hasHeader(sink.headers, "link"));
    QVERIFY(!hasHeader(sink.headers, "x-trailer"));
    QCOMPARE(sink.body, QByteArray("onetwo"));
}

void TestCurlUpstream::largeBodiesBothWays_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("one byte below the first send") << 64 * 1024 - 1;
    QTest::newRow("one byte above the first send") << 64 * 1024 + 1;
    QTest::newRow("400 KB") << 400 * 1024;
    QTest::newRow("more than the largest upload buffer") << 5 * 1024 * 1024 + 3;
}

void TestCurlUpstream::largeBodiesBothWays()
{
    QFETCH(int, size);
    m_mock->otherwise([](const Received &request) { return Script::json(request.body); });
    const QByteArray body = patterned(size);
    for (int round = 0; round < 2; ++round) {
        RecordingSink sink;
        const auto call = m_upstream->send(post(m_mock->url("/v1/echo"), body), sink);
        QTRY_COMPARE(sink.ends, 1);
        QCOMPARE(sink.end.failure, UpstreamFailure::None);
        QCOMPARE(hashOf(m_mock->received().back().body), hashOf(body));
        QCOMPARE(hashOf(sink.body), hashOf(body));
        QVERIFY(!sink.bytesBeforeHead);
    }
}

void TestCurlUpstream::chunksArriveAsTheyAreSent()
{
    // The server sends nothing more before the sink has heard all that was sent: who waits for more, waits
    // for ever.
    const auto heard = std::make_shared<std::atomic<size_t>>(0);
    Script script = Script::sse({"data: 1\n\n", "data: 2\n\n", "data: 3\n\n", "data: 4\n\n"});
    for (size_t i = 0; i < script.chunks.size(); ++i)
        script.chunks[i].gate = [heard, i] { return heard->load() > i; }; // the head is the first
    m_mock->on("/v1/x", script);
    RecordingSink sink;
    sink.onHead = sink.onBytes = [heard] { ++*heard; };
    const auto call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(int(sink.pieces.size()), 4);
    QCOMPARE(sink.pieces[2], QByteArray("data: 3\n\n"));
}

void TestCurlUpstream::oneByteAtATime()
{
    m_mock->on("/v1/x",
               Script::sse({"data: {\"a\":\"\xc3\xa4\"}\n\n", "data: [DONE]\n\n"}).withOneByteWrites());
    RecordingSink sink;
    const auto call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.end.failure, UpstreamFailure::None);
    QCOMPARE(sink.body, QByteArray("data: {\"a\":\"\xc3\xa4\"}\n\ndata: [DONE]\n\n"));
}

void TestCurlUpstream::contentCodingIsLeftAlone()
{
    const QByteArray plain = QByteArray("data: hello\n\n").repeated(100);
    m_mock->on("/v1/x", Script::sse({plain}).gzipped());
    RecordingSink sink;
    UpstreamRequest request = get(m_mock->url("/v1/x"));
    request.headers = {{"Accept-Encoding", "gzip"}};
    const auto call = m_upstream->send(std::move(request), sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(headerValue(sink.headers, "content-encoding"), QByteArray("gzip"));
    QCOMPARE(sink.body, gzip(plain));
    QCOMPARE(m_mock->received().at(0).header("accept-encoding"), QByteArray("gzip"));
}

void TestCurlUpstream::untilCloseIsWhole()
{
    m_mock->on("/v1/x", Script::stream({"one", "two"}, 5ms).withFraming(Framing::UntilClose));
    RecordingSink sink;
    const auto call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.end.failure, UpstreamFailure::None);
    QCOMPARE(sink.body, QByteArray("onetwo"));
}

void TestCurlUpstream::answersWithoutBody_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("204 to a POST") << QByteArray("POST") << 204;
    QTest::newRow("304 to a GET") << QByteArray("GET") << 304;
    QTest::newRow("200 with length 0") << QByteArray("GET") << 200;
    QTest::newRow("HEAD of something that has a length") << QByteArray("HEAD") << 200;
    QTest::newRow("a redirect is an answer like any other") << QByteArray("GET") << 302;
}

void TestCurlUpstream::answersWithoutBody()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    m_mock->otherwise([&](const Received &request) {
        Script script = Script::status(status, request.method == "HEAD" ? "{}" : "");
        script.headers.push_back({"location", "http://127.0.0.1:1/elsewhere"});
        return script;
    });
    for (int round = 0; round < 2; ++round) {
        RecordingSink sink;
        UpstreamRequest request = get(m_mock->url("/v1/x"));
        request.method = method;
        const auto call = m_upstream->send(std::move(request), sink);
        QTRY_COMPARE(sink.ends, 1);
        QCOMPARE(sink.end.failure, UpstreamFailure::None);
        QCOMPARE(sink.heads, 1);
        QCOMPARE(sink.status, status);
        QVERIFY(sink.pieces.empty());
    }
    QCOMPARE(m_mock->connectionsAccepted(), 1);
}

void TestCurlUpstream::connectionIsReused()
{
    m_mock->otherwise([](const Received &) { return Script::json("{}"); });
    for (int round = 0; round < 20; ++round) {
        RecordingSink sink;
        const auto call = m_upstream->send(post(m_mock->url("/v1/x"), "{}"), sink);
        QTRY_COMPARE(sink.ends, 1);
        if (round == 0)
            QVERIFY(sink.end.connectMicros > 0);
        else
            QCOMPARE(sink.end.connectMicros, 0);
    }
    QCOMPARE(m_mock->connectionsAccepted(), 1);
}

void TestCurlUpstream::staleConnectionIsNotSeen_data()
{
    QTest::addColumn<int>("bodySize");
    QTest::addColumn<bool>(
        "silently"); // right after the answer, so that the close may race with the next request
    QTest::newRow("closed while idle, small body") << 10 << false;
    QTest::newRow("closed while idle, large body") << 3'000'000 << false;
    QTest::newRow("closed right after the answer, small body") << 10 << true;
    QTest::newRow("closed right after the answer, large body") << 3'000'000 << true;
}

void TestCurlUpstream::staleConnectionIsNotSeen()
{
    QFETCH(int, bodySize);
    QFETCH(bool, silently);
    m_mock->otherwise([silently](const Received &request) {
        Script script = Script::json(QByteArray::number(request.body.size()));
        script.closeSilently = silently;
        return script;
    });
    const QByteArray body = patterned(bodySize);
    for (int round = 0; round < 10; ++round) {
        RecordingSink sink;
        const auto call = m_upstream->send(post(m_mock->url("/v1/x"), body), sink);
        QTRY_COMPARE(sink.ends, 1);
        QCOMPARE(sink.end.text, QString());
        QCOMPARE(sink.body, QByteArray::number(bodySize));
        if (!silently)
            m_mock->closeIdleConnections();
    }
    QCOMPARE(m_mock->receivedCount(), 10);
    QCOMPARE(m_mock->connectionsAccepted(), 10);
}

void TestCurlUpstream::manyAtOnce()
{
    m_mock->otherwise([](const Received &request) { return Script::stream({request.body, "!"}, 10ms); });
    constexpr int count = 100;
    std::vector<RecordingSink> sinks(count);
    std::vector<std::unique_ptr<UpstreamCall>> calls = {};
    for (int i = 0; i < count; ++i)
        calls.push_back(
            m_upstream->send(post(m_mock->url("/v1/x"), QByteArray::number(i)), sinks[size_t(i)]));
    for (int i = 0; i < count; ++i) {
        QTRY_COMPARE(sinks[size_t(i)].ends, 1);
        QCOMPARE(sinks[size_t(i)].end.failure, UpstreamFailure::None);
        QCOMPARE(sinks[size_t(i)].body, QByteArray::number(i) + "!");
    }
    QCOMPARE(m_mock->connectionsAccepted(), count);
    // And again over the same connections.
    for (int i = 0; i < count; ++i) {
        sinks[size_t(i)] = {};
        calls[size_t(i)] = m_upstream->send(post(m_mock->url("/v1/x"), "again"), sinks[size_t(i)]);
    }
    for (int i = 0; i < count; ++i)
        QTRY_COMPARE(sinks[size_t(i)].body, QByteArray("again!"));
    QCOMPARE(m_mock->connectionsAccepted(), count);
}

// With a rest that comes at once, handles go while others are in use and between two bursts; connections
// stay.
void TestCurlUpstream::burstsAfterARest()
{
    m_upstream = makeCurlUpstream({.restAfter = 0ms});
    m_mock->otherwise([](const Received &request) { return Script::json(request.body); });
    constexpr int count = 20;
    for (int burst = 0; burst < 5; ++burst) {
        std::vector<RecordingSink> sinks(count);
        std::vector<std::unique_ptr<UpstreamCall>> calls = {};
        for (int i = 0; i < count; ++i)
            calls.push_back(
                m_upstream->send(post(m_mock->url("/v1/x"), QByteArray::number(i)), sinks[size_t(i)]));
        for (int i = 0; i < count; ++i) {
            QTRY_COMPARE(sinks[size_t(i)].ends, 1);
            QCOMPARE(sinks[size_t(i)].body, QByteArray::number(i));
        }
    }
    QCOMPARE(m_mock->connectionsAccepted(), count);
}

void TestCurlUpstream::tellsWhenTheRequestIsUnderWay()
{
    const auto told = std::make_shared<std::atomic<int>>(0);
    m_mock->otherwise([told](const Received &request) {
        return Script::json("{}").withHeadGate(
            [told, wanted = request.body.toInt()] { return *told >= wanted; });
    });
    for (int i = 1; i <= 2; ++i) { // over a new connection and over the same one
        RecordingSink sink;
        sink.onUnderWay = [told] { ++*told; };
        const auto call = m_upstream->send(post(m_mock->url("/v1/x"), QByteArray::number(i)), sink);
        QCOMPARE(sink.underWay, 0); // never from inside send()
        QTRY_COMPARE(sink.ends, 1);
        QCOMPARE(sink.underWay, 1);
        QVERIFY(!sink.underWayTooLate);
    }
    QCOMPARE(m_mock->connectionsAccepted(), 1);
}

void TestCurlUpstream::mayBeGivenUpWhileUnderWay()
{
    const auto told = std::make_shared<std::atomic<bool>>(false);
    m_mock->otherwise([told](const Received &) {
        return Script::json("{}").withHeadGate([told] { return told->load(); });
    });
    RecordingSink givenUp;
    RecordingSink other;
    std::unique_ptr<UpstreamCall> first = m_upstream->send(post(m_mock->url("/v1/x"), "{}"), givenUp);
    std::unique_ptr<UpstreamCall> second = m_upstream->send(post(m_mock->url("/v1/x"), "{}"), other);
    // Whoever is told first takes both away.
    givenUp.onUnderWay = other.onUnderWay = [&] {
        *told = true;
        first.reset();
        second.reset();
    };
    QTRY_COMPARE(givenUp.underWay + other.underWay, 1);
    RecordingSink last;
    const auto call = m_upstream->send(post(m_mock->url("/v1/x"), "{}"), last);
    QTRY_COMPARE(last.ends, 1);
    QCOMPARE(givenUp.underWay + other.underWay, 1);
    QCOMPARE(givenUp.heads + givenUp.ends + other.heads + other.ends, 0);
}

void TestCurlUpstream::lineBreaksInHeadersAreRefused()
{
    RecordingSink sink;
    UpstreamRequest request = get(m_mock->url("/v1/x"));
    request.headers = {{"x-one", "a\r\nx-two: b"}};
    const auto call = m_upstream->send(std::move(request), sink);
    QCOMPARE(sink.ends, 0);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.end.failure, UpstreamFailure::Other);
    QVERIFY(!sink.end.text.contains(QStringLiteral("x-two")));
    QCOMPARE(m_mock->receivedCount(), 0);
}

QTEST_GUILESS_MAIN(TestCurlUpstream)
#include "test_curlupstream.moc"
