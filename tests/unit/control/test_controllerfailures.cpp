// The controller when a store fails: nothing half-done, nothing published that is not stored, and a sentence
// that helps.
#include "rig.h"
#include "tests/support/patience.h"

#include "core/control/providerbook.h"

#include <QSignalSpy>

using namespace sluice;

namespace {
Error keychain(const QByteArray &code)
{
    return {.kind = Error::Kind::Keychain, .text = QStringLiteral("It said no."), .code = code};
}
} // namespace

class TestControllerFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheSecretBeforeTheDatabase();
    void makesNoProviderWithoutItsSecret_data();
    void makesNoProviderWithoutItsSecret();
    void takesTheSecretBackWhenTheDatabaseFails();
    void saysThatASecretCouldNotBeTakenBack();
    void putsTheOldSecretBackWhenTheDatabaseFails();
    void leavesAnUnknownOldSecretAlone();
    void keepsTheOldSecretWhenTheStoreFails();
    void removesNothingWhenTheDatabaseFails();
    void saysThatASecretIsLeftBehind();
    void removesAProviderWithoutAKeychain();
    void checksBeforeItTouchesAStore();
    void publishesNothingThatIsNotStored();
    void saysThatTheDatabaseIsNotOpen();
    void secretStates_data();
    void secretStates();
    void goesOnAfterAFailure();
    void survivesItsOwnEndInTheMiddle();
};

void TestControllerFailures::writesTheSecretBeforeTheDatabase()
{
    Rig rig;
    rig.secrets.holds = true;
    const int before = rig.runner.calls;
    const auto made = rig.control->createProvider(Rig::draft(QStringLiteral("OpenAI")));
    QCOMPARE(rig.secrets.calls.size(), 1);
    QCOMPARE(rig.runner.calls, before); // waits for the secret store
    rig.secrets.release();
    QVERIFY(waited(made));
    QCOMPARE(rig.runner.calls, before + 1);
}

void TestControllerFailures::makesNoProviderWithoutItsSecret_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no service: the way out is named")
        << QByteArray("no-service") << QStringLiteral("--secrets vault");
    QTest::newRow("locked: unlock it") << QByteArray("locked") << QStringLiteral("Test Keyring is locked");
    QTest::newRow("failed: what it said") << QByteArray("failed") << QStringLiteral("It said no.");
}

void TestControllerFailures::makesNoProviderWithoutItsSecret()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, says);
    Rig rig;
    rig.secrets.writeError = keychain(code);
    const auto made = waited(rig.control->createProvider(Rig::draft(QStringLiteral("OpenAI"))));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Keychain);
    QCOMPARE(made.error().code, code);
    QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
    QVERIFY(rig.now()->providers().empty());
    QVERIFY(rig.stored().providers.empty());
}

void TestControllerFailures::takesTheSecretBackWhenTheDatabaseFails()
{
    Rig rig;
    rig.runner.fails = true;
    const auto made = waited(rig.control->createProvider(Rig::draft(QStringLiteral("OpenAI"))));
    QCOMPARE(made.error().kind, Error::Kind::Storage);
    QCOMPARE(made.error().text, QStringLiteral("The disk is full."));
    QVERIFY(rig.secrets.entries.empty());
    QCOMPARE(rig.secrets.calls.size(), 2); // written, removed
    QVERIFY(rig.now()->providers().empty());
}

void TestControllerFailures::saysThatASecretCouldNotBeTakenBack()
{
    Rig rig;
    rig.runner.fails = true;
    rig.secrets.removeError = keychain("failed");
    const auto made = waited(rig.control->createProvider(Rig::draft(QStringLiteral("OpenAI"))));
    QCOMPARE(made.error().kind, Error::Kind::Storage);
    QVERIFY2(made.error().text.contains(QStringLiteral("could not be taken back: It said no.")),
             qPrintable(made.error().text));
}

