// TOML 1.0, edited as text. See settingstext.h for what the functions promise.
#pragma once

#include "core/agents/settingstext.h"

namespace sluice::agents {

Result<std::optional<QByteArray>> tomlValue(const QByteArray &text, const KeyPath &path);
Result<QByteArray> tomlWith(const QByteArray &text, const KeyPath &path, const QByteArray &raw);
Result<QByteArray> tomlWithout(const QByteArray &text, const KeyPath &path, int keepDepth);
Result<int> tomlContainers(const QByteArray &text, const KeyPath &path);
QByteArray tomlQuoted(const QByteArray &plain);
std::optional<QByteArray> tomlPlain(const QByteArray &raw);

} // namespace sluice::agents
