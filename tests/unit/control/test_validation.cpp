// Every rule for providers, keys and settings, and the addresses that they judge.
#include "core/control/addresses.h"
#include "core/control/validation.h"

#include <QTest>

using namespace sluice;

namespace {

const QUuid OtherId = QUuid::fromString(QStringLiteral("0190a5c8-0000-7000-8000-00000000000b"));
const QUuid SelfId = QUuid::fromString(QStringLiteral("0190a5c8-0000-7000-8000-00000000000a"));

Configuration configuration()
{
    Provider self{.id = SelfId,
                  .name = QStringLiteral("Mine"),
                  .baseUrl = QUrl(QStringLiteral("http://old.example/v1"))};
    Provider other{.id = OtherId, .name = QStringLiteral("Other")};
    VirtualKey revoked{.id = QUuid::createUuid(), .name = QStringLiteral("gone"), .revokedAt = Instant{}};
    VirtualKey key{.id = OtherId, .name = QStringLiteral("ci-bot")};
    VirtualKey own{.id = SelfId, .name = QStringLiteral("laptop")};
    return Configuration({}, {self, other}, {revoked, key, own}, false);
}

ProviderDraft provider()
{
    return {.name = QStringLiteral("New"), .baseUrl = QUrl(QStringLiteral("https://api.example.com/v1"))};
}

using ChangeProvider = std::function<void(ProviderDraft &)>;
using ChangeKey = std::function<void(KeyDraft &)>;
using ChangeSettings = std::function<void(Settings &)>;

} // namespace

Q_DECLARE_METATYPE(ChangeProvider)
Q_DECLARE_METATYPE(ChangeKey)
Q_DECLARE_METATYPE(ChangeSettings)

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesProviders_data();
    void refusesProviders();
    void acceptsProviders_data();
    void acceptsProviders();
    void tidiesProviders();
    void letsAProviderKeepWhatItHas();
    void refusesKeys_data();
    void refusesKeys();
    void acceptsKeys();
    void refusesSettings_data();
    void refusesSettings();
    void acceptsSettings_data();
    void acceptsSettings();
    void refusesSecrets_data();
    void refusesSecrets();
    void knowsPrivateHosts_data();
    void knowsPrivateHosts();
    void buildsEndpointUrls_data();
    void buildsEndpointUrls();
};

