// Requests, what they add up to, and what is left of them after pruning.
#include "core/storage/rollups.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/timeslices.h"
#include "core/storage/usagetotals.h"
#include "records.h"
#include "tests/support/cputime.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

using namespace sluice;
using namespace sluice::testing;
using namespace std::chrono_literals;

namespace {

const TimeRange Always{Instant::min(), Instant::max()};

Totals totalsOf(const Spend &spend)
{
    return {spend.requests,       spend.errors,      spend.unpriced,  spend.estimated,
            spend.input,          spend.cached,      spend.output,    spend.cost,
            spend.unpricedTokens, spend.cacheWrites, spend.reasoning, spend.saved};
}

using Sums = std::map<std::vector<QString>, Totals>;

Sums sumsOf(const std::vector<Spend> &rows)
{
    Sums sums;
    for (const Spend &row : rows)
        sums[row.group] = totalsOf(row);
    return sums;
}

QString labelOf(const RequestRecord &record, Dimension dimension, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(microsOf(record.startedAt) / 1000, zone);
    const QDateTime time = local.toUTC();
    switch (dimension) {
    case Dimension::Key:
        return record.keyId.toString(QUuid::WithoutBraces);
    case Dimension::Provider:
        return record.providerId.toString(QUuid::WithoutBraces);
    case Dimension::Model:
        return modelFor(record);
    case Dimension::Agent:
        return record.agent;
    case Dimension::Session:
        return record.sessionId;
    case Dimension::Project:
        return record.projectId.toString(QUuid::WithoutBraces);
    case Dimension::ProjectDir:
        return record.projectDir;
    case Dimension::Endpoint:
        return QString::fromUtf8(record.endpoint);
    case Dimension::Status:
        return QString::number(record.status);
    case Dimension::Minute:
        return time.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm':00Z'"));
    case Dimension::Hour:
        return time.toString(QStringLiteral("yyyy-MM-dd'T'HH':00:00Z'"));
    case Dimension::Day:
        return local.toString(QStringLiteral("yyyy-MM-dd"));
    case Dimension::Month:
        return local.toString(QStringLiteral("yyyy-MM"));
    }
    return {};
}

bool passes(const RequestRecord &record, const SpendQuery &query)
{
    return std::all_of(query.only.begin(), query.only.end(), [&](const SpendFilter &filter) {
        return labelOf(record, filter.dimension, query.zone) == filter.value;
    });
}

// The same question, answered the slow and simple way.
Sums addUp(const RecordBatch &records, const SpendQuery &query)
{
    Sums sums;
    for (const RequestRecord &record : records) {
        if (record.startedAt < query.range.from || record.startedAt >= query.range.until ||
            (query.keyId && *query.keyId != record.keyId) ||
            (query.providerId && *query.providerId != record.providerId) || !passes(record, query))
            continue;
        std::vector<QString> group;
        for (const Dimension dimension : query.groupBy)
            group.push_back(labelOf(record, dimension, query.zone));
        sums[group].add(record);
    }
    return sums;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<sluice::Dimension>)

class TestSqliteSpend final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFieldComesBack();
    void anIdCountsOnce();
    void aBatchIsWrittenWhollyOrNotAtAll();
    void pages();
    void rollUpsEqualRequests_data();
    void rollUpsEqualRequests();
    void raggedRanges();
    void onlyWhatIsAskedFor_data();
    void onlyWhatIsAskedFor();
    void theDearest_data();
    void theDearest();
    void countedAnew_data();
    void countedAnew();
    void latencies_data();
    void latencies();
    void filteredPages_data();
    void filteredPages();
    void pagesGoOnFromACursor();
    void prunedSessionsCountOnce();
    void daysAcrossClockChanges_data();
    void daysAcrossClockChanges();
    void monthsInAZone();
    void totalsDoNotOverflow();
    void whatFailedAndWhatIsUnpriced_data();
    void whatFailedAndWhatIsUnpriced();
    void pruningKeepsSums();
    void whatWasPrunedDoesNotCountAgain();
    void aWrongClockDoesNotMakeDeaf();
    void pruningInSlices();
    void rangesIntoPrunedTimeTakeWholeQuarters();
    void refusalsComeBack();
    void aYearIsFast();

private:
    std::vector<Spend> spend(const SpendQuery &query);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqliteStorage> m_storage;
    RecordBatch m_random; // over four months around both clock changes
};

void TestSqliteSpend::initTestCase()
{
    QRandomGenerator random(20261121);
    const Instant start = utc(2026, 3, 1);
    for (quint64 i = 0; i < 3000; ++i)
        m_random.push_back(randomRequest(
            random, start + std::chrono::microseconds(qint64(random.bounded(245.0 * 24 * 3600 * 1e6))), i));
    std::sort(m_random.begin(), m_random.end(),
              [](const RequestRecord &a, const RequestRecord &b) { return a.id < b.id; });
}

void TestSqliteSpend::init()
{
    m_storage.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = SqliteStorage::open(m_dir->filePath(QStringLiteral("sluice.db")));
    QVERIFY(opened);
    m_storage = std::move(opened).value();
}

std::vector<Spend> TestSqliteSpend::spend(const SpendQuery &query)
{
    auto rows = m_storage->spend(query);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().text));
    return std::move(rows).value();
}

