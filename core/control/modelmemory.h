// What the last refresh of a provider's models left behind: which list was ours, and what was new in it.
// Pure.
#pragma once

#include "core/model/provider.h"

#include <QHash>

#include <optional>

namespace sluice {

struct ModelMemory
{
    // A new model is marked for that long.
    static constexpr std::chrono::hours FreshFor{7 * 24};

    Instant refreshedAt = {};
    QByteArray list = {};                  // digest of the list that the provider itself gave; empty: none
    QHash<QString, Instant> newSince = {}; // by model id
    bool operator==(const ModelMemory &) const = default;
};

// Where it is kept among Settings::ui, and how: one line for the refresh, one for each new model.
QString modelMemoryKey(const QUuid &provider);
QString textOf(const ModelMemory &memory);
// Empty where nothing (readable) was kept.
std::optional<ModelMemory> modelMemoryOf(const QString &text);

// A list that is the provider's own is replaced by what it says now; one that the user wrote stays.
struct ModelRefresh
{
    QStringList models = {};
    ModelMemory memory = {};
};
ModelRefresh refreshedModels(const QStringList &known, const std::optional<ModelMemory> &before,
                             const QStringList &found, Instant now);

} // namespace sluice
