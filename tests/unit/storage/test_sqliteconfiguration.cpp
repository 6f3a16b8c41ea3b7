// Settings, providers and keys survive the way into the database and back.
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace sluice::testing;

namespace {

Provider fullProvider()
{
    Provider provider;
    provider.id = newId();
    provider.name = QStringLiteral("Überprovider");
    provider.preset = QStringLiteral("anthropic");
    provider.protocol = ProviderProtocol::Anthropic;
    provider.auth = AuthStyle::XApiKey;
    provider.baseUrl = QUrl(QStringLiteral("https://api.example.com:8443/v1?region=eu%20west"));
    provider.headers = {{"x-title", "a \"b\" \xe4"}, {"anthropic-beta", "one,two"}};
    provider.models = {QStringLiteral("claude-sonnet-4-5"), QStringLiteral("org/model:free")};
    provider.priceSource = QStringLiteral("anthropic");
    provider.enabled = false;
    provider.order = 7;
    provider.createdAt = utc(2026, 1, 2, 3, 4);
    provider.updatedAt = utc(2026, 5, 6, 7, 8);
    return provider;
}

VirtualKey fullKey()
{
    VirtualKey key;
    key.id = newId();
    key.name = QStringLiteral("laptop 'quoted'; --");
    const NewSecret secret = makeSecret();
    key.hash = secret.hash;
    key.prefix = secret.prefix;
    key.defaultProvider = newId();
    key.note = QStringLiteral("for the agents");
    key.colour = QStringLiteral("#1e90ff");
    key.enabled = false;
    key.requestsPerMinute = 60;
    key.createdAt = utc(2026, 1, 2);
    key.revokedAt = utc(2026, 3, 4);
    key.revokeReason = QStringLiteral("lost");
    key.lastUsedAt = utc(2026, 3, 3);
    key.policy.tags = {QStringLiteral("ci")};
    key.policy.governance.budgets = {
        {.per = BudgetPeriod::Day, .limit = Money::fromPico(1), .onExceed = OnExceed::Warn}};
    key.policy.maxRequests = 3;
    key.formerSecrets = {
        {hashSecret("former"), "sk-sluice-7f3a", utc(2026, 3, 2) + std::chrono::microseconds(7)},
        {{}, "sk-sluice-0000", utc(2026, 2, 2)}};
    key.rotatedAt = utc(2026, 3, 1);
    key.pausedAt = utc(2026, 3, 2);
    key.pauseReason = QStringLiteral("spending 9 times its normal");
    return key;
}

void compareProviders(const Provider &a, const Provider &b)
{
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.name, b.name);
    QCOMPARE(a.preset, b.preset);
    QCOMPARE(a.protocol, b.protocol);
    QCOMPARE(a.auth, b.auth);
    QCOMPARE(a.baseUrl, b.baseUrl);
    QVERIFY(a.headers == b.headers);
    QCOMPARE(a.models, b.models);
    QCOMPARE(a.priceSource, b.priceSource);
    QCOMPARE(a.enabled, b.enabled);
    QCOMPARE(a.order, b.order);
    QVERIFY(a.createdAt == b.createdAt && a.updatedAt == b.updatedAt);
}

void compareKeys(const VirtualKey &a, const VirtualKey &b)
{
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.name, b.name);
    QCOMPARE(a.hash, b.hash);
    QCOMPARE(a.prefix, b.prefix);
    QCOMPARE(a.defaultProvider, b.defaultProvider);
    QCOMPARE(a.note, b.note);
    QCOMPARE(a.colour, b.colour);
    QCOMPARE(a.enabled, b.enabled);
    QCOMPARE(a.requestsPerMinute, b.requestsPerMinute);
    QVERIFY(a.createdAt == b.createdAt && a.revokedAt == b.revokedAt && a.lastUsedAt == b.lastUsedAt);
    QCOMPARE(a.revokeReason, b.revokeReason);
    QVERIFY(a.policy == b.policy);
    QVERIFY(a.formerSecrets == b.formerSecrets);
    QVERIFY(a.rotatedAt == b.rotatedAt && a.pausedAt == b.pausedAt);
    QCOMPARE(a.pauseReason, b.pauseReason);
}

} // namespace

