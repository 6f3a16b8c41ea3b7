#include "app/application.h"

#include "app/passphrase.h"
#include "core/base/log.h"
#include "core/guard/ruleset.h"
#include "core/pricing/bundled.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/vaultstore.h"
#include "core/upstream/curlmulti.h"

#include <QDir>
#include <QTimer>

namespace sluice {

namespace {

constexpr std::chrono::seconds FlushPatience{5};
constexpr std::chrono::seconds SettlePatience{5};

Result<std::unique_ptr<SecretStore>> openSecrets(const CommandLine &line, const QString &dataDirectory,
                                                 const Application::AskPassphrase &askPassphrase)
{
    const QString vault = QDir(dataDirectory).filePath(QStringLiteral("vault.sluice"));
    // Who has chosen the vault once need not say so at every start.
    const bool useVault = line.secrets ? *line.secrets == SecretsChoice::Vault : QFile::exists(vault);
    if (!useVault)
        return std::unique_ptr<SecretStore>(std::make_unique<KeychainStore>());
    SharedSecret passphrase = passphraseOfEnvironment();
    if (!passphrase) {
        SLUICE_TRY(passphrase, askPassphrase());
    }
    SLUICE_TRY(auto opened, VaultStore::open(vault, passphrase));
    return std::unique_ptr<SecretStore>(std::move(opened));
}

QByteArray adminTokenOfEnvironment()
{
    QByteArray token = qgetenv("SLUICE_ADMIN_TOKEN");
    if (token.isEmpty())
        return {};
    const QByteArray hash = hashSecret(token);
    wipeBytes(token);
    qunsetenv("SLUICE_ADMIN_TOKEN");
    return hash;
}

// Those whose version nobody else can ask for; Qt and the database tell theirs themselves.
std::vector<Component> libraries()
{
    return {{QStringLiteral("RE2"), re2Version(), QStringLiteral("BSD-3-Clause")},
            {QStringLiteral("libcurl"), curlVersion(), QStringLiteral("curl")},
            {QStringLiteral("OpenSSL"), opensslVersion(), QStringLiteral("Apache-2.0")}};
}

} // namespace

Result<std::unique_ptr<Application>> Application::open(const CommandLine &line, const QString &dataDirectory,
                                                       const AskPassphrase &askPassphrase)
{
    SLUICE_TRY(CataloguePtr catalogue, loadBundledCatalogue());
    SLUICE_TRY(auto secrets, openSecrets(line, dataDirectory, askPassphrase));
    std::unique_ptr<Application> application(
        new Application(line, dataDirectory, std::move(catalogue), std::move(secrets)));
    auto opened =
        application->m_storage.openSqlite(QDir(dataDirectory).filePath(QStringLiteral("sluice.db")));
    opened.waitForFinished();
    SLUICE_CHECK(opened.result());
    return application;
}

Application::Application(const CommandLine &line, QString dataDirectory, CataloguePtr catalogue,
                         std::unique_ptr<SecretStore> secrets)
    : m_dataDirectory(std::move(dataDirectory))
    , m_headless(line.headless)
    , m_configuration(std::make_shared<const Configuration>())
    , m_catalogue(catalogue)
    , m_problems(std::make_shared<const QStringList>())
    , m_storageRunner(m_storage)
    , m_secrets(std::move(secrets))
{
    m_ledger = std::make_unique<Ledger>(m_storage, m_clock, m_dataDirectory);
    m_gateway = std::make_unique<Gateway>(
        GatewayServices{m_configuration, m_catalogue, *m_ledger, m_clock, m_problems,
                        [this](HttpRequest &request, const std::shared_ptr<HttpReply> &reply) {
                            return m_admin->handle(request, reply);
                        },
                        std::make_shared<RequestQuota>(), std::make_shared<ClientProcesses>(),
                        std::make_shared<PromptMemory>(), m_hosts, m_heads});
    m_controller = std::make_unique<Controller>(ControllerParts{
        .storage = m_storageRunner,
        .secrets = *m_secrets,
        .published = m_configuration,
        .gateway = *m_gateway,
        .clock = m_clock,
        .dataDirectory = m_dataDirectory,
        .overrides = {line.port, line.bindAddress, line.workers},
        .recorder = m_ledger.get(),
        .sealTexts = [this](TextSeal seal) { m_ledger->setTextSeal(std::move(seal)); },
        .sealBodies = [this](TextSeal seal) { m_ledger->setBodySeal(std::move(seal)); },
        .models = [this](QByteArrayView provider,
                         QByteArrayView model) { return m_catalogue.current()->model(provider, model); },
        .hosts = m_hosts,
        .heads = m_heads,
        .components = libraries(),
        .catalogue = &m_catalogue});
    m_admin = std::make_unique<Admin>(*m_controller, m_configuration, adminTokenOfEnvironment());

    connect(m_ledger.get(), &Ledger::recorded, m_controller.get(), &Controller::announce);
    connect(m_ledger.get(), &Ledger::heard, m_controller.get(), &Controller::hear);
    connect(m_ledger.get(), &Ledger::problemChanged, this, [this](const QString &problem) {
        m_ledgerProblem = problem;
        updateProblems();
    });
    connect(m_controller.get(), &Control::configurationChanged, this, [this] {
        const Settings &settings = m_controller->configuration()->settings();
        m_ledger->setKeepRequestsDays(settings.keepRequestsDays);
        m_ledger->setMostBytes(settings.databaseMostBytes);
        m_ledger->setKeepGuardrailTextsDays(settings.keepGuardrailTextsDays);
        m_ledger->setKeepBodiesDays(settings.keepBodiesDays);
        updateProblems();
    });
    connect(m_controller.get(), &Control::statusChanged, this, &Application::watchStatus);
}

Application::~Application()
{
    // Before anything that the workers use goes.
    m_gateway->stopNow();
}

void Application::start()
{
    whenDone(m_controller->load(), this, [this](const Result<void> &loaded) {
        if (!loaded) {
            Q_EMIT failed(loaded.error().text);
            return;
        }
        const auto begin = [this] {
            m_ledger->start(m_controller->configuration()->settings().keepRequestsDays);
            // The storage thread keeps to the order: the journals of earlier runs are in the books by then.
            whenDone(m_controller->restoreUse(), this, [this](const Result<void> &restored) {
                if (!restored) {
                    Q_EMIT failed(
                        tr("Budgets cannot be continued from the ledger: %1").arg(restored.error().text));
                    return;
                }
                m_controller->startGateway();
            });
        };
        if (!m_controller->configuration()->providers().empty()) {
            begin();
            return;
        }
        // Nothing is set up: the simulator lets the first request work without an account.
        whenDone(m_controller->ensureSimulator(), this, [begin](const Result<Provider> &made) {
            if (!made)
                qCWarning(lcApp, "no simulator: %s", qPrintable(made.error().text));
            begin();
        });
    });
}

void Application::watchStatus()
{
    const GatewayStatus status = m_controller->status();
    const bool running =
        status.state == GatewayStatus::State::Running || status.state == GatewayStatus::State::Paused;
    if (running && !m_announced) {
        m_announced = true;
        Q_EMIT listening(status.address);
    } else if (status.state == GatewayStatus::State::Failed) {
        Q_EMIT failed(status.problem);
    } else if (status.state == GatewayStatus::State::Stopped) {
        m_announced = false;
    }
}

// What /health tells: only what keeps requests from working or from being recorded.
void Application::updateProblems()
{
    QStringList problems;
    if (!m_ledgerProblem.isEmpty())
        problems.append(m_ledgerProblem);
    for (const Provider &provider : m_controller->configuration()->providers()) {
        if (provider.enabled && provider.secretState == SecretState::Locked)
            problems.append(
                tr("The keychain is locked: the provider “%1” cannot be used.").arg(provider.name));
    }
    if (problems != *m_problems.current())
        m_problems.publish(std::make_shared<const QStringList>(problems));
}

void Application::shutDown()
{
    const bool again = m_stopping;
    m_stopping = true;
    if (again) {
        m_gateway->stopNow();
        return;
    }
    Q_EMIT leaving();
    m_gateway->stop([this] { settle(); });
}

// The removal of a provider ends in the keychain, which may take its time, or for ever.
void Application::settle()
{
    const auto finish = [this] {
        if (std::exchange(m_settled, true))
            return;
        // What cannot be written now stays in the journal for the next start.
        if (!m_ledger->flush(FlushPatience))
            qCWarning(lcApp, "%s", qPrintable(m_ledger->problem()));
        Q_EMIT stopped();
    };
    QTimer::singleShot(SettlePatience, this, finish);
    whenDone(m_controller->settled(), this, [finish](const Result<void> &) { finish(); });
}

} // namespace sluice