void TestValidation::refusesProviders_data()
{
    QTest::addColumn<ChangeProvider>("change");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &code, ChangeProvider change) {
        QTest::newRow(name) << change << code;
    };
    const auto url = [](const QString &text) {
        return ChangeProvider([text](ProviderDraft &draft) { draft.baseUrl = QUrl(text); });
    };
    const auto header = [](const QByteArray &name, const QByteArray &value) {
        return ChangeProvider([=](ProviderDraft &draft) { draft.headers = {{name, value}}; });
    };
    const auto name = [](const QString &text) {
        return ChangeProvider([text](ProviderDraft &draft) { draft.name = text; });
    };
    row("no name", "name", name({}));
    row("a name of blanks", "name", name(QStringLiteral(" \t ")));
    row("a name of 65 characters", "name", name(QString(65, QLatin1Char('x'))));
    row("a name with a slash", "name", name(QStringLiteral("open/ai")));
    row("a name with a line break", "name", name(QStringLiteral("open\nai")));
    row("a name that is a path", "name", name(QStringLiteral("..")));
    row("a name that is taken", "name", name(QStringLiteral("Other")));
    row("a name that is taken in other letters", "name", name(QStringLiteral(" oTHER ")));
    row("no base URL", "base_url", url({}));
    row("a base URL without scheme", "base_url", url(QStringLiteral("api.example.com/v1")));
    row("a base URL of a file", "base_url", url(QStringLiteral("file:///etc/passwd")));
    row("a base URL without host", "base_url", url(QStringLiteral("https:///v1")));
    row("a base URL with a password", "base_url", url(QStringLiteral("https://user:pass@api.example.com")));
    row("a base URL with a user", "base_url", url(QStringLiteral("https://user@api.example.com")));
    row("a base URL with a query", "base_url", url(QStringLiteral("https://api.example.com/v1?key=1")));
    row("a base URL with a fragment", "base_url", url(QStringLiteral("https://api.example.com/v1#x")));
    row("a base URL with port 0", "base_url", url(QStringLiteral("https://api.example.com:0/v1")));
    row("plain http to the internet", "plain_http", url(QStringLiteral("http://api.example.com/v1")));
    row("plain http to a public address", "plain_http", url(QStringLiteral("http://8.8.8.8/v1")));
    row("a header without name", "headers", header("", "x"));
    row("a header name with a blank", "headers", header("x y", "x"));
    row("a header name with a colon", "headers", header("x:", "x"));
    row("a header value with a line break", "headers", header("x-a", "1\r\nx-b: 2"));
    row("a header value with a zero", "headers", header("x-a", QByteArray("1\0", 2)));
    row("a header value that is too long", "headers", header("x-a", QByteArray(9000, 'x')));
    for (const char *reserved : {"Authorization", "x-api-key", "API-KEY", "x-goog-api-key", "x-sluice-key",
                                 "Cookie", "Host", "content-length", "Connection", "transfer-encoding", "te",
                                 "upgrade", "proxy-authorization", "expect"})
        row(reserved, "headers", header(reserved, "x"));
    row("too many headers", "headers", [](ProviderDraft &d) { d.headers.assign(65, Header{"x-a", "1"}); });
    row("a model's name that is too long", "models",
        [](ProviderDraft &d) { d.models = {QString(300, QLatin1Char('m'))}; });
    row("a secret with a line break", "secret",
        [](ProviderDraft &d) { d.secret = std::make_shared<const SecretBytes>("sk-1\nx"); });
    row("an empty secret", "secret",
        [](ProviderDraft &d) { d.secret = std::make_shared<const SecretBytes>(""); });
}

void TestValidation::refusesProviders()
{
    QFETCH(ChangeProvider, change);
    QFETCH(QByteArray, code);
    ProviderDraft draft = provider();
    QVERIFY(checkedProvider(draft, configuration(), {}));
    change(draft);
    const auto checked = checkedProvider(draft, configuration(), {});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
    QVERIFY(checked.error().text.endsWith(QLatin1Char('.')));
    QVERIFY(!checked.error().text.contains(QStringLiteral("pass@")));
}

void TestValidation::acceptsProviders_data()
{
    QTest::addColumn<ChangeProvider>("change");
    const auto row = [](const char *name, ChangeProvider change) { QTest::newRow(name) << change; };
    const auto url = [](const QString &text) {
        return ChangeProvider([text](ProviderDraft &draft) { draft.baseUrl = QUrl(text); });
    };
    row("a name of 64 characters", [](ProviderDraft &d) { d.name = QString(64, QLatin1Char('x')); });
    row("a name in another script", [](ProviderDraft &d) { d.name = QStringLiteral("本地模型 2"); });
    row("plain http to this computer", url(QStringLiteral("http://127.0.0.1:11434/v1")));
    row("plain http to localhost", url(QStringLiteral("http://localhost:1234")));
    row("plain http to IPv6 loopback", url(QStringLiteral("http://[::1]:8000/v1")));
    row("plain http to a private address", url(QStringLiteral("http://192.168.1.20:8000/v1")));
    row("plain http to a name in the network", url(QStringLiteral("http://nas.local:8000/v1")));
    row("confirmed plain http", [](ProviderDraft &d) {
        d.baseUrl = QUrl(QStringLiteral("http://api.example.com/v1"));
        d.allowPlainHttp = true;
    });
    row("the simulator without a base URL", [](ProviderDraft &d) {
        d.protocol = ProviderProtocol::Simulator;
        d.baseUrl = {};
    });
    row("an extra header", [](ProviderDraft &d) { d.headers = {{"X-Team", "core, \xc3\xbc"}}; });
}

