// What the Traffic drawer says about a request, in sentences. Pure.
#pragma once

#include "core/model/requestrecord.h"
#include "ui/common/factsview.h"

#include <QString>

#include <vector>

namespace sluice {

// "claude-code asked claude-opus; Anthropic answered in 12.4 s with 1,140 tokens for $0.31."
QString summarySentence(const RequestRecord &record, const QString &keyName);

// What is known beside the sentence; what is not known is empty.
std::vector<Fact> requestFacts(const RequestRecord &record, const QString &keyName);

// What was done to the bytes: "Byte-exact", "Edited", "Translated"; and what that means, in a sentence.
QString exactnessText(const RequestRecord &record);
QString exactnessSentence(const RequestRecord &record);
// "Redacted"; empty where no guardrail did anything.
QString guardText(const RequestRecord &record);
// "The prompt cache was missed: the system prompt changed since the request before." Empty: nothing to say.
QString cacheMissSentence(const RequestRecord &record);
// How it went over the wire: protocol, call, sizes.
std::vector<Fact> rawFacts(const RequestRecord &record);
// The command that asks the same model through the same call, with a placeholder for the key. What was asked
// is not recorded, so it says hello. `address`: of the gateway, without a path.
QString curlCommand(const RequestRecord &record, const QString &address);

// Why a request was refused, and the page where that can be changed.
struct RefusalWords
{
    QString rule = {};       // the rule in plain words
    QString detail = {};     // what the caller was told
    QString actionText = {}; // empty: nothing to do here
    QString page = {};       // for PageHost::openPage
    QString argument = {};
};
RefusalWords refusalOf(const RequestRecord &record, const QString &keyName);

// One stretch of a request's life, in µs since it was received.
struct TimelineStretch
{
    QString name = {};
    qint64 from = 0;
    qint64 until = 0;
};
// In order; only what was measured. Empty while nothing is.
std::vector<TimelineStretch> timelineOf(const RequestRecord &record);

} // namespace sluice
