// Everything that outlives the process. Called on the storage thread only. Must be implementable on
// PostgreSQL too.
#pragma once

#include "core/base/result.h"
#include "core/model/configuration.h"
#include "core/model/notice.h"
#include "core/model/ownprice.h"
#include "core/model/recording.h"
#include "core/model/requestrecord.h"
#include "core/storage/latencysteps.h"
#include "core/storage/repricing.h"

#include <QTimeZone>

#include <map>
#include <vector>

namespace sluice {

struct StoredConfiguration
{
    Settings settings = {};
    std::vector<Provider> providers = {}; // without their secrets
    std::vector<VirtualKey> keys = {};
    std::vector<Guardrail> guardrails = {};
    std::vector<Project> projects = {};
    bool paused = false;
    std::vector<OwnPrice> ownPrices = {};
};

struct TimeRange
{
    Instant from = {};  // inclusive
    Instant until = {}; // exclusive
};

enum class Dimension : quint8 {
    Key,
    Provider,
    Model,
    Agent,
    Session,
    Status,
    Minute,
    Hour,
    Day,
    Month,
    Project,
    ProjectDir,
    Endpoint
};

// One value of a dimension that is not time, written as in Spend::group.
struct SpendFilter
{
    Dimension dimension = Dimension::Key;
    QString value = {};
    bool operator==(const SpendFilter &) const = default;
};

// The answer is sorted by its groups. Where `range` begins or ends inside a quarter of an hour (six hours by
// Session or with `latency`) whose single requests were pruned, the whole of it counts. Minute, Session
// together with Hour, and `latency` with either, know only what is not pruned.
struct SpendQuery
{
    TimeRange range = {};
    std::vector<Dimension> groupBy = {};
    std::optional<QUuid> keyId = {};
    std::optional<QUuid> providerId = {};
    QTimeZone zone = QTimeZone::systemTimeZone(); // what Day and Month mean
    std::vector<SpendFilter> only = {};           // all of them
    bool latency = false;                         // whether `ttft` and `duration` are wanted
    int top = 0;                                  // only so many groups, those that cost most; 0: all
};

struct Spend
{
    // One entry per dimension asked for, in that order. Keys, providers and projects as their id's text
    // without braces, days as 2026-11-21, hours and minutes as RFC 3339 UTC, months as 2026-11.
    std::vector<QString> group = {};
    qint64 requests = 0;
    qint64 errors = 0;    // neither answered in full nor left by the client
    qint64 unpriced = 0;  // used something that has no known price
    qint64 estimated = 0; // counted by us
    qint64 input = 0;     // all of it, cached included
    qint64 cached = 0;
    qint64 output = 0;
    Money cost = {};
    qint64 unpricedTokens = 0; // of the unpriced requests
    qint64 cacheWrites = 0;    // of the input
    qint64 reasoning = 0;      // of the output
    Money saved = {};          // by prompt caching; negative: writing cost more than reading saved
    LatencyCounts ttft = {};
    LatencyCounts duration = {};
};

// One comparison of a request. Texts are compared without regard to (ASCII) case.
struct RequestTest
{
    enum class Field : quint8 {
        Key, // by `id`
        Project,
        Provider, // from here on by `text`
        Model,    // asked or served
        Agent,
        Session,
        Folder,
        Endpoint,
        Error,
        RequestId, // in hex digits
        Status,    // from here on by `number`
        StatusFamily,
        Outcome,
        Exactness,
        Guard,
        Stream,
        Unpriced,
        Estimated,
        Cost, // pico-USD; a request without one passes no comparison, as with the two times
        Tokens,
        FirstToken, // µs
        Duration,
        Started // µs since 1970
    };
    enum class Is : quint8 { Equal, Like, Above, AtLeast, Below, AtMost };
    Field field = Field::Model;
    Is is = Is::Equal;
    QString text = {}; // of Like: '*' stands for anything
    qint64 number = 0;
    QUuid id = {};
};

// Passes where any of its groups passes, or, negated, where none does; a group passes where all of its tests
// do.
struct RequestTerm
{
    std::vector<std::vector<RequestTest>> anyOf = {};
    bool negated = false;
};

// Which requests, all conditions at once; an empty list is no condition.
struct RequestFilter
{
    std::vector<RequestTerm> terms = {};
    QStringList words = {}; // each somewhere in model, agent, provider, session, folder, endpoint, error
    std::vector<QUuid> keys = {};
    std::vector<QUuid> providers = {};
    std::vector<QUuid> projects = {};
    QStringList models = {}; // asked or served; "*" stands for anything
    QStringList agents = {};
    QStringList sessions = {};
    QStringList projectDirs = {};
    QStringList endpoints = {};
    std::vector<Outcome> outcomes = {};
    std::optional<int> statusFrom = {};  // inclusive
    std::optional<int> statusUntil = {}; // exclusive
    std::optional<bool> failed = {};
    std::optional<bool> unpriced = {};
    std::optional<bool> estimated = {};
    std::optional<Money> costAtLeast = {};
    qint64 tokensAtLeast = 0;
    qint64 ttftAtLeastMicros = 0;
    qint64 durationAtLeastMicros = 0;
};

// A place in the order of time, to go on from: a request's own moment and id.
struct RequestCursor
{
    Instant startedAt = {};
    QUuid id = {};
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
    RequestFilter filter = {};
    std::vector<SpendFilter> only = {};      // exactly those that a SpendQuery with the same counts
    std::optional<RequestCursor> after = {}; // only what comes behind it in the order asked for
    bool count = true;                       // false: `total` is not wanted, which spares reading all of them
};

struct RequestPage
{
    RecordBatch records = {};
    qint64 total = 0; // before limit, offset and `after`
};

// What requests of one key, project and session used that started within one quarter of an hour, or within
// six hours that are more than a month ago. A project is the key's as it was then.
struct UseSlice
{
    Instant at = {}; // the beginning of that time
    QUuid keyId = {};
    QUuid projectId = {};
    QString session = {}; // empty: none was told, or it is too long ago
    qint64 requests = 0;
    qint64 input = 0; // tokens, cached included
    qint64 output = 0;
    Money cost = {};
};

// Requests refused before admission that differ in nothing but their moment: kept together, because agents
// that are refused try again dozens of times.
struct Refusal
{
    Instant first = {};
    Instant last = {};
    qint64 count = 0;
    QUuid keyId = {}; // null: no key of ours was presented
    QByteArray stage = {};
    int status = 0;
    QString reason = {};
    QString agent = {};
    QString clientAddress = {};
};

// Newest first.
struct GuardrailEventQuery
{
    std::optional<QUuid> id = {};
    std::optional<QUuid> ruleId = {};
    std::optional<QUuid> keyId = {};
    int limit = 100;
    int offset = 0;
    std::optional<TimeRange> range = {};
    std::optional<GuardrailDirection> direction = {};
    std::optional<GuardrailMode> mode = {};
    std::optional<GuardrailSeverity> severity = {};
    // Somewhere in the rule's name, the excerpt, the place, the agent, the provider or the model.
    QString text = {};
    bool withTexts = false; // sealedText too, as long as they are not more than 8 MiB together
};

struct GuardrailEventPage
{
    std::vector<GuardrailEvent> events = {};
    qint64 total = 0;
};

struct GuardrailHitsQuery
{
    TimeRange range = {};
    QTimeZone zone = QTimeZone::systemTimeZone(); // what a day is
};

// What one rule did on one day, for one key.
struct GuardrailHits
{
    QUuid ruleId = {};
    QUuid keyId = {};
    QString day = {}; // 2026-11-21
    qint64 events = 0;
    qint64 matches = 0;
};

// A model that was asked of a provider, by what sums are kept by.
struct ModelUse
{
    QUuid providerId = {};
    QString model = {};
    Instant lastUsed = {}; // the beginning of that quarter of an hour
};

class Storage
{
public:
    virtual ~Storage() = default;

