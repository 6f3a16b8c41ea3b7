// How long the Overview, Usage and Traffic pages wait for a ledger of ten million requests of one year:
//   bench_usage FILE [REQUESTS]
// Fills FILE through SqliteStorage::append() where it does not exist yet (some minutes), then asks each
// question three times and prints the slowest answer, in milliseconds.
#include "core/storage/sqlitestorage.h"
#include "tests/unit/storage/records.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace sluice;
using namespace sluice::testing;

namespace {

constexpr int Slots = 20; // agents at work at the same time
const Instant Begin = utc(2026, 1, 1);
const Instant End = utc(2027, 1, 1);

RequestRecord requestAt(QRandomGenerator &random, Instant at, quint64 number)
{
    const int slot = random.bounded(Slots);
    const qint64 hours = (microsOf(at) - microsOf(Begin)) / 3'600'000'000;
    RequestRecord record = doneRequest(at, number);
    record.keyId = fixedId(1 + slot % 12);
    record.projectId = fixedId(201 + slot % 4);
    record.projectDir = QStringLiteral("/home/ada/src/project-%1").arg((slot + hours / 50) % 30);
    record.sessionId = QStringLiteral("%1-%2-4f6a-9b1e").arg(slot).arg(hours);
    record.agent = QStringLiteral("agent-%1").arg(slot % 5);
    const int model = (slot + random.bounded(3)) % 9;
    record.providerId = fixedId(101 + model % 3);
    record.modelAsked = record.modelServed = QStringLiteral("model-%1").arg(model);
    record.endpoint = model % 2 ? "messages" : "responses";
    record.status = random.bounded(50) == 0 ? 429 : 200;
    record.outcome = record.status == 200 ? Outcome::Done : Outcome::UpstreamError;
    record.usage.input = random.bounded(5000);
    record.usage.cacheRead = random.bounded(90'000);
    record.usage.output = random.bounded(2000);
    record.cost = model == 8 ? std::optional<Money>() : Money::fromPico(random.bounded(2'000'000) * 10'000LL);
    record.ttftMicros = 200'000 + random.bounded(2'000'000);
    record.durationMicros = record.ttftMicros + random.bounded(20'000'000);
    return record;
}

bool fill(SqliteStorage &storage, qint64 requests)
{
    QRandomGenerator random(10);
    const qint64 length = microsOf(End) - microsOf(Begin);
    RecordBatch batch;
    QElapsedTimer timer;
    timer.start();
    for (qint64 i = 0; i < requests; ++i) {
        batch.push_back(
            requestAt(random, instantFromMicros(microsOf(Begin) + length / requests * i), quint64(i)));
        if (batch.size() < 5000 && i + 1 < requests)
            continue;
        if (const auto appended = storage.append(batch); !appended) {
            std::fprintf(stderr, "%s\n", qPrintable(appended.error().text));
            return false;
        }
        batch.clear();
    }
    std::printf("filled: %lld requests in %lld s\n", static_cast<long long>(requests),
                static_cast<long long>(timer.elapsed() / 1000));
    return true;
}

template<typename Ask>
void measure(const char *what, const Ask &ask)
{
    qint64 slowest = 0;
    qsizetype rows = 0;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        rows = ask();
        slowest = std::max(slowest, timer.elapsed());
    }
    std::printf("%6lld ms  %s (%lld rows)\n", static_cast<long long>(slowest), what,
                static_cast<long long>(rows));
    std::fflush(stdout);
}

void measureSpend(const SqliteStorage &storage, const char *what, const TimeRange &range,
                  const std::vector<Dimension> &groupBy, bool latency = false, int top = 0)
{
    SpendQuery query;
    query.range = range;
    query.groupBy = groupBy;
    query.zone = QTimeZone("Europe/Berlin");
    query.latency = latency;
    query.top = top;
    measure(what, [&] { return qsizetype(storage.spend(query).value().size()); });
}

void measurePage(const SqliteStorage &storage, const char *what, const RequestQuery &query)
{
    measure(what, [&] { return qsizetype(storage.requests(query).value().records.size()); });
}

void usagePage(const SqliteStorage &storage)
{
    using D = Dimension;
    const Instant midnight = utc(2026, 12, 30, 23); // in Berlin
    const TimeRange day{midnight, midnight + std::chrono::days(1)};
    const TimeRange month{midnight - std::chrono::days(29), day.until};
    const TimeRange year{utc(2025, 12, 31, 23), utc(2026, 12, 31, 23)};
    measureSpend(storage, "today by hour and key", day, {D::Hour, D::Key});
    measureSpend(storage, "today: latencies by key", day, {D::Key}, true);
    measureSpend(storage, "30 days by day and model", month, {D::Day, D::Model});
    measureSpend(storage, "30 days: latencies by model", month, {D::Model}, true);
    measureSpend(storage, "30 days: first token by day", month, {D::Day}, true);
    measureSpend(storage, "year by month and key", year, {D::Month, D::Key});
    measureSpend(storage, "year by month and model", year, {D::Month, D::Model});
    measureSpend(storage, "year by month and provider", year, {D::Month, D::Provider});
    measureSpend(storage, "year by month and agent", year, {D::Month, D::Agent});
    measureSpend(storage, "year by month and endpoint", year, {D::Month, D::Endpoint});
    measureSpend(storage, "year by month and project", year, {D::Month, D::Project});
    measureSpend(storage, "year by month and folder", year, {D::Month, D::ProjectDir});
    measureSpend(storage, "year by day and key", year, {D::Day, D::Key});
    measureSpend(storage, "year: latencies by key", year, {D::Key}, true);
    measureSpend(storage, "year: dearest sessions", year, {D::Session, D::Agent, D::ProjectDir}, false, 7);
    measureSpend(storage, "all time by month and key", {Instant::min(), Instant::max()}, {D::Month, D::Key});
}

void overviewPage(const SqliteStorage &storage)
{
    using D = Dimension;
    const Instant midnight = utc(2026, 12, 30, 23);
    const TimeRange day{midnight, midnight + std::chrono::days(1)};
    measureSpend(storage, "overview: month by day", {utc(2026, 11, 30, 23), day.until}, {D::Day});
    measureSpend(storage, "overview: today by hour", day, {D::Hour});
    measureSpend(storage, "overview: last hour by minute and key",
                 {midnight + std::chrono::hours(12), midnight + std::chrono::hours(13)}, {D::Minute, D::Key});
    measureSpend(storage, "overview: today by model", day, {D::Model});
    RequestQuery last;
    last.range = day;
    last.limit = 500;
    measurePage(storage, "overview: the last 500 requests of today", last);
}

void trafficPage(const SqliteStorage &storage)
{
    RequestQuery query;
    query.count = false;
    measurePage(storage, "traffic: the newest 100", query);
    query.filter.keys = {fixedId(3)};
    measurePage(storage, "traffic: the newest 100 of a key", query);
    query.filter = {};
    query.after = RequestCursor{utc(2026, 3, 1), idAt(utc(2026, 3, 1), 0)};
    measurePage(storage, "traffic: 100 behind a place nine million back", query);
    query.after.reset();
    query.filter.statusFrom = 400;
    query.filter.models = {QStringLiteral("*-4")};
    measurePage(storage, "traffic: the newest 100 errors of a model", query);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("bench_usage FILE [REQUESTS]\n", stderr);
        return 2;
    }
    const QString file = QString::fromLocal8Bit(argv[1]);
    const bool there = QFileInfo::exists(file);
    auto opened = SqliteStorage::open(file);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text));
        return 1;
    }
    SqliteStorage &storage = *opened.value();
    if (!there && !fill(storage, argc > 2 ? QByteArray(argv[2]).toLongLong() : 10'000'000))
        return 1;
    std::printf("database: %.2f GiB\n", double(QFileInfo(file).size()) / (1024.0 * 1024 * 1024));
    overviewPage(storage);
    usagePage(storage);
    trafficPage(storage);
    return 0;
}
