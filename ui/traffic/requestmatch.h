// The same comparisons that the database makes of requests, made of one in memory. Pure.
#pragma once

#include "core/storage/storage.h"

#include <functional>

namespace sluice {

// What a filter looks at: a request, and the names that records do not have.
struct FilterSubject
{
    const RequestRecord &record;
    const QString &keyName;
    QString projectName = {};
};

using RequestMatch = std::function<bool(const FilterSubject &)>;

// Keys and projects are compared by name (`text`) here, by id in the database.
RequestMatch matchOf(const RequestTest &test);
RequestMatch matchOf(const RequestTerm &term);

// Whether some text is what a pattern ('*' stands for anything) asks for, without regard to case.
std::function<bool(const QString &)> patternMatch(const QString &pattern);

} // namespace sluice
