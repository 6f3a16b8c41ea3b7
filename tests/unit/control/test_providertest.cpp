// "Test connection" against real servers: plain, TLS with good and bad certificates, silent, wrong and
// hostile ones.
#include "core/control/providertest.h"

#include "certificates.h"
#include "tests/support/patience.h"
#include "webserver.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTcpSocket>
#include <QTest>

using namespace sluice;

namespace {

constexpr QByteArrayView Secret = "sk-test-0123456789abcdef";
const QByteArray ModelList = R"({"object":"list","data":[{"id":"gpt-x"},{"id":"gpt-y"}]})";

SharedSecret secretOf(QByteArrayView bytes)
{
    return std::make_shared<const SecretBytes>(bytes);
}

ProviderDraft draftFor(const QUrl &url)
{
    ProviderDraft draft{.name = QStringLiteral("Acme"), .baseUrl = url};
    return draft;
}

TestReport reportOf(const ProviderDraft &draft, const SharedSecret &secret, ProviderTestOptions options = {})
{
    QObject context;
    const auto future = testConnection(draft, secret, options, &context);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, LongEnough))
        qFatal("the connection test never ended");
    return future.result().value();
}

const TestStep &stepOf(const TestReport &report, const QByteArray &id)
{
    for (const TestStep &step : report.steps) {
        if (step.id == id)
            return step;
    }
    qFatal("no such step");
}

// The step that failed, as "id: text"; empty: none.
QString failure(const TestReport &report)
{
    for (const TestStep &step : report.steps) {
        if (step.state == TestStep::State::Failed)
            return QString::fromLatin1(step.id) + QStringLiteral(": ") + step.text;
    }
    return {};
}

QByteArray statesOf(const TestReport &report)
{
    QByteArray states;
    for (const TestStep &step : report.steps)
        states += "+x-"[int(step.state)];
    return states;
}

QByteArray firstLine(const QByteArray &request)
{
    return request.left(request.indexOf('\r'));
}

} // namespace

class TestProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsModels();
    void asksAsEachProviderWants_data();
    void asksAsEachProviderWants();
    void saysWhatTheServerAnswers_data();
    void saysWhatTheServerAnswers();
    void followsNoRedirect();
    void checksTheKeyWhereTheListIsPublic();
    void needsAKey();
    void refusesAKeyThatCannotBeSent();
    void leavesCallersAlone();
    void testsTheSimulator();
    void saysThatNothingListens();
    void saysThatThereIsNoSuchName();
    void refusesPlainHttpToTheInternet();
    void acceptsATrustedCertificate();
    void refusesCertificates_data();
    void refusesCertificates();
    void sendsNothingToAnUntrustedServer();
    void saysThatTheServerSpeaksNoTls();
    void givesUpOnASilentServer();
    void givesUpOnASilentHandshake();
    void refusesAnEndlessAnswer();
    void refusesAnAnswerThatIsNotHttp();
    void canBeCancelled();
    void goesThroughAProxy();
    void neverSaysTheSecret();
};

void TestProviderTest::listsModels()
{
    WebServer server([](const QByteArray &) { return WebServer::json(ModelList); });
    const TestReport report = reportOf(draftFor(server.url()), secretOf(Secret));
    QVERIFY2(report.ok, qPrintable(failure(report)));
    QCOMPARE(report.models, (QStringList{QStringLiteral("gpt-x"), QStringLiteral("gpt-y")}));
    QCOMPARE(statesOf(report), "++-++");
    QCOMPARE(stepOf(report, "tls").text, QStringLiteral("Not encrypted: the server is on this computer."));
    QCOMPARE(stepOf(report, "key").text, QStringLiteral("Key accepted."));
    QCOMPARE(stepOf(report, "models").text, QStringLiteral("Models listed: 2."));
    QCOMPARE(server.requests().size(), 1);
}