void TestValidation::acceptsProviders()
{
    QFETCH(ChangeProvider, change);
    ProviderDraft draft = provider();
    change(draft);
    const auto checked = checkedProvider(draft, configuration(), {});
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().text));
}

void TestValidation::tidiesProviders()
{
    ProviderDraft draft = provider();
    draft.name = QStringLiteral("  New \n");
    draft.baseUrl = QUrl(QStringLiteral("https://api.example.com/v1/"));
    draft.models = {QStringLiteral(" a "), {}, QStringLiteral("b"), QStringLiteral("a")};
    draft.auth = AuthStyle::None;
    draft.secret = std::make_shared<const SecretBytes>("sk-1");
    const auto tidy = checkedProvider(draft, configuration(), {});
    QVERIFY(tidy);
    QCOMPARE(tidy.value().name, QStringLiteral("New"));
    QCOMPARE(tidy.value().baseUrl, QUrl(QStringLiteral("https://api.example.com/v1")));
    QCOMPARE(tidy.value().models, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!tidy.value().secret); // nobody would send it
    draft.baseUrl = QUrl(QStringLiteral("https://api.example.com/"));
    QCOMPARE(checkedProvider(draft, configuration(), {}).value().baseUrl,
             QUrl(QStringLiteral("https://api.example.com")));
}

void TestValidation::letsAProviderKeepWhatItHas()
{
    ProviderDraft draft = provider();
    draft.name = QStringLiteral("MINE");
    draft.baseUrl = QUrl(QStringLiteral("http://old.example/v1")); // confirmed when it was made
    QVERIFY(checkedProvider(draft, configuration(), SelfId));
    draft.baseUrl = QUrl(QStringLiteral("http://new.example/v1"));
    QCOMPARE(checkedProvider(draft, configuration(), SelfId).error().code, "plain_http");
    draft.name = QStringLiteral("other");
    QCOMPARE(checkedProvider(draft, configuration(), SelfId).error().kind, Error::Kind::Conflict);
}

void TestValidation::refusesKeys_data()
{
    QTest::addColumn<ChangeKey>("change");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &code, ChangeKey change) {
        QTest::newRow(name) << change << code;
    };
    row("no name", "name", [](KeyDraft &d) { d.name = QStringLiteral("  "); });
    row("a name of 65 characters", "name", [](KeyDraft &d) { d.name = QString(65, QLatin1Char('x')); });
    row("a name that is taken", "name", [](KeyDraft &d) { d.name = QStringLiteral("CI-bot "); });
    row("a colour's name", "colour", [](KeyDraft &d) { d.colour = QStringLiteral("red"); });
    row("a short colour", "colour", [](KeyDraft &d) { d.colour = QStringLiteral("#fff"); });
    row("a colour with more behind it", "colour",
        [](KeyDraft &d) { d.colour = QStringLiteral("#ffffff\n"); });
    row("a negative rate", "requests_per_minute", [](KeyDraft &d) { d.requestsPerMinute = -1; });
    row("a note that is too long", "note", [](KeyDraft &d) { d.note = QString(2001, QLatin1Char('x')); });
    row("a provider that is gone", "default_provider",
        [](KeyDraft &d) { d.defaultProvider = QUuid::createUuid(); });
}

void TestValidation::refusesKeys()
{
    QFETCH(ChangeKey, change);
    QFETCH(QByteArray, code);
    KeyDraft draft{.name = QStringLiteral("new")};
    change(draft);
    const auto checked = checkedKey(draft, configuration(), {});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
}

void TestValidation::acceptsKeys()
{
    KeyDraft draft{.name = QStringLiteral(" a/b "),
                   .defaultProvider = OtherId,
                   .colour = QStringLiteral("#A0b1c2"),
                   .requestsPerMinute = 60};
    const auto checked = checkedKey(draft, configuration(), {});
    QVERIFY(checked);
    QCOMPARE(checked.value().name, QStringLiteral("a/b"));
    draft.name = QStringLiteral("gone"); // only a revoked key is called that
    QVERIFY(checkedKey(draft, configuration(), {}));
    draft.name = QStringLiteral("LAPTOP");
    QVERIFY(checkedKey(draft, configuration(), SelfId));
}

