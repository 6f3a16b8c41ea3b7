// A controller over a real SQLite database, with a secret store, a gateway and a clock that a test can make
// fail.
#pragma once

#include "core/control/controller.h"
#include "core/storage/storagethread.h"
#include "tests/support/patience.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace sluice {

// Waits for a future of the controller.
template<typename T>
T waited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, LongEnough) || future.resultCount() == 0)
        qFatal("the controller never answered");
    return future.result();
}

inline SharedSecret secretOf(QByteArrayView bytes)
{
    return std::make_shared<const SecretBytes>(bytes);
}

class FakeClock final : public Clock
{
public:
    Instant now() const override { return time; }
    qint64 steadyMicros() const override { return microsOf(time); }
    Instant time = instantFromMicros(1'700'000'000'000'000);
};

// Secrets in memory; each call can be told to fail, or to wait until release().
class FakeSecrets final : public SecretStore
{
public:
    std::map<QString, QByteArray> entries = {};
    QStringList calls = {}; // "write provider/…"
    std::optional<Error> readError = {};
    std::optional<Error> writeError = {};
    std::optional<Error> removeError = {};
    bool promptOpens = false; // a prompt that is allowed takes readError away
    bool holds = false;

    QString name() const override { return QStringLiteral("Test Keyring"); }

    QFuture<Result<SharedSecret>> read(const QString &entry) override
    {
        calls += QStringLiteral("read ") + entry;
        return later<Result<SharedSecret>>([this, entry]() -> Result<SharedSecret> {
            if (readError)
                return *readError;
            const auto found = entries.find(entry);
            if (found == entries.end())
                return Error{.kind = Error::Kind::NotFound};
            return secretOf(found->second);
        });
    }
    QFuture<Result<SharedSecret>> readAsking(const QString &entry) override
    {
        calls += QStringLiteral("ask ") + entry;
        if (promptOpens)
            readError.reset();
        return read(entry);
    }
    QFuture<Result<void>> write(const QString &entry, const SharedSecret &secret) override
    {
        calls += QStringLiteral("write ") + entry;
        return later<Result<void>>([this, entry, secret]() -> Result<void> {
            if (writeError)
                return *writeError;
            entries[entry] = secret->view().toByteArray();
            return {};
        });
    }
    QFuture<Result<void>> remove(const QString &entry) override
    {
        calls += QStringLiteral("remove ") + entry;
        return later<Result<void>>([this, entry]() -> Result<void> {
            if (removeError)
                return *removeError;
            if (entries.erase(entry) == 0)
                return Error{.kind = Error::Kind::NotFound};
            return {};
        });
    }

    void release()
    {
        holds = false;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }

private:
    template<typename T>
    QFuture<T> later(std::function<T()> work)
    {
        const Answer<T> answer;
        const auto run = [answer, work = std::move(work)] { answer(work()); };
        if (holds)
            m_held.push_back(run);
        else
            run();
        return answer.future();
    }
    std::vector<std::function<void()>> m_held = {};
};

class FakeGateway final : public GatewayRunner
{
public:
    Result<QString> start(const Settings &settings) override
    {
        started.push_back(settings);
        if (startError)
            return *startError;
        return address;
    }
    void stop(std::function<void()> stopped) override { onStopped = std::move(stopped); }
    void restore(const std::vector<UseSlice> &past, const ConfigurationPtr &) override { restored = past; }
    void adjust(const std::vector<CostChange> &changes, const ConfigurationPtr &) override
    {
        adjusted.insert(adjusted.end(), changes.begin(), changes.end());
    }
    std::vector<LimitGauge> gauges(const ConfigurationPtr &, const QUuid &subject) override
    {
        return {LimitGauge{.subject = subject, .used = 1, .limit = 2}};
    }
    void resumeKey(const QUuid &key) override { resumed += key; }
    int runningRequests() const override { return running; }
    double requestsPerSecond() const override { return rate; }
    QStringList warnings() const override { return warned; }

    QString address = QStringLiteral("http://127.0.0.1:4747");
    std::optional<Error> startError = {};
    std::vector<Settings> started = {};
    std::function<void()> onStopped = {};
    std::vector<UseSlice> restored = {};
    std::vector<CostChange> adjusted = {};
    QList<QUuid> resumed = {};
    int running = 0;
    double rate = 0;
    QStringList warned = {};
};

// The storage thread, with calls that can be made to fail.
class FaultyRunner final : public StorageRunner
{
public:
    explicit FaultyRunner(StorageThread &thread)
        : m_real(thread)
    {}
    bool fails = false;
    int calls = 0;

    void post(std::function<void(Storage &)> work, std::function<void(const Error &)> refused) override
    {
        ++calls;
        if (fails)
            refused(Error{.kind = Error::Kind::Storage, .text = QStringLiteral("The disk is full.")});
        else
            m_real.post(std::move(work), std::move(refused));
    }

private:
    StorageRunnerOn<StorageThread> m_real;
};

// Everything that a controller needs, in a folder of its own.
class Rig
{
public:
    Rig()
    {
        if (!waited(thread.openSqlite(file())))
            qFatal("the database cannot be opened");
        restart();
        if (!waited(control->load()))
            qFatal("the configuration cannot be loaded");
    }

    QString file() const { return folder.filePath(QStringLiteral("sluice.db")); }

    // A new controller over what the old one has stored. load() is left to the test.
    void restart()
    {
        control.reset();
        published.publish(std::make_shared<const Configuration>());
        control = std::make_unique<Controller>(ControllerParts{.storage = runner,
                                                               .secrets = secrets,
                                                               .published = published,
                                                               .gateway = gateway,
                                                               .clock = clock,
                                                               .prices = prices,
                                                               .dataDirectory = folder.path(),
                                                               .overrides = overrides,
                                                               .recorder = recorder,
                                                               .catalogue = catalogue});
    }

    Provider addProvider(const QString &name, QByteArrayView secret = "sk-secret")
    {
        return waited(control->createProvider(draft(name, secret))).value();
    }

    static ProviderDraft draft(const QString &name, QByteArrayView secret = "sk-secret")
    {
        return {.name = name,
                .baseUrl = QUrl(QStringLiteral("https://api.example.com/v1")),
                .secret = secret.isNull() ? nullptr : secretOf(secret)};
    }

    // What is in the database, seen past the controller.
    StoredConfiguration stored()
    {
        return waited(thread.run([](Storage &storage) { return storage.load(); })).value();
    }

    ConfigurationPtr now() const { return published.current(); }

    QTemporaryDir folder = {};
    FakeClock clock = {};
    FakeSecrets secrets = {};
    FakeGateway gateway = {};
    StorageThread thread = {};
    FaultyRunner runner{thread};
    Published<Configuration> published{std::make_shared<const Configuration>()};
    PriceLookup prices = {};
    SettingsOverrides overrides = {};
    Recorder *recorder = nullptr;
    Published<Catalogue> *catalogue = nullptr;
    std::unique_ptr<Controller> control = {};
};

} // namespace sluice