void TestProviderTest::asksAsEachProviderWants_data()
{
    QTest::addColumn<ProviderProtocol>("protocol");
    QTest::addColumn<AuthStyle>("auth");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("header");
    const QByteArray secret = Secret.toByteArray();
    QTest::newRow("bearer") << ProviderProtocol::OpenAi << AuthStyle::Bearer
                            << QByteArray("GET /v1/models HTTP/1.1") << "authorization: bearer " + secret;
    QTest::newRow("x-api-key") << ProviderProtocol::Anthropic << AuthStyle::XApiKey
                               << QByteArray("GET /v1/models?limit=1000 HTTP/1.1") << "x-api-key: " + secret;
    QTest::newRow("api-key") << ProviderProtocol::OpenAi << AuthStyle::ApiKey
                             << QByteArray("GET /v1/models HTTP/1.1") << "api-key: " + secret;
    QTest::newRow("x-goog-api-key") << ProviderProtocol::Gemini << AuthStyle::GoogApiKey
                                    << QByteArray("GET /v1beta/models?pageSize=1000 HTTP/1.1")
                                    << "x-goog-api-key: " + secret;
    QTest::newRow("query") << ProviderProtocol::OpenAi << AuthStyle::Query
                           << "GET /v1/models?key=" + secret + " HTTP/1.1" << QByteArray("x-team: core");
    QTest::newRow("none") << ProviderProtocol::OpenAi << AuthStyle::None
                          << QByteArray("GET /v1/models HTTP/1.1") << QByteArray("x-team: core");
}

void TestProviderTest::asksAsEachProviderWants()
{
    QFETCH(ProviderProtocol, protocol);
    QFETCH(AuthStyle, auth);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, header);
    WebServer server([](const QByteArray &) { return WebServer::json(ModelList); });
    ProviderDraft draft = draftFor(server.url());
    draft.protocol = protocol;
    draft.auth = auth;
    draft.headers = {{"X-Team", "core"}};
    const bool keyed = auth != AuthStyle::None;
    const TestReport report = reportOf(draft, keyed ? secretOf(Secret) : nullptr);
    QVERIFY2(report.ok, qPrintable(failure(report)));
    const QByteArray request = server.requests().constFirst();
    QCOMPARE(firstLine(request), line);
    QVERIFY2(request.toLower().contains("\r\n" + header + "\r\n"), request.constData());
    QCOMPARE(request.count(Secret.data()), keyed ? 1 : 0);
    QCOMPARE(request.toLower().contains("anthropic-version: "), protocol == ProviderProtocol::Anthropic);
}

void TestProviderTest::saysWhatTheServerAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("failed");
    QTest::newRow("401") << WebServer::json("{}", "401 Unauthorized")
                         << QStringLiteral(
                                "key: Acme refused the key (401). It may have been revoked or copied "
                                "incompletely.");
    QTest::newRow("a web page") << WebServer::html("<html>Welcome</html>")
                                << QStringLiteral("is not a model server");
    QTest::newRow("404") << WebServer::json("{}", "404 Not Found") << QStringLiteral("check the base URL.");
    QTest::newRow("something else in JSON")
        << WebServer::json(R"({"hello":1})") << QStringLiteral("key: 127.0.0.1");
    QTest::newRow("500") << WebServer::json("{}", "500 Oops")
                         << QStringLiteral("key: Acme has a problem of its own (500)");
}

void TestProviderTest::saysWhatTheServerAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, failed);
    WebServer server([answer](const QByteArray &) { return answer; });
    const TestReport report = reportOf(draftFor(server.url()), secretOf(Secret));
    QVERIFY(!report.ok);
    QCOMPARE(statesOf(report), "++-x-");
    QVERIFY2(failure(report).contains(failed), qPrintable(failure(report)));
    QVERIFY(report.models.isEmpty());
}