void TestValidation::refusesSettings_data()
{
    QTest::addColumn<ChangeSettings>("change");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &code, ChangeSettings change) {
        QTest::newRow(name) << change << code;
    };
    using ms = std::chrono::milliseconds;
    row("a port below 0", "port", [](Settings &s) { s.port = -1; });
    row("a port above 65535", "port", [](Settings &s) { s.port = 65'536; });
    row("no worker", "workers", [](Settings &s) { s.workers = 0; });
    row("too many workers", "workers", [](Settings &s) { s.workers = 65; });
    row("no bind address", "bind_address", [](Settings &s) { s.bindAddress.clear(); });
    row("a name to bind to", "bind_address",
        [](Settings &s) { s.bindAddress = QStringLiteral("example.com"); });
    row("heads of nothing", "head_bytes", [](Settings &s) { s.limits.headBytes = 0; });
    row("heads without end", "head_bytes", [](Settings &s) { s.limits.headBytes = 1LL << 40; });
    row("bodies of nothing", "body_bytes", [](Settings &s) { s.limits.bodyBytes = 0; });
    row("bodies without end", "body_bytes", [](Settings &s) { s.limits.bodyBytes = 1LL << 40; });
    row("no connection", "connections", [](Settings &s) { s.limits.connections = 0; });
    row("no time for a head", "head_timeout", [](Settings &s) { s.limits.headTimeout = ms(0); });
    row("no time for a body", "body_gap", [](Settings &s) { s.limits.bodyGap = ms(-1); });
    row("no time between requests", "keep_alive_timeout",
        [](Settings &s) { s.limits.keepAliveTimeout = ms(0); });
    row("no time to connect", "connect_timeout", [](Settings &s) { s.connectTimeout = ms(0); });
    row("an idle time of a second", "idle_timeout", [](Settings &s) { s.idleTimeout = ms(1000); });
    row("keep-alives without a pause", "keep_alive_after", [](Settings &s) { s.keepAliveAfter = ms(0); });
    row("a negative drain", "drain", [](Settings &s) { s.drain = ms(-1); });
    row("a host with a scheme", "allowed_hosts",
        [](Settings &s) { s.allowedHosts = {QStringLiteral("https://a.b")}; });
    row("an empty host", "allowed_hosts", [](Settings &s) { s.allowedHosts = {QString()}; });
    row("a proxy without scheme", "upstream_proxy",
        [](Settings &s) { s.upstreamProxy = QStringLiteral("proxy:80"); });
    row("a proxy with a password", "upstream_proxy",
        [](Settings &s) { s.upstreamProxy = QStringLiteral("http://u:p@proxy:80"); });
    row("an unknown theme", "theme", [](Settings &s) { s.theme = QStringLiteral("pink"); });
    row("negative days", "keep_requests_days", [](Settings &s) { s.keepRequestsDays = -1; });
    row("texts kept for no day", "keep_guardrail_texts_days",
        [](Settings &s) { s.keepGuardrailTextsDays = 0; });
    row("thresholds that fall", "thresholds", [](Settings &s) { s.thresholds = {80, 50}; });
    row("a threshold twice", "thresholds", [](Settings &s) { s.thresholds = {50, 50}; });
    row("a threshold of nothing", "thresholds", [](Settings &s) { s.thresholds = {0, 50}; });
    row("a threshold of everything", "thresholds", [](Settings &s) { s.thresholds = {100}; });
    row("an eighth day", "week_start", [](Settings &s) { s.weekStart = 8; });
    row("a time zone that is none", "time_zone",
        [](Settings &s) { s.timeZone = QStringLiteral("Europe/Atlantis"); });
    row("a budget of the gateway of 0", "invalid_field",
        [](Settings &s) { s.governance.budgets = {{.per = BudgetPeriod::Day, .limit = Money()}}; });
    row("a webhook in the clear", "webhook_url",
        [](Settings &s) { s.webhookUrl = QStringLiteral("http://hooks.example/a"); });
    row("a webhook to a file", "webhook_url",
        [](Settings &s) { s.webhookUrl = QStringLiteral("file:///etc/passwd"); });
    row("a webhook with a password", "webhook_url",
        [](Settings &s) { s.webhookUrl = QStringLiteral("https://u:p@hooks.example/a"); });
    row("a key check in the clear", "key_check_url",
        [](Settings &s) { s.keyCheck.url = QStringLiteral("http://check.example"); });
    row("a key check in the clear by its address", "key_check_url",
        [](Settings &s) { s.keyCheck.url = QStringLiteral("http://203.0.113.9/check"); });
    row("a webhook in the clear in a private network", "webhook_url",
        [](Settings &s) { s.webhookUrl = QStringLiteral("http://10.1.2.3/a"); });
    row("a key check without patience", "key_check_timeout", [](Settings &s) { s.keyCheck.timeout = ms(0); });
    row("a key check that acts as nobody", "key_check_acts_as",
        [](Settings &s) { s.keyCheck.url = QStringLiteral("https://check.example"); });
}

void TestValidation::refusesSettings()
{
    QFETCH(ChangeSettings, change);
    QFETCH(QByteArray, code);
    Settings settings;
    QVERIFY(checkedSettings(settings));
    change(settings);
    const auto checked = checkedSettings(settings);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::BadRequest);
    QCOMPARE(checked.error().code, code);
}

