// The whole configuration as one immutable value: published after each change, read by workers without a
// lock.
#pragma once

#include "core/model/guardrail.h"
#include "core/model/project.h"
#include "core/model/provider.h"
#include "core/model/settings.h"
#include "core/model/virtualkey.h"

#include <QHash>

#include <memory>
#include <vector>

namespace sluice {

class RuleSet; // core/guard: the guardrails, compiled

class Configuration
{
public:
    Configuration() = default;
    Configuration(Settings settings, std::vector<Provider> providers, std::vector<VirtualKey> keys,
                  bool paused, std::vector<Guardrail> guardrails = {},
                  std::shared_ptr<const RuleSet> ruleSet = {}, std::vector<Project> projects = {});

    const Settings &settings() const { return m_settings; }
    const std::vector<Provider> &providers() const { return m_providers; } // in order of preference
    const std::vector<VirtualKey> &keys() const { return m_keys; }         // revoked ones included
    bool paused() const { return m_paused; }
    const std::vector<Guardrail> &guardrails() const
    {
        return m_guardrails;
    } // in order, disabled ones included
    // The enabled ones, compiled; null: there are none.
    const RuleSet *ruleSet() const { return m_ruleSet.get(); }

    const std::vector<Project> &projects() const { return m_projects; }

    // Null where there is none. The pointers live as long as this configuration.
    const Provider *provider(const QUuid &id) const;
    const Provider *providerNamed(QStringView name) const; // ASCII case-insensitive
    const VirtualKey *key(const QUuid &id) const;
    const Guardrail *guardrail(const QUuid &id) const;
    const Project *project(const QUuid &id) const;
    // The key with that SHA-256, revoked or not; also by a former secret, whether its grace is over or not.
    const VirtualKey *keyWithHash(const QByteArray &hash) const;
    // The first enabled provider whose list of models holds that id.
    const Provider *providerServing(const QString &model) const;

private:
    Settings m_settings = {};
    std::vector<Provider> m_providers = {};
    std::vector<VirtualKey> m_keys = {};
    bool m_paused = false;
    std::vector<Guardrail> m_guardrails = {};
    std::shared_ptr<const RuleSet> m_ruleSet = {};
    std::vector<Project> m_projects = {};
    QHash<QUuid, qsizetype> m_providerById = {};
    QHash<QString, qsizetype> m_providerByName = {};
    QHash<QUuid, qsizetype> m_keyById = {};
    QHash<QByteArray, qsizetype> m_keyByHash = {};
    QHash<QString, qsizetype> m_providerByModel = {};
};

using ConfigurationPtr = std::shared_ptr<const Configuration>;

} // namespace sluice