void TestSqliteSpend::everyFieldComesBack()
{
    RequestRecord full = doneRequest(utc(2026, 11, 21), 1);
    full.outcome = Outcome::UpstreamBroke;
    full.stage = "send";
    full.error = QStringLiteral("cut – in the middle");
    full.usage = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, true, Money::fromPico(14), "flex", "us"};
    full.reportedCost = true;
    RequestRecord bare;
    bare.id = idAt(utc(2026, 11, 20), 2);
    bare.startedAt = utc(2026, 11, 20);
    bare.outcome = Outcome::Interrupted;
    QRandomGenerator random(1);
    RecordBatch batch{bare, full};
    for (quint64 i = 0; i < 50; ++i)
        batch.push_back(randomRequest(random, utc(2026, 11, 22), i));
    QVERIFY(m_storage->append(batch));
    RequestQuery query;
    query.newestFirst = false;
    const RequestPage page = m_storage->requests(query).value();
    QCOMPARE(page.records.size(), batch.size());
    for (size_t i = 0; i < batch.size(); ++i)
        QVERIFY2(same(page.records[i], batch[i]), qPrintable(QString::number(i)));
}

void TestSqliteSpend::anIdCountsOnce()
{
    const RequestRecord first = doneRequest(utc(2026, 11, 21), 1);
    RequestRecord changed = first;
    changed.usage.output = 999'999;
    const RequestRecord second = doneRequest(utc(2026, 11, 21), 2);
    QVERIFY(m_storage->append({first, first, second}));
    QVERIFY(m_storage->append({changed}));
    QVERIFY(m_storage->append({second, first}));
    const RequestPage page = m_storage->requests({}).value();
    QCOMPARE(page.total, 2);
    const std::vector<Spend> spent = spend({Always});
    QCOMPARE(spent.size(), size_t(1));
    QCOMPARE(spent[0].requests, 2);
    QCOMPARE(spent[0].output, 700);
    QCOMPARE(spent[0].cost, *first.cost + *second.cost);
}

