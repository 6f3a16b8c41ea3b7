// Lists and patterns as people type them into a key's fields: reading them, checking them, and what they
// match. Pure.
#pragma once

#include "core/model/configuration.h"

#include <QStringList>

namespace sluice {

// "claude-*, gpt-5" as a list: commas, semicolons and line ends part it; blanks and doubles go.
QStringList listFromText(const QString &text);
QString textFromList(const QStringList &list);

// Whether a model (or "provider/model") is matched by a glob ("*", "?", any case) or "re:" and a pattern for
// the whole name. A pattern that cannot be read matches nothing.
bool matchesPattern(const QString &pattern, const QString &model);
bool matchesAny(const QStringList &patterns, const QString &model);

// What is wrong with it, in words; empty: nothing.
QString patternProblem(const QString &pattern);
QString endpointProblem(const QString &endpoint); // "chat" or "POST /v1/files/*"
QString addressProblem(const QString &address);   // "192.168.0.0/16", "::1"
QString originProblem(const QString &origin);     // "https://app.example:8443"

// The models that a key may use of those that enabled providers are known to serve, without doubles.
QStringList matchingModels(const KeyScope &scope, const Configuration &configuration);
// How many there are to choose from.
qsizetype knownModelCount(const Configuration &configuration);

} // namespace sluice
