#include "ui/settings/settingssections.h"

#include <QCoreApplication>

namespace sluice {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

QString tr(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}
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
            tr(" s"),
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
         tr("Port"),
         tr("Agents connect to http://127.0.0.1:<port>."),
         {},
         1024,
         65535,
         true,
         [](const Settings &settings) { return settings.port; },
         [](Settings &settings, int value) { settings.port = value; }},
        {key("gateway.workers"),
         tr("Worker threads"),
         tr("Two are enough for dozens of agents."),
         {},
         1,
         64,
         true,
         [](const Settings &settings) { return settings.workers; },
         [](Settings &settings, int value) { settings.workers = value; }},
        {key("gateway.connections"),
         tr("Connections at most"),
         tr("Further ones get a 503."),
         {},
         8,
         65535,
         true,
         [](const Settings &settings) { return settings.limits.connections; },
         [](Settings &settings, int value) { settings.limits.connections = value; }},
        {key("gateway.head"), tr("Largest request head"), tr("Larger ones get a 431."), tr(" KiB"), 8, 1024,
         true, [](const Settings &settings) { return int(settings.limits.headBytes / KiB); },
         [](Settings &settings, int value) { settings.limits.headBytes = qint64(value) * KiB; }},
        {key("gateway.body"), tr("Largest request body"), tr("Larger ones get a 413."), tr(" MiB"), 1, 2048,
         true, [](const Settings &settings) { return int(settings.limits.bodyBytes / MiB); },
         [](Settings &settings, int value) { settings.limits.bodyBytes = qint64(value) * MiB; }},
    };
}

std::vector<NumberSetting> timeoutSettings()
{
    return {
        secondsSetting("gateway.idleTimeout", tr("Silent stream"),
                       tr("How long a provider may send nothing in a stream before it counts as broken."),
                       3600, [](Settings &settings) -> milliseconds & { return settings.idleTimeout; }),
        secondsSetting("gateway.connectTimeout", tr("Connecting to a provider"),
                       tr("How long it may take to reach a provider."), 120,
                       [](Settings &settings) -> milliseconds & { return settings.connectTimeout; }),
        secondsSetting("gateway.drain", tr("Finishing when stopped"),
                       tr("How long running requests may go on when the gateway stops."), 600,
                       [](Settings &settings) -> milliseconds & { return settings.drain; }),
    };
}

std::vector<NumberSetting> historySettings()
{
    return {
        {key("privacy.keepRequests"), tr("Keep single requests"),
         tr("Older ones are deleted; the sums per hour and day stay. Prompts and answers are never kept."),
         tr(" days"), 1, 3650, false, [](const Settings &settings) { return settings.keepRequestsDays; },
         [](Settings &settings, int value) { settings.keepRequestsDays = value; }}};
}

} // namespace sluice