void TestSqliteSpend::aBatchIsWrittenWhollyOrNotAtAll()
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        other.setDatabaseName(m_dir->filePath(QStringLiteral("sluice.db")));
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(
            query.exec(QStringLiteral("CREATE TRIGGER fails BEFORE INSERT ON request WHEN NEW.status = 599 "
                                      "BEGIN SELECT RAISE(ABORT, 'on purpose'); END")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    RequestRecord failing = doneRequest(utc(2026, 11, 21), 2);
    failing.status = 599;
    const RequestRecord good = doneRequest(utc(2026, 11, 21), 1);
    QVERIFY(!m_storage->append({good, failing}));
    QCOMPARE(m_storage->requests({}).value().total, 0);
    QVERIFY(spend({Always}).empty());
    QVERIFY(m_storage->append({good}));
    QCOMPARE(spend({Always}).at(0).requests, 1);
}

void TestSqliteSpend::pages()
{
    QVERIFY(m_storage->append(m_random));
    RecordBatch newestFirst = m_random;
    std::stable_sort(
        newestFirst.begin(), newestFirst.end(), [](const RequestRecord &a, const RequestRecord &b) {
            return std::tuple(a.startedAt, a.id.toRfc4122()) > std::tuple(b.startedAt, b.id.toRfc4122());
        });
    RequestQuery query;
    query.limit = 70;
    for (query.offset = 0; query.offset < 300; query.offset += 70) {
        const RequestPage page = m_storage->requests(query).value();
        QCOMPARE(page.total, qint64(m_random.size()));
        QCOMPARE(page.records.size(), size_t(70));
        for (size_t i = 0; i < 70; ++i)
            QCOMPARE(page.records[i].id, newestFirst[size_t(query.offset) + i].id);
    }
    RequestQuery filtered;
    filtered.keyId = fixedId(2);
    filtered.providerId = fixedId(102);
    filtered.range = TimeRange{utc(2026, 4, 1), utc(2026, 5, 1)};
    filtered.limit = 10'000;
    const auto expected = std::count_if(m_random.begin(), m_random.end(), [&](const RequestRecord &record) {
        return record.keyId == *filtered.keyId && record.providerId == *filtered.providerId &&
               record.startedAt >= filtered.range->from && record.startedAt < filtered.range->until;
    });
    const RequestPage page = m_storage->requests(filtered).value();
    QVERIFY(expected > 5);
    QCOMPARE(page.total, qint64(expected));
    QCOMPARE(page.records.size(), size_t(expected));
    RequestQuery one;
    one.id = m_random[17].id;
    QVERIFY(same(m_storage->requests(one).value().records.at(0), m_random[17]));
    one.id = newId();
    QCOMPARE(m_storage->requests(one).value().total, 0);
}

void TestSqliteSpend::rollUpsEqualRequests_data()
{
    QTest::addColumn<std::vector<Dimension>>("groupBy");
    QTest::addColumn<QByteArray>("zone");
    using D = Dimension;
    const auto row = [](const char *name, std::vector<Dimension> groupBy, const char *zone) {
        QTest::newRow(name) << groupBy << QByteArray(zone);
    };
    row("in all", {}, "UTC");
    row("by key", {D::Key}, "UTC");
    row("by provider and model", {D::Provider, D::Model}, "UTC");
    row("by agent, session and status", {D::Agent, D::Session, D::Status}, "UTC");
    row("by hour and key", {D::Hour, D::Key}, "UTC");
    row("by minute", {D::Minute}, "UTC");
    row("by day in Berlin", {D::Day}, "Europe/Berlin");
    row("by key and day in Kolkata", {D::Key, D::Day}, "Asia/Kolkata");
    row("by day in Kathmandu, 5:45 ahead", {D::Day, D::Model}, "Asia/Kathmandu");
    row("by day on Lord Howe, where clocks change by half an hour", {D::Day}, "Australia/Lord_Howe");
    row("by month in New York", {D::Month, D::Provider}, "America/New_York");
    row("by month and day", {D::Month, D::Day}, "Asia/Kolkata");
    row("by day and hour where hours straddle days", {D::Day, D::Hour}, "Asia/Kolkata");
    row("by day and status", {D::Day, D::Status}, "Europe/Berlin");
    row("by month and minute", {D::Month, D::Minute}, "Asia/Kathmandu");
    row("by project, folder and endpoint", {D::Project, D::ProjectDir, D::Endpoint}, "UTC");
    row("by day and folder", {D::Day, D::ProjectDir}, "Asia/Kolkata");
    row("by session", {D::Session}, "Europe/Berlin");
    row("by day, session and model", {D::Day, D::Session, D::Model}, "Asia/Kathmandu");
    row("by hour and session", {D::Hour, D::Session}, "Asia/Kathmandu");
    row("by month and project", {D::Month, D::Project}, "America/New_York");
}

void TestSqliteSpend::rollUpsEqualRequests()
{
    QFETCH(const std::vector<Dimension>, groupBy);
    QFETCH(const QByteArray, zone);
    for (size_t from = 0; from < m_random.size(); from += 700) // several batches
        QVERIFY(m_storage->append(
            RecordBatch(m_random.begin() + qsizetype(from),
                        m_random.begin() + qsizetype(std::min(from + 700, m_random.size())))));
    SpendQuery query;
    query.groupBy = groupBy;
    query.zone = QTimeZone(zone);
    QVERIFY(query.zone.isValid());
    query.range = Always;
    Sums expected;
    for (const bool filtered : {false, true}) {
        if (filtered) {
            query.keyId = fixedId(3);
            query.providerId = fixedId(101);
        }
        const std::vector<Spend> rows = spend(query);
        expected = addUp(m_random, query);
        QCOMPARE(rows.size(), expected.size());
        QVERIFY(sumsOf(rows) == expected);
        QVERIFY(std::is_sorted(rows.begin(), rows.end(),
                               [](const Spend &a, const Spend &b) { return a.group < b.group; }));
    }
}

void TestSqliteSpend::raggedRanges()
{
    QVERIFY(m_storage->append(m_random));
    QRandomGenerator random(7);
    SpendQuery query;
    query.zone = QTimeZone("Asia/Kolkata");
    for (int i = 0; i < 60; ++i) {
        const RequestRecord &at = m_random[size_t(random.bounded(int(m_random.size())))];
        // Often the very moment of a request, and often within one quarter of an hour.
        query.range.from = at.startedAt + std::chrono::microseconds(random.bounded(-1, 2));
        query.range.until =
            query.range.from + (i % 2 ? std::chrono::microseconds(random.bounded(1'000'000'000))
                                      : std::chrono::hours(random.bounded(2000)));
        query.groupBy = i % 3 ? std::vector{Dimension::Key} : std::vector{Dimension::Day, Dimension::Agent};
        QVERIFY2(sumsOf(spend(query)) == addUp(m_random, query), qPrintable(QString::number(i)));
    }
}

void TestSqliteSpend::onlyWhatIsAskedFor_data()
{
    QTest::addColumn<int>("dimension");
    QTest::addColumn<std::vector<Dimension>>("groupBy");
    using D = Dimension;
    const auto row = [](const char *name, Dimension dimension, std::vector<Dimension> groupBy) {
        QTest::newRow(name) << int(dimension) << groupBy;
    };
    row("one key", D::Key, {D::Month});
    row("one provider by day", D::Provider, {D::Day, D::Model});
    row("one model", D::Model, {D::Key});
    row("one agent", D::Agent, {D::Agent, D::Model});
    row("one session", D::Session, {D::Day});
    row("one session by hour", D::Session, {D::Hour});
    row("one status", D::Status, {D::Key});
    row("one project", D::Project, {D::Hour});
    row("one folder", D::ProjectDir, {D::Minute});
    row("one endpoint", D::Endpoint, {D::Session});
}

void TestSqliteSpend::onlyWhatIsAskedFor()
{
    QFETCH(const int, dimension);
    QFETCH(const std::vector<Dimension>, groupBy);
    QVERIFY(m_storage->append(m_random));
    SpendQuery query;
    query.zone = QTimeZone("Asia/Kolkata");
    query.groupBy = groupBy;
    for (const TimeRange &range : {Always, TimeRange{utc(2026, 4, 1, 3, 7), utc(2026, 7, 9, 11, 52)}}) {
        query.range = range;
        query.only = {{Dimension(dimension), labelOf(m_random[40], Dimension(dimension), query.zone)}};
        QVERIFY(!addUp(m_random, query).empty());
        QVERIFY(sumsOf(spend(query)) == addUp(m_random, query));
        query.only.push_back({Dimension::Model, modelFor(m_random[40])});
        QVERIFY(sumsOf(spend(query)) == addUp(m_random, query));
    }
}

void TestSqliteSpend::theDearest_data()
{
    QTest::addColumn<std::vector<Dimension>>("groupBy");
    QTest::addColumn<int>("prices"); // so many different ones
    using D = Dimension;
    const auto row = [](const char *name, std::vector<Dimension> groupBy, int prices) {
        QTest::newRow(name) << groupBy << prices;
    };
    row("sessions", {D::Session}, 1'000'000);
    row("sessions, of which many cost the same", {D::Session}, 3);
    row("sessions that nobody knows the price of", {D::Session}, 1);
    row("sessions by agent and folder", {D::Session, D::Agent, D::ProjectDir}, 1'000'000);
    row("sessions by model, of which many cost the same", {D::Model, D::Session}, 4);
    row("models", {D::Model}, 1'000'000);
    row("by day", {D::Day, D::Session}, 1000);
}

// The first ones of the whole list, however they are found.
void TestSqliteSpend::theDearest()
{
    QFETCH(const std::vector<Dimension>, groupBy);
    QFETCH(const int, prices);
    QRandomGenerator random(8);
    RecordBatch records = m_random;
    for (RequestRecord &record : records) {
        const int price = random.bounded(prices);
        // A few long ones, one of those without a name, and many short ones.
        const int session = random.bounded(4) == 0 ? random.bounded(5) : random.bounded(900);
        record.sessionId = session == 0 ? QString() : QStringLiteral("session-%1").arg(session);
        record.cost = price == 0 ? std::optional<Money>() : Money::fromPico(price * 7'000'001LL);
    }
    QVERIFY(m_storage->append(records));
    SpendQuery query;
    query.zone = QTimeZone("Asia/Kolkata");
    query.groupBy = groupBy;
    for (const TimeRange &range : {Always, TimeRange{utc(2026, 4, 1, 3, 7), utc(2026, 7, 9, 11, 52)}}) {
        for (const bool filtered : {false, true}) {
            query.range = range;
            query.only.clear();
            if (filtered)
                query.only = {{Dimension::Key, fixedId(2).toString(QUuid::WithoutBraces)}};
            const Sums all = addUp(records, query);
            std::vector<std::pair<std::vector<QString>, Totals>> expected(all.begin(), all.end());
            std::sort(expected.begin(), expected.end(), [](const auto &a, const auto &b) {
                return std::tie(b.second.cost, b.second.requests, a.first) <
                       std::tie(a.second.cost, a.second.requests, b.first);
            });
            for (const int top : {1, 3, 7, 60, 5000}) {
                query.top = top;
                const Sums first(expected.begin(),
                                 expected.begin() + std::min<qsizetype>(top, qsizetype(expected.size())));
                const std::vector<Spend> rows = spend(query);
                QCOMPARE(rows.size(), first.size());
                QVERIFY2(sumsOf(rows) == first, qPrintable(QString::number(top)));
                QVERIFY(std::is_sorted(rows.begin(), rows.end(),
                                       [](const Spend &a, const Spend &b) { return a.group < b.group; }));
            }
        }
    }
}

void TestSqliteSpend::countedAnew_data()
{
    QTest::addColumn<std::vector<Dimension>>("groupBy");
    using D = Dimension;
    QTest::newRow("in all") << std::vector<Dimension>{};
    QTest::newRow("by model") << std::vector{D::Model};
    QTest::newRow("by hour") << std::vector{D::Hour};
    QTest::newRow("by session") << std::vector{D::Session};
    QTest::newRow("by day and status") << std::vector{D::Day, D::Status};
}

// Requests that are priced otherwise afterwards.
void TestSqliteSpend::countedAnew()
{
    QFETCH(const std::vector<Dimension>, groupBy);
    QVERIFY(m_storage->append(m_random));
    RecordBatch changed = m_random;
    {
        auto connection = SqliteConnection::open(m_dir->filePath(QStringLiteral("sluice.db")), 2000);
        QVERIFY(connection);
        auto transaction = Transaction::begin(*connection.value());
        QVERIFY(transaction);
        QRandomGenerator random(3);
        RollUps rollUps;
        for (RequestRecord &record : changed) {
            if (random.bounded(3) == 0)
                continue;
            const RequestRecord before = record;
            record.cost = random.bounded(4) == 0 ? std::optional<Money>()
                                                 : Money::fromPico(qint64(random.bounded(9'000'000'000.0)));
            record.cacheSaved = Money::fromPico(qint64(random.bounded(4'000'000.0)) - 2'000'000);
            rollUps.replace(before, record);
        }
        QVERIFY(rollUps.adjust(*connection.value()));
        QVERIFY(transaction.value().commit());
    }
    SpendQuery query;
    query.range = Always;
    query.groupBy = groupBy;
    query.zone = QTimeZone("Asia/Kolkata"); // 5:30: days begin on a quarter, not on six hours
    query.range = {utc(2026, 3, 1), utc(2026, 11, 2)};
    QVERIFY(sumsOf(spend(query)) == addUp(changed, query));
    query.latency = true;
    if (groupBy == std::vector{Dimension::Model}) { // as often as before, as long as before
        LatencyCounts counts;
        for (const Spend &row : spend(query))
            counts.add(row.ttft);
        LatencyCounts before;
        for (const RequestRecord &record : m_random)
            before.add(record.ttftMicros);
        QVERIFY(counts == before);
    }
}

void TestSqliteSpend::latencies_data()
{
    QTest::addColumn<std::vector<Dimension>>("groupBy");
    QTest::newRow("in all") << std::vector<Dimension>{};
    QTest::newRow("by model") << std::vector<Dimension>{Dimension::Model};
    QTest::newRow("by hour") << std::vector<Dimension>{Dimension::Hour};
    QTest::newRow("by session") << std::vector<Dimension>{Dimension::Session};
    QTest::newRow("by day and key") << std::vector<Dimension>{Dimension::Day, Dimension::Key};
}

void TestSqliteSpend::latencies()
{
    QFETCH(const std::vector<Dimension>, groupBy);
    QVERIFY(m_storage->append(m_random));
    SpendQuery query;
    query.zone = QTimeZone("Asia/Kolkata");
    query.groupBy = groupBy;
    query.latency = true;
    query.range = {utc(2026, 4, 1, 3, 7), utc(2026, 7, 9, 11, 52)};
    std::map<std::vector<QString>, std::pair<LatencyCounts, LatencyCounts>> expected;
    for (const RequestRecord &record : m_random) {
        if (record.startedAt < query.range.from || record.startedAt >= query.range.until)
            continue;
        std::vector<QString> group;
        for (const Dimension dimension : groupBy)
            group.push_back(labelOf(record, dimension, query.zone));
        expected[group].first.add(record.ttftMicros);
        expected[group].second.add(record.durationMicros);
    }
    const std::vector<Spend> rows = spend(query);
    QVERIFY(sumsOf(rows) == addUp(m_random, query));
    for (const Spend &row : rows) {
        QVERIFY(row.ttft == expected[row.group].first);
        QVERIFY(row.duration == expected[row.group].second);
    }
}

using Passes = std::function<bool(const RequestRecord &)>;
Q_DECLARE_METATYPE(Passes)
Q_DECLARE_METATYPE(sluice::RequestFilter)

void TestSqliteSpend::filteredPages_data()
{
    QTest::addColumn<RequestFilter>("filter");
    QTest::addColumn<Passes>("passes");
    const auto row = [](const char *name, const RequestFilter &filter, const Passes &passes) {
        QTest::newRow(name) << filter << passes;
    };
    RequestFilter filter;
    filter.keys = {fixedId(1), fixedId(3)};
    row("keys", filter,
        [](const RequestRecord &record) { return record.keyId == fixedId(1) || record.keyId == fixedId(3); });
    filter = {};
    filter.models = {QStringLiteral("served-*")};
    row("a pattern of models", filter,
        [](const RequestRecord &record) { return !record.modelServed.isEmpty(); });
    filter.models = {QStringLiteral("MODEL-2"), QStringLiteral("served_1")};
    row("models by name; _ is itself", filter,
        [](const RequestRecord &record) { return record.modelAsked == QLatin1String("model-2"); });
    filter = {};
    filter.agents = {QString()};
    filter.statusFrom = 500;
    filter.statusUntil = 600;
    row("unknown agents with 5xx", filter,
        [](const RequestRecord &record) { return record.agent.isEmpty() && record.status / 100 == 5; });
    filter = {};
    filter.failed = true;
    filter.projects = {QUuid()};
    row("failed without a project", filter,
        [](const RequestRecord &record) { return hasFailed(record) && record.projectId.isNull(); });
    filter = {};
    filter.unpriced = true;
    filter.estimated = false;
    row("unpriced", filter,
        [](const RequestRecord &record) { return isUnpriced(record) && !record.usage.estimated; });
    filter = {};
    filter.words = {QStringLiteral("SRC/1"), QStringLiteral("ession-3")};
    row("words anywhere", filter, [](const RequestRecord &record) {
        return record.projectDir.endsWith(QLatin1String("src/1")) &&
               record.sessionId == QLatin1String("session-3");
    });
    filter = {};
    filter.costAtLeast = Money::fromPico(3'000'000'000);
    filter.tokensAtLeast = 2'000'000;
    filter.durationAtLeastMicros = 60'000'000;
    row("dear, long and slow", filter, [](const RequestRecord &record) {
        return record.cost && *record.cost >= Money::fromPico(3'000'000'000) &&
               record.usage.totalInput() + record.usage.totalOutput() >= 2'000'000 &&
               record.durationMicros >= 60'000'000;
    });
    filter = {};
    filter.outcomes = {Outcome::ClientLeft, Outcome::Refused};
    filter.endpoints = {QStringLiteral("messages")};
    row("by outcome", filter, [](const RequestRecord &record) {
        return record.endpoint == "messages" &&
               (record.outcome == Outcome::ClientLeft || record.outcome == Outcome::Refused);
    });
}

void TestSqliteSpend::filteredPages()
{
    QFETCH(const RequestFilter, filter);
    QFETCH(const Passes, passes);
    QVERIFY(m_storage->append(m_random));
    RequestQuery query;
    query.filter = filter;
    query.limit = int(m_random.size());
    const RequestPage page = m_storage->requests(query).value();
    const auto expected = std::count_if(m_random.begin(), m_random.end(), passes);
    QVERIFY(expected > 0 && expected < qint64(m_random.size()));
    QCOMPARE(page.total, qint64(expected));
    QCOMPARE(page.records.size(), size_t(expected));
    QVERIFY(std::all_of(page.records.begin(), page.records.end(), passes));
}

void TestSqliteSpend::pagesGoOnFromACursor()
{
    RecordBatch all = m_random;
    for (quint64 i = 0; i < 20; ++i) // of one moment: the id decides
        all.push_back(doneRequest(all[100].startedAt, 1'000'000 + i));
    QVERIFY(m_storage->append(all));
    for (const bool newestFirst : {true, false}) {
        RequestQuery query;
        query.newestFirst = newestFirst;
        query.limit = 71;
        query.count = false;
        QSet<QUuid> seen;
        RequestPage page = m_storage->requests(query).value();
        for (int pages = 0; !page.records.empty() && pages < 1000; ++pages) {
            QCOMPARE(page.total, 0);
            for (const RequestRecord &record : page.records)
                seen.insert(record.id);
            query.after = RequestCursor{page.records.back().startedAt, page.records.back().id};
            page = m_storage->requests(query).value();
        }
        QCOMPARE(seen.size(), qsizetype(all.size()));
    }
}

void TestSqliteSpend::prunedSessionsCountOnce()
{
    QVERIFY(m_storage->append(m_random));
    SpendQuery query;
    query.range = Always;
    query.groupBy = {Dimension::Session};
    const Sums before = sumsOf(spend(query));
    QVERIFY(m_storage->prune(utc(2026, 6, 1)));
    QVERIFY(sumsOf(spend(query)) == before);
    // By days, a piece of six hours belongs to the day that it begins in: none is lost, none counts twice.
    query.groupBy = {Dimension::Day, Dimension::Session};
    query.zone = QTimeZone("Asia/Kathmandu");
    Sums byName;
    for (const Spend &row : spend(query))
        byName[{row.group[1]}].add(totalsOf(row));
    QVERIFY(byName == before);
}

void TestSqliteSpend::daysAcrossClockChanges_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Instant>("time");
    QTest::addColumn<QString>("day");

    const auto row = [](const char *name, const char *zone, Instant time, const char *day) {
        QTest::newRow(name) << QByteArray(zone) << time << QString::fromLatin1(day);
    };
    row("Berlin, last moment before the day of 23 hours", "Europe/Berlin", utc(2026, 3, 28, 23) - 1us,
        "2026-03-28");
    row("Berlin, first moment of the day of 23 hours", "Europe/Berlin", utc(2026, 3, 28, 23), "2026-03-29");
    row("Berlin, last moment of the day of 23 hours", "Europe/Berlin", utc(2026, 3, 29, 22) - 1us,
        "2026-03-29");
    row("Berlin, the day after it", "Europe/Berlin", utc(2026, 3, 29, 22), "2026-03-30");
    row("Berlin, last moment before the day of 25 hours", "Europe/Berlin", utc(2026, 10, 24, 22) - 1us,
        "2026-10-24");
    row("Berlin, first moment of the day of 25 hours", "Europe/Berlin", utc(2026, 10, 24, 22), "2026-10-25");
    row("Berlin, last moment of the day of 25 hours", "Europe/Berlin", utc(2026, 10, 25, 23) - 1us,
        "2026-10-25");
    row("Berlin, the day after that", "Europe/Berlin", utc(2026, 10, 25, 23), "2026-10-26");
    row("Kolkata, last moment of a day", "Asia/Kolkata", utc(2026, 3, 28, 18, 30) - 1us, "2026-03-28");
    row("Kolkata, first moment of a day", "Asia/Kolkata", utc(2026, 3, 28, 18, 30), "2026-03-29");
}

void TestSqliteSpend::daysAcrossClockChanges()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const Instant, time);
    QFETCH(const QString, day);
    // Company on either side, so that a wrong boundary would move somebody.
    QVERIFY(
        m_storage->append({doneRequest(time - 48h, 1), doneRequest(time, 2), doneRequest(time + 48h, 3)}));
    SpendQuery query;
    query.range = Always;
    query.groupBy = {Dimension::Day};
    query.zone = QTimeZone(zone);
    const std::vector<Spend> rows = spend(query);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[1].group[0], day);
    QCOMPARE(rows[1].requests, 1);
}

void TestSqliteSpend::monthsInAZone()
{
    const TimeRange year{utc(2026, 1, 1), utc(2027, 1, 1)};
    const QTimeZone berlin("Europe/Berlin");
    const std::vector<TimeRange> months = timeSlices(year, false, true, berlin);
    QCOMPARE(months.size(), size_t(13)); // the first hour of 2027 there is still 2026 here
    QCOMPARE(timeLabel(Dimension::Month, months.front().from, berlin), QStringLiteral("2026-01"));
    QCOMPARE(timeLabel(Dimension::Month, months.back().from, berlin), QStringLiteral("2027-01"));
    QVERIFY(months[6].from == utc(2026, 6, 30, 22));
    for (size_t i = 1; i < months.size(); ++i)
        QVERIFY(months[i].from == months[i - 1].until);
    QVERIFY(months.back().until == year.until);
    QVERIFY(timeSlices({utc(2026, 1, 2), utc(2026, 1, 1)}, true, false, berlin).empty());
    // Samoa went from the 29th to the 31st of December 2011.
    const std::vector<TimeRange> samoa =
        timeSlices({utc(2011, 12, 29, 12), utc(2012, 1, 1, 12)}, true, false, QTimeZone("Pacific/Apia"));
    for (size_t i = 1; i < samoa.size(); ++i)
        QVERIFY(samoa[i].from == samoa[i - 1].until && samoa[i].from < samoa[i].until);
}

void TestSqliteSpend::totalsDoNotOverflow()
{
    const Money most = Money::fromPico(std::numeric_limits<qint64>::max());
    RecordBatch batch;
    for (quint64 i = 0; i < 6; ++i) {
        batch.push_back(doneRequest(utc(2026, 11, 21 + int(i) / 2), i));
        batch.back().cost = most;
    }
    QVERIFY(m_storage->append(batch));
    batch[0].id = idAt(utc(2026, 11, 21), 99); // onto a quarter that is full already
    QVERIFY(m_storage->append({batch[0]}));
    const std::vector<Spend> rows = spend({Always});
    QCOMPARE(rows.at(0).requests, 7);
    QVERIFY(rows[0].cost >= Money::fromPico(most.pico() / 1'000'000 * 1'000'000));
}

void TestSqliteSpend::whatFailedAndWhatIsUnpriced_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("priced");
    QTest::addColumn<qint64>("tokens");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<bool>("unpriced");
    const auto row = [](const char *name, Outcome outcome, bool priced, qint64 tokens, bool failed,
                        bool unpriced) {
        QTest::newRow(name) << int(outcome) << priced << tokens << failed << unpriced;
    };
    row("a whole answer", Outcome::Done, true, 5, false, false);
    row("a whole answer of an unknown model", Outcome::Done, false, 5, false, true);
    row("a whole answer without tokens and price", Outcome::Done, false, 0, false, true);
    row("the client left", Outcome::ClientLeft, true, 5, false, false);
    row("the provider refused before it used anything", Outcome::UpstreamError, false, 0, true, false);
    row("the provider broke an answer of an unknown model", Outcome::UpstreamBroke, false, 5, true, true);
    row("interrupted with its estimate", Outcome::Interrupted, true, 5, true, false);
    row("refused", Outcome::Refused, false, 0, true, false);
}

void TestSqliteSpend::whatFailedAndWhatIsUnpriced()
{
    QFETCH(const int, outcome);
    QFETCH(const bool, priced);
    QFETCH(const qint64, tokens);
    QFETCH(const bool, failed);
    QFETCH(const bool, unpriced);
    RequestRecord record = doneRequest(utc(2026, 11, 21, 12, 7), 1);
    record.outcome = Outcome(outcome);
    record.cost = priced ? Money::fromPico(1) : std::optional<Money>();
    record.usage = {};
    record.usage.output = tokens;
    QVERIFY(m_storage->append({record}));
    // Once from the sums, once from the request itself.
    for (const TimeRange &range : {Always, TimeRange{utc(2026, 11, 21, 12, 6), utc(2026, 11, 21, 12, 8)}}) {
        const std::vector<Spend> rows = spend({range});
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].errors, failed ? 1 : 0);
        QCOMPARE(rows[0].unpriced, unpriced ? 1 : 0);
    }
}

void TestSqliteSpend::pruningKeepsSums()
{
    QVERIFY(m_storage->append(m_random));
    SpendQuery query;
    query.range = Always;
    query.groupBy = {Dimension::Day, Dimension::Key, Dimension::Model};
    query.zone = QTimeZone("Europe/Berlin");
    const Sums before = sumsOf(spend(query));
    const Instant until = utc(2026, 6, 1);
    const auto old = std::count_if(m_random.begin(), m_random.end(),
                                   [&](const RequestRecord &record) { return record.startedAt < until; });
    QVERIFY(old > 500 && old < 2500);
    QCOMPARE(m_storage->prune(until).value(), qint64(old));
    QCOMPARE(m_storage->requests({}).value().total, qint64(m_random.size()) - qint64(old));
    QVERIFY(sumsOf(spend(query)) == before);
    QCOMPARE(m_storage->prune(until).value(), 0);
}

void TestSqliteSpend::whatWasPrunedDoesNotCountAgain()
{
    QVERIFY(m_storage->append(m_random));
    const Sums before = sumsOf(spend({Always}));
    QVERIFY(m_storage->prune(utc(2026, 6, 1)));
    const qint64 left = m_storage->requests({}).value().total;
    QVERIFY(m_storage->append(m_random));
    QVERIFY(sumsOf(spend({Always})) == before);
    QCOMPARE(m_storage->requests({}).value().total, left);
    QVERIFY(m_storage->append({doneRequest(utc(2026, 6, 1), 9'999'999)}));
    QCOMPARE(m_storage->requests({}).value().total, left + 1);
}

void TestSqliteSpend::aWrongClockDoesNotMakeDeaf()
{
    QVERIFY(m_storage->append({doneRequest(utc(2026, 11, 21), 1)}));
    QCOMPARE(m_storage->prune(utc(2040, 1, 1)).value(), 1);
    QVERIFY(m_storage->append({doneRequest(utc(2026, 11, 22), 2)}));
    QCOMPARE(m_storage->requests({}).value().total, 1);
    QCOMPARE(spend({Always})[0].requests, 2);
}

void TestSqliteSpend::pruningInSlices()
{
    QVERIFY(m_storage->append(m_random));
    QCOMPARE(m_storage->pruneSlice(utc(2026, 6, 1), 100).value(), 100);
    const RequestPage page = m_storage->requests({{}, {}, {}, {}, 1, 0, false}).value();
    QCOMPARE(page.total, qint64(m_random.size()) - 100);
    QVERIFY2(page.records[0].id == m_random[100].id, "the oldest go first");
}

void TestSqliteSpend::rangesIntoPrunedTimeTakeWholeQuarters()
{
    const Instant noon = utc(2026, 11, 21, 12);
    QVERIFY(m_storage->append(
        {doneRequest(noon + 1min, 1), doneRequest(noon + 10min, 2), doneRequest(noon + 16min, 3)}));
    QCOMPARE(spend({{noon + 5min, noon + 20min}})[0].requests, 2);
    QVERIFY(m_storage->prune(noon + 12min));
    QCOMPARE(spend({{noon + 5min, noon + 20min}})[0].requests, 3);
    QCOMPARE(spend({{noon - 5min, noon + 5min}})[0].requests, 2);
    QCOMPARE(spend({{noon + 5min, noon + 6min}})[0].requests, 2);
    QCOMPARE(spend({{noon + 15min, noon + 17min}})[0].requests, 1);
}

void TestSqliteSpend::refusalsComeBack()
{
    const Refusal unknownKey{utc(2026, 11, 21, 12),
                             utc(2026, 11, 21, 12, 1),
                             37,
                             QUuid(),
                             "authenticate",
                             401,
                             QStringLiteral("no such key"),
                             QStringLiteral("codex"),
                             QStringLiteral("127.0.0.1")};
    const Refusal paused{
        utc(2026, 11, 21, 13), utc(2026, 11, 21, 13), 1, fixedId(1), "pause", 503, {}, {}, {}};
    QVERIFY(m_storage->appendRefusals({unknownKey, paused}));
    const std::vector<Refusal> read = m_storage->refusals({utc(2026, 11, 21), utc(2026, 11, 22)}, 10).value();
    QCOMPARE(read.size(), size_t(2));
    QCOMPARE(read[0].keyId, paused.keyId);
    const Refusal &back = read[1];
    QVERIFY(back.first == unknownKey.first && back.last == unknownKey.last && back.keyId.isNull());
    QCOMPARE(back.count, 37);
    QCOMPARE(back.stage, unknownKey.stage);
    QCOMPARE(back.status, 401);
    QCOMPARE(back.reason, unknownKey.reason);
    QCOMPARE(back.agent, unknownKey.agent);
    QCOMPARE(back.clientAddress, unknownKey.clientAddress);
    QCOMPARE(m_storage->refusals({utc(2026, 11, 21, 13), utc(2026, 11, 22)}, 10).value().size(), size_t(1));
    QCOMPARE(m_storage->prune(utc(2026, 11, 21, 12, 30)).value(), 1);
    QCOMPARE(m_storage->refusals({utc(2026, 11, 21), utc(2026, 11, 22)}, 10).value().size(), size_t(1));
}

void TestSqliteSpend::aYearIsFast()
{
    // A roll-up row for each of 300,000 quarters × keys × models: what 10 million requests of a year leave.
    constexpr int Rows = 300'000;
    RecordBatch batch;
    const qint64 start = cpuMicros();
    for (quint64 i = 0; i < Rows; ++i) {
        RequestRecord record =
            doneRequest(utc(2026, 1, 1) + std::chrono::minutes(15) * (i * 35'040 / Rows), i);
        record.keyId = fixedId(int(i % 10));
        record.modelServed = QStringLiteral("model-%1").arg(i % 3);
        batch.push_back(std::move(record));
        if (batch.size() == 5000) {
            QVERIFY(m_storage->append(batch));
            batch.clear();
        }
    }
    SpendQuery query;
    query.range = {utc(2026, 1, 1), utc(2027, 1, 1)};
    query.groupBy = {Dimension::Day, Dimension::Key};
    query.zone = QTimeZone("Europe/Berlin");
    const qint64 written = cpuMicros();
    const std::vector<Spend> rows = spend(query);
    const qint64 read = cpuMicros();
    QVERIFY(rows.size() >= 3650 && rows.size() <= 3670);
    const qint64 took = (read - written) / 1000;
    const qint64 writing = (written - start) / 1000;
    qInfo("a year by day and key: %lld ms of CPU time, after %lld ms of writing it", took, writing);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // On a slower machine in proportion to what the writing took there.
    QVERIFY2(took < std::max<qint64>(1000, writing / 10), qPrintable(QString::number(took)));
#endif
}

QTEST_GUILESS_MAIN(TestSqliteSpend)
#include "test_sqlitespend.moc"
