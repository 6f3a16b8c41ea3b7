// The bodies of requests whose key records them: has them sealed while there is such a key, and opens them.
#pragma once

#include "core/control/async.h"
#include "core/control/sealswitch.h"
#include "core/control/storagerunner.h"
#include "core/model/configuration.h"
#include "core/model/recording.h"

#include <QObject>

#include <optional>

namespace sluice {

// Main thread.
class Recordings final : public QObject
{
public:
    Recordings(StorageRunner &storage, SealKey &key, TextSealUse use)
        : m_storage(storage)
        , m_key(key)
        , m_switch(key, std::move(use), "Bodies are not recorded")
    {}

    // After every change of the configuration, and once the store may have been unlocked.
    void follow(const Configuration &configuration);
    // A sentence for the status; empty: as the user wants it.
    QString problem() const { return m_switch.problem(); }

    // Empty: not recorded, or not kept any more. Keychain: the store does not give the key that it was sealed
    // with.
    QFuture<Result<std::optional<Recording>>> of(const QUuid &request);

private:
    StorageRunner &m_storage;
    SealKey &m_key;
    SealSwitch m_switch;
};

} // namespace sluice
