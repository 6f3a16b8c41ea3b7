#include "tests/integration/gatewayfixture.h"

#include "core/base/random.h"
#include "core/pricing/bundled.h"
#include "core/storage/sqlitestorage.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrl>

namespace sluice::test {

namespace {

CataloguePtr bundledCatalogue()
{
    auto catalogue = loadBundledCatalogue();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().text));
    return catalogue.value();
}

} // namespace

void RecordingRecorder::forget()
{
    const std::lock_guard lock(m_mutex);
    m_began.clear();
    m_progressed.clear();
    m_ended.clear();
    m_refused.clear();
    m_guarded.clear();
    m_recordings.clear();
}

Books::Books()
{
    const auto opened = m_storage.openSqlite(m_folder.filePath(QStringLiteral("sluice.db"))).result();
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    m_ledger = std::make_unique<Ledger>(m_storage, m_clock, m_folder.path());
    m_ledger->start(0);
}

RecordBatch Books::records()
{
    if (!m_ledger->flush(std::chrono::seconds(60)))
        qFatal("the ledger cannot be written: %s", qPrintable(m_ledger->problem()));
    RequestQuery query;
    query.limit = 10'000;
    query.newestFirst = false;
    return m_storage.run([query](Storage &storage) { return storage.requests(query); })
        .result()
        .value()
        .records;
}

std::vector<Refusal> Books::refusals()
{
    if (!m_ledger->flush(std::chrono::seconds(60)))
        qFatal("the ledger cannot be written: %s", qPrintable(m_ledger->problem()));
    const TimeRange always{Instant::min(), Instant::max()};
    return m_storage.run([always](Storage &storage) { return storage.refusals(always, 1000); })
        .result()
        .value();
}

GatewayFixture::GatewayFixture(Recorder *other)
    : m_configuration(std::make_shared<const Configuration>())
    , m_catalogue(bundledCatalogue())
    , m_problems(std::make_shared<const QStringList>())
    , m_gateway({m_configuration,
                 m_catalogue,
                 other ? *other : static_cast<Recorder &>(recorder),
                 m_clock,
                 m_problems,
                 {},
                 m_quota,
                 std::make_shared<ClientProcesses>(),
                 std::make_shared<PromptMemory>(),
                 {},
                 m_heads})
{
    settings.port = 0;
    // What is found out of a client's program comes when it comes: only for tests that are about it.
    settings.recogniseProcesses = false;
}

GatewayFixture::~GatewayFixture()
{
    m_gateway.stopNow();
}

Provider &GatewayFixture::addProvider(const ProviderSpec &spec)
{
    Provider provider;
    provider.id = newId();
    provider.name = spec.name;
    provider.protocol = spec.protocol;
    provider.auth = spec.auth;
    provider.baseUrl = QUrl(QString::fromUtf8(spec.baseUrl.isEmpty() ? upstream.url() : spec.baseUrl));
    provider.priceSource = spec.priceSource;
    provider.models = spec.models;
    provider.headers = spec.headers;
    provider.secret = std::make_shared<const SecretBytes>(QByteArrayView(spec.secret));
    provider.secretState = SecretState::Present;
    provider.order = int(providers.size());
    providers.push_back(std::move(provider));
    return providers.back();
}

QByteArray GatewayFixture::addKey(const QString &name)
{
    const NewSecret made = makeSecret();
    VirtualKey key;
    key.id = newId();
    key.name = name;
    key.hash = made.hash;
    key.prefix = made.prefix;
    key.policy.runaway.sameRequests = 0; // tests ask the same over and over
    if (!providers.empty())
        key.defaultProvider = providers.front().id;
    keys.push_back(key);
    return made.secret;
}

void GatewayFixture::publish()
{
    m_configuration.publish(std::make_shared<const Configuration>(settings, providers, keys, paused,
                                                                  std::vector<Guardrail>(), rules, projects));
}

void GatewayFixture::start()
{
    publish();
    const auto url = m_gateway.start(settings);
    if (!url)
        qFatal("%s", qPrintable(url.error().text));
    m_port = quint16(QUrl(url.value()).port());
}

HttpAnswer GatewayFixture::post(const QByteArray &secret, const QByteArray &target, const QByteArray &body,
                                HeaderList headers) const
{
    if (!hasHeader(headers, "content-type"))
        headers.push_back({"Content-Type", "application/json"});
    return ask(m_port, requestBytes("POST", target, bearer(secret, std::move(headers)), body));
}

Received GatewayFixture::lastReceived() const
{
    const std::vector<Received> all = upstream.received();
    return all.empty() ? Received{} : all.back();
}

RecordBatch GatewayFixture::waitForEnded(size_t count) const
{
    waitFor([&] { return recorder.ended().size() >= count; });
    return recorder.ended();
}

HeaderList bearer(const QByteArray &secret, HeaderList more)
{
    more.insert(more.begin(), {"Authorization", "Bearer " + secret});
    return more;
}

QByteArray frame(const QByteArray &data, const QByteArray &event)
{
    return (event.isEmpty() ? QByteArray() : "event: " + event + '\n') + "data: " + data + "\n\n";
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

bool waitFor(const std::function<bool()> &condition, std::chrono::milliseconds patience)
{
    return QTest::qWaitFor(condition, int(patience.count()));
}

} // namespace sluice::test
