// Pricing stored requests again: what is asked for, and what became of it.
#pragma once

#include "core/model/requestrecord.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace sluice {

// Gives a request its new cost and cacheSaved; false: it is none of those meant, and stays as it is. Called
// on the storage thread.
using RecordPricer = std::function<bool(RequestRecord &record)>;

struct RepriceQuery
{
    Instant from = {};              // inclusive
    Instant until = Instant::max(); // exclusive
    QString model = {};             // served or asked for; '*' stands for anything; empty: every model
    bool unpricedOnly = true;
    // The place to go on from, as an earlier slice gave it.
    std::optional<std::pair<Instant, QUuid>> after = {};
    int limit = 2000; // of requests that are looked at
};

// One request whose cost became another.
struct CostChange
{
    QUuid keyId = {};
    QUuid projectId = {}; // the key's, as it was then
    Instant startedAt = {};
    Money by = {}; // negative: it costs less now
};

// Costs of the requests that the pricer took. What was unpriced before counts as nothing in `before`.
struct Repriced
{
    qint64 looked = 0;       // at so many
    qint64 requests = 0;     // of those, taken by the pricer, whether their cost changes or not
    qint64 wereUnpriced = 0; // of the requests
    qint64 unpriced = 0;     // of the requests: still
    Money before = {};
    Money after = {};
    std::optional<std::pair<Instant, QUuid>> next = {}; // none: that was all
    std::vector<CostChange> changes = {};               // what was stored of this slice

    // Sums; `changes` stay those of their slice.
    void add(const Repriced &slice);
};

} // namespace sluice
