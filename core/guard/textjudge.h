// What the rules of a selection say about one text.
#pragma once

#include "core/guard/ruleset.h"

namespace sluice {

constexpr qint64 MostMatches = 20'000; // of one rule in one text

// Gives the token for a value (aliases.h). Null: a reversible rule replaces like any other.
using TokenFor = std::function<QByteArray(QByteArrayView value)>;

// Reject beats replace: the first matching rule that rejects ends the search, and nothing is replaced then.
// Alerts and rejections look at the text as it came. Replacing rules go one after the other, each sees what
// the one before has left. A rule that would replace more than MostMatches times rejects instead. Pure, but
// for the tokens.
TextVerdict judged(const RuleSelection &selection, quint8 part, QByteArrayView text,
                   const TokenFor &tokenFor = {});

// How often each rule of the selection matches in the text as it came, nothing more.
TextVerdict counted(const RuleSelection &selection, quint8 part, QByteArrayView text);

// The masked excerpt of one match; what other rules of the set match in its neighbourhood is hidden too.
QString excerptOf(const RuleSelection &selection, QByteArrayView text, Match match);

} // namespace sluice
