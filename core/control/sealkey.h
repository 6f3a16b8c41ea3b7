// The key that kept texts are sealed with, from the secret store: asked for when somebody needs it, once.
#pragma once

#include "core/model/textseal.h"
#include "core/secrets/auditseal.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace sluice {

using AuditSealPtr = std::shared_ptr<const AuditSeal>;
// Gets a seal to use from now on; an empty one where nothing may be kept.
using TextSealUse = std::function<void(TextSeal)>;

// Main thread. Calls its askers at once where the key is known already.
class SealKey final : public QObject
{
public:
    using Got = std::function<void(const Result<AuditSealPtr> &)>;

    explicit SealKey(SecretStore &secrets)
        : m_secrets(secrets)
    {}

    // The key that is there; Error::Kind::NotFound: none was ever made.
    void find(const Got &got) { ask({false, got}); }
    // Makes one where there is none.
    void findOrMake(const Got &got) { ask({true, got}); }

private:
    struct Asker
    {
        bool makes = false;
        Got got = {};
    };
    void ask(const Asker &asker);
    void onRead(const Result<SharedSecret> &key);
    void make();
    void answer(const Result<AuditSealPtr> &seal);

    SecretStore &m_secrets;
    AuditSealPtr m_seal = {};
    // While the store is asked: two askers must never make two keys.
    std::vector<Asker> m_askers = {};
};

// What seals with that key; texts are bound to their owner's id.
TextSeal sealingWith(AuditSealPtr seal);

} // namespace sluice
