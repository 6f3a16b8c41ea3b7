// Keeps the vault's entries in memory and its file up to date.
#include "core/secrets/vaultstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFutureWatcher>
#include <QPromise>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

constexpr QFile::Permissions OnlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 LargestFile = 32 * 1024 * 1024;

template<typename T>
QFuture<T> done(T value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

// %1 of the text is the file, %2 why not.
Error fileError(const QString &text, const QString &file, const QString &reason)
{
    return {.kind = Error::Kind::Keychain, .text = text.arg(file, reason), .code = "failed"};
}

Error unreadable(const QString &file, const QString &reason)
{
    return fileError(Words::tr("The vault %1 cannot be read: %2"), file, reason);
}

Result<void> checkPassphrase(const SharedSecret &passphrase)
{
    if (passphrase && !passphrase->isEmpty())
        return {};
    return Error{.kind = Error::Kind::BadRequest,
                 .text = Words::tr("A vault needs a passphrase."),
                 .code = "passphrase"};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > LargestFile)
        return unreadable(path, Words::tr("it is too large to be one."));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return bytes;
}

// As a whole or not at all, readable for its owner alone from the first byte.
Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(OnlyOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return fileError(Words::tr("The vault %1 cannot be written: %2"), path, file.errorString());
    return {};
}

Error noSuchEntry()
{
    return {.kind = Error::Kind::NotFound, .text = Words::tr("The vault has no such entry.")};
}

} // namespace

VaultStore::VaultStore(QString file, VaultHeader header, SecretBytes key, VaultEntries entries)
    : m_file(std::move(file))
    , m_header(std::move(header))
    , m_key(std::move(key))
    , m_entries(std::move(entries))
{}

VaultStore::~VaultStore() = default;

Result<std::unique_ptr<VaultStore>> VaultStore::open(const QString &file, const SharedSecret &passphrase,
                                                     const VaultCost &cost)
{
    SLUICE_CHECK(checkPassphrase(passphrase));
    if (QFile::exists(file)) {
        SLUICE_TRY(const QByteArray bytes, readFile(file));
        SLUICE_TRY(VaultHeader header, vaultHeader(bytes));
        SLUICE_TRY(SecretBytes key, vaultKey(passphrase, header));
        SLUICE_TRY(VaultEntries entries, unsealVault(bytes, key));
        return std::unique_ptr<VaultStore>(
            new VaultStore(file, std::move(header), std::move(key), std::move(entries)));
    }
    VaultHeader header = newVaultHeader(cost);
    SLUICE_TRY(SecretBytes key, vaultKey(passphrase, header));
    SLUICE_TRY(const QByteArray bytes, sealVault(header, key, {}));
    SLUICE_CHECK(writeFile(file, bytes));
    return std::unique_ptr<VaultStore>(new VaultStore(file, std::move(header), std::move(key), {}));
}

Result<void> VaultStore::changePassphrase(const SharedSecret &current, const SharedSecret &fresh)
{
    SLUICE_CHECK(checkPassphrase(current));
    SLUICE_CHECK(checkPassphrase(fresh));
    SLUICE_TRY(const SecretBytes key, vaultKey(current, m_header));
    VaultHeader header = newVaultHeader(m_header.cost);
    SLUICE_TRY(SecretBytes freshKey, vaultKey(fresh, header));
    return rekey(key, std::move(header), std::move(freshKey));
}

Result<void> VaultStore::rekey(const SecretBytes &current, VaultHeader header, SecretBytes key)
{
    if (!sameSecret(current.view(), m_key.view()))
        return Error{.kind = Error::Kind::Keychain,
                     .text = Words::tr("The current passphrase is not right."),
                     .code = "locked"};
    SLUICE_TRY(const QByteArray bytes, sealVault(header, key, m_entries));
    SLUICE_CHECK(writeFile(m_file, bytes));
    m_header = std::move(header);
    m_key = std::move(key);
    return {};
}

namespace {

// The two slow derivations, made elsewhere; shared, because a future copies its result.
struct Keys
{
    VaultHeader header = {};
    SecretBytes current = {};
    SecretBytes fresh = {};
};
using KeysPtr = std::shared_ptr<Keys>;

Result<KeysPtr> keysFor(const SharedSecret &current, const SharedSecret &fresh, const VaultHeader &header)
{
    SLUICE_CHECK(checkPassphrase(current));
    SLUICE_CHECK(checkPassphrase(fresh));
    auto keys = std::make_shared<Keys>();
    SLUICE_TRY(keys->current, vaultKey(current, header));
    keys->header = newVaultHeader(header.cost);
    SLUICE_TRY(keys->fresh, vaultKey(fresh, keys->header));
    return keys;
}

} // namespace

QFuture<Result<void>> VaultStore::replacePassphrase(const SharedSecret &current, const SharedSecret &fresh)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Result<KeysPtr>>(&m_context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &m_context, [this, watcher, promise] {
        watcher->deleteLater();
        const Result<KeysPtr> keys = watcher->future().result();
        promise->addResult(keys ? rekey(keys.value()->current, std::move(keys.value()->header),
                                        std::move(keys.value()->fresh))
                                : Result<void>(keys.error()));
        promise->finish();
    });
    watcher->setFuture(QtConcurrent::run(keysFor, current, fresh, m_header));
    return promise->future();
}

QString VaultStore::name() const
{
    return QStringLiteral("vault");
}

QFuture<Result<SharedSecret>> VaultStore::read(const QString &entry)
{
    const auto found = m_entries.find(entry);
    return done(found == m_entries.end() ? Result<SharedSecret>(noSuchEntry())
                                         : Result<SharedSecret>(found->second));
}

QFuture<Result<void>> VaultStore::write(const QString &entry, const SharedSecret &secret)
{
    VaultEntries entries = m_entries;
    entries[entry] = secret;
    return done(replaceEntries(std::move(entries)));
}

QFuture<Result<void>> VaultStore::remove(const QString &entry)
{
    VaultEntries entries = m_entries;
    if (entries.erase(entry) == 0)
        return done(Result<void>(noSuchEntry()));
    return done(replaceEntries(std::move(entries)));
}

Result<void> VaultStore::replaceEntries(VaultEntries entries)
{
    SLUICE_TRY(const QByteArray bytes, sealVault(m_header, m_key, entries));
    SLUICE_CHECK(writeFile(m_file, bytes));
    m_entries = std::move(entries);
    return {};
}

} // namespace sluice
