// JSON, also with comments and trailing commas (JSONC), edited as text. See settingstext.h for what the
// functions promise.
#pragma once

#include "core/agents/settingstext.h"

namespace sluice::agents {

Result<std::optional<QByteArray>> jsonValue(const QByteArray &text, const KeyPath &path);
Result<QByteArray> jsonWith(const QByteArray &text, const KeyPath &path, const QByteArray &raw);
Result<QByteArray> jsonWithout(const QByteArray &text, const KeyPath &path, int keepDepth);
Result<int> jsonContainers(const QByteArray &text, const KeyPath &path);
QByteArray jsonQuoted(const QByteArray &plain);
std::optional<QByteArray> jsonPlain(const QByteArray &raw);

} // namespace sluice::agents
