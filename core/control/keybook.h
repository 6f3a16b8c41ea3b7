// The virtual keys: made, changed, rotated, paused, revoked and given back.
#pragma once

#include "core/base/clock.h"
#include "core/control/changequeue.h"
#include "core/control/configurationstate.h"
#include "core/control/control.h"
#include "core/control/storagerunner.h"

namespace sluice {

// Main thread. A future that succeeded means: stored, and in the published configuration.
class KeyBook final : public QObject
{
public:
    // Edits a key in place; an error leaves it as it was.
    using Edit = std::function<Result<void>(VirtualKey &key)>;

    KeyBook(StorageRunner &storage, ConfigurationState &state, const Clock &clock);

    QFuture<Result<NewKey>> create(const KeyDraft &draft);
    QFuture<Result<VirtualKey>> update(const VirtualKey &key);
    QFuture<Result<void>> revoke(const QUuid &id, const QString &reason);
    QFuture<Result<void>> restore(const QUuid &id);
    QFuture<Result<NewKey>> rotate(const QUuid &id, std::chrono::seconds grace);
    // The first reason and time of a pause stay.
    QFuture<Result<void>> setPaused(const QUuid &id, bool paused, const QString &reason);
    // Any other change, of the key as it is when its turn comes.
    QFuture<Result<void>> change(const QUuid &id, const Edit &edit);
    // Forgets the hashes of former secrets whose grace is over.
    void forgetFormerSecrets();
    // A secret beside the key's own, accepted for a day.
    QFuture<Result<QByteArray>> lend(const QUuid &id);
    // The key that test requests use: always the same id, with a new secret each time this is called.
    QFuture<Result<NewKey>> renewTestKey(const QUuid &provider);

private:
    // Stores the key, publishes it and answers with what `value` makes of it.
    template<typename T>
    void save(const VirtualKey &key, const Answer<Result<T>> &answer, std::function<Result<T>()> value);

    StorageRunner &m_storage;
    ConfigurationState &m_state;
    const Clock &m_clock;
    ChangeQueue m_changes = {};
};

} // namespace sluice
