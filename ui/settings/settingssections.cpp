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
            [of](Settings &settings, int value) { of(settings) = seconds(value); }};
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
         [](Settings &settings, int value) { settings.limits.headBytes = qint64(value) * KiB; }},
        {key("gateway.body"), Words::tr("Largest request body"), Words::tr("Larger ones get a 413."),
         Words::tr(" MiB"), 1, 2048, true,
         [](const Settings &settings) { return int(settings.limits.bodyBytes / MiB); },
         [](Settings &settings, int value) { settings.limits.bodyBytes = qint64(value) * MiB; }},
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
    return {
        {key("privacy.keepRequests"), Words::tr("Keep single requests"),
         Words::tr(
             "Older ones are deleted; the sums per hour and day stay. Prompts and answers are never kept."),
         Words::tr(" days"), 1, 3650, false,
         [](const Settings &settings) { return settings.keepRequestsDays; },
         [](Settings &settings, int value) { settings.keepRequestsDays = value; }}};
}

SwitchSetting windowSwitch(const char *name, const QString &title, const QString &help)
{
    const QString stored = key(name);
    return {stored, title, help,
            [stored](const Settings &settings) { return settings.ui.value(stored) != QLatin1String("off"); },
            [stored](Settings &settings, bool on) {
                if (on)
                    settings.ui.remove(stored);
                else
                    settings.ui.insert(stored, QStringLiteral("off"));
            }};
}

std::vector<SwitchSetting> closingSettings()
{
    return {windowSwitch(
        "general.closeToTray", Words::tr("Close to the tray"),
        Words::tr("Closing the window hides it, and the gateway goes on. Without a tray the window closes "
                  "as usual, and the gateway ends."))};
}

ChoiceSetting languageSetting()
{
    const QString stored = QStringLiteral("general.language");
    return {stored,
            Words::tr("Language"),
            Words::tr("In force at once."),
            {{Words::tr("System"), QString()},
             {QStringLiteral("English"), QStringLiteral("en")},
             {QStringLiteral("Deutsch"), QStringLiteral("de")},
             {QStringLiteral("Español"), QStringLiteral("es")},
             {QStringLiteral("Français"), QStringLiteral("fr")},
             {QStringLiteral("日本語"), QStringLiteral("ja")},
             {QStringLiteral("简体中文"), QStringLiteral("zh_CN")}},
            [stored](const Settings &settings) { return settings.ui.value(stored, QString::fromLatin1("")); },
            [stored](Settings &settings, const QString &value) { settings.ui.insert(stored, value); }};
}

ChoiceSetting themeSetting()
{
    return {QStringLiteral("appearance.theme"),
            Words::tr("Theme"),
            Words::tr("System follows the desktop's choice of light or dark."),
            {{Words::tr("System"), QStringLiteral("system")},
             {Words::tr("Light"), QStringLiteral("light")},
             {Words::tr("Dark"), QStringLiteral("dark")}},
            [](const Settings &settings) { return settings.theme; },
            [](Settings &settings, const QString &value) { settings.theme = value; }};
}

std::vector<SwitchSetting> appearanceSwitches()
{
    return {windowSwitch("appearance.titleSpend", Words::tr("Spend in the title"),
                         Words::tr("The title of the window says what today cost."))};
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
        if (!number || percent < 1 || percent > 100)
            return Words::tr("Write percentages from 1 to 100, with commas between them.");
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

std::optional<Budget> gatewayBudget(const Settings &settings, BudgetPeriod per)
{
    for (const Budget &budget : settings.governance.budgets) {
        if (budget.per == per && budget.limit)
            return budget;
    }
    return {};
}

// A budget of the whole gateway as an amount; empty: none.
TextSetting gatewayBudgetSetting(const char *name, const QString &title, const QString &help,
                                 BudgetPeriod per)
{
    return {key(name),
            title,
            help,
            Words::tr("none"),
            [per](const Settings &settings) {
                const auto budget = gatewayBudget(settings, per);
                return budget ? QString::fromLatin1(budget->limit->toDecimal()) : QString();
            },
            [per](Settings &settings, const QString &text) {
                auto &budgets = settings.governance.budgets;
                const auto amount =
                    Money::fromDecimal(QString(text).remove(QLatin1Char('$')).trimmed().toLatin1());
                if (!text.isEmpty() && (!amount || *amount <= Money()))
                    return Words::tr("Write an amount in dollars, such as 25 or 12.50.");
                std::erase_if(budgets,
                              [per](const Budget &budget) { return budget.per == per && budget.limit; });
                if (!text.isEmpty())
                    budgets.push_back({per, amount, 0, OnExceed::Block});
                return QString();
            }};
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
             }},
            {key("keycheck.url"), Words::tr("Ask elsewhere about unknown keys"),
             Words::tr("The address of an identity system of your own. Empty: unknown keys are refused."),
             QStringLiteral("https://…"), [](const Settings &settings) { return settings.keyCheck.url; },
             [](Settings &settings, const QString &text) {
                 settings.keyCheck.url = text;
                 return webAddressError(text);
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
        gatewayBudgetSetting(
            "budgets.day", Words::tr("Everything together, a day"),
            Words::tr("In dollars. At 100 % new requests are refused, and running streams end."),
            BudgetPeriod::Day),
        gatewayBudgetSetting("budgets.month", Words::tr("Everything together, a month"),
                             Words::tr("In dollars. Keys and projects have budgets of their own beside it."),
                             BudgetPeriod::Month),
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

std::vector<SwitchSetting> notificationSwitches()
{
    return {windowSwitch("notify.budget", Words::tr("Budgets"),
                         Words::tr("A threshold is crossed, or a budget is spent.")),
            windowSwitch("notify.runaway", Words::tr("Runaway keys"),
                         Words::tr("A key was paused because it ran away.")),
            windowSwitch("notify.guardrail", Words::tr("Guardrails"),
                         Words::tr("A request or an answer was rejected.")),
            windowSwitch("notify.provider", Words::tr("Providers"),
                         Words::tr("A provider has been failing for two minutes.")),
            windowSwitch("notify.rotation", Words::tr("New secrets"),
                         Words::tr("A key's secret is due for a change.")),
            windowSwitch("notify.cache", Words::tr("Prompt cache"),
                         Words::tr("A session's prompt changed, and its cache stopped hitting."))};
}

std::vector<SwitchSetting> privacySwitches()
{
    return {
        {key("privacy.recogniseProcesses"), Words::tr("Recognise programs and projects"),
         Words::tr("Looks up which program and folder is behind a connection from this computer."),
         [](const Settings &settings) { return settings.recogniseProcesses; },
         [](Settings &settings, bool on) { settings.recogniseProcesses = on; }},
        {key("privacy.keepGuardrailTexts"), Words::tr("Keep what guardrails found"),
         Words::tr("The whole text of each event, encrypted with a key from the secret store, for 14 days."),
         [](const Settings &settings) { return settings.keepGuardrailTexts; },
         [](Settings &settings, bool on) { settings.keepGuardrailTexts = on; }}};
}

NumberSetting clipboardSetting()
{
    const QString stored = QStringLiteral("secrets.clipboardSeconds");
    return {stored,
            Words::tr("Clear the clipboard after"),
            Words::tr("How long a copied secret may stay there."),
            Words::tr(" s"),
            10,
            300,
            false,
            [stored](const Settings &settings) {
                return settings.ui.value(stored, QStringLiteral("60")).toInt();
            },
            [stored](Settings &settings, int value) { settings.ui.insert(stored, QString::number(value)); }};
}

} // namespace sluice
