// A real gateway on a free port, in front of a real upstream server, with a configuration made by hand.
#pragma once

#include "core/gateway/gateway.h"
#include "core/model/virtualkey.h"
#include "core/storage/ledger.h"
#include "tests/integration/httpclient.h"
#include "tests/support/mockupstream.h"

#include <QTemporaryDir>

#include <mutex>

namespace sluice::test {

// Writes down what workers report. Any thread.
class RecordingRecorder final : public Recorder
{
public:
    void began(const RequestRecord &record) override { note(m_began, record); }
    void progressed(const RequestRecord &record) override { note(m_progressed, record); }
    void ended(const RequestRecord &record) override { note(m_ended, record); }
    void refused(const RequestRecord &record) override { note(m_refused, record); }
    void noticed(const Notice &notice) override
    {
        const std::lock_guard lock(m_mutex);
        m_notices.push_back(notice);
    }
    void guarded(const GuardrailEvent &event) override
    {
        const std::lock_guard lock(m_mutex);
        m_guarded.push_back(event);
    }

    void recording(const Recording &recording) override
    {
        const std::lock_guard lock(m_mutex);
        m_recordings.push_back(recording);
    }

    RecordBatch began() const { return copy(m_began); }
    RecordBatch progressed() const { return copy(m_progressed); }
    RecordBatch ended() const { return copy(m_ended); }
    RecordBatch refused() const { return copy(m_refused); }
    std::vector<Notice> notices() const
    {
        const std::lock_guard lock(m_mutex);
        return m_notices;
    }
    std::vector<Recording> recordings() const
    {
        const std::lock_guard lock(m_mutex);
        return m_recordings;
    }
    std::vector<GuardrailEvent> guarded() const
    {
        const std::lock_guard lock(m_mutex);
        return m_guarded;
    }
    void forget();

private:
    void note(RecordBatch &list, const RequestRecord &record)
    {
        const std::lock_guard lock(m_mutex);
        list.push_back(record);
    }
    RecordBatch copy(const RecordBatch &list) const
    {
        const std::lock_guard lock(m_mutex);
        return list;
    }

    mutable std::mutex m_mutex = {};
    RecordBatch m_began = {};
    RecordBatch m_progressed = {};
    RecordBatch m_ended = {};
    RecordBatch m_refused = {};
    std::vector<Notice> m_notices = {};
    std::vector<GuardrailEvent> m_guarded = {};
    std::vector<Recording> m_recordings = {};
};

// The real books: database, storage thread and ledger, in a folder that goes with them.
class Books
{
public:
    Books();
    Ledger &ledger() { return *m_ledger; }
    // Everything that was reported so far, oldest first, after it was written.
    RecordBatch records();
    std::vector<Refusal> refusals();

private:
    SystemClock m_clock = {};
    QTemporaryDir m_folder = {};
    StorageThread m_storage;
    std::unique_ptr<Ledger> m_ledger;
};

struct ProviderSpec
{
    QString name = QStringLiteral("mock");
    ProviderProtocol protocol = ProviderProtocol::OpenAi;
    AuthStyle auth = AuthStyle::Bearer;
    QString priceSource = {};
    QByteArray secret = "provider-secret-7f1e3b";
    QStringList models = {};
    HeaderList headers = {};
    QByteArray baseUrl = {}; // empty: the mock upstream's
};

// Change `settings`, `providers`, `keys` and `paused`, then publish(): the next request sees it.
class GatewayFixture
{
public:
    explicit GatewayFixture(Recorder *other = nullptr);
    ~GatewayFixture();

    MockUpstream upstream;
    RecordingRecorder recorder = {};
    Settings settings = {};
    std::vector<Provider> providers = {};
    std::vector<VirtualKey> keys = {};
    std::vector<Project> projects = {};
    bool paused = false;
    std::shared_ptr<const RuleSet> rules = {}; // compiled guardrails

    Provider &addProvider(const ProviderSpec &spec = {});
    // Its secret. The key's default provider is the first one that was added before it.
    QByteArray addKey(const QString &name = QStringLiteral("laptop"));
    void publish();
    // Publishes and listens.
    void start();

    quint16 port() const { return m_port; }
    Gateway &gateway() { return m_gateway; }
    RequestQuota &quota() { return *m_quota; }
    HeaderMemory &heads() { return *m_heads; }
    // One POST with the key as a bearer token, on a connection of its own.
    HttpAnswer post(const QByteArray &secret, const QByteArray &target, const QByteArray &body,
                    HeaderList headers = {}) const;
    // The last request that the upstream got; an empty one if there is none.
    Received lastReceived() const;
    // Waits until so many requests have ended; the list.
    RecordBatch waitForEnded(size_t count) const;

private:
    SystemClock m_clock = {};
    Published<Configuration> m_configuration;
    Published<Catalogue> m_catalogue;
    Published<QStringList> m_problems;
    std::shared_ptr<RequestQuota> m_quota = std::make_shared<RequestQuota>();
    std::shared_ptr<HeaderMemory> m_heads = std::make_shared<HeaderMemory>();
    Gateway m_gateway;
    quint16 m_port = 0;
};

HeaderList bearer(const QByteArray &secret, HeaderList more = {});

// One frame of a server-sent event stream; `event` may be empty.
QByteArray frame(const QByteArray &data, const QByteArray &event = {});

QByteArray sha256(const QByteArray &bytes);

// Whether it comes true within the patience.
bool waitFor(const std::function<bool()> &condition,
             std::chrono::milliseconds patience = HttpClient::Patience);

} // namespace sluice::test
