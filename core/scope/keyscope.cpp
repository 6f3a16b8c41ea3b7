#include "core/scope/keyscope.h"

#include <algorithm>

namespace sluice {

namespace {

// Whether all of them could be read.
template<typename Pattern, typename Compile>
bool compileAll(const QStringList &texts, std::vector<Pattern> &patterns, Compile compile)
{
    bool whole = true;
    for (const QString &text : texts) {
        auto pattern = compile(text);
        if (pattern)
            patterns.push_back(std::move(pattern).value());
        else
            whole = false;
    }
    return whole;
}

QByteArrayView behindLastSlash(QByteArrayView name)
{
    return name.sliced(name.lastIndexOf('/') + 1);
}

bool matchesAny(const std::vector<ModelPattern> &patterns, const ModelNames &names, bool alsoShort)
{
    const QByteArray full = names.provider.isEmpty() ? QByteArray() : names.provider + '/' + names.upstream;
    // "provider/model" is the full name written by the client: it is no alias.
    const bool askedInFull = !full.isEmpty() && names.asked.compare(full, Qt::CaseInsensitive) == 0;
    return std::any_of(patterns.begin(), patterns.end(), [&](const ModelPattern &pattern) {
        const auto hit = [&](QByteArrayView name) { return !name.isEmpty() && pattern.matches(name); };
        if (hit(names.upstream) || (!askedInFull && hit(names.asked)))
            return true;
        if (pattern.namesProvider())
            return hit(full);
        return alsoShort && (hit(behindLastSlash(names.upstream)) || hit(behindLastSlash(names.asked)));
    });
}

} // namespace

CompiledScope::CompiledScope(const KeyScope &scope)
    : m_restrictsModels(!scope.allowedModels.isEmpty())
    , m_providers(scope.allowedProviders)
    , m_restrictsEndpoints(!scope.allowedEndpoints.isEmpty())
    , m_restrictsAddresses(!scope.allowedAddresses.isEmpty())
{
    compileAll(scope.allowedModels, m_allowed, ModelPattern::compile);
    m_deniesAll = !compileAll(scope.deniedModels, m_denied, ModelPattern::compile);
    compileAll(scope.allowedEndpoints, m_endpoints, EndpointPattern::parse);
    compileAll(scope.allowedAddresses, m_addresses, AddressRange::parse);
}

bool CompiledScope::allowsModel(const ModelNames &names) const
{
    if (!restrictsModels())
        return true;
    if (m_deniesAll || (names.asked.isEmpty() && names.upstream.isEmpty()))
        return false;
    if (matchesAny(m_denied, names, true))
        return false;
    return !m_restrictsModels || matchesAny(m_allowed, names, false);
}

bool CompiledScope::allowsProvider(const QUuid &provider) const
{
    return m_providers.isEmpty() || m_providers.contains(provider);
}

bool CompiledScope::allowsEndpoint(QByteArrayView method, const Target &target) const
{
    return !m_restrictsEndpoints ||
           std::any_of(m_endpoints.begin(), m_endpoints.end(),
                       [&](const EndpointPattern &pattern) { return pattern.matches(method, target); });
}

bool CompiledScope::allowsAddress(const QHostAddress &address) const
{
    return !m_restrictsAddresses ||
           std::any_of(m_addresses.begin(), m_addresses.end(),
                       [&](const AddressRange &range) { return range.holds(address); });
}

std::shared_ptr<const CompiledScope> ScopeCache::of(const VirtualKey &key,
                                                    const std::shared_ptr<const void> &snapshot)
{
    if (snapshot != m_snapshot) {
        m_snapshot = snapshot;
        // What nobody asked for under the last snapshot is forgotten: keys come and go.
        m_entries.removeIf([](const QHash<QUuid, Entry>::iterator &entry) { return !entry->checked; });
        for (Entry &entry : m_entries)
            entry.checked = false;
    }
    Entry &entry = m_entries[key.id];
    if (entry.checked)
        return entry.compiled;
    if (!entry.compiled || entry.source != key.policy.scope) {
        entry.source = key.policy.scope;
        entry.compiled = std::make_shared<const CompiledScope>(key.policy.scope);
    }
    entry.checked = true;
    return entry.compiled;
}

} // namespace sluice