void TestControllerFailures::putsTheOldSecretBackWhenTheDatabaseFails()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"), "sk-old");
    rig.runner.fails = true;
    const auto updated =
        waited(rig.control->updateProvider(made.id, Rig::draft(QStringLiteral("New"), "sk-new")));
    QCOMPARE(updated.error().kind, Error::Kind::Storage);
    QCOMPARE(rig.secrets.entries.at(secretEntry(made.id)), "sk-old");
    QCOMPARE(rig.now()->provider(made.id)->name, QStringLiteral("OpenAI"));
    QCOMPARE(rig.now()->provider(made.id)->secret->view(), QByteArrayView("sk-old"));
}

// It cannot be read, so it cannot be put back; removing it would lose what the user just typed.
void TestControllerFailures::leavesAnUnknownOldSecretAlone()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"), "sk-old");
    rig.restart();
    rig.secrets.readError = keychain("failed");
    QVERIFY(waited(rig.control->load()));
    rig.runner.fails = true;
    QVERIFY(!waited(rig.control->updateProvider(made.id, Rig::draft(QStringLiteral("New"), "sk-new"))));
    QCOMPARE(rig.secrets.entries.at(secretEntry(made.id)), "sk-new");
}

void TestControllerFailures::keepsTheOldSecretWhenTheStoreFails()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"), "sk-old");
    rig.secrets.writeError = keychain("locked");
    const auto updated =
        waited(rig.control->updateProvider(made.id, Rig::draft(QStringLiteral("New"), "sk-new")));
    QCOMPARE(updated.error().code, "locked");
    QCOMPARE(rig.now()->provider(made.id)->name, QStringLiteral("OpenAI"));
    QCOMPARE(rig.now()->provider(made.id)->secret->view(), QByteArrayView("sk-old"));
    QCOMPARE(rig.stored().providers.front().name, QStringLiteral("OpenAI"));
}

void TestControllerFailures::removesNothingWhenTheDatabaseFails()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"));
    rig.runner.fails = true;
    QCOMPARE(waited(rig.control->removeProvider(made.id)).error().kind, Error::Kind::Storage);
    QVERIFY(rig.now()->provider(made.id));
    QCOMPARE(rig.secrets.entries.size(), size_t(1));
}

void TestControllerFailures::saysThatASecretIsLeftBehind()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"));
    rig.secrets.removeError = keychain("locked");
    const auto removed = waited(rig.control->removeProvider(made.id));
    QCOMPARE(removed.error().kind, Error::Kind::Keychain);
    QVERIFY(removed.error().text.contains(secretEntry(made.id)));
    QVERIFY(!rig.now()->provider(made.id));
    QVERIFY(rig.stored().providers.empty());
}

void TestControllerFailures::removesAProviderWithoutAKeychain()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"), {});
    QCOMPARE(made.secretState, SecretState::Missing);
    rig.secrets.removeError = keychain("no-service");
    QVERIFY(waited(rig.control->removeProvider(made.id)));
}

void TestControllerFailures::checksBeforeItTouchesAStore()
{
    Rig rig;
    const int calls = rig.runner.calls;
    ProviderDraft draft = Rig::draft(QStringLiteral("a/b"));
    QCOMPARE(waited(rig.control->createProvider(draft)).error().code, "name");
    QCOMPARE(waited(rig.control->createKey({.name = QString()})).error().code, "name");
    QVERIFY(rig.secrets.calls.isEmpty());
    QCOMPARE(rig.runner.calls, calls);
}

