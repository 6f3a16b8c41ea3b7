// A guardrail as JSON, by the names of the admin API: in the database's details, in answers, and in files
// that rules are exchanged in. Pure.
#pragma once

#include "core/base/result.h"
#include "core/model/guardrail.h"

#include <QJsonObject>
#include <QStringList>

namespace sluice {

// "request", "response", "both"; "low" …; "none", "luhn" …; "text", "tool_call".
QString guardrailDirectionName(GuardrailDirection direction);
QString guardrailSeverityName(GuardrailSeverity severity);
QString guardrailValidatorName(GuardrailValidator validator);
QString guardrailKindName(GuardrailKind kind);
std::optional<GuardrailDirection> guardrailDirectionNamed(const QString &name);
std::optional<GuardrailSeverity> guardrailSeverityNamed(const QString &name);
std::optional<GuardrailValidator> guardrailValidatorNamed(const QString &name);
std::optional<GuardrailKind> guardrailKindNamed(const QString &name);

// Flags of GuardrailPart as "system", "user", "assistant", "tool_calls", "tool_results", "other".
QStringList guardrailPartNames(quint8 parts);

// Every field except id and created_at.
QJsonObject guardrailJson(const Guardrail &rule);
// Of these the ones that have no column of their own in the database.
QJsonObject guardrailDetails(const Guardrail &rule);

// The fields of the object over those that `rule` has. Strict: an unknown field, a wrong type or an unknown
// word is BadRequest with code "unknown_field" or "invalid_field", and names the field. Null leaves a field
// alone.
Result<Guardrail> guardrailFrom(const QJsonObject &object, Guardrail rule);

} // namespace sluice
