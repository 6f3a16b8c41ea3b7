// What ends a key, what it may call, and what the refusals are called.
#include "core/scope/keyrules.h"

#include <QTest>

using namespace sluice;

namespace {

constexpr std::chrono::seconds Minute{60};
const Instant now = instantFromMicros(1'800'000'000'000'000);

VirtualKey keyNamed(const QString &name)
{
    VirtualKey key;
    key.id = QUuid::createUuid();
    key.name = name;
    key.createdAt = now - 24 * 60 * Minute;
    return key;
}

// Words with blanks between them.
QStringList listOf(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

QByteArray codeOf(const Result<void> &result)
{
    return result ? QByteArray() : result.error().code;
}

} // namespace

using Change = std::function<void(VirtualKey &, KeyLife &)>;
Q_DECLARE_METATYPE(Change)

class TestKeyRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void life_data();
    void life();
    void calls_data();
    void calls();
    void models_data();
    void models();
    void aScopeIsCheckedAsAWhole();
};

void TestKeyRules::life_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("code"); // empty: it lives

    const auto row = [](const char *name, const char *code, Change change) {
        QTest::newRow(name) << change << QByteArray(code);
    };
    row("nothing said", "", [](VirtualKey &, KeyLife &) {});
    row("before its date", "",
        [](VirtualKey &key, KeyLife &) { key.policy.expiresAt = now + std::chrono::microseconds(1); });
    row("on its date", "key_expired", [](VirtualKey &key, KeyLife &) { key.policy.expiresAt = now; });
    row("idle for less", "", [](VirtualKey &key, KeyLife &life) {
        key.policy.idleExpiry = 10 * Minute;
        life.lastUse = now - 10 * Minute + std::chrono::seconds(1);
    });
    row("idle for too long", "key_expired", [](VirtualKey &key, KeyLife &life) {
        key.policy.idleExpiry = 10 * Minute;
        life.lastUse = now - 10 * Minute;
    });
    row("idle since it was made", "key_expired",
        [](VirtualKey &key, KeyLife &) { key.policy.idleExpiry = 10 * Minute; });
    row("used before the last start", "", [](VirtualKey &key, KeyLife &) {
        key.policy.idleExpiry = 10 * Minute;
        key.lastUsedAt = now - Minute;
    });
    row("a clock that was set back", "", [](VirtualKey &key, KeyLife &life) {
        key.policy.idleExpiry = 10 * Minute;
        life.lastUse = now + 60 * Minute;
    });
    row("requests left", "", [](VirtualKey &key, KeyLife &life) {
        key.policy.maxRequests = 3;
        life.requests = 2;
    });
    row("used up", "key_used_up", [](VirtualKey &key, KeyLife &life) {
        key.policy.maxRequests = 3;
        life.requests = 3;
    });
    row("any number of requests", "", [](VirtualKey &, KeyLife &life) { life.requests = 1'000'000; });
    row("paused", "key_paused", [](VirtualKey &key, KeyLife &) { key.pausedAt = now; });
    row("expired is said before paused", "key_expired", [](VirtualKey &key, KeyLife &) {
        key.pausedAt = now;
        key.policy.expiresAt = now;
    });
}

void TestKeyRules::life()
{
    QFETCH(const Change, change);
    VirtualKey key = keyNamed(QStringLiteral("laptop"));
    KeyLife life{now, {}, 0};
    change(key, life);
    const auto checked = checkLife(key, life);
    QTEST(codeOf(checked), "code");
    if (!checked)
        QVERIFY2(checked.error().text.contains(QStringLiteral("laptop")), qPrintable(checked.error().text));
}

