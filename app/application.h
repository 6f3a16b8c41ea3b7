// Everything that runs, window or not: storage, secrets, gateway and the calls between them. Main thread.
#pragma once

#include "app/commandline.h"
#include "core/admin/admin.h"
#include "core/control/controller.h"
#include "core/gateway/gateway.h"
#include "core/secrets/secretstore.h"
#include "core/storage/ledger.h"
#include "core/storage/storagethread.h"

#include <QObject>

namespace sluice {

class Application final : public QObject
{
    Q_OBJECT
public:
    // How the vault's passphrase is asked for when the environment does not give it.
    using AskPassphrase = std::function<Result<SharedSecret>()>;

    // Opens the data. An error is a sentence for the user; nothing was changed then.
    static Result<std::unique_ptr<Application>> open(const CommandLine &line, const QString &dataDirectory,
                                                     const AskPassphrase &askPassphrase);
    ~Application() override;

    Controller &control() { return *m_controller; }
    // Loads the configuration and starts the gateway: `listening` or `failed` follows.
    void start();
    // Lets running requests finish, writes everything, then says stopped(). A second call does not wait.
    void shutDown();

Q_SIGNALS:
    void listening(const QString &address);
    void failed(const QString &why);
    // Before anything stops: what waits for an undo is final now.
    void leaving();
    void stopped();

private:
    Application(const CommandLine &line, QString dataDirectory, CataloguePtr catalogue,
                std::unique_ptr<SecretStore> secrets);
    void watchStatus();
    void updateProblems();
    void settle();

    SystemClock m_clock = {};
    QString m_dataDirectory;
    bool m_headless;
    Published<Configuration> m_configuration;
    Published<Catalogue> m_catalogue;
    Published<QStringList> m_problems;
    std::shared_ptr<HostTally> m_hosts = std::make_shared<HostTally>();
    std::shared_ptr<HeaderMemory> m_heads = std::make_shared<HeaderMemory>();
    StorageThread m_storage = {};
    StorageRunnerOn<StorageThread> m_storageRunner;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Ledger> m_ledger = {};
    std::unique_ptr<Admin> m_admin = {};
    std::unique_ptr<Gateway> m_gateway = {};
    std::unique_ptr<Controller> m_controller = {};
    QString m_ledgerProblem = {};
    bool m_announced = false;
    bool m_stopping = false;
    bool m_settled = false;
};

} // namespace sluice
