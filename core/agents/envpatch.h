// KEY=value lines (.env files), edited as text. See settingstext.h for what the functions promise.
#pragma once

#include "core/agents/settingstext.h"

namespace sluice::agents {

Result<std::optional<QByteArray>> envValue(const QByteArray &text, const KeyPath &path);
Result<QByteArray> envWith(const QByteArray &text, const KeyPath &path, const QByteArray &raw);
Result<QByteArray> envWithout(const QByteArray &text, const KeyPath &path);
std::optional<QByteArray> envPlain(const QByteArray &raw);
QByteArray envQuoted(const QByteArray &plain);

} // namespace sluice::agents
