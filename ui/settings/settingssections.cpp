#include "ui/settings/settingssections.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace sluice {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};
QString key(const char *name)
{
    return QString::fromLatin1(name);
}

int inSeconds(milliseconds time)
{
    return int(std::chrono::duration_cast<seconds>(time).count());
}

// Settings keep times in ms; people think in seconds.
NumberSetting secondsSetting(const char *name, const QString &title, const QString &help, int maximum,
                             milliseconds &(*of)(Settings &))
{
    return {key(name),
            title,
            help,
            Words::tr(" s"),
            1,
            maximum,
            false,
            [of](const Settings &settings) {
                Settings copy = settings;
                return inSeconds(of(copy));
            },
            [of](Settings &settings, int value) { of(settings) = seconds(value); },
            Unit::Seconds};
}

} // namespace

std::vector<NumberSetting> listenerSettings()
{
    constexpr int KiB = 1024;
    constexpr int MiB = 1024 * KiB;
    return {
        {key("gateway.port"),
         Words::tr("Port"),
         Words::tr("Agents connect to http://127.0.0.1:<port>."),
         {},
         1024,
         65535,
         true,
         [](const Settings &settings) { return settings.port; },
         [](Settings &settings, int value) { settings.port = value; }},
        {key("gateway.workers"),
         Words::tr("Worker threads"),
         Words::tr("Two are enough for dozens of agents."),
         {},
         1,
         64,
         true,
         [](const Settings &settings) { return settings.workers; },
         [](Settings &settings, int value) { settings.workers = value; }},
        {key("gateway.connections"),
         Words::tr("Connections at most"),
         Words::tr("Further ones get a 503."),
         {},
         8,
         65535,
         true,
         [](const Settings &settings) { return settings.limits.connections; },
         [](Settings &settings, int value) { settings.limits.connections = value; }},
        {key("gateway.head"), Words::tr("Largest request head"), Words::tr("Larger ones get a 431."),
         Words::tr(" KiB"), 8, 1024, true,
         [](const Settings &settings) { return int(settings.limits.headBytes / KiB); },
         [](Settings &settings, int value) { settings.limits.headBytes = qint64(value) * KiB; }, Unit::KiB},
        {key("gateway.body"), Words::tr("Largest request body"), Words::tr("Larger ones get a 413."),
         Words::tr(" MiB"), 1, 1024, true,
         [](const Settings &settings) { return int(settings.limits.bodyBytes / MiB); },
         [](Settings &settings, int value) { settings.limits.bodyBytes = qint64(value) * MiB; }, Unit::MiB},
    };
}

std::vector<NumberSetting> timeoutSettings()
{
    return {
        secondsSetting(
            "gateway.idleTimeout", Words::tr("Silent stream"),
            Words::tr("How long a provider may send nothing in a stream before it counts as broken."), 3600,
            [](Settings &settings) -> milliseconds & { return settings.idleTimeout; }),
        secondsSetting("gateway.connectTimeout", Words::tr("Connecting to a provider"),
                       Words::tr("How long it may take to reach a provider."), 120,
                       [](Settings &settings) -> milliseconds & { return settings.connectTimeout; }),
        secondsSetting("gateway.drain", Words::tr("Finishing when stopped"),
                       Words::tr("How long running requests may go on when the gateway stops."), 600,
                       [](Settings &settings) -> milliseconds & { return settings.drain; }),
    };
}

std::vector<NumberSetting> historySettings()
{
    constexpr qint64 MiB = 1024 * 1024;
    return {{key("privacy.keepRequests"), Words::tr("Keep single requests"),
             Words::tr("Older ones are deleted; the sums per hour and day stay."), Words::tr(" days"), 0,
             3650, false, [](const Settings &settings) { return settings.keepRequestsDays; },
             [](Settings &settings, int value) { settings.keepRequestsDays = value; }, Unit::Days,
             Words::tr("for ever", "requests are kept")},
            {key("privacy.databaseMost"), Words::tr("Largest database"),
             Words::tr("Beyond it the oldest single requests are deleted first; the sums stay."),
             Words::tr(" MiB"), 0, 1024 * 1024, false,
             [MiB](const Settings &settings) { return int(settings.databaseMostBytes / MiB); },
             [MiB](Settings &settings, int value) { settings.databaseMostBytes = value * MiB; }, Unit::MiB,
             Words::tr("no limit", "of the database's size")}};
}

NumberSetting guardrailTextsSetting()
{
    return {key("privacy.keepGuardrailTextsDays"),
            Words::tr("Keep them for"),
            Words::tr("What guardrails found is deleted after that; the events themselves stay."),
            Words::tr(" days"),
            1,
            3660,
            false,
            [](const Settings &settings) { return settings.keepGuardrailTextsDays; },
            [](Settings &settings, int value) { settings.keepGuardrailTextsDays = value; },
            Unit::Days};
}

NumberSetting recordedBodiesSetting()
{
    return {
        key("privacy.keepBodiesDays"),
        Words::tr("Keep recorded bodies"),
        Words::tr("Prompts and answers of keys that record them are deleted after that; the requests stay."),
        Words::tr(" days"),
        1,
        3660,
        false,
        [](const Settings &settings) { return settings.keepBodiesDays; },
        [](Settings &settings, int value) { settings.keepBodiesDays = value; },
        Unit::Days};
}

