// The guardrails: made, changed and removed.
#pragma once

#include "core/base/clock.h"
#include "core/control/changequeue.h"
#include "core/control/configurationstate.h"
#include "core/control/control.h"
#include "core/control/storagerunner.h"

namespace sluice {

// Main thread. A future that succeeded means: stored, and in force for the next request.
class GuardBook final : public QObject
{
public:
    GuardBook(StorageRunner &storage, ConfigurationState &state, const Clock &clock);

    QFuture<Result<Guardrail>> create(const GuardrailDraft &draft);
    QFuture<Result<Guardrail>> update(const QUuid &id, const GuardrailDraft &draft);
    QFuture<Result<void>> remove(const QUuid &id);
    QFuture<Result<std::vector<Guardrail>>> createAll(const std::vector<GuardrailDraft> &drafts);
    QFuture<Result<Guardrail>> restore(const Guardrail &rule);
    QFuture<Result<void>> reorder(const QList<QUuid> &ids);

private:
    using Stored = std::function<void(const Result<std::vector<Guardrail>> &)>;
    // Checks, stores and publishes all of them or none.
    void save(const std::vector<Guardrail> &rules, const Stored &stored);
    void saveOne(const Guardrail &rule, const Answer<Result<Guardrail>> &answer);

    StorageRunner &m_storage;
    ConfigurationState &m_state;
    const Clock &m_clock;
    ChangeQueue m_changes = {};
};

} // namespace sluice
