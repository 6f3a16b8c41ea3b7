// What settings do at once: history, passphrase, test message, export and import by choice, diagnostics.
#include "core/control/configurationarchive.h"
#include "core/control/configurationimport.h"
#include "core/control/diagnostics.h"
#include "core/secrets/vaultstore.h"
#include "rig.h"
#include "tests/unit/storage/records.h"
#include "webserver.h"

#include <QJsonDocument>

using namespace sluice;
using namespace sluice::testing;

namespace {

// A day has 24 of them.
RecordBatch hourly(int count, Instant from)
{
    RecordBatch batch;
    for (int i = 0; i < count; ++i)
        batch.push_back(doneRequest(from + std::chrono::hours(i), quint64(i)));
    return batch;
}

} // namespace

class TestControllerCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void deletesWhatIsOld();
    void deletesEverything();
    void sendsATestMessage();
    void tellsWhatTheWebhookSaid();
    void countsHosts();
    void changesThePassphrase();
    void packsAndUnpacks();
    void choosesWhatIsImported();
    void diagnosticsAreChecked_data();
    void diagnosticsAreChecked();
    void namesItsParts();
    void refusesASizeThatCannotBe();

private:
    Controller &control() { return *m_rig->control; }
    void fill(int hours)
    {
        const RecordBatch batch = hourly(hours, m_rig->clock.time - std::chrono::hours(hours));
        QVERIFY(waited(m_rig->thread.run([batch](Storage &storage) { return storage.append(batch); })));
    }
    qint64 requests() { return waited(control().requests({})).value().total; }
    qint64 summed()
    {
        const auto spent = waited(control().spend(SpendQuery{{Instant::min(), Instant::max()}})).value();
        return spent.empty() ? 0 : spent[0].requests;
    }
    void useWebhook(const WebServer &server)
    {
        Settings settings = control().configuration()->settings();
        settings.webhookUrl = QStringLiteral("http://127.0.0.1:%1/secret-path").arg(server.port());
        QVERIFY(waited(control().updateSettings(settings)));
    }

    std::unique_ptr<Rig> m_rig;
};

void TestControllerCare::deletesWhatIsOld()
{
    fill(72);
    const HistoryRange older{.before = m_rig->clock.time - std::chrono::hours(24)};
    QCOMPARE(waited(control().deleteHistory(older)).value(), 48);
    QCOMPARE(requests(), 24);
    QCOMPARE(summed(), 72);
}

void TestControllerCare::deletesEverything()
{
    fill(72);
    const qint64 before = waited(control().databaseBytes()).value();
    QCOMPARE(waited(control().deleteHistory({.sums = true})).value(), 72);
    QCOMPARE(requests(), 0);
    QCOMPARE(summed(), 0);
    QVERIFY(waited(control().databaseBytes()).value() < before);
}

void TestControllerCare::sendsATestMessage()
{
    const WebServer server([](const QByteArray &) { return WebServer::json("{}"); });
    QCOMPARE(waited(control().sendTestMessage()).error().kind, Error::Kind::BadRequest); // none is set
    useWebhook(server);
    QVERIFY(waited(control().sendTestMessage()));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().front().contains("test message"));
}

void TestControllerCare::tellsWhatTheWebhookSaid()
{
    const WebServer server([](const QByteArray &) { return WebServer::json("{}", "404 Not Found"); });
    useWebhook(server);
    const Result<void> sent = waited(control().sendTestMessage());
    QVERIFY(!sent);
    QVERIFY(sent.error().text.contains(QLatin1String("404")));
    QVERIFY(!sent.error().text.contains(QLatin1String("secret-path")));
}

