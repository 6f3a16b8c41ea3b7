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

// Deletes the sums of times that lie wholly before that moment. In a transaction.
Result<void> removeRollUps(SqliteConnection &connection, Instant before);

// What a batch of new requests adds, collected in memory and written at once.
class RollUps
{
public:
    void add(const RequestRecord &record);
    // What changes when a request that is in the sums gets another price: nothing but money and what is
    // unpriced.
    void replace(const RequestRecord &before, const RequestRecord &after);
    // In the transaction that inserts the requests.
    Result<void> write(SqliteConnection &connection) const;
    // The same for replaced ones: their sums are there. Those of before migration 0004 know less of a request
    // than it knows itself.
    Result<void> adjust(SqliteConnection &connection) const;

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
    static Result<void> closeBlocks(SqliteConnection &connection, qint64 from, qint64 until);
    static Series seriesOf(const RequestRecord &record);
    // 0: there is none.
    static Result<qint64> knownIdOf(SqliteConnection &connection, const Series &series);
    static Result<qint64> idOf(SqliteConnection &connection, const Series &series);

    std::map<Series, Sums> m_series = {};
};

} // namespace sluice
