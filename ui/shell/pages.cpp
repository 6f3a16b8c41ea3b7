#include "ui/shell/pages.h"

#include "ui/activity/activitypage.h"
#include "ui/agents/agentspage.h"
#include "ui/guardrails/guardrailspage.h"
#include "ui/keys/keyspage.h"
#include "ui/logs/logspage.h"
#include "ui/models/modelspage.h"
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
        {id("overview"), title(QT_TRANSLATE_NOOP("Pages", "Overview")), id("overview"), PageGroup::Watch,
         make<OverviewPage>},
        {id("traffic"), title(QT_TRANSLATE_NOOP("Pages", "Traffic")), id("traffic"), PageGroup::Watch,
         make<TrafficPage>},
        {id("usage"), title(QT_TRANSLATE_NOOP("Pages", "Usage")), id("usage"), PageGroup::Watch,
         make<UsagePage>},
        {id("keys"), title(QT_TRANSLATE_NOOP("Pages", "Keys")), id("keys"), PageGroup::Govern,
         make<KeysPage>},
        {id("projects"), title(QT_TRANSLATE_NOOP("Pages", "Projects")), id("projects"), PageGroup::Govern,
         make<ProjectsPage>},
        {id("guardrails"), title(QT_TRANSLATE_NOOP("Pages", "Guardrails")), id("guardrails"),
         PageGroup::Govern, make<GuardrailsPage>},
        {id("providers"), title(QT_TRANSLATE_NOOP("Pages", "Providers")), id("providers"), PageGroup::Connect,
         make<ProvidersPage>},
        {id("models"), title(QT_TRANSLATE_NOOP("Pages", "Models & prices")), id("models"), PageGroup::Connect,
         make<ModelsPage>},
        {id("agents"), title(QT_TRANSLATE_NOOP("Pages", "Agents")), id("agents"), PageGroup::Connect,
         make<AgentsPage>},
        {id("playground"), title(QT_TRANSLATE_NOOP("Pages", "Playground")), id("playground"),
         PageGroup::Connect, make<PlaygroundPage>},
        {id("activity"), title(QT_TRANSLATE_NOOP("Pages", "Activity log")), id("clock"), PageGroup::Bottom,
         make<ActivityPage>},
        {id("logs"), title(QT_TRANSLATE_NOOP("Pages", "Logs")), id("logs"), PageGroup::Bottom,
         make<LogsPage>},
        {id("settings"), title(QT_TRANSLATE_NOOP("Pages", "Settings")), id("settings"), PageGroup::Bottom,
         make<SettingsPage>},
    };
}

} // namespace sluice
