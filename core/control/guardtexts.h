// The full texts of guardrail events: gets the key that they are sealed with, and opens them again.
#pragma once

#include "core/control/async.h"
#include "core/control/storagerunner.h"
#include "core/model/settings.h"
#include "core/model/textseal.h"
#include "core/secrets/auditseal.h"

#include <QObject>

namespace sluice {

// Main thread. Off by default; where the secret store gives no key, nothing is kept and problem() says so.
class GuardTexts final : public QObject
{
public:
    using Use = std::function<void(TextSeal)>; // gets an empty seal where nothing may be kept

    GuardTexts(StorageRunner &storage, SecretStore &secrets, Use use);

    // After every change of the settings, and once the store may have been unlocked. Makes the key where
    // there is none yet.
    void follow(const Settings &settings);
    // A sentence for the status; empty: as the user wants it.
    QString problem() const { return m_wanted && !m_seal ? m_problem : QString(); }

    // What the storage answers; with `query.withTexts` the texts are opened where the key can be had.
    QFuture<Result<GuardrailEventPage>> events(const GuardrailEventQuery &query);

private:
    using Got = std::function<void(const Result<std::shared_ptr<const AuditSeal>> &)>;
    void withSeal(bool mayMakeKey, const Got &got);
    void makeKey(const Got &got);
    void publish();

    StorageRunner &m_storage;
    SecretStore &m_secrets;
    Use m_use;
    bool m_wanted = false;
    bool m_asking = false;
    QString m_problem = {};
    std::shared_ptr<const AuditSeal> m_seal = {};
};

} // namespace sluice
