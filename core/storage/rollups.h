// The sums that outlive single requests: per quarter of an hour, per six hours, per six hours and session,
// and per four days. For core/storage only.
#pragma once

#include "core/base/result.h"
#include "core/storage/latencysteps.h"
#include "core/storage/usagetotals.h"

#include <QStringList>

#include <map>
#include <tuple>

namespace sluice {

class SqliteConnection;

// The columns of sums that all four tables have, in the order in which they are written and read.
const QStringList &rollUpSums();
// Those of usage_part and usage_block that count latencies: t0 … t31, d0 … d31.
const QStringList &rollUpLatencies();

// The block of four days that usage_block does not have yet, nor any later one; the smallest number: it has
// none.
Result<qint64> blocksUntil(SqliteConnection &connection);

// What a batch of new requests adds, collected in memory and written at once. A request that is counted
// otherwise than before is first subtracted as it was, then added as it is.
class RollUps
{
public:
    void add(const RequestRecord &record);
    void subtract(const RequestRecord &record);
    // In the transaction that inserts or changes the requests.
    Result<void> write(SqliteConnection &connection) const;

private:
    // key, project, provider, model, agent, endpoint, folder, status
    using Series = std::tuple<QByteArray, QByteArray, QByteArray, QString, QString, QString, QString, int>;
    struct Part
    {
        Totals totals = {};
        LatencyCounts ttft = {};
        LatencyCounts duration = {};
    };
    struct Sums
    {
        std::map<qint64, Totals> quarters = {};
        std::map<qint64, Part> parts = {};
        std::map<std::pair<qint64, QString>, Totals> sessions = {};
    };
    void count(const RequestRecord &record, int times);
    static Result<void> closeBlocks(SqliteConnection &connection, qint64 from, qint64 until);
    static Result<qint64> idOf(SqliteConnection &connection, const Series &series);

    std::map<Series, Sums> m_series = {};
};

} // namespace sluice