class TestSqliteConfiguration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void settingsComeBack();
    void theWindowsSettingsAreReplaced();
    void providersComeBack_data();
    void providersComeBack();
    void everyEnumerationComesBack();
    void updatesReplace();
    void aNameIsTakenOnce();
    void removingAProviderKeepsItsRequests();
    void credentialsAreRefused_data();
    void credentialsAreRefused();
    void keysComeBack();
    void aDamagedPolicyIsNoFreePass();
    void projectsComeBack();
    void removingAProjectFreesItsKeys();
    void noticesComeBack();
    void noticesArePruned();
    void pastUseIsWhole_data();
    void pastUseIsWhole();
    void theLastUseIsNeverSetBack();
    void requestsMoveTheLastUse();
    void renamingAKeyKeepsItsHistory();
    void pausedComesBack();

private:
    StoredConfiguration reload();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqliteStorage> m_storage;
};

void TestSqliteConfiguration::init()
{
    m_storage.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = SqliteStorage::open(m_dir->filePath(QStringLiteral("sluice.db")));
    QVERIFY(opened);
    m_storage = std::move(opened).value();
}

// What a new process would find.
StoredConfiguration TestSqliteConfiguration::reload()
{
    m_storage.reset();
    m_storage = SqliteStorage::open(m_dir->filePath(QStringLiteral("sluice.db"))).value();
    return m_storage->load().value();
}

void TestSqliteConfiguration::settingsComeBack()
{
    Settings settings;
    settings.bindAddress = QStringLiteral("0.0.0.0");
    settings.port = 8080;
    settings.workers = 4;
    settings.limits = {
        1, 2, 3, std::chrono::milliseconds(4), std::chrono::milliseconds(5), std::chrono::milliseconds(6)};
    settings.connectTimeout = std::chrono::milliseconds(7);
    settings.idleTimeout = std::chrono::milliseconds(8);
    settings.keepAliveAfter = std::chrono::milliseconds(9);
    settings.drain = std::chrono::milliseconds(10);
    settings.allowedHosts = {QStringLiteral("gateway.example"), QStringLiteral("a, \"b\"")};
    settings.upstreamProxy = QStringLiteral("http://proxy:3128");
    settings.adminEnabled = true;
    settings.adminTokenHash = hashSecret("token");
    settings.theme = QStringLiteral("dark");
    settings.keepRequestsDays = 30;
    settings.costHeaders = false;
    settings.recogniseProcesses = false;
    settings.keyCheck = {QStringLiteral("https://check.example"), std::chrono::milliseconds(11),
                         std::chrono::milliseconds(12), fixedId(9)};
    settings.governance.budgets = {{.per = BudgetPeriod::Month, .limit = Money::fromPico(5)}};
    settings.governance.limits = {{RateMetric::Concurrency, RatePeriod::None, 4}};
    settings.thresholds = {10, 99};
    settings.weekStart = 7;
    settings.timeZone = QStringLiteral("Europe/Berlin");
    settings.webhookUrl = QStringLiteral("https://hooks.example/a");
    settings.metricsWithoutToken = true;
    settings.keepGuardrailTexts = true;
    settings.keepGuardrailTextsDays = 3;
    settings.ui = {{QStringLiteral("geometry"), QStringLiteral("AAEC")},
                   {QStringLiteral("empty"), QString()}};
    QVERIFY(m_storage->saveSettings(settings));
    const Settings loaded = reload().settings;
    QCOMPARE(loaded.allowedHosts, settings.allowedHosts);
    QCOMPARE(loaded.ui, settings.ui);
    QVERIFY(loaded == settings);
}

void TestSqliteConfiguration::theWindowsSettingsAreReplaced()
{
    Settings settings;
    settings.ui = {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}};
    QVERIFY(m_storage->saveSettings(settings));
    settings.ui.remove(QStringLiteral("a"));
    QVERIFY(m_storage->saveSettings(settings));
    QVERIFY(reload().settings == settings);
}

