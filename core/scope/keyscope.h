// What a key may ask for, compiled once: patterns, ranges and endpoints ready to be matched.
#pragma once

#include "core/model/virtualkey.h"
#include "core/scope/addressrange.h"
#include "core/scope/endpointpattern.h"
#include "core/scope/modelpattern.h"

#include <QHash>
#include <QHostAddress>

#include <initializer_list>
#include <memory>

namespace sluice {

// The names under which one model is known in one request. Empty ones do not count.
struct ModelNames
{
    QByteArray asked = {};    // as the client wrote it
    QByteArray upstream = {}; // as the provider is asked for it
    QByteArray provider = {}; // the provider's name
};

// Immutable; any thread. An entry that cannot be read closes what it is about: it allows nothing, and where
// it denies it denies everything.
class CompiledScope
{
public:
    explicit CompiledScope(const KeyScope &scope);

    bool restrictsModels() const { return m_restrictsModels || !m_denied.empty() || m_deniesAll; }
    // Denied wins over allowed. A denied name is also looked for behind the last slash
    // ("anthropic/claude-x").
    bool allowsModel(const ModelNames &names) const;
    bool allowsProvider(const QUuid &provider) const;
    bool allowsEndpoint(QByteArrayView method, const Target &target) const;
    bool allowsAddress(const QHostAddress &address) const;

private:
    std::vector<ModelPattern> m_allowed = {};
    std::vector<ModelPattern> m_denied = {};
    bool m_restrictsModels = false;
    bool m_deniesAll = false;
    QList<QUuid> m_providers = {};
    std::vector<EndpointPattern> m_endpoints = {};
    bool m_restrictsEndpoints = false;
    std::vector<AddressRange> m_addresses = {};
    bool m_restrictsAddresses = false;
};

// Compiled scopes by key, made when first asked for and again only when a key's scope has changed. Not for
// several threads: each worker has its own.
class ScopeCache
{
public:
    // `snapshot` tells one configuration from the next; within one nothing is compared twice.
    std::shared_ptr<const CompiledScope> of(const VirtualKey &key,
                                            const std::shared_ptr<const void> &snapshot);

private:
    struct Entry
    {
        KeyScope source = {};
        std::shared_ptr<const CompiledScope> compiled = {};
        bool checked = false; // against the snapshot in use
    };
    QHash<QUuid, Entry> m_entries = {};
    std::shared_ptr<const void> m_snapshot = {}; // held, so that no other can take its address
};

} // namespace sluice
