// Every way an upstream can fail, and what the person is told.
#include "core/upstream/curlfailure.h"
#include "core/upstream/curlmulti.h"
#include "tests/support/mockupstream.h"
#include "tests/support/patience.h"
#include "tests/support/recordingsink.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace sluice;
using namespace sluice::test;
using namespace std::chrono_literals;

namespace {

// A loopback socket of our own, closed when it goes.
class Socket
{
public:
    Socket()
        : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {}
    ~Socket() { ::close(m_fd); }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    int fd() const { return m_fd; }
    quint16 bindToAnyPort() const
    {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (::bind(m_fd, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
            ::getsockname(m_fd, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no free port");
        return ntohs(address.sin_port);
    }
    void connectTo(quint16 port) const
    {
        sockaddr_in address = loopback(port);
        ::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address);
    }

private:
    static sockaddr_in loopback(quint16 port)
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    int m_fd = -1;
};

QByteArray urlOf(quint16 port)
{
    return "http://127.0.0.1:" + QByteArray::number(port) + "/v1/x?key=planted-query";
}

} // namespace

class TestCurlFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hosts_data();
    void hosts();
    void loopback_data();
    void loopback();
    void nameWithoutAddress();
    void connectionRefused();
    void connectionTakesTooLong();
    void silence_data();
    void silence();
    void slowButNotSilent();
    void pausedIsNotSilent();
    void brokenAnswers_data();
    void brokenAnswers();
    void notHttp();
    void namedProxy();
    void proxyOfTheEnvironment();
    void loopbackNeverHasAProxy();
    void deadProxy();
    void proxyThatRefusesATunnel();

private:
    void exchange(UpstreamRequest request);

    std::unique_ptr<MockUpstream> m_mock = {};
    std::unique_ptr<Upstream> m_upstream = {};
    RecordingSink m_sink = {};
};

void TestCurlFailures::init()
{
    m_upstream.reset();
    m_mock = std::make_unique<MockUpstream>();
    m_upstream = makeCurlUpstream();
    m_sink = {};
}

void TestCurlFailures::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy"})
        qunsetenv(name);
}

// Sends it with planted secrets and waits for the end, which must not show them.
void TestCurlFailures::exchange(UpstreamRequest request)
{
    request.headers.push_back({"Authorization", "Bearer planted-secret"});
    const auto call = m_upstream->send(std::move(request), m_sink);
    QTRY_COMPARE(m_sink.ends, 1);
    QVERIFY2(!m_sink.end.text.contains(QStringLiteral("planted")), qPrintable(m_sink.end.text));
    QCOMPARE(m_sink.end.headSeen, m_sink.heads == 1);
}

void TestCurlFailures::hosts_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *name, QByteArray url, QByteArray host, int port) {
        QTest::newRow(name) << url << host << port;
    };
    row("https has 443", "https://api.example.com/v1/x?a=b", "api.example.com", 443);
    row("http has 80", "http://example.com", "example.com", 80);
    row("a named port wins", "https://example.com:8443/x", "example.com", 8443);
    row("user and password are no host", "https://us:pw@example.com/x", "example.com", 443);
    row("an at sign in the path is no user", "http://example.com/a@b:9", "example.com", 80);
    row("a query without a path", "http://example.com:81?a:b", "example.com", 81);
    row("an IPv6 address", "http://[::1]:4747/x", "::1", 4747);
    row("an IPv6 address without a port", "https://[fe80::1]/x", "fe80::1", 443);
    row("nothing", "", "", 80);
}

void TestCurlFailures::hosts()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, host);
    QFETCH(int, port);
    const UrlHost place = hostOf(url);
    QCOMPARE(place.host.toByteArray(), host);
    QCOMPARE(int(place.port), port);
}

void TestCurlFailures::loopback_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("is");
    QTest::newRow("localhost") << QByteArray("LocalHost") << true;
    QTest::newRow("a name under localhost") << QByteArray("a.localhost") << true;
    QTest::newRow("127.0.0.1") << QByteArray("127.0.0.1") << true;
    QTest::newRow("all of 127/8") << QByteArray("127.1.2.3") << true;
    QTest::newRow("IPv6") << QByteArray("::1") << true;
    QTest::newRow("a name that ends alike") << QByteArray("notlocalhost") << false;
    QTest::newRow("a name that begins like an address") << QByteArray("127.0.0.1.example.com") << false;
    QTest::newRow("a private address") << QByteArray("192.168.0.1") << false;
}