void TestSqliteConfiguration::providersComeBack_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("with everything") << true;
    QTest::newRow("with a name only") << false;
}

void TestSqliteConfiguration::providersComeBack()
{
    QFETCH(const bool, full);
    Provider provider = fullProvider();
    if (!full) {
        provider = Provider();
        provider.id = newId();
        provider.name = QStringLiteral("bare");
    }
    provider.secret = std::make_shared<SecretBytes>("sk-very-secret-upstream-key");
    QVERIFY(m_storage->saveProvider(provider));
    const std::vector<Provider> loaded = reload().providers;
    QCOMPARE(loaded.size(), size_t(1));
    compareProviders(loaded[0], provider);
    QVERIFY(!loaded[0].secret);

    m_storage.reset();
    QFile file(m_dir->filePath(QStringLiteral("sluice.db")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("sk-very-secret"));
}

void TestSqliteConfiguration::everyEnumerationComesBack()
{
    int order = 0;
    for (int protocol = 0; protocol <= int(ProviderProtocol::Simulator); ++protocol) {
        for (int auth = 0; auth <= int(AuthStyle::Caller); ++auth) {
            Provider provider;
            provider.id = newId();
            provider.name = QStringLiteral("%1/%2").arg(protocol).arg(auth);
            provider.protocol = ProviderProtocol(protocol);
            provider.auth = AuthStyle(auth);
            provider.order = order++;
            QVERIFY(m_storage->saveProvider(provider));
        }
    }
    const std::vector<Provider> loaded = reload().providers;
    QCOMPARE(loaded.size(), size_t(order));
    for (const Provider &provider : loaded)
        QCOMPARE(provider.name, QStringLiteral("%1/%2").arg(int(provider.protocol)).arg(int(provider.auth)));
}

void TestSqliteConfiguration::updatesReplace()
{
    Provider provider = fullProvider();
    QVERIFY(m_storage->saveProvider(provider));
    provider.name = QStringLiteral("renamed");
    provider.models.clear();
    provider.headers.clear();
    provider.enabled = true;
    QVERIFY(m_storage->saveProvider(provider));
    VirtualKey key = fullKey();
    QVERIFY(m_storage->saveKey(key));
    key.name = QStringLiteral("renamed");
    key.revokedAt.reset();
    key.defaultProvider = QUuid();
    QVERIFY(m_storage->saveKey(key));
    const StoredConfiguration loaded = reload();
    QCOMPARE(loaded.providers.size(), size_t(1));
    compareProviders(loaded.providers[0], provider);
    QCOMPARE(loaded.keys.size(), size_t(1));
    compareKeys(loaded.keys[0], key);
}

void TestSqliteConfiguration::aNameIsTakenOnce()
{
    Provider provider = fullProvider();
    provider.name = QStringLiteral("OpenAI");
    QVERIFY(m_storage->saveProvider(provider));
    provider.id = newId();
    provider.name = QStringLiteral("openai");
    const Result<void> saved = m_storage->saveProvider(provider);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Conflict);
    QVERIFY(saved.error().text.contains(QStringLiteral("openai")));
    VirtualKey key = fullKey();
    QVERIFY(m_storage->saveKey(key));
    key.id = newId();
    QCOMPARE(m_storage->saveKey(key).error().kind, Error::Kind::Conflict);
}

void TestSqliteConfiguration::removingAProviderKeepsItsRequests()
{
    const Provider provider = fullProvider();
    QVERIFY(m_storage->saveProvider(provider));
    RequestRecord record = doneRequest(utc(2026, 11, 21), 1);
    record.providerId = provider.id;
    QVERIFY(m_storage->append({record}));
    QVERIFY(m_storage->removeProvider(provider.id));
    QVERIFY(reload().providers.empty());
    QCOMPARE(m_storage->requests({}).value().records.at(0).providerName, record.providerName);
    QCOMPARE(m_storage->removeProvider(provider.id).error().kind, Error::Kind::NotFound);
}