void TestKeyRules::calls_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("code");

    const auto row = [](const char *name, const char *origin, const char *code, Change change) {
        QTest::newRow(name) << change << QByteArray(origin) << QByteArray(code);
    };
    row("nothing said", "", "", [](VirtualKey &, KeyLife &) {});
    row("an address among the allowed", "", "", [](VirtualKey &key, KeyLife &) {
        key.policy.scope.allowedAddresses = {QStringLiteral("127.0.0.0/8")};
    });
    row("another address", "", "address_not_allowed", [](VirtualKey &key, KeyLife &) {
        key.policy.scope.allowedAddresses = {QStringLiteral("10.0.0.0/8")};
    });
    row("an address that cannot be read", "", "address_not_allowed",
        [](VirtualKey &key, KeyLife &) { key.policy.scope.allowedAddresses = {QStringLiteral("home")}; });
    row("a page, and none allowed", "https://a.example", "origin_not_allowed",
        [](VirtualKey &, KeyLife &) {});
    row("a page that is allowed", "https://a.example", "", [](VirtualKey &key, KeyLife &) {
        key.policy.scope.allowedOrigins = {QStringLiteral("https://a.example")};
    });
    row("no page, though some are allowed", "", "", [](VirtualKey &key, KeyLife &) {
        key.policy.scope.allowedOrigins = {QStringLiteral("https://a.example")};
    });
    row("outside its hours", "", "outside_active_hours", [](VirtualKey &key, KeyLife &) {
        key.policy.scope.hours = ActiveHours{0, 0, 1440, "UTC"};
    });
    row("within its hours", "", "", [](VirtualKey &key, KeyLife &) {
        key.policy.scope.hours = ActiveHours{0x7f, 0, 1440, "UTC"};
    });
    row("an endpoint among the allowed", "", "", [](VirtualKey &key, KeyLife &) {
        key.policy.scope.allowedEndpoints = {QStringLiteral("responses"), QStringLiteral("chat")};
    });
    row("another endpoint", "", "endpoint_not_allowed",
        [](VirtualKey &key, KeyLife &) { key.policy.scope.allowedEndpoints = {QStringLiteral("models")}; });
    row("an endpoint that cannot be read", "", "endpoint_not_allowed",
        [](VirtualKey &key, KeyLife &) { key.policy.scope.allowedEndpoints = {QStringLiteral("chats")}; });
}

void TestKeyRules::calls()
{
    QFETCH(const Change, change);
    QFETCH(const QByteArray, origin);
    VirtualKey key = keyNamed(QStringLiteral("laptop"));
    KeyLife life;
    change(key, life);
    const auto target = recognise("POST", "/v1/chat/completions", {});
    const Caller caller{QHostAddress(QHostAddress::LocalHost), origin, "POST", *target};
    const auto checked = checkCall(key, CompiledScope(key.policy.scope), caller, now, "UTC");
    QTEST(codeOf(checked), "code");
    if (!checked)
        QCOMPARE(checked.error().kind, Error::Kind::Forbidden);
}

void TestKeyRules::models_data()
{
    QTest::addColumn<bool>("otherProvider");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("pathModel");
    QTest::addColumn<QByteArray>("code");

    const QStringList none;
    QTest::newRow("nothing said") << false << none << QByteArray("m") << QByteArray() << QByteArray();
    QTest::newRow("another provider")
        << true << none << QByteArray("m") << QByteArray() << QByteArray("provider_not_allowed");
    QTest::newRow("allowed") << false << listOf("m") << QByteArray("m") << QByteArray() << QByteArray();
    QTest::newRow("not allowed") << false << listOf("n") << QByteArray("m") << QByteArray()
                                 << QByteArray("model_not_allowed");
    QTest::newRow("no model") << false << listOf("*") << QByteArray() << QByteArray()
                              << QByteArray("model_not_allowed");
    QTest::newRow("a deployment in the path decides too")
        << false << listOf("m") << QByteArray("m") << QByteArray("big") << QByteArray("model_not_allowed");
    QTest::newRow("an allowed deployment")
        << false << listOf("m big") << QByteArray("m") << QByteArray("big") << QByteArray();
}

void TestKeyRules::models()
{
    QFETCH(const bool, otherProvider);
    QFETCH(const QStringList, allowed);
    QFETCH(const QByteArray, asked);
    QFETCH(const QByteArray, pathModel);
    Provider provider;
    provider.id = QUuid::createUuid();
    provider.name = QStringLiteral("mock");
    VirtualKey key = keyNamed(QStringLiteral("laptop"));
    key.policy.scope.allowedModels = allowed;
    key.policy.scope.allowedProviders = {otherProvider ? QUuid::createUuid() : provider.id};
    const auto checked =
        checkModel(key, CompiledScope(key.policy.scope), provider, {asked, asked, "mock"}, pathModel);
    QTEST(codeOf(checked), "code");
}

void TestKeyRules::aScopeIsCheckedAsAWhole()
{
    KeyScope scope;
    scope.allowedModels = {QStringLiteral("a*")};
    scope.allowedEndpoints = {QStringLiteral("chat")};
    scope.allowedAddresses = {QStringLiteral("::1")};
    scope.allowedOrigins = {QStringLiteral("https://a.example")};
    scope.hours = ActiveHours{};
    QVERIFY(checkScope(scope));
    scope.deniedModels = {QStringLiteral("re:(")};
    QCOMPARE(codeOf(checkScope(scope)), QByteArray("bad_model_pattern"));
    scope.deniedModels.clear();
    scope.allowedOrigins = {QStringLiteral("*")};
    QCOMPARE(codeOf(checkScope(scope)), QByteArray("bad_origin"));
}

QTEST_GUILESS_MAIN(TestKeyRules)
#include "test_keyrules.moc"