void TestValidation::acceptsSettings_data()
{
    QTest::addColumn<ChangeSettings>("change");
    const auto row = [](const char *name, ChangeSettings change) { QTest::newRow(name) << change; };
    row("any free port", [](Settings &s) { s.port = 0; });
    row("every address", [](Settings &s) { s.bindAddress = QStringLiteral(" 0.0.0.0 "); });
    row("an IPv6 address", [](Settings &s) { s.bindAddress = QStringLiteral("::1"); });
    row("streams that may be silent for ever",
        [](Settings &s) { s.idleTimeout = std::chrono::milliseconds(0); });
    row("no drain", [](Settings &s) { s.drain = std::chrono::milliseconds(0); });
    row("a SOCKS proxy", [](Settings &s) { s.upstreamProxy = QStringLiteral("socks5://127.0.0.1:9050"); });
    row("hosts", [](Settings &s) {
        s.allowedHosts = {QStringLiteral("Laptop.lan"), QStringLiteral("[fe80::1]")};
    });
    row("dark", [](Settings &s) { s.theme = QStringLiteral("dark"); });
    row("a webhook on this machine",
        [](Settings &s) { s.webhookUrl = QStringLiteral("http://127.0.0.1:8080/hook"); });
    row("a webhook of Slack",
        [](Settings &s) { s.webhookUrl = QStringLiteral("https://hooks.slack.com/services/T/B/x"); });
    const auto keyCheck = [](const char *url) {
        return [url](Settings &s) {
            s.keyCheck.url = QString::fromLatin1(url);
            s.keyCheck.actsAs = QUuid::createUuid();
        };
    };
    row("a key check", keyCheck("https://id.example/check"));
    row("a key check on this machine", keyCheck("http://127.0.0.1:8080/check"));
    row("a key check in a private network", keyCheck("http://10.1.2.3/check"));
    row("a key check by a name of a private network", keyCheck("http://id.internal/check"));
    row("no thresholds", [](Settings &s) { s.thresholds.clear(); });
    row("weeks from Sunday", [](Settings &s) { s.weekStart = 7; });
    row("a time zone", [](Settings &s) { s.timeZone = QStringLiteral("Asia/Kathmandu"); });
}