void TestSqliteConfiguration::credentialsAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("url");
    const QString plain = QStringLiteral("https://api.example.com");
    QTest::newRow("in Authorization") << QByteArray("Authorization") << plain;
    QTest::newRow("in Proxy-Authorization") << QByteArray("proxy-authorization") << plain;
    QTest::newRow("in x-api-key") << QByteArray("X-Api-Key") << plain;
    QTest::newRow("in x-goog-api-key") << QByteArray("x-goog-api-key") << plain;
    QTest::newRow("in a cookie") << QByteArray("Cookie") << plain;
    QTest::newRow("in the address") << QByteArray("x-title")
                                    << QStringLiteral("https://user:planted-secret@api.example.com");
}

void TestSqliteConfiguration::credentialsAreRefused()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, url);
    Provider provider = fullProvider();
    provider.headers = {{header, "planted-secret"}};
    provider.baseUrl = QUrl(url);
    const Result<void> saved = m_storage->saveProvider(provider);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::BadRequest);
    QVERIFY(!saved.error().text.contains(QStringLiteral("planted")));
    QVERIFY(reload().providers.empty());
}

void TestSqliteConfiguration::keysComeBack()
{
    const VirtualKey full = fullKey();
    VirtualKey bare;
    bare.id = newId();
    bare.name = QStringLiteral("bare");
    bare.hash = hashSecret("bare");
    bare.createdAt = utc(2026, 1, 1);
    QVERIFY(m_storage->saveKey(full));
    QVERIFY(m_storage->saveKey(bare));
    const std::vector<VirtualKey> loaded = reload().keys;
    QCOMPARE(loaded.size(), size_t(2));
    compareKeys(loaded[0], bare); // in the order of their making
    compareKeys(loaded[1], full);
}

void TestSqliteConfiguration::aDamagedPolicyIsNoFreePass()
{
    QVERIFY(m_storage->saveKey(fullKey()));
    m_storage.reset();
    {
        auto connection = SqliteConnection::open(m_dir->filePath(QStringLiteral("sluice.db")), 1000).value();
        QVERIFY(connection->change(QStringLiteral("UPDATE virtual_key SET policy = ?"),
                                   {QStringLiteral(R"({"budgets":[{"per":"aeon","limit_usd":"1"}]})")}));
    }
    m_storage = SqliteStorage::open(m_dir->filePath(QStringLiteral("sluice.db"))).value();
    const auto loaded = m_storage->load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, QByteArray("damaged"));
    QVERIFY2(loaded.error().text.contains(QStringLiteral("laptop")), qPrintable(loaded.error().text));
}

void TestSqliteConfiguration::projectsComeBack()
{
    Project full{.id = newId(),
                 .name = QStringLiteral("Zoo 'quoted'"),
                 .note = QStringLiteral("note"),
                 .colour = QStringLiteral("#1e90ff"),
                 .createdAt = utc(2026, 1, 2)};
    full.governance.budgets = {{.per = BudgetPeriod::Week, .limit = Money::fromPico(7)}};
    const Project bare{.id = newId(), .name = QStringLiteral("bare"), .createdAt = utc(2026, 1, 1)};
    QVERIFY(m_storage->saveProject(full));
    QVERIFY(m_storage->saveProject(bare));
    const std::vector<Project> loaded = reload().projects;
    QCOMPARE(loaded.size(), size_t(2));
    QVERIFY(loaded[0] == bare);
    QVERIFY(loaded[1] == full);
    Project namesake = bare;
    namesake.id = newId();
    namesake.name = QStringLiteral("ZOO 'quoted'");
    QCOMPARE(m_storage->saveProject(namesake).error().kind, Error::Kind::Conflict);
    QVERIFY(m_storage->removeProject(full.id));
    QCOMPARE(m_storage->removeProject(full.id).error().kind, Error::Kind::NotFound);
    QCOMPARE(reload().projects.size(), size_t(1));
}