void TestCurlFailures::loopback()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, is);
    QCOMPARE(isLoopback(host), is);
}

void TestCurlFailures::nameWithoutAddress()
{
    exchange(get("https://no-such-host.invalid/v1/x?key=planted"));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::Resolve);
    QVERIFY(m_sink.end.text.contains(QStringLiteral("no-such-host.invalid")));
    QCOMPARE(m_sink.end.connectMicros, -1);
}

void TestCurlFailures::connectionRefused()
{
    const Socket bound; // bound, so that nobody else gets the port, but not listening
    const quint16 port = bound.bindToAnyPort();
    exchange(get(urlOf(port)));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::Connect);
    QVERIFY(m_sink.end.text.startsWith(QStringLiteral("127.0.0.1:%1 refused").arg(port)));
    QCOMPARE(m_sink.end.connectMicros, -1);
}

void TestCurlFailures::connectionTakesTooLong()
{
    // Nobody accepts and the queue is full: further SYNs are dropped.
    const Socket listener;
    const quint16 port = listener.bindToAnyPort();
    QCOMPARE(::listen(listener.fd(), 0), 0);
    const std::array<Socket, 4> fillers = {};
    for (const Socket &filler : fillers)
        filler.connectTo(port);

    UpstreamRequest request = get(urlOf(port));
    request.connectTimeout = 300ms;
    QElapsedTimer time;
    time.start();
    exchange(std::move(request));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::ConnectTimeout);
    QVERIFY(time.elapsed() >= 290 && time.elapsed() < 10'000);
    QVERIFY2(m_sink.end.text.contains(QStringLiteral("0.3 s")), qPrintable(m_sink.end.text));
    QCOMPARE(m_sink.end.connectMicros, -1);
}

void TestCurlFailures::silence_data()
{
    QTest::addColumn<bool>("headFirst");
    QTest::newRow("nothing at all") << false;
    QTest::newRow("a head and a chunk, then nothing") << true;
}

void TestCurlFailures::silence()
{
    QFETCH(bool, headFirst);
    m_mock->on("/v1/x", headFirst ? Script::stream({"one"}).withEnding(Ending::Silence) : Script::silence());
    UpstreamRequest request = get(m_mock->url("/v1/x"));
    request.idleTimeout = 1500ms; // what is sent must come within it
    QElapsedTimer time;
    time.start();
    exchange(std::move(request));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::Idle);
    QVERIFY(time.elapsed() >= 1500 && time.elapsed() < 10'000);
    QVERIFY(m_sink.end.connectMicros > 0);
    QCOMPARE(m_sink.body, QByteArray(headFirst ? "one" : ""));
    QTRY_COMPARE(m_mock->aborted(), 1);
}

void TestCurlFailures::slowButNotSilent()
{
    // Together far longer than the time-out, each far shorter.
    m_mock->on("/v1/x", Script::stream(std::vector<QByteArray>(40, "x"), 60ms));
    UpstreamRequest request = get(m_mock->url("/v1/x"));
    request.idleTimeout = 1500ms;
    exchange(std::move(request));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::None);
    QCOMPARE(m_sink.body, QByteArray(40, 'x'));
}

void TestCurlFailures::pausedIsNotSilent()
{
    m_mock->on("/v1/x", Script::stream({"one", "two"}, 5ms));
    UpstreamRequest request = get(m_mock->url("/v1/x"));
    request.idleTimeout = 1s;
    const auto call = m_upstream->send(std::move(request), m_sink);
    m_sink.onHead = [&] {
        call->pause();
        QTimer::singleShot(2500ms, this, [&] { call->resume(); });
    };
    QTRY_COMPARE(m_sink.ends, 1);
    QCOMPARE(m_sink.end.failure, UpstreamFailure::None);
    QCOMPARE(m_sink.body, QByteArray("onetwo"));
}

void TestCurlFailures::brokenAnswers_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<int>("chunksSent"); // of three; -1: not even a head
    QTest::addColumn<bool>("reset");
    QTest::newRow("chunked, closed without the final chunk") << true << 3 << false;
    QTest::newRow("chunked, reset in the middle") << true << 2 << true;
    QTest::newRow("chunked, closed after the head") << true << 0 << false;
    QTest::newRow("short of its length, closed") << false << 2 << false;
    QTest::newRow("short of its length, reset") << false << 1 << true;
    QTest::newRow("closed without an answer") << false << -1 << false;
}

