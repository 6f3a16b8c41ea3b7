#include "core/agents/connection.h"

#include "core/agents/agentwords.h"
#include "core/agents/masking.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sluice::agents {

namespace {

constexpr int StateVersion = 1;

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject written(const ConnectedKey &key)
{
    QJsonArray path;
    for (const QByteArray &part : key.path)
        path.append(QString::fromUtf8(part));
    QJsonObject object{{QStringLiteral("path"), path},
                       {QStringLiteral("ours"), QString::fromLatin1(key.ours)},
                       {QStringLiteral("containers"), key.containers}};
    if (key.former)
        object.insert(QStringLiteral("former"), text(*key.former));
    if (key.formerInBackup)
        object.insert(QStringLiteral("formerInBackup"), true);
    return object;
}

ConnectedKey keyFrom(const QJsonObject &object)
{
    ConnectedKey key;
    for (const QJsonValue &part : object.value(QLatin1String("path")).toArray())
        key.path.append(part.toString().toUtf8());
    key.ours = object.value(QLatin1String("ours")).toString().toLatin1();
    key.containers = object.value(QLatin1String("containers")).toInt();
    if (object.contains(QLatin1String("former")))
        key.former = bytesOf(object.value(QLatin1String("former")));
    key.formerInBackup = object.value(QLatin1String("formerInBackup")).toBool();
    return key;
}

QJsonObject written(const ConnectedFile &file)
{
    QJsonArray keys;
    for (const ConnectedKey &key : file.keys)
        keys.append(written(key));
    return {{QStringLiteral("file"), file.file},
            {QStringLiteral("format"), int(file.format)},
            {QStringLiteral("existed"), file.existed},
            {QStringLiteral("backup"), file.backup},
            {QStringLiteral("before"), QString::fromLatin1(file.before)},
            {QStringLiteral("after"), QString::fromLatin1(file.after)},
            {QStringLiteral("keys"), keys}};
}

ConnectedFile fileFrom(const QJsonObject &object)
{
    ConnectedFile file;
    file.file = object.value(QLatin1String("file")).toString();
    file.format = Format(qBound(0, object.value(QLatin1String("format")).toInt(), int(Format::Yaml)));
    file.existed = object.value(QLatin1String("existed")).toBool();
    file.backup = object.value(QLatin1String("backup")).toString();
    file.before = object.value(QLatin1String("before")).toString().toLatin1();
    file.after = object.value(QLatin1String("after")).toString().toLatin1();
    for (const QJsonValue &key : object.value(QLatin1String("keys")).toArray()) {
        ConnectedKey read = keyFrom(key.toObject());
        if (!read.path.isEmpty())
            file.keys.push_back(std::move(read));
    }
    return file;
}

QJsonObject written(const Connection &connection)
{
    QJsonArray files;
    for (const ConnectedFile &file : connection.files)
        files.append(written(file));
    return {{QStringLiteral("agent"), connection.agent},
            {QStringLiteral("project"), connection.project},
            {QStringLiteral("address"), connection.address},
            {QStringLiteral("model"), connection.model},
            {QStringLiteral("keyId"), connection.keyId.toString()},
            {QStringLiteral("keyPrefix"), QString::fromLatin1(connection.keyPrefix)},
            {QStringLiteral("since"), connection.since.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("files"), files}};
}

Connection connectionFrom(const QJsonObject &object)
{
    const auto string = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    Connection connection{string("agent"),
                          string("project"),
                          string("address"),
                          string("model"),
                          QUuid(string("keyId")),
                          string("keyPrefix").toLatin1(),
                          QDateTime::fromString(string("since"), Qt::ISODate),
                          {}};
    for (const QJsonValue &file : object.value(QLatin1String("files")).toArray())
        connection.files.push_back(fileFrom(file.toObject()));
    return connection;
}

// The bytes of the backup, if they are still what they were.
std::optional<QByteArray> backupOf(const ConnectedFile &file)
{
    if (file.backup.isEmpty())
        return {};
    const auto backup = readSettingsFile(file.backup);
    if (!backup || !backup.value().exists || fingerprint(backup.value().bytes) != file.before)
        return {};
    return backup.value().bytes;
}

std::optional<QByteArray> formerOf(const ConnectedFile &file, const ConnectedKey &key, bool *lost)
{
    if (!key.formerInBackup)
        return key.former;
    if (const auto backup = backupOf(file)) {
        const auto former = rawValue(file.format, *backup, key.path);
        if (former && former.value())
            return former.value();
    }
    *lost = true;
    return {};
}

bool isEmptySettings(Format format, const QByteArray &bytes)
{
    const QByteArray rest = bytes.trimmed();
    return rest.isEmpty() || (format == Format::Json && rest == "{}");
}

// Takes our keys out one by one, the last that was put in first.
Result<void> takeOut(const ConnectedFile &file, Choice choice, Disconnected &result)
{
    QByteArray &bytes = result.base.bytes;
    for (auto key = file.keys.rbegin(); key != file.keys.rend(); ++key) {
        SLUICE_TRY(const auto now, rawValue(file.format, bytes, key->path));
        bool lost = false;
        const auto former = formerOf(file, *key, &lost);
        if (now == former && !lost)
            continue;
        const bool ours = now && fingerprint(*now) == key->ours;
        if (!ours)
            result.conflicts.push_back({file.file, key->path, now, former});
        if (!ours && choice == Choice::KeepTheirs)
            continue;
        if (lost)
            result.notes.append(Words::tr("What %1 was before is lost with its backup; it is taken out.")
                                    .arg(pathText(key->path)));
        if (former) {
            SLUICE_TRY(bytes, withValue(file.format, bytes, key->path, *former));
        } else {
            SLUICE_TRY(bytes, withoutValue(file.format, bytes, key->path, key->containers));
        }
    }
    return {};
}

} // namespace

