#include "ui/shell/pages.h"

#include "ui/activity/activitypage.h"
#include "ui/agents/agentspage.h"
#include "ui/guardrails/guardrailspage.h"
#include "ui/keys/keyspage.h"
#include "ui/logs/logspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/playground/playgroundpage.h"
#include "ui/projects/projectspage.h"
#include "ui/providers/providerspage.h"
#include "ui/settings/settingspage.h"
#include "ui/traffic/trafficpage.h"
#include "ui/usage/usagepage.h"

#include <QCoreApplication>

namespace sluice {

namespace {

template<typename Page>
QWidget *make(const PageContext &context, QWidget *parent)
{
    return new Page(context, parent);
}

QString title(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    const auto id = [](const char *name) { return QString::fromLatin1(name); };
    return {
        {id("overview"), title("Overview"), id("overview"), PageGroup::Watch, make<OverviewPage>},
        {id("traffic"), title("Traffic"), id("traffic"), PageGroup::Watch, make<TrafficPage>},
        {id("usage"), title("Usage"), id("usage"), PageGroup::Watch, make<UsagePage>},
        {id("keys"), title("Keys"), id("keys"), PageGroup::Govern, make<KeysPage>},
        {id("guardrails"), title("Guardrails"), id("guardrails"), PageGroup::Govern, make<GuardrailsPage>},
        {id("projects"), title("Projects"), id("projects"), PageGroup::Govern, make<ProjectsPage>},
        {id("providers"), title("Providers"), id("providers"), PageGroup::Connect, make<ProvidersPage>},
        {id("agents"), title("Agents"), id("agents"), PageGroup::Connect, make<AgentsPage>},
        {id("playground"), title("Playground"), id("playground"), PageGroup::Connect, make<PlaygroundPage>},
        {id("activity"), title("Activity log"), id("clock"), PageGroup::Bottom, make<ActivityPage>},
        {id("logs"), title("Logs"), id("logs"), PageGroup::Bottom, make<LogsPage>},
        {id("settings"), title("Settings"), id("settings"), PageGroup::Bottom, make<SettingsPage>},
    };
}

} // namespace sluice