void TestControllerFailures::publishesNothingThatIsNotStored()
{
    Rig rig;
    const QUuid key = waited(rig.control->createKey({.name = QStringLiteral("ci")})).value().key.id;
    const ConfigurationPtr before = rig.now();
    QSignalSpy changed(rig.control.get(), &Control::configurationChanged);
    rig.runner.fails = true;
    Settings settings = before->settings();
    settings.port = 1;
    QCOMPARE(waited(rig.control->createKey({.name = QStringLiteral("b")})).error().kind,
             Error::Kind::Storage);
    QCOMPARE(waited(rig.control->revokeKey(key, {})).error().kind, Error::Kind::Storage);
    QCOMPARE(waited(rig.control->updateKey(*before->key(key))).error().kind, Error::Kind::Storage);
    QCOMPARE(waited(rig.control->setPaused(true)).error().kind, Error::Kind::Storage);
    QCOMPARE(waited(rig.control->updateSettings(settings)).error().kind, Error::Kind::Storage);
    QCOMPARE(waited(rig.control->newAdminToken()).error().kind, Error::Kind::Storage);
    QCOMPARE(waited(rig.control->requests({})).error().kind, Error::Kind::Storage);
    QCOMPARE(waited(rig.control->spend({})).error().kind, Error::Kind::Storage);
    QCOMPARE(rig.now(), before);
    QCOMPARE(changed.count(), 0);
}

void TestControllerFailures::saysThatTheDatabaseIsNotOpen()
{
    Rig rig;
    StorageThread closed;
    StorageRunnerOn<StorageThread> runner(closed);
    Controller control({.storage = runner,
                        .secrets = rig.secrets,
                        .published = rig.published,
                        .gateway = rig.gateway,
                        .clock = rig.clock});
    const auto loaded = waited(control.load());
    QCOMPARE(loaded.error().kind, Error::Kind::Storage);
    QCOMPARE(loaded.error().code, "closed");
}

void TestControllerFailures::secretStates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<SecretState>("state");
    const int failed = int(Error::Kind::Keychain);
    QTest::newRow("no such entry") << int(Error::Kind::NotFound) << QByteArray() << SecretState::Missing;
    QTest::newRow("locked") << failed << QByteArray("locked") << SecretState::Locked;
    QTest::newRow("no service") << failed << QByteArray("no-service") << SecretState::NoStore;
    QTest::newRow("a failure is never shown as missing")
        << failed << QByteArray("failed") << SecretState::Unreadable;
}

void TestControllerFailures::secretStates()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, code);
    QFETCH(SecretState, state);
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"));
    rig.restart();
    rig.secrets.readError = Error{.kind = Error::Kind(kind), .text = QStringLiteral("x"), .code = code};
    rig.secrets.holds = true;
    QVERIFY(waited(rig.control->load()));
    QSignalSpy changed(rig.control.get(), &Control::configurationChanged);
    rig.secrets.release();
    QVERIFY(changed.wait(LongEnough));
    QCOMPARE(rig.now()->provider(made.id)->secretState, state);
}

void TestControllerFailures::goesOnAfterAFailure()
{
    Rig rig;
    rig.runner.fails = true;
    const auto failed = rig.control->createProvider(Rig::draft(QStringLiteral("A")));
    const auto behind = rig.control->createProvider(Rig::draft(QStringLiteral("A")));
    QCOMPARE(waited(failed).error().kind, Error::Kind::Storage);
    QCOMPARE(waited(behind).error().kind, Error::Kind::Storage);
    rig.runner.fails = false;
    QVERIFY(waited(rig.control->createProvider(Rig::draft(QStringLiteral("B")))));
}

void TestControllerFailures::survivesItsOwnEndInTheMiddle()
{
    Rig rig;
    rig.secrets.holds = true;
    const auto provider = rig.control->createProvider(Rig::draft(QStringLiteral("A")));
    const auto key = rig.control->createKey({.name = QStringLiteral("k")});
    rig.control.reset();
    rig.secrets.release();
    QTRY_VERIFY(provider.isFinished());
    QTRY_VERIFY(key.isFinished());
    QVERIFY(provider.isCanceled());
}

QTEST_GUILESS_MAIN(TestControllerFailures)
#include "test_controllerfailures.moc"
