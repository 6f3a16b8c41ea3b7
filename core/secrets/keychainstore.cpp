// Turns QtKeychain's jobs into futures, and its errors into those that a person can act on.
#include "core/secrets/keychainstore.h"

#include "core/secrets/secretservice.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <openssl/crypto.h>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

// How much longer an answer may take when somebody has to type the keychain's password first.
constexpr int PatienceWithPeople = 4;

Error keychainError(const QByteArray &code, const QString &text)
{
    return {.kind = Error::Kind::Keychain, .text = text, .code = code};
}

Error noService()
{
    return keychainError("no-service", Words::tr("There is no keychain service."));
}
Error locked()
{
    return keychainError("locked", Words::tr("The keychain is locked."));
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {.kind = Error::Kind::NotFound, .text = Words::tr("The keychain has no such entry.")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return keychainError("locked", job.errorString());
    case QKeychain::NoBackendAvailable:
        return keychainError("no-service", job.errorString());
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return keychainError("failed", job.errorString());
}

// Overwrites the bytes in place, for all who share them: QtKeychain's job has the same buffer and would free
// it as it is.
void wipeShared(const QByteArray &bytes)
{
    OPENSSL_cleanse(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
}

// One question under way: the keychain or the clock answers it, whichever is first. When its store goes, so
// does it, and the future is cancelled.
template<typename T>
class Pending final : public QObject
{
public:
    Pending(QObject *store, std::chrono::milliseconds timeout)
        : QObject(store)
    {
        m_promise.start();
        QTimer::singleShot(timeout, this, [this] {
            answer(keychainError("failed", Words::tr("The keychain did not answer in time.")));
        });
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

// Starts a job whose end `next` hears of. One that never ends is left alone when the question has been
// answered by the clock: libsecret keeps a pointer to it, so it must not be deleted before that has let go
// (it deletes itself then).
template<typename Job, typename Next>
void startJob(Job *job, const QString &entry, QObject *pending, Next next)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, pending, [next = std::move(next)](QKeychain::Job *done) {
        next(static_cast<const Job &>(*done));
    });
    job->start();
}

Result<SharedSecret> secretOf(const QKeychain::ReadPasswordJob &job, EntryState before)
{
    // libsecret says "no such entry" when the user has closed the prompt that would have unlocked it.
    if (job.error() == QKeychain::EntryNotFound && before == EntryState::Locked)
        return locked();
    if (job.error() != QKeychain::NoError)
        return errorOf(job);
    const QByteArray bytes = job.binaryData();
    auto secret = std::make_shared<const SecretBytes>(bytes);
    wipeShared(bytes);
    return SharedSecret(std::move(secret));
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
    return readWith(entry, Prompt::Never);
}

QFuture<Result<SharedSecret>> KeychainStore::readAsking(const QString &entry)
{
    return readWith(entry, Prompt::Allowed);
}

QFuture<Result<SharedSecret>> KeychainStore::readWith(const QString &entry, Prompt prompt)
{
    const auto patience = prompt == Prompt::Allowed ? PatienceWithPeople * m_timeout : m_timeout;
    auto *pending = new Pending<Result<SharedSecret>>(&m_context, patience);
    const auto future = pending->future();
    findEntry(m_service, entry, m_timeout, pending, [this, pending, entry, prompt](EntryState state) {
        if (state == EntryState::NoService)
            return pending->answer(noService());
        if (state == EntryState::Locked && prompt == Prompt::Never)
            return pending->answer(locked());
        startJob(new QKeychain::ReadPasswordJob(m_service), entry, pending,
                 [pending, state](const auto &job) { pending->answer(secretOf(job, state)); });
    });
    return future;
}

QFuture<Result<void>> KeychainStore::write(const QString &entry, const SharedSecret &secret)
{
    auto *pending = new Pending<Result<void>>(&m_context, PatienceWithPeople * m_timeout);
    const auto future = pending->future();
    findEntry(m_service, entry, m_timeout, pending, [this, pending, entry, secret](EntryState state) {
        if (state == EntryState::NoService)
            return pending->answer(noService());
        auto *job = new QKeychain::WritePasswordJob(m_service);
        const QByteArray bytes = secret->view().toByteArray();
        job->setBinaryData(bytes);
        QObject::connect(job, &QKeychain::Job::finished, [bytes] { wipeShared(bytes); });
        startJob(job, entry, pending, [pending](const QKeychain::Job &done) {
            pending->answer(done.error() == QKeychain::NoError ? Result<void>() : errorOf(done));
        });
    });
    return future;
}

QFuture<Result<void>> KeychainStore::remove(const QString &entry)
{
    auto *pending = new Pending<Result<void>>(&m_context, PatienceWithPeople * m_timeout);
    const auto future = pending->future();
    const auto answerUnlessStillThere = [this, pending, entry] {
        findEntry(m_service, entry, m_timeout, pending, [pending](EntryState now) {
            pending->answer(now == EntryState::Locked ? Result<void>(locked()) : Result<void>());
        });
    };
    findEntry(m_service, entry, m_timeout, pending,
              [this, pending, entry, answerUnlessStillThere](EntryState state) {
                  if (state == EntryState::NoService)
                      return pending->answer(noService());
                  if (state == EntryState::None)
                      return pending->answer(Error{.kind = Error::Kind::NotFound,
                                                   .text = Words::tr("The keychain has no such entry.")});
                  startJob(new QKeychain::DeletePasswordJob(m_service), entry, pending,
                           [pending, answerUnlessStillThere](const QKeychain::Job &done) {
                               // libsecret reports success, too, when it could not see the entry because it
                               // is locked.
                               done.error() == QKeychain::NoError ? answerUnlessStillThere()
                                                                  : pending->answer(errorOf(done));
                           });
              });
    return future;
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
