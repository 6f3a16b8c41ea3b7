// The guardrail presets of resources/guardrails.json, compiled in.
#pragma once

#include "core/control/control.h"

namespace sluice {

struct GuardrailPreset
{
    QString id = {};
    QString group = {};       // "secrets", "personal", "network", "prompts", "tools"
    QString description = {}; // what it finds, for people
    GuardrailDraft draft = {};
    QStringList matching = {};    // each is found
    QStringList notMatching = {}; // none is
};

// Reads a preset file strictly: an unknown field, an unknown word or a repeated id is an error that names the
// preset. Patterns are not compiled here.
Result<std::vector<GuardrailPreset>> parseGuardrailPresets(const QByteArray &json);

// Those that we ship, in the order of the file. Any thread.
std::vector<GuardrailPreset> builtinGuardrailPresets();

// "Secrets", for people.
QString guardrailPresetGroupText(const QString &group);

} // namespace sluice
