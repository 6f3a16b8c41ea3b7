#include "core/storage/settingstexts.h"

#include "core/base/log.h"
#include "core/model/policyjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sluice {

namespace {

constexpr QLatin1String UiPrefix("ui.");

QString textOf(const QString &value)
{
    return value;
}
QString textOf(int value)
{
    return QString::number(value);
}
QString textOf(qint64 value)
{
    return QString::number(value);
}
QString textOf(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
QString textOf(std::chrono::milliseconds value)
{
    return QString::number(value.count());
}
QString textOf(const QByteArray &value)
{
    return QString::fromLatin1(value.toHex());
}
QString textOf(const QStringList &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
}
QString textOf(const QUuid &value)
{
    return value.isNull() ? QString() : value.toString(QUuid::WithoutBraces);
}
QString textOf(const QList<int> &value)
{
    QJsonArray array;
    for (const int number : value)
        array.append(number);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}
QString textOf(const Governance &value)
{
    return QString::fromUtf8(QJsonDocument(governanceJson(value)).toJson(QJsonDocument::Compact));
}

bool read(const QString &text, QString &value)
{
    value = text;
    return true;
}

bool read(const QString &text, qint64 &value)
{
    bool valid = false;
    const qint64 number = text.toLongLong(&valid);
    if (valid)
        value = number;
    return valid;
}

bool read(const QString &text, int &value)
{
    bool valid = false;
    const int number = text.toInt(&valid);
    if (valid)
        value = number;
    return valid;
}

bool read(const QString &text, bool &value)
{
    value = text == QLatin1String("true");
    return value || text == QLatin1String("false");
}

bool read(const QString &text, std::chrono::milliseconds &value)
{
    qint64 number = 0;
    const bool valid = read(text, number);
    if (valid)
        value = std::chrono::milliseconds(number);
    return valid;
}

bool read(const QString &text, QByteArray &value)
{
    value = QByteArray::fromHex(text.toLatin1());
    return value.size() * 2 == text.size();
}

bool read(const QString &text, QStringList &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return false;
    value = document.array().toVariantList().isEmpty() ? QStringList() : document.toVariant().toStringList();
    return true;
}

bool read(const QString &text, QUuid &value)
{
    value = QUuid::fromString(text);
    return text.isEmpty() || !value.isNull();
}

bool read(const QString &text, QList<int> &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    value.clear();
    for (const QJsonValue &number : document.array())
        value += number.toInt();
    return document.isArray();
}

bool read(const QString &text, Governance &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    auto governance = governanceFrom(document.object());
    if (!document.isObject() || !governance)
        return false;
    value = std::move(governance).value();
    return true;
}

// The one list of what is stored: both directions walk along it.
template<typename SettingsType, typename Visit>
void eachSetting(SettingsType &settings, const Visit &visit)
{
    visit("gateway.bindAddress", settings.bindAddress);
    visit("gateway.port", settings.port);
    visit("gateway.workers", settings.workers);
    visit("gateway.connectTimeoutMs", settings.connectTimeout);
    visit("gateway.idleTimeoutMs", settings.idleTimeout);
    visit("gateway.keepAliveAfterMs", settings.keepAliveAfter);
    visit("gateway.drainMs", settings.drain);
    visit("gateway.allowedHosts", settings.allowedHosts);
    visit("gateway.upstreamProxy", settings.upstreamProxy);
    visit("gateway.costHeaders", settings.costHeaders);
    visit("gateway.recogniseProcesses", settings.recogniseProcesses);
    visit("keyCheck.url", settings.keyCheck.url);
    visit("keyCheck.timeoutMs", settings.keyCheck.timeout);
    visit("keyCheck.cacheForMs", settings.keyCheck.cacheFor);
    visit("keyCheck.actsAs", settings.keyCheck.actsAs);
    visit("budgets.governance", settings.governance);
    visit("budgets.thresholds", settings.thresholds);
    visit("budgets.weekStart", settings.weekStart);
    visit("budgets.timeZone", settings.timeZone);
    visit("budgets.webhookUrl", settings.webhookUrl);
    visit("limits.headBytes", settings.limits.headBytes);
    visit("limits.bodyBytes", settings.limits.bodyBytes);
    visit("limits.connections", settings.limits.connections);
    visit("limits.headTimeoutMs", settings.limits.headTimeout);
    visit("limits.bodyGapMs", settings.limits.bodyGap);
    visit("limits.keepAliveTimeoutMs", settings.limits.keepAliveTimeout);
    visit("admin.enabled", settings.adminEnabled);
    visit("admin.tokenHash", settings.adminTokenHash);
    visit("admin.metricsWithoutToken", settings.metricsWithoutToken);
    visit("appearance.theme", settings.theme);
    visit("privacy.keepRequestsDays", settings.keepRequestsDays);
    visit("privacy.databaseMostBytes", settings.databaseMostBytes);
    visit("privacy.keepGuardrailTexts", settings.keepGuardrailTexts);
    visit("privacy.keepGuardrailTextsDays", settings.keepGuardrailTextsDays);
    visit("privacy.keepBodiesDays", settings.keepBodiesDays);
}

} // namespace

QMap<QString, QString> textsOf(const Settings &settings)
{
    QMap<QString, QString> texts;
    eachSetting(settings, [&](const char *name, const auto &value) {
        texts.insert(QString::fromLatin1(name), textOf(value));
    });
    for (auto entry = settings.ui.cbegin(); entry != settings.ui.cend(); ++entry)
        texts.insert(UiPrefix + entry.key(), entry.value());
    return texts;
}

Settings settingsOf(const QMap<QString, QString> &texts)
{
    Settings settings;
    eachSetting(settings, [&](const char *name, auto &value) {
        const auto found = texts.constFind(QString::fromLatin1(name));
        if (found == texts.cend())
            return;
        auto stored = value;
        if (read(*found, stored))
            value = stored;
        else
            qCWarning(lcStorage) << "The stored setting" << name << "makes no sense; its default is in force";
    });
    for (auto entry = texts.cbegin(); entry != texts.cend(); ++entry) {
        if (entry.key().startsWith(UiPrefix))
            settings.ui.insert(entry.key().sliced(UiPrefix.size()), entry.value());
    }
    return settings;
}

} // namespace sluice
