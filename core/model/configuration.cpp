#include "core/model/configuration.h"

#include <algorithm>

namespace sluice {

Configuration::Configuration(Settings settings, std::vector<Provider> providers, std::vector<VirtualKey> keys,
                             bool paused, std::vector<Guardrail> guardrails,
                             std::shared_ptr<const RuleSet> ruleSet, std::vector<Project> projects)
    : m_settings(std::move(settings))
    , m_providers(std::move(providers))
    , m_keys(std::move(keys))
    , m_paused(paused)
    , m_guardrails(std::move(guardrails))
    , m_ruleSet(std::move(ruleSet))
    , m_projects(std::move(projects))
{
    std::stable_sort(m_providers.begin(), m_providers.end(),
                     [](const Provider &a, const Provider &b) { return a.order < b.order; });
    std::stable_sort(m_guardrails.begin(), m_guardrails.end(),
                     [](const Guardrail &a, const Guardrail &b) { return a.order < b.order; });
    for (qsizetype i = 0; i < qsizetype(m_providers.size()); ++i) {
        const Provider &provider = m_providers[size_t(i)];
        m_providerById.insert(provider.id, i);
        m_providerByName.insert(provider.name.toLower(), i);
        if (!provider.enabled)
            continue;
        for (const QString &model : provider.models) {
            if (!m_providerByModel.contains(model))
                m_providerByModel.insert(model, i);
        }
    }
    for (qsizetype i = 0; i < qsizetype(m_keys.size()); ++i) {
        m_keyById.insert(m_keys[size_t(i)].id, i);
        m_keyByHash.insert(m_keys[size_t(i)].hash, i);
        for (const FormerSecret &former : m_keys[size_t(i)].formerSecrets) {
            if (!former.hash.isEmpty())
                m_keyByHash.insert(former.hash, i);
        }
    }
}

const Provider *Configuration::provider(const QUuid &id) const
{
    const auto found = m_providerById.constFind(id);
    return found == m_providerById.cend() ? nullptr : &m_providers[size_t(*found)];
}

const Provider *Configuration::providerNamed(QStringView name) const
{
    const auto found = m_providerByName.constFind(name.toString().toLower());
    return found == m_providerByName.cend() ? nullptr : &m_providers[size_t(*found)];
}

const VirtualKey *Configuration::key(const QUuid &id) const
{
    const auto found = m_keyById.constFind(id);
    return found == m_keyById.cend() ? nullptr : &m_keys[size_t(*found)];
}

const Guardrail *Configuration::guardrail(const QUuid &id) const
{
    const auto found = std::find_if(m_guardrails.begin(), m_guardrails.end(),
                                    [&id](const Guardrail &rule) { return rule.id == id; });
    return found == m_guardrails.end() ? nullptr : &*found;
}

const Project *Configuration::project(const QUuid &id) const
{
    const auto found = std::find_if(m_projects.begin(), m_projects.end(),
                                    [&id](const Project &project) { return project.id == id; });
    return found == m_projects.end() ? nullptr : &*found;
}

const VirtualKey *Configuration::keyWithHash(const QByteArray &hash) const
{
    const auto found = m_keyByHash.constFind(hash);
    return found == m_keyByHash.cend() ? nullptr : &m_keys[size_t(*found)];
}

const Provider *Configuration::providerServing(const QString &model) const
{
    const auto found = m_providerByModel.constFind(model);
    return found == m_providerByModel.cend() ? nullptr : &m_providers[size_t(*found)];
}

} // namespace sluice
