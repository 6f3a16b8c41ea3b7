// /admin/settings
#include "core/admin/fields.h"
#include "core/admin/parameters.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "core/model/policyjson.h"

#include <limits>
#include <map>

namespace sluice::admin {

namespace {

using std::chrono::milliseconds;

constexpr qint64 MostNumber = 1LL << 50; // the settings' own limits are those of checkedSettings()
constexpr qsizetype LongestText = 4096;
constexpr qsizetype MostTexts = 1000;

// The one list, for both directions. The token's hash and the webhook's address are not in it.
template<typename SettingsType, typename Visit>
void eachSetting(SettingsType &settings, const Visit &visit)
{
    visit("gateway", "bind_address", settings.bindAddress);
    visit("gateway", "port", settings.port);
    visit("gateway", "workers", settings.workers);
    visit("gateway", "connect_timeout_ms", settings.connectTimeout);
    visit("gateway", "idle_timeout_ms", settings.idleTimeout);
    visit("gateway", "keep_alive_after_ms", settings.keepAliveAfter);
    visit("gateway", "drain_ms", settings.drain);
    visit("gateway", "cost_headers", settings.costHeaders);
    visit("limits", "head_bytes", settings.limits.headBytes);
    visit("limits", "body_bytes", settings.limits.bodyBytes);
    visit("limits", "connections", settings.limits.connections);
    visit("limits", "head_timeout_ms", settings.limits.headTimeout);
    visit("limits", "body_gap_ms", settings.limits.bodyGap);
    visit("limits", "keep_alive_timeout_ms", settings.limits.keepAliveTimeout);
    visit("network", "allowed_hosts", settings.allowedHosts);
    visit("network", "upstream_proxy", settings.upstreamProxy);
    visit("key_check", "url", settings.keyCheck.url);
    visit("key_check", "timeout_ms", settings.keyCheck.timeout);
    visit("key_check", "cache_for_ms", settings.keyCheck.cacheFor);
    visit("key_check", "acts_as", settings.keyCheck.actsAs);
    visit("budgets", "gateway", settings.governance);
    visit("budgets", "thresholds", settings.thresholds);
    visit("budgets", "week_start", settings.weekStart);
    visit("budgets", "time_zone", settings.timeZone);
    visit("privacy", "keep_requests_days", settings.keepRequestsDays);
    visit("privacy", "database_most_bytes", settings.databaseMostBytes);
    visit("privacy", "keep_guardrail_texts", settings.keepGuardrailTexts);
    visit("privacy", "keep_guardrail_texts_days", settings.keepGuardrailTextsDays);
    visit("privacy", "keep_bodies_days", settings.keepBodiesDays);
    visit("privacy", "recognise_processes", settings.recogniseProcesses);
    visit("admin", "enabled", settings.adminEnabled);
    visit("admin", "metrics_without_token", settings.metricsWithoutToken);
    visit("appearance", "theme", settings.theme);
}

// What only the window heeds, by the names that it stores; texts. Geometry and the like are its own matter.
const QStringList &windowSettings()
{
    static const QStringList names{QStringLiteral("general.language"),
                                   QStringLiteral("general.closeToTray"),
                                   QStringLiteral("general.currencyCode"),
                                   QStringLiteral("general.currencyRate"),
                                   QStringLiteral("appearance.density"),
                                   QStringLiteral("appearance.reduceMotion"),
                                   QStringLiteral("appearance.titleSpend"),
                                   QStringLiteral("privacy.hideAtStart"),
                                   QStringLiteral("secrets.clipboardSeconds"),
                                   QStringLiteral("notify.budget"),
                                   QStringLiteral("notify.runaway"),
                                   QStringLiteral("notify.guardrail"),
                                   QStringLiteral("notify.provider"),
                                   QStringLiteral("notify.rotation"),
                                   QStringLiteral("notify.cache")};
    return names;
}

// --- writing ---

QJsonValue valueOf(const QString &value)
{
    return value;
}
QJsonValue valueOf(int value)
{
    return value;
}
QJsonValue valueOf(qint64 value)
{
    return value;
}
QJsonValue valueOf(bool value)
{
    return value;
}
QJsonValue valueOf(milliseconds value)
{
    return qint64(value.count());
}
QJsonValue valueOf(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
QJsonValue valueOf(const QUuid &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(idText(value));
}
QJsonValue valueOf(const QList<int> &value)
{
    QJsonArray array;
    for (const int number : value)
        array.append(number);
    return array;
}
QJsonValue valueOf(const Governance &value)
{
    return governanceJson(value);
}

QJsonObject settingsShape(const Settings &settings)
{
    QJsonObject shape;
    const auto put = [&shape](const QString &group, const QString &name, const QJsonValue &value) {
        QJsonObject object = shape.value(group).toObject();
        object.insert(name, value);
        shape.insert(group, object);
    };
    eachSetting(settings, [&put](const char *group, const char *name, const auto &value) {
        put(QString::fromLatin1(group), QString::fromLatin1(name), valueOf(value));
    });
    put(QStringLiteral("budgets"), QStringLiteral("webhook_set"), !settings.webhookUrl.isEmpty());
    for (const QString &name : windowSettings()) {
        const auto found = settings.ui.constFind(name);
        put(QStringLiteral("window"), name, found == settings.ui.cend() ? QJsonValue() : QJsonValue(*found));
    }
    return shape;
}

// --- reading: only what is there changes ---

void read(Fields &fields, const QString &name, QString &value)
{
    const auto text = fields.text(name);
    if (text && text->size() > LongestText)
        fields.fail(QStringLiteral("“%1” is too long.").arg(fields.nameOf(name)));
    value = text.value_or(value);
}
void read(Fields &fields, const QString &name, int &value)
{
    value = int(fields.number(name, 0, std::numeric_limits<int>::max()).value_or(value));
}
void read(Fields &fields, const QString &name, qint64 &value)
{
    value = fields.number(name, 0, MostNumber).value_or(value);
}
void read(Fields &fields, const QString &name, bool &value)
{
    value = fields.flag(name).value_or(value);
}
void read(Fields &fields, const QString &name, milliseconds &value)
{
    value = milliseconds(fields.number(name, 0, MostNumber).value_or(value.count()));
}
void read(Fields &fields, const QString &name, QStringList &value)
{
    value = fields.texts(name).value_or(value);
    if (value.size() > MostTexts)
        fields.fail(QStringLiteral("“%1” has too many entries.").arg(fields.nameOf(name)));
}
void read(Fields &fields, const QString &name, QUuid &value)
{
    value = fields.id(name).value_or(value);
}
void read(Fields &fields, const QString &name, QList<int> &value)
{
    const auto array = fields.array(name);
    if (!array)
        return;
    value.clear();
    for (const QJsonValue &number : *array) {
        if (!number.isDouble())
            fields.fail(QStringLiteral("“%1” must hold whole numbers.").arg(fields.nameOf(name)));
        value += number.toInt(-1);
    }
}
void read(Fields &fields, const QString &name, Governance &value)
{
    const auto object = fields.object(name);
    if (!object)
        return;
    if (const auto governance = governanceFrom(*object, value))
        value = governance.value();
    else
        fields.keep(governance.error());
}

void readWindow(Fields &fields, Settings &settings)
{
    for (const QString &name : windowSettings()) {
        if (fields.takeNull(name)) {
            settings.ui.remove(name);
            continue;
        }
        const auto text = fields.text(name);
        if (text && text->size() > 64)
            fields.fail(QStringLiteral("“%1” is too long.").arg(fields.nameOf(name)));
        if (text)
            settings.ui.insert(name, *text);
    }
}

// A type that holds one group's fields while it is read.
using Groups = std::map<QString, Fields>;

Result<Groups> groupsOf(const QJsonObject &body)
{
    Fields document(body);
    const QJsonObject known = settingsShape(Settings());
    Groups groups;
    for (auto group = known.begin(); group != known.end(); ++group)
        groups.emplace(group.key(), Fields(document.object(group.key()).value_or(QJsonObject()),
                                           group.key() + QLatin1Char('.')));
    SLUICE_CHECK(document.done());
    return groups;
}

// Apart, because GCC 12 takes the thresholds' list for uninitialised where everything is inlined.
Q_NEVER_INLINE Settings defaultSettings()
{
    return {};
}

Result<Settings> patched(Settings settings, const QJsonObject &body)
{
    SLUICE_TRY(Groups groups, groupsOf(body));
    Settings defaults = defaultSettings();
    std::map<QString, bool> cleared; // "group.name": null was given
    eachSetting(settings, [&](const char *group, const char *name, auto &value) {
        Fields &fields = groups.at(QString::fromLatin1(group));
        const QString field = QString::fromLatin1(name);
        cleared[fields.nameOf(field)] = fields.takeNull(field);
        read(fields, field, value);
    });
    // Both walk along the same list, so that what is cleared finds its default.
    eachSetting(defaults, [&](const char *group, const char *name, auto &standard) {
        if (!cleared[QStringLiteral("%1.%2").arg(QLatin1String(group), QLatin1String(name))])
            return;
        eachSetting(settings, [&](const char *otherGroup, const char *otherName, auto &value) {
            if constexpr (std::is_same_v<decltype(value), decltype(standard)>) {
                if (qstrcmp(group, otherGroup) == 0 && qstrcmp(name, otherName) == 0)
                    value = standard;
            }
        });
    });
    Fields &budgets = groups.at(QStringLiteral("budgets"));
    budgets.flag(QStringLiteral("webhook_set")); // as it was read: says nothing
    if (budgets.takeNull(QStringLiteral("webhook_url")))
        settings.webhookUrl.clear();
    read(budgets, QStringLiteral("webhook_url"), settings.webhookUrl);
    readWindow(groups.at(QStringLiteral("window")), settings);
    for (const auto &[name, fields] : groups)
        SLUICE_CHECK(fields.done());
    return settings;
}

// What only the next start of the listener takes.
bool needsRestart(const Settings &before, const Settings &after)
{
    return before.bindAddress != after.bindAddress || before.port != after.port ||
           before.workers != after.workers || !(before.limits == after.limits);
}

QFuture<AdminAnswer> patch(Control &control, const AdminCall &call)
{
    Parameters parameters(call.query);
    const QString confirm = parameters.text(QStringLiteral("confirm")).value_or(QString());
    if (!confirm.isEmpty() && confirm != QLatin1String("admin_off"))
        parameters.fail(QStringLiteral("“confirm” must be admin_off."));
    if (const auto read = parameters.done(); !read)
        return now(errorAnswer(read.error()));
    const Settings before = control.configuration()->settings();
    const auto wanted = patched(before, call.body);
    if (!wanted)
        return now(errorAnswer(wanted.error()));
    if (before.adminEnabled && !wanted.value().adminEnabled && confirm.isEmpty())
        return now(errorAnswer(400,
                               QStringLiteral("“admin.enabled”: false would lock out every caller with the "
                                              "token of the settings. If that is meant, add "
                                              "?confirm=admin_off."),
                               "locks_out_caller"));
    return later(control, control.updateSettings(wanted.value()), [before](const Settings &inForce) {
        AdminAnswer answer = taggedAnswer(200, settingsShape(inForce));
        if (needsRestart(before, inForce))
            answer.headers.push_back({"x-sluice-restart-needed", "true"});
        return answer;
    });
}

} // namespace

std::optional<QFuture<AdminAnswer>> settings(Control &control, const AdminCall &call)
{
    if (!call.path.isEmpty())
        return now(errorAnswer(404, QStringLiteral("There is nothing below /admin/settings."), "not_found"));
    const QJsonObject shape = settingsShape(control.configuration()->settings());
    if (call.method == "GET")
        return now(taggedAnswer(200, shape));
    if (call.method != "PATCH")
        return {};
    if (!matches(call, shape))
        return now(changedMeanwhile());
    return patch(control, call);
}

} // namespace sluice::admin
