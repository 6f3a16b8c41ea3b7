#include "core/agents/settingstext.h"

#include "core/agents/agentwords.h"
#include "core/agents/envpatch.h"
#include "core/agents/jsonpatch.h"
#include "core/agents/tomlpatch.h"
#include "core/agents/yamlpatch.h"

namespace sluice::agents {

namespace {

Result<void> sane(const QByteArray &text)
{
    if (text.size() > LargestSettingsFile)
        return Error{.kind = Error::Kind::TooLarge,
                     .text = Words::tr("The file is larger than a settings file can be (1 MiB).")};
    if (text.contains('\0'))
        return Error{.kind = Error::Kind::BadRequest, .text = Words::tr("The file is not text.")};
    return {};
}

} // namespace

Result<std::optional<QByteArray>> rawValue(Format format, const QByteArray &text, const KeyPath &path)
{
    SLUICE_CHECK(sane(text));
    switch (format) {
    case Format::Json:
        return jsonValue(text, path);
    case Format::Toml:
        return tomlValue(text, path);
    case Format::Env:
        return envValue(text, path);
    case Format::Yaml:
        return yamlValue(text, path);
    }
    return std::optional<QByteArray>();
}

Result<QByteArray> withValue(Format format, const QByteArray &text, const KeyPath &path,
                             const QByteArray &raw)
{
    SLUICE_CHECK(sane(text));
    switch (format) {
    case Format::Json:
        return jsonWith(text, path, raw);
    case Format::Toml:
        return tomlWith(text, path, raw);
    case Format::Env:
        return envWith(text, path, raw);
    case Format::Yaml:
        return yamlWith(text, path, raw);
    }
    return text;
}

Result<QByteArray> withoutValue(Format format, const QByteArray &text, const KeyPath &path, int keepDepth)
{
    SLUICE_CHECK(sane(text));
    switch (format) {
    case Format::Json:
        return jsonWithout(text, path, keepDepth);
    case Format::Toml:
        return tomlWithout(text, path, keepDepth);
    case Format::Env:
        return envWithout(text, path);
    case Format::Yaml:
        return yamlWithout(text, path);
    }
    return text;
}

Result<int> containersThere(Format format, const QByteArray &text, const KeyPath &path)
{
    SLUICE_CHECK(sane(text));
    switch (format) {
    case Format::Json:
        return jsonContainers(text, path);
    case Format::Toml:
        return tomlContainers(text, path);
    case Format::Env:
    case Format::Yaml:
        break;
    }
    return 0;
}

QByteArray quotedValue(Format format, const QByteArray &plain)
{
    switch (format) {
    case Format::Json:
    case Format::Yaml: // a YAML double-quoted string takes JSON's escapes
        return jsonQuoted(plain);
    case Format::Toml:
        return tomlQuoted(plain);
    case Format::Env:
        return envQuoted(plain);
    }
    return plain;
}

std::optional<QByteArray> plainValue(Format format, const QByteArray &raw)
{
    switch (format) {
    case Format::Json:
        return jsonPlain(raw);
    case Format::Toml:
        return tomlPlain(raw);
    case Format::Env:
        return envPlain(raw);
    case Format::Yaml:
        return yamlPlain(raw);
    }
    return {};
}

Error unreadable(const QByteArray &text, qsizetype at, const QString &reason)
{
    const auto line = text.left(at).count('\n') + 1;
    return {.kind = Error::Kind::BadRequest, .text = Words::tr("Line %1: %2").arg(line).arg(reason)};
}

QByteArray lineEndOf(const QByteArray &text)
{
    const qsizetype at = text.indexOf('\n');
    return at > 0 && text[at - 1] == '\r' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

} // namespace sluice::agents
