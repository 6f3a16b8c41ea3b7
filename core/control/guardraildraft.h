// From a guardrail to what its author writes, and back. Pure.
#pragma once

#include "core/control/control.h"

namespace sluice {

// Everything of the rule that can be changed; the order too.
GuardrailDraft draftOf(const Guardrail &rule);
// The rule with what the draft says; without an order it stays where it is.
Guardrail appliedDraft(Guardrail rule, const GuardrailDraft &draft);

// The rule as it may be stored: texts trimmed, lists without repetitions. BadRequest with a code that names
// the field: "name", "invalid_pattern", "invalid_replacement", "invalid_exception", "invalid_tool_name",
// "scope".
Result<Guardrail> checkedGuardrail(Guardrail rule, const Configuration &configuration);

// Rules as a file for others: {"schema_version": 1, "guardrails": […]}, without ids.
QByteArray exportedGuardrails(const std::vector<Guardrail> &rules);

struct ImportedGuardrails
{
    std::vector<GuardrailDraft> drafts = {};
    QStringList notes = {}; // what is not as in the file, for people
};
// Reads such a file, or an array of rules, or one rule; the simple form {pattern, mode, replace_by} is one
// too. An error names the rule by its number. Keys, projects and providers that do not exist here are left
// out of a scope; a rule whose scope would become everybody's by that is turned off, and a note says so.
Result<ImportedGuardrails> importedGuardrails(const QByteArray &json, const Configuration &configuration);

} // namespace sluice
