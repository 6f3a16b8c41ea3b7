// The providers and their secrets: two stores that must agree, whichever of them fails.
#pragma once

#include "core/base/clock.h"
#include "core/control/changequeue.h"
#include "core/control/configurationstate.h"
#include "core/control/control.h"
#include "core/control/storagerunner.h"
#include "core/secrets/secretstore.h"

namespace sluice {

// Where a provider's secret is in the store.
QString secretEntry(const QUuid &provider);
// A secret store's refusal as a provider's state.
SecretState secretStateFor(const Error &error);
// Why a secret in that state cannot be used, in words; empty: there is none, or it can.
QString secretProblem(SecretState state, const QString &store);

// Main thread. A future that succeeded means: stored, and in the published configuration.
class ProviderBook final : public QObject
{
public:
    ProviderBook(StorageRunner &storage, SecretStore &secrets, ConfigurationState &state, const Clock &clock);

    QFuture<Result<Provider>> create(const ProviderDraft &draft);
    QFuture<Result<Provider>> update(const QUuid &id, const ProviderDraft &draft);
    QFuture<Result<void>> remove(const QUuid &id);
    // Those named come first, in this order; the others keep theirs behind them.
    QFuture<Result<void>> reorder(const QList<QUuid> &ids);
    // Done when every change asked for until now is: at quit.
    QFuture<Result<void>> settled();
    // Reads every secret that is needed and not here; each one is published as it arrives.
    void readSecrets();
    // The same because the user asked for it. If some are locked, the system's prompt is raised once.
    void unlockSecrets();

private:
    struct Change; // what has been done so far, and how to take it back

    void doCreate(const ProviderDraft &draft, const Answer<Result<Provider>> &answer);
    void doUpdate(const QUuid &id, const ProviderDraft &draft, const Answer<Result<Provider>> &answer);
    void doRemove(const QUuid &id, const Answer<Result<void>> &answer);
    void doReorder(const QList<QUuid> &ids, const Answer<Result<void>> &answer);
    void writeSecret(Change change, const SharedSecret &secret);
    void save(Change change);
    void takeBackSecret(const Change &change, const Error &reason);
    void removeSecret(const Provider &provider, const Answer<Result<void>> &answer);
    void readSecret(const QUuid &id);
    void applySecret(const QUuid &id, const Result<SharedSecret> &secret);
    Error explained(const Error &error) const;

    StorageRunner &m_storage;
    SecretStore &m_secrets;
    ConfigurationState &m_state;
    const Clock &m_clock;
    ChangeQueue m_changes = {};
};

} // namespace sluice
