// Turns QtKeychain's jobs into futures, and its errors into those that a person can act on.
#include "core/secrets/keychainstore.h"

#include <qt6keychain/keychain.h>

#include <QFileInfo>
#include <QPromise>
#include <QTimer>

#include <openssl/crypto.h>

#include <functional>
#include <memory>

namespace sluice {

namespace {

// libsecret reports a missing bus or service as "other error"; the texts of remote D-Bus errors are fixed,
// those of GLib's own depend on the language, so the bus's address is looked at as well.
bool isServiceMissing([[maybe_unused]] const QString &text)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (text.contains(QLatin1String("DBus.Error.ServiceUnknown")) ||
        text.contains(QLatin1String("DBus.Error.Spawn")) ||
        text.contains(QLatin1String("DBus.Error.NameHasNoOwner")))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool userBus = !runtime.isEmpty() && QFileInfo::exists(runtime + QLatin1String("/bus"));
    return qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS").isEmpty() && !userBus;
#else
    return false;
#endif
}

Error keychainError(const QByteArray &code, const QString &text)
{
    return {.kind = Error::Kind::Keychain, .text = text, .code = code};
}

Error errorOf(const QKeychain::Job &job)
{
    const QString text = job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {.kind = Error::Kind::NotFound, .text = QStringLiteral("The keychain has no such entry.")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return keychainError("locked", text);
    case QKeychain::NoBackendAvailable:
        return keychainError("no-service", text);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return keychainError(isServiceMissing(text) ? "no-service" : "failed", text);
}

// Overwrites the bytes in place, for all who share them: QtKeychain's job keeps the same buffer and would
// free it unwiped.
void wipeShared(const QByteArray &bytes)
{
    OPENSSL_cleanse(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
}

// One question under way: the job or the clock answers it, whichever is first. When its store goes, so does
// it, and the future is cancelled.
template<typename T>
class Pending final : public QObject
{
public:
    explicit Pending(QObject *store)
        : QObject(store)
    {
        m_promise.start();
    }

    QFuture<T> future() const { return m_promise.future(); }

    void answer(T value)
    {
        if (m_answered)
            return;
        m_answered = true;
        m_promise.addResult(std::move(value));
        m_promise.finish();
        deleteLater();
    }

private:
    QPromise<T> m_promise = {};
    bool m_answered = false;
};

// Starts the job. One that never answers is left alone when its time is up: libsecret keeps a pointer to it,
// so it must not be deleted before that has let go (it deletes itself when it is done).
template<typename T>
QFuture<T> start(QKeychain::Job *job, QObject *store, std::chrono::milliseconds timeout,
                 std::function<T()> onSuccess)
{
    auto *pending = new Pending<T>(store);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, pending,
                     [pending, onSuccess = std::move(onSuccess)](QKeychain::Job *done) {
                         if (done->error() == QKeychain::NoError)
                             pending->answer(onSuccess());
                         else
                             pending->answer(errorOf(*done));
                     });
    QTimer::singleShot(timeout, pending, [pending] {
        pending->answer(keychainError("failed", QStringLiteral("The keychain did not answer in time.")));
    });
    const QFuture<T> future = pending->future();
    job->start();
    return future;
}

} // namespace

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds timeout)
    : m_service(std::move(service))
    , m_timeout(timeout)
{}

KeychainStore::~KeychainStore() = default;

QString KeychainStore::name() const
{
    return keychainName(qEnvironmentVariable("XDG_CURRENT_DESKTOP"));
}

QFuture<Result<SharedSecret>> KeychainStore::read(const QString &entry)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(entry);
    return start<Result<SharedSecret>>(job, &m_context, m_timeout, [job]() -> Result<SharedSecret> {
        const QByteArray bytes = job->binaryData();
        auto secret = std::make_shared<const SecretBytes>(bytes);
        wipeShared(bytes);
        return SharedSecret(std::move(secret));
    });
}

QFuture<Result<void>> KeychainStore::write(const QString &entry, const SharedSecret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(entry);
    const QByteArray bytes = secret->view().toByteArray();
    job->setBinaryData(bytes);
    QObject::connect(job, &QKeychain::Job::finished, [bytes] { wipeShared(bytes); });
    return start<Result<void>>(job, &m_context, m_timeout, [] { return Result<void>(); });
}

QFuture<Result<void>> KeychainStore::remove(const QString &entry)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(entry);
    return start<Result<void>>(job, &m_context, m_timeout, [] { return Result<void>(); });
}

QString keychainName([[maybe_unused]] const QString &desktop)
{
#if defined(Q_OS_MACOS)
    return QStringLiteral("Keychain");
#elif defined(Q_OS_WIN)
    return QStringLiteral("Credential Manager");
#else
    // QtKeychain takes KWallet on a KDE desktop and the Secret Service elsewhere; GNOME Keyring is who
    // usually offers that.
    const QStringList desktops = desktop.split(QLatin1Char(':'));
    return desktops.contains(QLatin1String("KDE")) ? QStringLiteral("KWallet")
                                                   : QStringLiteral("GNOME Keyring");
#endif
}

} // namespace sluice