std::vector<SwitchSetting> gatewaySwitches()
{
    return {{key("gateway.costHeaders"), Words::tr("Headers with cost"),
             Words::tr("Answers carry what they cost and what is left (x-sluice-cost-usd and others)."),
             [](const Settings &settings) { return settings.costHeaders; },
             [](Settings &settings, bool on) { settings.costHeaders = on; }}};
}

namespace {

QStringList listOf(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(QLatin1Char(','))) {
        if (!part.trimmed().isEmpty())
            names << part.trimmed();
    }
    return names;
}

QString webAddressError(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return text.isEmpty() || (web && !url.host().isEmpty()) ? QString()
                                                            : Words::tr("Write a web address: https://…");
}

// "50, 80, 95"
QString readThresholds(Settings &settings, const QString &text)
{
    QList<int> percents;
    for (const QString &part : listOf(text)) {
        bool number = false;
        const int percent = QString(part).remove(QLatin1Char('%')).trimmed().toInt(&number);
        if (!number || percent < 1 || percent > 99)
            return Words::tr("Write percentages from 1 to 99, with commas between them. Reaching 100 is "
                             "always told.");
        if (!percents.contains(percent))
            percents << percent;
    }
    std::sort(percents.begin(), percents.end());
    settings.thresholds = percents;
    return {};
}

QString thresholdsText(const Settings &settings)
{
    QStringList texts;
    for (const int percent : settings.thresholds)
        texts << QString::number(percent);
    return texts.join(QStringLiteral(", "));
}

} // namespace

std::vector<TextSetting> networkSettings()
{
    return {{key("gateway.allowedHosts"), Words::tr("Further names"),
             Words::tr(
                 "Names under which programs may call this gateway, beside localhost. Commas between them."),
             QStringLiteral("sluice.local"),
             [](const Settings &settings) { return settings.allowedHosts.join(QStringLiteral(", ")); },
             [](Settings &settings, const QString &text) {
                 settings.allowedHosts = listOf(text);
                 return QString();
             }},
            {key("gateway.upstreamProxy"), Words::tr("Proxy to the providers"),
             Words::tr("Empty: as the environment says (HTTPS_PROXY, NO_PROXY)."),
             QStringLiteral("http://proxy:3128"),
             [](const Settings &settings) { return settings.upstreamProxy; },
             [](Settings &settings, const QString &text) {
                 settings.upstreamProxy = text;
                 return QString();
             }}};
}

ChoiceSetting weekStartSetting()
{
    ChoiceSetting setting{
        QStringLiteral("budgets.weekStart"),
        Words::tr("The week starts on"),
        Words::tr("For weekly budgets and the figures of the week."),
        {{Words::tr("As the language says"), QStringLiteral("0")}},
        [](const Settings &settings) { return QString::number(settings.weekStart); },
        [](Settings &settings, const QString &value) { settings.weekStart = value.toInt(); }};
    for (int day = 1; day <= 7; ++day)
        setting.choices.push_back({QLocale().standaloneDayName(day), QString::number(day)});
    return setting;
}

std::vector<TextSetting> budgetTexts()
{
    return {
        {key("budgets.thresholds"), Words::tr("Warn at"), Words::tr("Percent of any budget."),
         QStringLiteral("50, 80, 95"), thresholdsText, readThresholds},
        {key("budgets.timeZone"), Words::tr("Time zone"),
         Words::tr("When a day begins for budgets and charts. Empty: the computer's."),
         QString::fromLatin1(QTimeZone::systemTimeZoneId()),
         [](const Settings &settings) { return settings.timeZone; },
         [](Settings &settings, const QString &text) {
             if (!text.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(text.toLatin1()))
                 return Words::tr("“%1” is not a time zone. Write one such as Europe/Berlin.").arg(text);
             settings.timeZone = text;
             return QString();
         }},
        {key("budgets.webhook"), Words::tr("Webhook"),
         Words::tr("Budget and runaway warnings are posted there too; Slack and Discord understand them."),
         QStringLiteral("https://hooks.slack.com/…"),
         [](const Settings &settings) { return settings.webhookUrl; },
         [](Settings &settings, const QString &text) {
             settings.webhookUrl = text;
             return webAddressError(text);
         }}};
}

std::vector<SwitchSetting> privacySwitches()
{
    return {{key("admin.metricsWithoutToken"), Words::tr("Metrics without a token"),
             Words::tr("Programs on this computer may read GET /metrics: names of keys, counts and costs."),
             [](const Settings &settings) { return settings.metricsWithoutToken; },
             [](Settings &settings, bool on) { settings.metricsWithoutToken = on; }},
            {key("privacy.recogniseProcesses"), Words::tr("Recognise programs and projects"),
             Words::tr("Looks up which program and folder is behind a connection from this computer."),
             [](const Settings &settings) { return settings.recogniseProcesses; },
             [](Settings &settings, bool on) { settings.recogniseProcesses = on; }},
            {key("privacy.keepGuardrailTexts"), Words::tr("Keep what guardrails found"),
             Words::tr("The whole text of each event, encrypted with a key from the secret store."),
             [](const Settings &settings) { return settings.keepGuardrailTexts; },
             [](Settings &settings, bool on) { settings.keepGuardrailTexts = on; }}};
}

} // namespace sluice
