// What a limit says when it refuses or warns: one place for the words, so that client, log and window agree.
#pragma once

#include "core/base/result.h"
#include "core/limits/lease.h"
#include "core/model/notice.h"

namespace sluice {

// The refusal as clients get it, with the machine's code: "rate_limit_exceeded", "concurrency_exceeded",
// "budget_exceeded", "key_paused". Moments are told in the calendar's zone.
Error limitError(const LimitRefusal &refusal, const Calendar &calendar);

// Which limit it was, for programs: "key/rate/minute/requests", "project/budget/day/usd",
// "gateway/concurrency", "key/paused".
QByteArray limitPath(const LimitRefusal &refusal);

// So many percent of a budget are spent; 100: all of it.
Notice budgetNotice(const SubjectLimits &subject, const Budget &budget, bool money, int percent, qint64 used,
                    qint64 limit, Instant now);
// A budget refuses for the first time.
Notice refusalNotice(const SubjectLimits &subject, const LimitRefusal &refusal, const Calendar &calendar,
                     Instant now);
Notice runawayNotice(const SubjectLimits &key, const RunawayFinding &finding, Instant now);

// A request cost more than a budget for one request that only warns.
Notice requestNotice(const SubjectLimits &subject, const Budget &budget, bool money, qint64 used,
                     qint64 limit, Instant now);

// What counts for one request beside the windows.
struct OwnUse
{
    Amount session = {}; // spent by it
    Amount request = {}; // the most that it can cost; settled: what it did
    bool settled = false;
};
// For a response header, in ASCII: "85% of the daily budget of this key is spent". The budget that is nearest
// to its end; empty: none has passed the lowest threshold.
QByteArray budgetWarning(const KeyLimits &limits, const LimitTable &table, const OwnUse &own, Instant now);

// "4.98 USD", and more digits where they matter: "0.0012 USD".
QString usdText(qint64 pico);

} // namespace sluice
