#include "core/control/configurationarchive.h"

#include "core/secrets/vaultcrypto.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtConcurrentRun>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationFile)
};

const QString entryName = QStringLiteral("configuration");
constexpr qsizetype LargestFile = 64 * 1024 * 1024;

Result<QByteArray> packed(const QJsonObject &document, const SharedSecret &passphrase)
{
    const QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Indented);
    if (!passphrase || passphrase->isEmpty())
        return json;
    const VaultHeader header = newVaultHeader({});
    SLUICE_TRY(const SecretBytes key, vaultKey(passphrase, header));
    return sealVault(header, key, {{entryName, std::make_shared<const SecretBytes>(QByteArrayView(json))}});
}

Result<QByteArray> opened(const QByteArray &file, const SharedSecret &passphrase)
{
    SLUICE_TRY(const VaultHeader header, vaultHeader(file));
    if (!passphrase || passphrase->isEmpty())
        return Error{.kind = Error::Kind::Keychain,
                     .text = Words::tr("This file is encrypted: it needs its passphrase."),
                     .code = "locked"};
    SLUICE_TRY(const SecretBytes key, vaultKey(passphrase, header));
    auto entries = unsealVault(file, key);
    if (!entries && entries.error().code == "locked")
        return Error{.kind = Error::Kind::Keychain,
                     .text = Words::tr("The passphrase is not this file's, or the file was changed."),
                     .code = "locked"};
    if (!entries)
        return entries.error();
    const auto found = entries.value().find(entryName);
    if (found == entries.value().end())
        return Error{.kind = Error::Kind::BadRequest,
                     .text = Words::tr("This is a vault of secrets, not a configuration.")};
    return found->second->view().toByteArray();
}

Result<ConfigurationFile> unpacked(const QByteArray &file, const SharedSecret &passphrase)
{
    if (file.size() > LargestFile)
        return Error{.kind = Error::Kind::TooLarge,
                     .text = Words::tr("The file is too large to be a configuration.")};
    QByteArray json = file;
    if (isSealedConfiguration(file)) {
        SLUICE_TRY(json, opened(file, passphrase));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{.kind = Error::Kind::BadRequest,
                     .text = Words::tr("The file is not a configuration of Sluice: %1 at byte %2.")
                                 .arg(problem.errorString())
                                 .arg(problem.offset)};
    return configurationFrom(document.object());
}

} // namespace

bool isSealedConfiguration(const QByteArray &file)
{
    return bool(vaultHeader(file));
}

QFuture<Result<QByteArray>> packConfiguration(const QJsonObject &document, const SharedSecret &passphrase)
{
    return QtConcurrent::run(packed, document, passphrase);
}

QFuture<Result<ConfigurationFile>> unpackConfiguration(const QByteArray &file, const SharedSecret &passphrase)
{
    return QtConcurrent::run(unpacked, file, passphrase);
}

} // namespace sluice
