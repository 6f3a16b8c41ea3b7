// SqliteStorage: settings, providers and virtual keys.
#include "core/model/policyjson.h"
#include "core/model/providerwords.h"
#include "core/storage/settingstexts.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr QLatin1String PausedName("gateway.paused");

// Enumerations are stored as words: a file stays readable, and new values can go anywhere in the enumeration.
Error unknownWord(const QString &word)
{
    return {Error::Kind::Storage,
            Words::tr("The database holds an unknown word, \"%1\".").arg(word),
            "damaged",
            {}};
}

// Header values are bytes; Latin-1 takes each of them there and back.
QString textOf(const HeaderList &headers)
{
    QJsonArray array;
    for (const Header &header : headers)
        array.append(QJsonArray{QString::fromLatin1(header.name), QString::fromLatin1(header.value)});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

HeaderList headersOf(const QString &text)
{
    HeaderList headers;
    for (const QJsonValue &pair : QJsonDocument::fromJson(text.toUtf8()).array())
        headers.push_back({pair[0].toString().toLatin1(), pair[1].toString().toLatin1()});
    return headers;
}

QString textOf(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QJsonValue &item : QJsonDocument::fromJson(text.toUtf8()).array())
        list += item.toString();
    return list;
}

bool carriesCredential(const Header &header)
{
    const QByteArray name = header.name.toLower();
    return name.contains("authorization") || name.contains("api-key") || name.contains("cookie") ||
           name == "x-auth-token";
}

// Secrets belong into the secret store. The database takes none, by whichever way.
Result<void> checkNoCredential(const Provider &provider)
{
    for (const Header &header : provider.headers) {
        if (carriesCredential(header))
            return Error{
                Error::Kind::BadRequest,
                Words::tr("The header %1 carries a credential. Enter it as the provider's key instead.")
                    .arg(QString::fromLatin1(header.name)),
                "credential_in_header",
                {}};
    }
    if (!provider.baseUrl.userInfo().isEmpty())
        return Error{
            Error::Kind::BadRequest,
            Words::tr("The address holds a user name or password. Enter it as the provider's key instead."),
            "credential_in_url",
            {}};
    return {};
}

