// The provider presets of resources/providers.json, compiled in.
#pragma once

#include "core/control/control.h"

namespace sluice {

// Reads a preset file strictly: an unknown field, an unknown word or a repeated id is an error that names the
// preset.
Result<std::vector<ProviderPreset>> parsePresets(const QByteArray &json);

// Those that we ship, in the order of the file. Any thread.
std::vector<ProviderPreset> builtinPresets();

// Whether a provider with that way of signing in keeps a secret in the store.
bool needsSecret(ProviderProtocol protocol, AuthStyle auth);

} // namespace sluice