void TestSqliteConfiguration::removingAProjectFreesItsKeys()
{
    const Project project{.id = newId(), .name = QStringLiteral("app")};
    QVERIFY(m_storage->saveProject(project));
    VirtualKey inside = fullKey();
    inside.policy.project = project.id;
    VirtualKey outside = fullKey();
    outside.policy.project = newId();
    QVERIFY(m_storage->saveKey(inside));
    QVERIFY(m_storage->saveKey(outside));
    QVERIFY(m_storage->removeProject(project.id));
    inside.policy.project = {};
    for (const VirtualKey &key : reload().keys)
        compareKeys(key, key.id == inside.id ? inside : outside);
}

void TestSqliteConfiguration::noticesComeBack()
{
    std::vector<Notice> notices;
    for (int kind = 0; kind <= int(Notice::Kind::Changed); ++kind)
        notices.push_back({.id = newId(),
                           .kind = Notice::Kind(kind),
                           .severity = Notice::Severity(kind % 3),
                           .subject = kind % 2 ? newId() : QUuid(),
                           .title = QStringLiteral("title %1").arg(kind),
                           .text = QStringLiteral("text"),
                           .actor = QStringLiteral("window"),
                           .percent = kind,
                           .at = utc(2026, 11, 21) + std::chrono::seconds(kind)});
    QVERIFY(m_storage->appendNotices(notices));
    QVERIFY(m_storage->appendNotices({notices.front()})); // once is enough
    std::reverse(notices.begin(), notices.end());
    QVERIFY(m_storage->notices(100, 0).value() == notices);
    QVERIFY(m_storage->notices(1, 2).value().front() == notices[2]);
    QVERIFY(m_storage->notices(10, 100).value().empty());
}

void TestSqliteConfiguration::noticesArePruned()
{
    const Notice old{.id = newId(), .at = utc(2026, 1, 1)};
    const Notice fresh{.id = newId(), .at = utc(2026, 11, 21)};
    QVERIFY(m_storage->appendNotices({old, fresh}));
    QCOMPARE(m_storage->prune(utc(2026, 6, 1)).value(), 1);
    QVERIFY(m_storage->notices(10, 0).value() == std::vector{fresh});
}

void TestSqliteConfiguration::pastUseIsWhole_data()
{
    QTest::addColumn<Instant>("prunedBefore");
    QTest::addColumn<Instant>("sessionsFrom");
    QTest::addColumn<int>("slicesWithSession");
    QTest::newRow("sessions of everything") << Instant() << Instant() << 4;
    QTest::newRow("of today") << Instant() << utc(2026, 11, 21) << 2;
    QTest::newRow("of a moment in a quarter") << Instant() << utc(2026, 11, 21, 10, 7) << 2;
    QTest::newRow("of none") << Instant() << utc(2026, 12, 1) << 0;
    QTest::newRow("of none, some of it long ago") << Instant() << utc(2026, 12, 25) << 0;
    QTest::newRow("of none, all of it long ago") << Instant() << utc(2027, 3, 1) << 0;
    QTest::newRow("half of it pruned") << utc(2026, 11, 20, 12) << Instant() << 2;
    QTest::newRow("all of it pruned") << utc(2026, 11, 22) << Instant() << 0;
}

// However much was pruned and from wherever sessions are told: each request counts once.
void TestSqliteConfiguration::pastUseIsWhole()
{
    QFETCH(const Instant, prunedBefore);
    QFETCH(const Instant, sessionsFrom);
    QFETCH(const int, slicesWithSession);
    RecordBatch batch;
    for (const Instant at : {utc(2026, 11, 1), utc(2026, 11, 20, 11, 59), utc(2026, 11, 21, 10, 0),
                             utc(2026, 11, 21, 10, 14), utc(2026, 11, 21, 23, 59)}) {
        RequestRecord record = doneRequest(at, quint64(batch.size()));
        record.projectId = fixedId(5);
        batch.push_back(record);
    }
    QVERIFY(m_storage->append(batch));
    QVERIFY(m_storage->prune(prunedBefore));
    const std::vector<UseSlice> slices = m_storage->pastUse(sessionsFrom).value();
    UseSlice sum;
    int withSession = 0;
    for (const UseSlice &slice : slices) {
        QCOMPARE(slice.keyId, fixedId(1));
        QCOMPARE(slice.projectId, fixedId(5));
        sum.requests += slice.requests;
        sum.input += slice.input;
        sum.output += slice.output;
        sum.cost += slice.cost;
        withSession += slice.session.isEmpty() ? 0 : 1;
    }
    QCOMPARE(sum.requests, 5);
    QCOMPARE(sum.input, 5 * batch.front().usage.totalInput());
    QCOMPARE(sum.output, 5 * batch.front().usage.totalOutput());
    QCOMPARE(sum.cost.pico(), 5 * batch.front().cost->pico());
    QCOMPARE(withSession, slicesWithSession);
    QCOMPARE(slices.size(), size_t(4)); // two of them began in one quarter of an hour
    QVERIFY(std::is_sorted(slices.begin(), slices.end(),
                           [](const UseSlice &a, const UseSlice &b) { return a.at < b.at; }));
}