    virtual Result<StoredConfiguration> load() const = 0;
    virtual Result<void> saveSettings(const Settings &settings) = 0;
    virtual Result<void> saveProvider(const Provider &provider) = 0; // inserts or updates by id
    // Several at a time: all or none.
    virtual Result<void> saveProviders(const std::vector<Provider> &providers) = 0;
    virtual Result<void> removeProvider(const QUuid &id) = 0;
    virtual Result<void> saveKey(const VirtualKey &key) = 0; // inserts or updates by id
    virtual Result<void> setPaused(bool paused) = 0;
    // Inserts or updates by id; Conflict: the name is taken.
    virtual Result<void> saveProject(const Project &project) = 0;
    virtual Result<void> removeProject(const QUuid &id) = 0;       // its keys stay, without a project
    virtual Result<void> saveGuardrail(const Guardrail &rule) = 0; // inserts or updates by id
    virtual Result<void> removeGuardrail(const QUuid &id) = 0;     // its events stay

    // Finished requests. Each id counts once, however often it is appended, even after it was pruned;
    // roll-ups and the keys' last use change in the same transaction.
    virtual Result<void> append(const RecordBatch &batch) = 0;
    // All of them or none. Unlike requests they have no id: what is appended twice is kept twice.
    virtual Result<void> appendRefusals(const std::vector<Refusal> &bursts) = 0;
    // Bursts that touch the range, newest first.
    virtual Result<std::vector<Refusal>> refusals(const TimeRange &range, int limit) const = 0;
    virtual Result<RequestPage> requests(const RequestQuery &query) const = 0;
    virtual Result<std::vector<Spend>> spend(const SpendQuery &query) const = 0;
    // Everything that was ever used, pruned requests included; sessions only from that moment on.
    virtual Result<std::vector<UseSlice>> pastUse(Instant sessionsFrom) const = 0;
    // All of them or none; one that is there already stays as it is.
    virtual Result<void> appendGuardrailEvents(const std::vector<GuardrailEvent> &events) = 0;
    virtual Result<GuardrailEventPage> guardrailEvents(const GuardrailEventQuery &query) const = 0;
    virtual Result<void> removeGuardrailEvent(const QUuid &id) = 0;
    // All of them or none; one that is there already stays as it is.
    virtual Result<void> appendNotices(const std::vector<Notice> &notices) = 0;
    virtual Result<std::vector<Notice>> notices(int limit, int offset) const = 0; // newest first
    // By rule, key and day; days without any are left out.
    virtual Result<std::vector<GuardrailHits>> guardrailHits(const GuardrailHitsQuery &query) const = 0;
    // Several rules at a time: all or none.
    virtual Result<void> saveGuardrails(const std::vector<Guardrail> &rules) = 0;
    // Forgets the kept texts of events older than that; the events stay. How many.
    virtual Result<qint64> pruneGuardrailTexts(Instant before) = 0;
    // All of them or none; one that is there already stays as it is.
    virtual Result<void> appendRecordings(const std::vector<SealedRecording> &recordings) = 0;
    // Empty: none is kept of that request.
    virtual Result<std::optional<SealedRecording>> recording(const QUuid &requestId) const = 0;
    // Deletes those of requests that started before that moment. How many.
    virtual Result<qint64> pruneRecordings(Instant before) = 0;
    // Deletes single requests, recordings, refusals, notices and guardrail events older than that, and says
    // how many; roll-ups stay.
    virtual Result<qint64> prune(Instant before) = 0;
    // The same for at most `most` rows, oldest first, so that others get their turn between two slices. 0:
    // none left.
    virtual Result<qint64> pruneSlice(Instant before, qint64 most) = 0;
    // The same for the `most` oldest requests and what is as old as they are; recordings go first where they
    // are more than half of what is kept. 0: nothing is left.
    virtual Result<qint64> pruneOldest(qint64 most) = 0;
    // Deletes the sums of times that lie wholly before that moment; single requests stay.
    virtual Result<void> removeSums(Instant before) = 0;
    // What the database keeps, without the room that deleted rows left.
    virtual Result<qint64> usedBytes() const = 0;
    // Gives that room back to the disk, so that nothing deleted can be read there.
    virtual Result<void> compact() = 0;
    // The database engine with its version: "SQLite 3.40.1".
    virtual Result<QString> engine() const = 0;

    virtual Result<void> saveOwnPrice(const OwnPrice &price) = 0; // inserts or updates by id
    virtual Result<void> removeOwnPrice(const QUuid &id) = 0;     // what it priced stays priced
    // How many requests a query without `after` and `limit` looks at.
    virtual Result<qint64> repriceable(const RepriceQuery &query) const = 0;
    // Prices one slice of the stored requests again, oldest first, and the sums with them: all or nothing.
    // What the provider charged by its own word, and what used nothing, is never touched. `tryOnly` only says
    // what would become of them.
    virtual Result<Repriced> reprice(const RepriceQuery &query, const RecordPricer &price, bool tryOnly) = 0;
    // Every model that was ever asked for, pruned requests included.
    virtual Result<std::vector<ModelUse>> modelsLastUsed() const = 0;
};

} // namespace sluice