Result<std::vector<Provider>> loadProviders(SqliteConnection &connection)
{
    SLUICE_TRY(
        Rows row,
        connection.rows(QStringLiteral("SELECT id, name, preset, protocol, auth, base_url, headers, models, "
                                       "price_source, enabled, position, created_us, updated_us "
                                       "FROM provider ORDER BY position, name"),
                        {}));
    std::vector<Provider> providers;
    while (row.next()) {
        Provider provider;
        provider.id = idOf(row.value(0));
        provider.name = row.value(1).toString();
        provider.preset = row.value(2).toString();
        const auto protocol = protocolNamed(row.value(3).toString());
        const auto auth = authNamed(row.value(4).toString());
        if (!protocol || !auth)
            return unknownWord(row.value(protocol ? 4 : 3).toString());
        provider.protocol = *protocol;
        provider.auth = *auth;
        provider.baseUrl = QUrl(row.value(5).toString());
        provider.headers = headersOf(row.value(6).toString());
        provider.models = listOf(row.value(7).toString());
        provider.priceSource = row.value(8).toString();
        provider.enabled = row.value(9).toBool();
        provider.order = row.value(10).toInt();
        provider.createdAt = timeOf(row.value(11));
        provider.updatedAt = timeOf(row.value(12));
        providers.push_back(std::move(provider));
    }
    SLUICE_CHECK(row.end());
    return providers;
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString textOf(const std::vector<FormerSecret> &secrets)
{
    QJsonArray array;
    for (const FormerSecret &secret : secrets)
        array.append(QJsonObject{{QStringLiteral("hash"), QString::fromLatin1(secret.hash.toHex())},
                                 {QStringLiteral("prefix"), QString::fromUtf8(secret.prefix)},
                                 {QStringLiteral("until_us"), microsOf(secret.until)}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<FormerSecret> formerSecretsOf(const QString &text)
{
    std::vector<FormerSecret> secrets;
    for (const QJsonValue &entry : QJsonDocument::fromJson(text.toUtf8()).array())
        secrets.push_back({QByteArray::fromHex(entry[QStringLiteral("hash")].toString().toLatin1()),
                           entry[QStringLiteral("prefix")].toString().toUtf8(),
                           instantFromMicros(entry[QStringLiteral("until_us")].toInteger())});
    return secrets;
}

// A policy that cannot be read must not become one that allows everything.
Result<KeyPolicy> storedPolicy(const QString &text, const QString &key)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    auto policy = json.isObject() ? policyFrom(json.object())
                                  : Result<KeyPolicy>(Error{.text = Words::tr("it is no object")});
    if (!policy)
        return Error{Error::Kind::Storage,
                     Words::tr("The database holds rules for the key “%1” that make no sense: %2")
                         .arg(key, policy.error().text),
                     "damaged",
                     {}};
    return policy;
}

Result<std::vector<VirtualKey>> loadKeys(SqliteConnection &connection)
{
    SLUICE_TRY(Rows row,
               connection.rows(
                   QStringLiteral("SELECT id, name, hash, prefix, default_provider, note, colour, enabled, "
                                  "requests_per_minute, created_us, revoked_us, revoke_reason, last_used_us, "
                                  "policy, former_secrets, rotated_us, paused_us, pause_reason "
                                  "FROM virtual_key ORDER BY created_us, id"),
                   {}));
    std::vector<VirtualKey> keys;
    while (row.next()) {
        VirtualKey key;
        key.id = idOf(row.value(0));
        key.name = row.value(1).toString();
        key.hash = row.value(2).toByteArray();
        key.prefix = row.value(3).toString().toUtf8();
        key.defaultProvider = idOf(row.value(4));
        key.note = row.value(5).toString();
        key.colour = row.value(6).toString();
        key.enabled = row.value(7).toBool();
        key.requestsPerMinute = row.value(8).toInt();
        key.createdAt = timeOf(row.value(9));
        key.revokedAt = optionalTimeOf(row.value(10));
        key.revokeReason = row.value(11).toString();
        key.lastUsedAt = optionalTimeOf(row.value(12));
        SLUICE_TRY(key.policy, storedPolicy(row.value(13).toString(), key.name));
        key.formerSecrets = formerSecretsOf(row.value(14).toString());
        key.rotatedAt = optionalTimeOf(row.value(15));
        key.pausedAt = optionalTimeOf(row.value(16));
        key.pauseReason = row.value(17).toString();
        keys.push_back(std::move(key));
    }
    SLUICE_CHECK(row.end());
    return keys;
}

Result<void> saveSetting(SqliteConnection &connection, const QString &name, const QString &value)
{
    SLUICE_TRY(const qint64 changed,
               connection.change(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                                                "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                 {name, sqlText(value)}));
    Q_UNUSED(changed);
    return {};
}

} // namespace

Result<StoredConfiguration> SqliteStorage::load() const
{
    StoredConfiguration stored;
    QMap<QString, QString> texts;
    SLUICE_TRY(Rows row, m_connection->rows(QStringLiteral("SELECT name, value FROM setting"), {}));
    while (row.next())
        texts.insert(row.value(0).toString(), row.value(1).toString());
    SLUICE_CHECK(row.end());
    stored.settings = settingsOf(texts);
    stored.paused = texts.value(PausedName) == QLatin1String("true");
    SLUICE_TRY(stored.providers, loadProviders(*m_connection));
    SLUICE_TRY(stored.keys, loadKeys(*m_connection));
    SLUICE_TRY(stored.guardrails, loadGuardrails());
    SLUICE_TRY(stored.projects, loadProjects());
    SLUICE_TRY(stored.ownPrices, loadOwnPrices());
    return stored;
}

Result<void> SqliteStorage::saveSettings(const Settings &settings)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    // The window's entries are replaced as a whole; names that only another version knows stay.
    SLUICE_TRY(const qint64 removed,
               m_connection->change(QStringLiteral("DELETE FROM setting WHERE name LIKE 'ui.%'"), {}));
    Q_UNUSED(removed);
    const QMap<QString, QString> texts = textsOf(settings);
    for (auto entry = texts.cbegin(); entry != texts.cend(); ++entry)
        SLUICE_CHECK(saveSetting(*m_connection, entry.key(), entry.value()));
    return transaction.commit();
}

Result<void> SqliteStorage::setPaused(bool paused)
{
    return saveSetting(*m_connection, PausedName, paused ? QStringLiteral("true") : QStringLiteral("false"));
}

Result<void> SqliteStorage::saveProvider(const Provider &provider)
{
    SLUICE_CHECK(checkNoCredential(provider));
    const Result<qint64> saved = m_connection->change(
        QStringLiteral(
            "INSERT INTO provider (id, name, preset, protocol, auth, base_url, headers, models, "
            "price_source, "
            "enabled, position, created_us, updated_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, preset = excluded.preset, "
            "protocol = excluded.protocol, auth = excluded.auth, base_url = excluded.base_url, "
            "headers = excluded.headers, models = excluded.models, price_source = excluded.price_source, "
            "enabled = excluded.enabled, position = excluded.position, created_us = excluded.created_us, "
            "updated_us = excluded.updated_us"),
        {sqlId(provider.id), sqlText(provider.name), sqlText(provider.preset),
         QString(wordOf(provider.protocol)), QString(wordOf(provider.auth)),
         sqlText(provider.baseUrl.toString(QUrl::FullyEncoded)), textOf(provider.headers),
         textOf(provider.models), sqlText(provider.priceSource), provider.enabled, provider.order,
         sqlTime(provider.createdAt), sqlTime(provider.updatedAt)});
    if (saved)
        return {};
    if (saved.error().kind == Error::Kind::Conflict)
        return Error{Error::Kind::Conflict,
                     Words::tr("There is already a provider named %1.").arg(provider.name),
                     "name_taken",
                     {}};
    return saved.error();
}

Result<void> SqliteStorage::saveProviders(const std::vector<Provider> &providers)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    for (const Provider &provider : providers)
        SLUICE_CHECK(saveProvider(provider));
    return transaction.commit();
}

Result<void> SqliteStorage::removeProvider(const QUuid &id)
{
    SLUICE_TRY(const qint64 removed,
               m_connection->change(QStringLiteral("DELETE FROM provider WHERE id = ?"), {sqlId(id)}));
    if (removed == 0)
        return Error{Error::Kind::NotFound, Words::tr("There is no such provider."), "no_provider", {}};
    return {};
}

Result<void> SqliteStorage::saveKey(const VirtualKey &key)
{
    // The ledger moves last_used_us on its own: what a caller read earlier may not set it back.
    const Result<qint64> saved = m_connection->change(
        QStringLiteral(
            "INSERT INTO virtual_key (id, name, hash, prefix, default_provider, note, colour, enabled, "
            "requests_per_minute, created_us, revoked_us, revoke_reason, last_used_us, policy, "
            "former_secrets, rotated_us, paused_us, pause_reason) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, hash = excluded.hash, "
            "prefix = excluded.prefix, default_provider = excluded.default_provider, note = excluded.note, "
            "colour = excluded.colour, enabled = excluded.enabled, "
            "requests_per_minute = excluded.requests_per_minute, created_us = excluded.created_us, "
            "revoked_us = excluded.revoked_us, revoke_reason = excluded.revoke_reason, "
            "policy = excluded.policy, former_secrets = excluded.former_secrets, "
            "rotated_us = excluded.rotated_us, paused_us = excluded.paused_us, "
            "pause_reason = excluded.pause_reason, "
            "last_used_us = max(coalesce(last_used_us, excluded.last_used_us), "
            "coalesce(excluded.last_used_us, last_used_us))"),
        {sqlId(key.id), sqlText(key.name), key.hash, sqlText(key.prefix), sqlIdOrNull(key.defaultProvider),
         sqlText(key.note), sqlText(key.colour), key.enabled, key.requestsPerMinute, sqlTime(key.createdAt),
         sqlTime(key.revokedAt), sqlText(key.revokeReason), sqlTime(key.lastUsedAt),
         textOf(policyJson(key.policy)), textOf(key.formerSecrets), sqlTime(key.rotatedAt),
         sqlTime(key.pausedAt), sqlText(key.pauseReason)});
    if (saved)
        return {};
    if (saved.error().kind == Error::Kind::Conflict)
        return Error{
            Error::Kind::Conflict, Words::tr("There is already a key with that secret."), "key_taken", {}};
    return saved.error();
}

} // namespace sluice
