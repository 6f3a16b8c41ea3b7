// Everything that outlives the process. Called on the storage thread only. Must be implementable on PostgreSQL too.
#pragma once

#include "core/base/result.h"
#include "core/model/configuration.h"
#include "core/model/requestrecord.h"

#include <QTimeZone>

#include <map>
#include <vector>

namespace sluice {

struct StoredConfiguration
{
    Settings settings = {};
    std::vector<Provider> providers = {}; // without their secrets
    std::vector<VirtualKey> keys = {};
    bool paused = false;
};

struct TimeRange
{
    Instant from = {};  // inclusive
    Instant until = {}; // exclusive
};

enum class Dimension : quint8 { Key, Provider, Model, Agent, Session, Status, Minute, Hour, Day, Month };

struct SpendQuery
{
    TimeRange range = {};
    std::vector<Dimension> groupBy = {};
    std::optional<QUuid> keyId = {};
    std::optional<QUuid> providerId = {};
    QTimeZone zone = QTimeZone::systemTimeZone(); // what Day and Month mean
};

struct Spend
{
    // One entry per dimension asked for, in that order. Keys and providers as their id's text without braces, days
    // as 2026-11-21, hours and minutes as RFC 3339 UTC, months as 2026-11.
    std::vector<QString> group = {};
    qint64 requests = 0;
    qint64 errors = 0;
    qint64 unpriced = 0;
    qint64 estimated = 0;
    qint64 input = 0; // all of it, cached included
    qint64 cached = 0;
    qint64 output = 0;
    Money cost = {};
};

struct RequestQuery
{
    std::optional<TimeRange> range = {};
    std::optional<QUuid> keyId = {};
    std::optional<QUuid> providerId = {};
    std::optional<QUuid> id = {};
    int limit = 100;
    int offset = 0;
    bool newestFirst = true;
};

struct RequestPage
{
    RecordBatch records = {};
    qint64 total = 0;
};

class Storage
{
public:
    virtual ~Storage() = default;

    virtual Result<StoredConfiguration> load() const = 0;
    virtual Result<void> saveSettings(const Settings &settings) = 0;
    virtual Result<void> saveProvider(const Provider &provider) = 0; // inserts or updates by id
    virtual Result<void> removeProvider(const QUuid &id) = 0;
    virtual Result<void> saveKey(const VirtualKey &key) = 0; // inserts or updates by id
    virtual Result<void> setPaused(bool paused) = 0;

    // Finished requests. Each id counts once, however often it is appended; roll-ups change in the same transaction.
    virtual Result<void> append(const RecordBatch &batch) = 0;
    virtual Result<RequestPage> requests(const RequestQuery &query) const = 0;
    virtual Result<std::vector<Spend>> spend(const SpendQuery &query) const = 0;
    // Deletes single requests older than that; roll-ups stay.
    virtual Result<qint64> prune(Instant before) = 0;
};

} // namespace sluice