void TestValidation::acceptsSettings()
{
    QFETCH(ChangeSettings, change);
    Settings settings;
    change(settings);
    const auto checked = checkedSettings(settings);
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().text));
    QCOMPARE(checked.value().bindAddress, settings.bindAddress.trimmed());
}

void TestValidation::refusesSecrets_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("fits");
    QTest::newRow("a usual key") << QByteArray("sk-proj-AbC_123-=/+.") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a blank inside") << QByteArray("sk a") << false;
    QTest::newRow("a line end") << QByteArray("sk-a\n") << false;
    QTest::newRow("a zero") << QByteArray("sk\0a", 4) << false;
    QTest::newRow("an umlaut") << QByteArray("sk-\xc3\xbc") << false;
    QTest::newRow("too much") << QByteArray(16 * 1024 + 1, 'x') << false;
}

void TestValidation::refusesSecrets()
{
    QFETCH(QByteArray, secret);
    QFETCH(bool, fits);
    QCOMPARE(bool(checkSecret(secret)), fits);
}

void TestValidation::knowsPrivateHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isPrivate");
    const auto row = [](const char *host, bool isPrivate) {
        QTest::newRow(host) << QString::fromLatin1(host) << isPrivate;
    };
    row("127.0.0.1", true);
    row("127.9.9.9", true);
    row("::1", true);
    row("10.1.2.3", true);
    row("172.16.0.1", true);
    row("172.31.255.255", true);
    row("172.32.0.1", false);
    row("192.168.0.1", true);
    row("192.169.0.1", false);
    row("169.254.1.1", true);
    row("fe80::1", true);
    row("fd00::1", true);
    row("::ffff:10.0.0.1", true);
    row("::ffff:8.8.8.8", false);
    row("100.64.0.1", false);
    row("8.8.8.8", false);
    row("2001:4860:4860::8888", false);
    row("0.0.0.0", false);
    row("localhost", true);
    row("LOCALHOST.", true);
    row("api.localhost", true);
    row("nas", true);
    row("nas.local", true);
    row("nas.home.arpa", true);
    row("host.docker.internal", true);
    row("local.example.com", false);
    row("notlocal", true); // no dot: not on the internet
    row("evil-local.com", false);
    row("127.0.0.1.example.com", false);
    row("", false);
}

void TestValidation::knowsPrivateHosts()
{
    QFETCH(QString, host);
    QFETCH(bool, isPrivate);
    QCOMPARE(isPrivateHost(host), isPrivate);
}

void TestValidation::buildsEndpointUrls_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<ProviderProtocol>("protocol");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *base, ProviderProtocol protocol, const char *url) {
        QTest::newRow(base) << QString::fromLatin1(base) << protocol << QString::fromLatin1(url);
    };
    row("https://api.openai.com/v1", ProviderProtocol::OpenAi, "https://api.openai.com/v1/models");
    row("https://api.openai.com", ProviderProtocol::OpenAi, "https://api.openai.com/v1/models");
    row("https://api.groq.com/openai/v1/", ProviderProtocol::OpenAi, "https://api.groq.com/openai/v1/models");
    row("https://g.example/v1beta/openai", ProviderProtocol::OpenAi,
        "https://g.example/v1beta/openai/models");
    row("https://api.anthropic.com", ProviderProtocol::Anthropic, "https://api.anthropic.com/v1/models");
    row("https://g.example", ProviderProtocol::Gemini, "https://g.example/v1beta/models");
    row("https://g.example/v1", ProviderProtocol::Gemini, "https://g.example/v1/models");
    row("http://127.0.0.1:8080/proxy", ProviderProtocol::OpenAi, "http://127.0.0.1:8080/proxy/v1/models");
}

void TestValidation::buildsEndpointUrls()
{
    QFETCH(QString, base);
    QFETCH(ProviderProtocol, protocol);
    QFETCH(QString, url);
    QCOMPARE(endpointUrl(QUrl(base), protocol, QStringLiteral("models")), QUrl(url));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "test_validation.moc"