void TestProviderTest::followsNoRedirect()
{
    WebServer target([](const QByteArray &) { return WebServer::json(ModelList); });
    const QByteArray location = target.url(QStringLiteral("localhost")).toEncoded() + "/v1/models";
    WebServer server([location](const QByteArray &) {
        return "HTTP/1.1 302 Found\r\nLocation: " + location +
               "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    });
    const TestReport report = reportOf(draftFor(server.url()), secretOf(Secret));
    QVERIFY(!report.ok);
    QVERIFY2(failure(report).contains(QStringLiteral("sends on to localhost (302)")),
             qPrintable(failure(report)));
    QVERIFY(target.requests().isEmpty());
}

void TestProviderTest::checksTheKeyWhereTheListIsPublic()
{
    bool good = false;
    WebServer server([&good](const QByteArray &request) {
        if (firstLine(request).contains("/v1/key "))
            return good ? WebServer::json("{}") : WebServer::json("{}", "401 Unauthorized");
        return WebServer::json(ModelList);
    });
    const ProviderTestOptions options{.keyCheck = QStringLiteral("key")};
    const TestReport refused = reportOf(draftFor(server.url()), secretOf(Secret), options);
    QCOMPARE(statesOf(refused), "++-x-");
    good = true;
    const TestReport accepted = reportOf(draftFor(server.url()), secretOf(Secret), options);
    QCOMPARE(statesOf(accepted), "++-++");
    QCOMPARE(accepted.models.size(), 2);
}

void TestProviderTest::needsAKey()
{
    WebServer server([](const QByteArray &) { return WebServer::json(ModelList); });
    QCOMPARE(failure(reportOf(draftFor(server.url()), nullptr)), QStringLiteral("key: No key is set."));
    const ProviderTestOptions locked{.secretProblem = QStringLiteral("It is locked.")};
    QCOMPARE(failure(reportOf(draftFor(server.url()), nullptr, locked)),
             QStringLiteral("key: It is locked."));
    QVERIFY(server.requests().isEmpty());
}

void TestProviderTest::refusesAKeyThatCannotBeSent()
{
    WebServer server([](const QByteArray &) { return WebServer::json(ModelList); });
    const TestReport report = reportOf(draftFor(server.url()), secretOf("sk-1\r\nX-Evil: 1"));
    QVERIFY(failure(report).startsWith(QStringLiteral("key: The key holds a blank")));
    QVERIFY(server.requests().isEmpty());
}

void TestProviderTest::leavesCallersAlone()
{
    WebServer server([](const QByteArray &) { return WebServer::json(ModelList); });
    ProviderDraft draft = draftFor(server.url());
    draft.auth = AuthStyle::Caller;
    const TestReport report = reportOf(draft, nullptr);
    QVERIFY(report.ok);
    QCOMPARE(statesOf(report), "++---");
    QVERIFY(server.requests().isEmpty());
}

void TestProviderTest::testsTheSimulator()
{
    ProviderDraft draft;
    draft.protocol = ProviderProtocol::Simulator;
    const TestReport report = reportOf(draft, nullptr);
    QVERIFY(report.ok);
    QCOMPARE(statesOf(report), "-----");
}

void TestProviderTest::saysThatNothingListens()
{
    QTcpSocket held; // bound, so that nobody else gets the port, but nobody listens
    QVERIFY(held.bind(QHostAddress::LocalHost));
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(held.localPort());
    const TestReport report = reportOf(draftFor(url), secretOf(Secret));
    QCOMPARE(statesOf(report), "+x---");
    QVERIFY(failure(report).startsWith(
        QStringLiteral("connect: Nothing listens on 127.0.0.1, port %1.").arg(url.port())));
}

void TestProviderTest::saysThatThereIsNoSuchName()
{
    const TestReport report =
        reportOf(draftFor(QUrl(QStringLiteral("https://no-such-host.invalid/v1"))), secretOf(Secret));
    QCOMPARE(statesOf(report), "x----");
    QVERIFY(failure(report).contains(QStringLiteral("no-such-host.invalid")));
}

void TestProviderTest::refusesPlainHttpToTheInternet()
{
    ProviderDraft draft = draftFor(QUrl(QStringLiteral("http://192.0.2.1:9/v1"))); // TEST-NET-1, RFC 5737
    const TestReport report = reportOf(draft, secretOf(Secret));
    QCOMPARE(statesOf(report), "+-x--");
    QVERIFY2(failure(report).startsWith(QStringLiteral("tls: 192.0.2.1 is on the internet")),
             qPrintable(failure(report)));
}

void TestProviderTest::acceptsATrustedCertificate()
{
    const Identity authority = makeIdentity({.commonName = "Test Authority", .authority = true});
    const Identity identity = makeIdentity({}, &authority);
    WebServer server(identity.serverConfiguration(),
                     [](const QByteArray &) { return WebServer::json(ModelList); });
    const TestReport report =
        reportOf(draftFor(server.url()), secretOf(Secret), {.trusted = {authority.certificate}});
    QVERIFY2(report.ok, qPrintable(failure(report)));
    QCOMPARE(statesOf(report), "+++++");
    const QString until = identity.certificate.expiryDate().toUTC().date().toString(Qt::ISODate);
    QCOMPARE(stepOf(report, "tls").text,
             QStringLiteral("Certificate by Sluice Tests, valid until %1.").arg(until));
}

void TestProviderTest::refusesCertificates_data()
{
    QTest::addColumn<bool>("signedByAuthority");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("says");
    QTest::newRow("self-signed") << false << QByteArray("IP:127.0.0.1") << -1 << 30 << true
                                 << QStringLiteral("is self-signed");
    QTest::newRow("expired") << true << QByteArray("IP:127.0.0.1") << -30 << -2 << true
                             << QStringLiteral("expired on");
    QTest::newRow("not valid yet") << true << QByteArray("IP:127.0.0.1") << 2 << 30 << true
                                   << QStringLiteral("not valid yet");
    QTest::newRow("for another host") << true << QByteArray("DNS:other.example") << -1 << 30 << true
                                      << QStringLiteral("is not for 127.0.0.1 but for other.example");
    QTest::newRow("by an unknown authority") << true << QByteArray("IP:127.0.0.1") << -1 << 30 << false
                                             << QStringLiteral("this computer does not trust");
}

void TestProviderTest::refusesCertificates()
{
    QFETCH(bool, signedByAuthority);
    QFETCH(QByteArray, names);
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(bool, trusted);
    QFETCH(QString, says);
    const Identity authority = makeIdentity({.commonName = "Test Authority", .authority = true});
    const CertificateWish wish{.alternativeNames = names, .validFromDays = from, .validUntilDays = until};
    const Identity identity = makeIdentity(wish, signedByAuthority ? &authority : nullptr);
    WebServer server(identity.serverConfiguration(),
                     [](const QByteArray &) { return WebServer::json(ModelList); });
    ProviderTestOptions options;
    if (trusted)
        options.trusted = {authority.certificate};
    const TestReport report = reportOf(draftFor(server.url()), secretOf(Secret), options);
    QCOMPARE(statesOf(report), "++x--");
    QVERIFY2(failure(report).contains(says), qPrintable(failure(report)));
    QVERIFY(server.requests().isEmpty());
}

void TestProviderTest::sendsNothingToAnUntrustedServer()
{
    const Identity identity = makeIdentity({});
    WebServer server(identity.serverConfiguration(),
                     [](const QByteArray &) { return WebServer::json(ModelList); });
    ProviderDraft draft = draftFor(server.url());
    draft.allowPlainHttp = true; // is about http:// only
    QVERIFY(!reportOf(draft, secretOf(Secret)).ok);
    QVERIFY(server.requests().isEmpty());
}

void TestProviderTest::saysThatTheServerSpeaksNoTls()
{
    WebServer server([](const QByteArray &) { return WebServer::json(ModelList); });
    QTcpServer plain;
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("SSH-2.0-OpenSSH_9.2\r\n");
    });
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    url.setPort(plain.serverPort());
    const TestReport report = reportOf(draftFor(url), secretOf(Secret));
    QCOMPARE(statesOf(report), "++x--");
    QVERIFY2(failure(report).contains(QStringLiteral("does not speak TLS")), qPrintable(failure(report)));
}

