// The full texts of guardrail events: has them sealed while the user wants them, and opens them again.
#pragma once

#include "core/control/async.h"
#include "core/control/sealswitch.h"
#include "core/control/storagerunner.h"
#include "core/model/settings.h"

#include <QObject>

namespace sluice {

// Main thread. Off by default.
class GuardTexts final : public QObject
{
public:
    GuardTexts(StorageRunner &storage, SealKey &key, TextSealUse use)
        : m_storage(storage)
        , m_key(key)
        , m_switch(key, std::move(use), "The texts of guardrail events are not kept")
    {}

    // After every change of the settings, and once the store may have been unlocked.
    void follow(const Settings &settings) { m_switch.set(settings.keepGuardrailTexts); }
    // A sentence for the status; empty: as the user wants it.
    QString problem() const { return m_switch.problem(); }

    // What the storage answers; with `query.withTexts` the texts are opened where the key can be had.
    QFuture<Result<GuardrailEventPage>> events(const GuardrailEventQuery &query);

private:
    StorageRunner &m_storage;
    SealKey &m_key;
    SealSwitch m_switch;
};

} // namespace sluice
