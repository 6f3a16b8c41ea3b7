// The top level of a block-style YAML file, edited as text. See settingstext.h for what the functions
// promise.
#pragma once

#include "core/agents/settingstext.h"

namespace sluice::agents {

Result<std::optional<QByteArray>> yamlValue(const QByteArray &text, const KeyPath &path);
Result<QByteArray> yamlWith(const QByteArray &text, const KeyPath &path, const QByteArray &raw);
Result<QByteArray> yamlWithout(const QByteArray &text, const KeyPath &path);
std::optional<QByteArray> yamlPlain(const QByteArray &raw);

} // namespace sluice::agents
