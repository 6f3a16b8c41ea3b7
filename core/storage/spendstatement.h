// The SQL of a SpendQuery, for each table that can answer it. For core/storage only.
#pragma once

#include "core/storage/storage.h"

#include <QVariantList>

namespace sluice {

// Coarse to fine. Sums of four days, of six hours, the same by session, of a quarter of an hour; and the
// requests themselves.
enum class SpendSource : quint8 { Blocks, Parts, Sessions, Quarters, Requests };

// µs of a source's unit, in which its `from` and `until` are counted.
qint64 unitOf(SpendSource source);

bool asksFor(const SpendQuery &query, Dimension dimension);
bool isTime(Dimension dimension);
// Those that can answer, coarse to fine. The last is always Requests.
std::vector<SpendSource> sourcesFor(const SpendQuery &query);
// µs of the finest piece of time that the statement itself tells apart; 0: none, its range does.
qint64 stepOf(const SpendQuery &query);

// " AND column = ?" for each, in the table of requests, and the values.
std::pair<QString, QVariantList> requestConditions(const std::vector<SpendFilter> &filters);

// Which sums a statement answers with. Rank: requests and cost only, for finding the dearest.
enum class SpendSums : quint8 { All, Rank };

struct SpendStatement
{
    QString text = {};
    QVariantList filters = {}; // behind from and until
};
// Columns: time in µs, one per dimension, the sums of rollUpSums() with each amount of money in two (millions
// and the rest), and the latencies where the query wants them. `sessions`: of those only; empty: of all.
SpendStatement spendStatement(const SpendQuery &query, SpendSource source, SpendSums sums = SpendSums::All,
                              const QStringList &sessions = {});

} // namespace sluice
