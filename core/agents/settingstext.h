// One face for the editors of settings files. All are pure: bytes in, bytes out, and every byte that the edit
// does not need stays as it was (comments, order, indentation, line ends, foreign keys).
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace sluice::agents {

// Json takes comments and trailing commas too; Env is KEY=value lines; Yaml knows the top level only.
enum class Format : quint8 { Json, Toml, Env, Yaml };

// Where a setting is: {"env", "ANTHROPIC_BASE_URL"}. Env and Yaml have one step.
using KeyPath = QByteArrayList;

// A file larger than this is no settings file of an agent.
constexpr qsizetype LargestSettingsFile = 1024 * 1024;

// A setting as it is written in the file, quotes included; none where it is not there. An error tells line
// and reason of what cannot be read.
Result<std::optional<QByteArray>> rawValue(Format format, const QByteArray &text, const KeyPath &path);

// The text with the setting put to `raw`, in place where it is there, else behind its siblings.
Result<QByteArray> withValue(Format format, const QByteArray &text, const KeyPath &path,
                             const QByteArray &raw);

// The text without the setting: the inverse of an insertion by withValue. Objects and tables that are left
// empty go too, but not the outermost `keepDepth` of them.
Result<QByteArray> withoutValue(Format format, const QByteArray &text, const KeyPath &path, int keepDepth);

// How many of the objects or tables around the setting are there: 0 to path.size() - 1.
Result<int> containersThere(Format format, const QByteArray &text, const KeyPath &path);

// A string as the format writes it, and back; none where the raw text is no plain string.
QByteArray quotedValue(Format format, const QByteArray &plain);
std::optional<QByteArray> plainValue(Format format, const QByteArray &raw);

// "Line 12: …", of kind BadRequest.
Error unreadable(const QByteArray &text, qsizetype at, const QString &reason);
// "\r\n" where the text has it, else "\n".
QByteArray lineEndOf(const QByteArray &text);

} // namespace sluice::agents
