// Edits the configuration and publishes each new state before anybody is told of it.
#include "core/control/configurationstate.h"

#include "core/guard/ruleset.h"

#include <algorithm>
#include <tuple>

namespace sluice {

namespace {
template<typename T>
void put(std::vector<T> &items, T item)
{
    const auto same = [&item](const T &other) { return other.id == item.id; };
    const auto found = std::find_if(items.begin(), items.end(), same);
    if (found == items.end())
        items.push_back(std::move(item));
    else
        *found = std::move(item);
}
} // namespace

ConfigurationState::ConfigurationState(Published<Configuration> &published, std::function<void()> changed)
    : m_published(published)
    , m_changed(std::move(changed))
{}

void ConfigurationState::replace(StoredConfiguration stored)
{
    m_stored = std::move(stored);
    compileGuardrails();
    publish();
}

void ConfigurationState::putProvider(Provider provider)
{
    put(m_stored.providers, std::move(provider));
    publish();
}

void ConfigurationState::dropProvider(const QUuid &id)
{
    std::erase_if(m_stored.providers, [&id](const Provider &provider) { return provider.id == id; });
    publish();
}

void ConfigurationState::orderProviders(const QHash<QUuid, int> &orders)
{
    for (Provider &provider : m_stored.providers)
        provider.order = orders.value(provider.id, provider.order);
    publish();
}

void ConfigurationState::putKey(VirtualKey key)
{
    put(m_stored.keys, std::move(key));
    publish();
}

void ConfigurationState::putGuardrails(std::vector<Guardrail> rules)
{
    for (Guardrail &rule : rules)
        put(m_stored.guardrails, std::move(rule));
    std::stable_sort(m_stored.guardrails.begin(), m_stored.guardrails.end(),
                     [](const Guardrail &a, const Guardrail &b) {
                         return std::tie(a.order, a.createdAt, a.id) < std::tie(b.order, b.createdAt, b.id);
                     });
    compileGuardrails();
    publish();
}

void ConfigurationState::dropGuardrail(const QUuid &id)
{
    std::erase_if(m_stored.guardrails, [&id](const Guardrail &rule) { return rule.id == id; });
    compileGuardrails();
    publish();
}

// Once per change of theirs, for all workers.
void ConfigurationState::compileGuardrails()
{
    m_ruleSet = RuleSet::compile(m_stored.guardrails, m_guardMemory);
    if (m_ruleSet)
        m_guardMemory = m_ruleSet->sharedMemory();
}

void ConfigurationState::putProject(Project project)
{
    put(m_stored.projects, std::move(project));
    publish();
}

void ConfigurationState::dropProject(const QUuid &id)
{
    std::erase_if(m_stored.projects, [&id](const Project &project) { return project.id == id; });
    for (VirtualKey &key : m_stored.keys) {
        if (key.policy.project == id)
            key.policy.project = {};
    }
    publish();
}

void ConfigurationState::setSettings(Settings settings)
{
    m_stored.settings = std::move(settings);
    publish();
}

void ConfigurationState::setPaused(bool paused)
{
    m_stored.paused = paused;
    publish();
}

void ConfigurationState::publish()
{
    m_published.publish(std::make_shared<const Configuration>(
        m_stored.settings, m_stored.providers, m_stored.keys, m_stored.paused, m_stored.guardrails, m_ruleSet,
        m_stored.projects));
    m_changed();
}

} // namespace sluice