void TestControllerCare::countsHosts()
{
    const WebServer server([](const QByteArray &) { return WebServer::json("{}"); });
    QVERIFY(control().contactedHosts().empty());
    useWebhook(server);
    QVERIFY(waited(control().sendTestMessage()));
    QVERIFY(waited(control().sendTestMessage()));
    ProviderDraft draft = Rig::draft(QStringLiteral("local"));
    draft.baseUrl = server.url(QStringLiteral("localhost"));
    QVERIFY(waited(control().testProvider(draft, {})));
    const std::vector<ContactedHost> hosts = control().contactedHosts();
    QCOMPARE(hosts.size(), size_t(2));
    QCOMPARE(hosts[0].host, QStringLiteral("127.0.0.1"));
    QCOMPARE(hosts[0].count, 2);
    QCOMPARE(hosts[1].host, QStringLiteral("localhost"));
    QVERIFY(hosts[1].count >= 1);
}

void TestControllerCare::changesThePassphrase()
{
    QVERIFY(!control().hasPassphrase()); // the rig's store is a keychain
    QVERIFY(!waited(control().changePassphrase(secretOf("a"), secretOf("b"))));

    const QString file = m_rig->folder.filePath(QStringLiteral("vault.sluice"));
    const VaultCost cheap{15, 8, 1};
    auto vault = std::move(VaultStore::open(file, secretOf("old passphrase"), cheap)).value();
    QVERIFY(waited(vault->write(QStringLiteral("entry"), secretOf("kept"))));
    Controller withVault(ControllerParts{.storage = m_rig->runner,
                                         .secrets = *vault,
                                         .published = m_rig->published,
                                         .gateway = m_rig->gateway,
                                         .clock = m_rig->clock,
                                         .dataDirectory = m_rig->folder.path()});
    QVERIFY(withVault.hasPassphrase());
    const Result<void> wrong =
        waited(withVault.changePassphrase(secretOf("not it"), secretOf("new passphrase")));
    QCOMPARE(wrong.error().code, QByteArray("locked"));
    QVERIFY(VaultStore::open(file, secretOf("old passphrase"), cheap));
    QVERIFY(waited(withVault.changePassphrase(secretOf("old passphrase"), secretOf("new passphrase"))));
    QVERIFY(!VaultStore::open(file, secretOf("old passphrase"), cheap));
    const auto again = std::move(VaultStore::open(file, secretOf("new passphrase"), cheap)).value();
    QCOMPARE(waited(again->read(QStringLiteral("entry"))).value()->view(), QByteArrayView("kept"));
}

void TestControllerCare::packsAndUnpacks()
{
    m_rig->addProvider(QStringLiteral("planted-name"), "sk-planted-secret");
    const QJsonObject document = configurationJson(*control().configuration(), control().ownPrices());
    const QByteArray plain = waited(packConfiguration(document, {})).value();
    QVERIFY(!isSealedConfiguration(plain));
    QVERIFY(plain.contains("planted-name"));
    QVERIFY(!plain.contains("sk-planted-secret"));
    QCOMPARE(waited(unpackConfiguration(plain, {})).value().providers.size(), size_t(1));

    const QByteArray sealed = waited(packConfiguration(document, secretOf("correct horse"))).value();
    QVERIFY(isSealedConfiguration(sealed));
    QVERIFY(!sealed.contains("planted-name"));
    QCOMPARE(waited(unpackConfiguration(sealed, {})).error().code, QByteArray("locked"));
    QCOMPARE(waited(unpackConfiguration(sealed, secretOf("wrong"))).error().code, QByteArray("locked"));
    const auto file = waited(unpackConfiguration(sealed, secretOf("correct horse")));
    QCOMPARE(file.value().providers.front().second.name, QStringLiteral("planted-name"));
    QVERIFY(!waited(unpackConfiguration("no configuration", {})));
}