void TestSqliteConfiguration::theLastUseIsNeverSetBack()
{
    VirtualKey key = fullKey();
    key.lastUsedAt = utc(2026, 11, 21);
    QVERIFY(m_storage->saveKey(key));
    key.lastUsedAt = utc(2026, 11, 20);
    QVERIFY(m_storage->saveKey(key));
    QVERIFY(reload().keys[0].lastUsedAt == utc(2026, 11, 21));
    key.lastUsedAt.reset();
    QVERIFY(m_storage->saveKey(key));
    QVERIFY(reload().keys[0].lastUsedAt == utc(2026, 11, 21));
}

void TestSqliteConfiguration::requestsMoveTheLastUse()
{
    VirtualKey key = fullKey();
    key.id = fixedId(1);
    key.lastUsedAt.reset();
    QVERIFY(m_storage->saveKey(key));
    const Instant noon = utc(2026, 11, 21, 12);
    QVERIFY(m_storage->append({doneRequest(noon, 1)}));
    QVERIFY(m_storage->load().value().keys[0].lastUsedAt == noon);
    QVERIFY(m_storage->append({doneRequest(noon + std::chrono::seconds(59), 2)}));
    QVERIFY2(m_storage->load().value().keys[0].lastUsedAt == noon, "at most once a minute");
    QVERIFY(m_storage->append({doneRequest(noon + std::chrono::seconds(60), 3)}));
    QVERIFY(m_storage->load().value().keys[0].lastUsedAt == noon + std::chrono::seconds(60));
    QVERIFY(m_storage->append({doneRequest(noon - std::chrono::hours(1), 4)}));
    QVERIFY(m_storage->load().value().keys[0].lastUsedAt == noon + std::chrono::seconds(60));
}

void TestSqliteConfiguration::renamingAKeyKeepsItsHistory()
{
    VirtualKey key = fullKey();
    QVERIFY(m_storage->saveKey(key));
    RequestRecord record = doneRequest(utc(2026, 11, 21), 1);
    record.keyId = key.id;
    QVERIFY(m_storage->append({record}));
    key.name = QStringLiteral("another");
    key.revokedAt = utc(2026, 11, 22);
    QVERIFY(m_storage->saveKey(key));
    SpendQuery query;
    query.range = {utc(2026, 1, 1), utc(2027, 1, 1)};
    query.groupBy = {Dimension::Key};
    const auto spent = m_storage->spend(query);
    QVERIFY(spent);
    QCOMPARE(spent.value().size(), size_t(1));
    QCOMPARE(spent.value()[0].group[0], key.id.toString(QUuid::WithoutBraces));
    QVERIFY(same(m_storage->requests({}).value().records.at(0), record));
}

void TestSqliteConfiguration::pausedComesBack()
{
    QVERIFY(m_storage->setPaused(true));
    QVERIFY(m_storage->saveSettings(Settings()));
    QVERIFY(reload().paused);
    QVERIFY(m_storage->setPaused(false));
    QVERIFY(!reload().paused);
}

QTEST_GUILESS_MAIN(TestSqliteConfiguration)
#include "test_sqliteconfiguration.moc"
