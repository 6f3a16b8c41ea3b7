// The configuration as the controller edits it: after each change a new immutable one is published.
#pragma once

#include "core/base/published.h"
#include "core/storage/storage.h"

#include <functional>

namespace sluice {

class GuardMemory; // core/guard

// Main thread. What goes in here is in the database already.
class ConfigurationState
{
public:
    ConfigurationState(Published<Configuration> &published, std::function<void()> changed);

    const StoredConfiguration &stored() const { return m_stored; }
    ConfigurationPtr current() const { return m_published.current(); }

    void replace(StoredConfiguration stored);
    void putProvider(Provider provider); // inserts or replaces by id
    void dropProvider(const QUuid &id);
    void orderProviders(const QHash<QUuid, int> &orders); // those that are still there
    void putKey(VirtualKey key);                          // inserts or replaces by id
    void putGuardrails(std::vector<Guardrail> rules);     // inserts or replaces by id
    void dropGuardrail(const QUuid &id);
    void putProject(Project project);  // inserts or replaces by id
    void dropProject(const QUuid &id); // its keys have none then
    void setSettings(Settings settings);
    void setPaused(bool paused);

private:
    void publish();
    void compileGuardrails();

    Published<Configuration> &m_published;
    std::function<void()> m_changed;
    StoredConfiguration m_stored = {};
    std::shared_ptr<const RuleSet> m_ruleSet = {};
    std::shared_ptr<GuardMemory> m_guardMemory; // outlives each change of the rules
};

} // namespace sluice