void TestCurlFailures::brokenAnswers()
{
    QFETCH(bool, chunked);
    QFETCH(int, chunksSent);
    QFETCH(bool, reset);
    Script script = Script::stream({"one,", "two,", "three"}, 20ms)
                        .withFraming(chunked ? Framing::Chunked : Framing::ContentLength);
    script.dropConnection = chunksSent < 0;
    m_mock->on("/v1/x", script.cutAfter(std::max(chunksSent, 0), reset ? Ending::Reset : Ending::Fin));
    exchange(post(m_mock->url("/v1/x?key=planted"), "{}"));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::Broken);
    QCOMPARE(m_sink.end.headSeen, chunksSent >= 0);
    QVERIFY(m_sink.end.text.startsWith(QStringLiteral("127.0.0.1:%1").arg(m_mock->port())));
    const QByteArrayList arrived = {"", "one,", "one,two,", "one,two,three"};
    QVERIFY2(arrived.at(std::max(chunksSent, 0)).startsWith(m_sink.body), m_sink.body.constData());
    if (!reset)
        QCOMPARE(m_sink.body, arrived.at(std::max(chunksSent, 0)));
    QCOMPARE(m_mock->receivedCount(), 1);
}

void TestCurlFailures::notHttp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("SSH-2.0-OpenSSH_9.2\r\n");
        socket->disconnectFromHost();
    });
    exchange(get(urlOf(server.serverPort())));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::Broken);
    QVERIFY2(m_sink.end.text.contains(QStringLiteral("not HTTP")), qPrintable(m_sink.end.text));
}

void TestCurlFailures::namedProxy()
{
    qputenv("no_proxy", "*"); // a named proxy is not overruled
    m_mock->otherwise([](const Received &) { return Script::json("{\"via\":\"proxy\"}"); });
    UpstreamRequest request = get("http://api.invalid/v1/x");
    request.proxy = m_mock->url();
    exchange(std::move(request));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::None);
    QCOMPARE(m_mock->received().at(0).target, QByteArray("http://api.invalid/v1/x"));
}

void TestCurlFailures::proxyOfTheEnvironment()
{
    m_mock->otherwise([](const Received &) { return Script::json("{}"); });
    qputenv("http_proxy", m_mock->url());
    qputenv("no_proxy", "direct.invalid");
    exchange(get("http://api.invalid/v1/x"));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::None);
    QCOMPARE(m_mock->received().at(0).target, QByteArray("http://api.invalid/v1/x"));
    m_sink = {};
    exchange(get("http://direct.invalid/v1/x"));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::Resolve);
}

void TestCurlFailures::loopbackNeverHasAProxy()
{
    m_mock->otherwise([](const Received &) { return Script::json("{}"); });
    MockUpstream proxy;
    qputenv("http_proxy", proxy.url());
    UpstreamRequest request = get(m_mock->url("/v1/x"));
    request.proxy = proxy.url();
    exchange(std::move(request));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::None);
    QCOMPARE(m_mock->receivedCount(), 1);
    QCOMPARE(proxy.receivedCount(), 0);
}

void TestCurlFailures::deadProxy()
{
    const Socket bound;
    UpstreamRequest request = get("https://api.invalid/v1/x?key=planted");
    request.proxy = "http://user:planted@127.0.0.1:" + QByteArray::number(bound.bindToAnyPort());
    exchange(std::move(request));
    QCOMPARE(m_sink.end.failure, UpstreamFailure::Connect);
    QVERIFY2(m_sink.end.text.contains(QStringLiteral("proxy")), qPrintable(m_sink.end.text));
}

void TestCurlFailures::proxyThatRefusesATunnel()
{
    m_mock->otherwise([](const Received &) { return Script::json("{}", 403); });
    UpstreamRequest request = get("https://api.invalid/v1/x?key=planted");
    request.proxy = m_mock->url();
    exchange(std::move(request));
    QCOMPARE(m_mock->received().at(0).method, QByteArray("CONNECT"));
    QVERIFY2(m_mock->received().at(0).header("authorization").isEmpty(),
             "the proxy must not see the credential");
    QCOMPARE(m_sink.end.failure, UpstreamFailure::Connect);
    QCOMPARE(m_sink.heads, 0);
}

QTEST_GUILESS_MAIN(TestCurlFailures)
#include "test_curlfailures.moc"