Result<std::vector<Connection>> readConnections(const QString &file)
{
    SLUICE_TRY(const SettingsFile read, readSettingsFile(file));
    if (!read.exists)
        return std::vector<Connection>();
    const QJsonObject object = QJsonDocument::fromJson(read.bytes).object();
    if (object.value(QLatin1String("version")).toInt() != StateVersion)
        return Error{.kind = Error::Kind::Storage,
                     .text = Words::tr("%1 cannot be read: it is damaged, or of a newer Sluice.").arg(file)};
    std::vector<Connection> connections;
    for (const QJsonValue &connection : object.value(QLatin1String("connections")).toArray())
        connections.push_back(connectionFrom(connection.toObject()));
    return connections;
}

Result<void> writeConnections(const QString &file, const std::vector<Connection> &connections)
{
    QJsonArray list;
    for (const Connection &connection : connections)
        list.append(written(connection));
    const QJsonObject object{{QStringLiteral("version"), StateVersion},
                             {QStringLiteral("connections"), list}};
    return writeSettingsFile(QFileInfo(file).absoluteFilePath(), QJsonDocument(object).toJson());
}

ConnectedFile rememberedOf(const FileChange &change, const QString &backup)
{
    ConnectedFile file{change.file,
                       change.format,
                       change.baseExisted,
                       change.baseBackup.isEmpty() && change.base == change.before ? backup
                                                                                   : change.baseBackup,
                       fingerprint(change.base),
                       fingerprint(change.after),
                       {}};
    for (const KeyChange &key : change.keys) {
        ConnectedKey kept{key.path, key.former, false, fingerprint(key.ours), key.containers};
        const QByteArray plain =
            key.former ? plainValue(change.format, *key.former).value_or(*key.former) : QByteArray();
        if (key.former && looksSecret(key.path.last(), plain)) {
            kept.former.reset();
            kept.formerInBackup = true;
        }
        file.keys.push_back(std::move(kept));
    }
    return file;
}

Drift driftOf(const ConnectedFile &file)
{
    Drift drift;
    const auto now = readSettingsFile(file.file);
    if (!now) {
        drift.problem = now.error().text;
        return drift;
    }
    drift.fileGone = !now.value().exists;
    drift.fileChanged = drift.fileGone || fingerprint(now.value().bytes) != file.after;
    if (!drift.fileChanged)
        return drift;
    for (const ConnectedKey &key : file.keys) {
        const auto value = rawValue(file.format, now.value().bytes, key.path);
        if (!value) {
            drift.problem = file.file + QStringLiteral(": ") + value.error().text;
            return drift;
        }
        if (!value.value() || fingerprint(*value.value()) != key.ours)
            drift.keys.append(pathText(key.path));
    }
    return drift;
}

Result<Disconnected> withoutConnection(const ConnectedFile &file, const SettingsFile &now, Choice choice)
{
    Disconnected result;
    result.base = {now.exists, now.bytes, {}};
    if (!now.exists)
        return result;
    if (fingerprint(now.bytes) == file.after) {
        result.exact = true;
        if (!file.existed) {
            result.base = {};
            return result;
        }
        if (const auto backup = backupOf(file)) {
            result.base = {true, *backup, file.backup};
            return result;
        }
        result.exact = false;
    }
    SLUICE_CHECK(takeOut(file, choice, result));
    if (!file.existed && isEmptySettings(file.format, result.base.bytes))
        result.base = {};
    return result;
}

} // namespace sluice::agents