void TestProviderTest::givesUpOnASilentServer()
{
    WebServer server([](const QByteArray &) { return QByteArray(); });
    const TestReport report =
        reportOf(draftFor(server.url()), secretOf(Secret), {.timeout = std::chrono::milliseconds(1500)});
    QCOMPARE(statesOf(report), "++-x-");
    QVERIFY(failure(report).contains(QStringLiteral("did not answer in time")));
}

void TestProviderTest::givesUpOnASilentHandshake()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QUrl url(QStringLiteral("https://127.0.0.1"));
    url.setPort(silent.serverPort());
    const TestReport report =
        reportOf(draftFor(url), secretOf(Secret), {.timeout = std::chrono::milliseconds(1500)});
    QCOMPARE(statesOf(report), "++x--");
    QVERIFY(failure(report).contains(QStringLiteral("TLS handshake in time")));
}

void TestProviderTest::refusesAnEndlessAnswer()
{
    WebServer server([](const QByteArray &) { return WebServer::json(QByteArray(300'000, ' ')); });
    const TestReport report = reportOf(draftFor(server.url()), secretOf(Secret), {.answerBytes = 100'000});
    QCOMPARE(statesOf(report), "++-x-");
    QVERIFY2(failure(report).contains(QStringLiteral("more data than a list of models")),
             qPrintable(failure(report)));
}

void TestProviderTest::refusesAnAnswerThatIsNotHttp()
{
    WebServer server([](const QByteArray &) { return QByteArray("220 mail.example ESMTP\r\n"); });
    const TestReport report = reportOf(draftFor(server.url()), secretOf(Secret));
    QCOMPARE(statesOf(report), "++-x-");
    QVERIFY2(failure(report).contains(QStringLiteral("does not answer in HTTP")),
             qPrintable(failure(report)));
}

void TestProviderTest::canBeCancelled()
{
    WebServer server([](const QByteArray &) { return QByteArray(); });
    QObject context;
    auto future = testConnection(draftFor(server.url()), secretOf(Secret), {}, &context);
    QTRY_COMPARE(server.requests().size(), 1);
    future.cancel();
    QTRY_VERIFY(context.children().isEmpty());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void TestProviderTest::goesThroughAProxy()
{
    // A proxy sees the whole URL in the request line.
    WebServer proxy([](const QByteArray &) { return WebServer::json(ModelList); });
    ProviderDraft draft = draftFor(QUrl(QStringLiteral("http://models.invalid/v1")));
    draft.allowPlainHttp = true;
    const TestReport report = reportOf(draft, secretOf(Secret), {.proxy = proxy.url().toString()});
    QVERIFY2(report.ok, qPrintable(failure(report)));
    QCOMPARE(statesOf(report), "---++");
    QCOMPARE(firstLine(proxy.requests().constFirst()), "GET http://models.invalid/v1/models HTTP/1.1");
}

void TestProviderTest::neverSaysTheSecret()
{
    WebServer server([](const QByteArray &) {
        return WebServer::json(R"({"error":"wrong key )" + Secret.toByteArray() + "\"}", "401 Unauthorized");
    });
    ProviderDraft draft = draftFor(server.url());
    for (const AuthStyle auth : {AuthStyle::Bearer, AuthStyle::Query}) {
        draft.auth = auth;
        for (const TestStep &step : reportOf(draft, secretOf(Secret)).steps)
            QVERIFY(!step.text.toUtf8().contains(Secret));
    }
}

QTEST_GUILESS_MAIN(TestProviderTest)
#include "test_providertest.moc"
