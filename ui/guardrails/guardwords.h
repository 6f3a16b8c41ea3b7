// How guardrails and what they did are said: one place, so that tables, sentences, exports and speech agree.
#pragma once

#include "core/control/control.h"

#include <QStringList>

namespace sluice {

QString guardModeText(GuardrailMode mode);                // "reject"
QString guardDirectionText(GuardrailDirection direction); // "request"
QString guardSeverityText(GuardrailSeverity severity);    // "medium"
QString guardValidatorText(GuardrailValidator validator); // "Luhn check digit"
QString guardPartText(GuardrailPart part);                // "tool results"
// "user, tool results", or "everything".
QString guardPartsText(quint8 parts);

// The rule in plain sentences: what is looked at, what happens, for whom, when not.
QString guardSentence(const GuardrailDraft &draft, const Configuration &configuration);

// Where in a conversation: "messages[3].content[0].text" as "message 4, part 1". What is no such path stays.
QString guardPlaceText(const QString &path);

// What an exception for the event's first match may look like: the match itself if `text` (the kept one) has
// it, else a pattern with the ends that the masked excerpt shows. Empty where neither says anything.
QString suggestedException(const GuardrailEvent &event, const GuardrailDraft &rule, const QByteArray &text);

} // namespace sluice
