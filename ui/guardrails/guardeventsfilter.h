// The filter box of the events: text in, a query and what it means out. Pure.
#pragma once

#include "core/control/control.h"

namespace sluice {

// Terms separated by spaces: does:reject|replace|alert  dir:request|response  severity:low|medium|high
// rule:NAME  key:NAME (in quotes where there is a space)  days:7, and words that stand somewhere in an event.
struct GuardEventsFilter
{
    GuardrailEventQuery query = {};
    QStringList problems = {}; // a sentence for each term that cannot be understood; the others still work
    bool isEmpty = true;

    static GuardEventsFilter parse(const QString &text, const Configuration &configuration, Instant now);
};

} // namespace sluice