void TestControllerCare::choosesWhatIsImported()
{
    const Provider provider = m_rig->addProvider(QStringLiteral("one"));
    QVERIFY(waited(control().createKey({.name = QStringLiteral("laptop"), .defaultProvider = provider.id})));
    QVERIFY(waited(control().createKey({.name = QStringLiteral("server"), .defaultProvider = provider.id})));
    const QJsonObject document = configurationJson(*control().configuration(), control().ownPrices());

    Rig other;
    // The same name, but made there: not the same thing.
    const Provider namesake = other.addProvider(QStringLiteral("one"));
    const ConfigurationFile file = configurationFrom(document).value();
    const auto changes = importChanges(file, *other.control->configuration(), other.control->ownPrices());
    QCOMPARE(changes.size(), size_t(4)); // provider, two keys, settings
    QVERIFY(changes[0].conflict);
    QVERIFY(changes[0].fields.isEmpty()); // though it looks alike
    QCOMPARE(changes[1].action, ImportChange::Action::Add);

    const ConfigurationFile part = chosenFrom(file, {false, true, false, false});
    const auto report = waited(importConfiguration(*other.control, part));
    QVERIFY(report);
    QCOMPARE(report.value().keys.size(), size_t(1));
    const auto &keys = other.control->configuration()->keys();
    QCOMPARE(keys.size(), size_t(1));
    QCOMPARE(keys.front().name, QStringLiteral("laptop"));
    QCOMPARE(keys.front().defaultProvider, namesake.id); // the one of that name stands in
    QCOMPARE(other.control->configuration()->providers().size(), size_t(1));

    // Here everything is known, and only what was changed since differs.
    Settings settings = control().configuration()->settings();
    settings.workers = 7;
    QVERIFY(waited(control().updateSettings(settings)));
    const auto again = importChanges(file, *control().configuration(), control().ownPrices());
    QVERIFY(!again[0].conflict);
    QVERIFY(again[1].fields.isEmpty());
    QCOMPARE(again.back().fields, QStringList(QStringLiteral("gateway.workers")));
}

void TestControllerCare::diagnosticsAreChecked_data()
{
    QTest::addColumn<QString>("planted");
    QTest::addColumn<bool>("clean");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a provider's secret") << QStringLiteral("x sk-planted-4711 x") << false;
    QTest::newRow("the webhook's address") << QStringLiteral("http://127.0.0.1:9/hook-secret") << false;
    QTest::newRow("a key of ours") << QStringLiteral("sk-sluice-abcdefghijklmnopqrstuvwxyz012345") << false;
    QTest::newRow("an admin token") << QStringLiteral("sluice-admin-abcdefghijklmnopqrstuvwxyz") << false;
    QTest::newRow("a masked key") << QStringLiteral("sk-sluice-7f3a…") << true;
}

void TestControllerCare::diagnosticsAreChecked()
{
    QFETCH(QString, planted);
    QFETCH(bool, clean);
    m_rig->addProvider(QStringLiteral("hosted"), "sk-planted-4711");
    Settings settings = control().configuration()->settings();
    settings.webhookUrl = QStringLiteral("http://127.0.0.1:9/hook-secret");
    QVERIFY(waited(control().updateSettings(settings)));
    const QString text = diagnosticsText(control(), {planted});
    QVERIFY(text.contains(QLatin1String("Providers: 1")));
    QVERIFY(text.contains(QLatin1String("budgets.webhookUrl"))); // that it is set, not what it is
    QCOMPARE(bool(checkHoldsNoSecret(text, *control().configuration())), clean);
}

void TestControllerCare::namesItsParts()
{
    const auto names = [this] {
        QStringList all;
        for (const Component &part : control().components())
            all += part.version.isEmpty() ? QString() : part.name;
        return all;
    };
    // The database is asked for its version beside the rest.
    QTRY_COMPARE(names(),
                 QStringList({QStringLiteral("Sluice"), QStringLiteral("Qt"), QStringLiteral("SQLite")}));
}

void TestControllerCare::refusesASizeThatCannotBe()
{
    Settings settings = control().configuration()->settings();
    settings.databaseMostBytes = 1024;
    QCOMPARE(waited(control().updateSettings(settings)).error().code, QByteArray("database_most_bytes"));
    settings.databaseMostBytes = 0;
    QVERIFY(waited(control().updateSettings(settings)));
    QCOMPARE(m_rig->stored().settings.databaseMostBytes, 0);
}

QTEST_GUILESS_MAIN(TestControllerCare)
#include "test_controllercare.moc"
