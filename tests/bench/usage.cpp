// How long the storage thread works on what Overview, Usage and Traffic ask when they open, over a ledger of
// ten million requests of one year that ends now:
//   bench_usage FILE [REQUESTS [SESSIONS]]
// Fills FILE where it does not exist yet (some minutes; 10,000,000 and 5,000). Each question is asked three
// times; the fastest answer counts, in milliseconds on the wall and of CPU time, which others on the machine
// do not lengthen. bench_window measures the pages themselves over the same file.
#include "core/storage/sqlitestorage.h"
#include "tests/bench/yearofuse.h"
#include "ui/usage/usagereader.h"
#include "ui/usage/usageview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <ctime>

using namespace sluice;

namespace {

struct Took
{
    qint64 wall = 0;
    qint64 cpu = 0;
    qint64 rows = 0;
};

template<typename Ask>
Took measure(const Ask &ask)
{
    constexpr qint64 Forever = std::numeric_limits<qint64>::max();
    Took took{Forever, Forever, 0};
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock(); // there is but one thread
        took.rows = ask();
        took.cpu = std::min(took.cpu, qint64(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
        took.wall = std::min(took.wall, timer.elapsed());
    }
    return took;
}

// Questions that one page asks before it is complete.
class Page
{
public:
    Page(const SqliteStorage &storage, QString name)
        : m_storage(storage)
        , m_name(std::move(name))
    {}
    ~Page()
    {
        std::printf("%6lld ms (CPU %lld)  %s:%s\n", qlonglong(m_wall), qlonglong(m_cpu), qPrintable(m_name),
                    qPrintable(m_parts));
        std::fflush(stdout);
    }
    Page(const Page &) = delete;
    Page &operator=(const Page &) = delete;

    void spend(const char *what, const SpendQuery &query)
    {
        add(what, measure([&] { return qint64(m_storage.spend(query).value().size()); }));
    }
    void requests(const char *what, const RequestQuery &query)
    {
        add(what, measure([&] { return qint64(m_storage.requests(query).value().records.size()); }));
    }
    void pastUse(Instant sessionsFrom)
    {
        add("all", measure([&] { return qint64(m_storage.pastUse(sessionsFrom).value().size()); }));
    }

private:
    void add(const char *what, const Took &took)
    {
        m_wall += took.wall;
        m_cpu += took.cpu;
        m_parts += QStringLiteral(" %1 %2 (%3 rows)").arg(QLatin1String(what)).arg(took.wall).arg(took.rows);
    }

    const SqliteStorage &m_storage;
    QString m_name;
    QString m_parts = {};
    qint64 m_wall = 0;
    qint64 m_cpu = 0;
};

// As UsageReader asks.
void usagePage(const SqliteStorage &storage, const QString &name, const UsageView &view, Instant now,
               const QTimeZone &zone)
{
    Page page(storage, QStringLiteral("usage, ") + name);
    SpendQuery query;
    query.zone = zone;
    query.only = view.only;
    std::optional<Instant> first;
    if (view.range == UsageRange::All) {
        query.range = {Instant::min(), Instant::max()};
        query.groupBy = {Dimension::Month};
        page.spend("months", query);
        first = now - bench::Length;
    }
    const UsagePeriod period = periodOf(view, now, zone, first);
    query.range = period.range;
    query.groupBy = {period.bucket, view.groupBy};
    page.spend("cells", query);
    query.latency = true;
    query.groupBy.clear();
    if (view.groupBy != Dimension::Session)
        query.groupBy = {view.groupBy};
    page.spend("latency", query);
    if (view.metric == UsageMetric::FirstToken) {
        query.groupBy = {period.bucket};
        page.spend("bars", query);
    }
    query.latency = false;
    if (period.before) {
        query.range = *period.before;
        query.groupBy = {period.bucket, view.groupBy};
        page.spend("before", query);
    }
    query.range = period.range;
    query.groupBy = {Dimension::Session, Dimension::Agent, Dimension::ProjectDir};
    query.top = UsageReader::SessionsShown + 1;
    page.spend("sessions", query);
}

void usagePages(const SqliteStorage &storage, Instant now, const QTimeZone &zone)
{
    const std::initializer_list<std::pair<const char *, UsageRange>> ranges = {
        {"today", UsageRange::Today},          {"7 days", UsageRange::Last7Days},
        {"30 days", UsageRange::Last30Days},   {"this month", UsageRange::ThisMonth},
        {"last month", UsageRange::LastMonth}, {"this year", UsageRange::ThisYear},
        {"all time", UsageRange::All}};
    UsageView view;
    for (const auto &[name, range] : ranges) {
        view.range = range;
        usagePage(storage, QLatin1String(name), view, now, zone);
    }
    view.range = UsageRange::ThisYear;
    for (const Dimension dimension : UsageGroupings) {
        view.groupBy = dimension;
        usagePage(storage, QStringLiteral("this year by ") + UsageWords::dimension(dimension), view, now,
                  zone);
    }
    view.groupBy = Dimension::Model;
    view.metric = UsageMetric::FirstToken;
    view.compare = true;
    usagePage(storage, QStringLiteral("this year, first token by model, compared"), view, now, zone);
    view.range = UsageRange::Last30Days;
    usagePage(storage, QStringLiteral("30 days, first token by model, compared"), view, now, zone);
    view = {};
    view.range = UsageRange::ThisYear;
    view.groupBy = Dimension::Model;
    view.only = {{Dimension::Key, bench::keyId(2).toString(QUuid::WithoutBraces)}};
    usagePage(storage, QStringLiteral("this year, one key's models"), view, now, zone);
    view.range = UsageRange::Last30Days;
    view.only = {{Dimension::ProjectDir, QStringLiteral("/home/ada/src/project-47")}};
    usagePage(storage, QStringLiteral("30 days, one folder's models"), view, now, zone);
}

// As SpendFeed, RangeFigures and OverviewPage ask.
void overviewPage(const SqliteStorage &storage, Instant now, const QTimeZone &zone, UsageRange range)
{
    using D = Dimension;
    Page page(storage, QStringLiteral("overview, ") + UsageWords::range(range));
    UsageView view;
    const TimeRange today = periodOf(view, now, zone, {}).range;
    view.range = UsageRange::ThisMonth;
    const TimeRange month{
        std::min(periodOf(view, now, zone, {}).range.from, today.from - std::chrono::days(6)), today.until};
    const Instant until = now + std::chrono::minutes(1);
    const std::chrono::hours day(24);
    page.spend("days", {month, {D::Day}, {}, {}, zone});
    page.spend("hours", {today, {D::Hour}, {}, {}, zone});
    page.spend("minutes", {{until - std::chrono::minutes(61), until}, {D::Minute, D::Key}, {}, {}, zone});
    page.spend("models", {today, {D::Model}, {}, {}, zone});
    page.spend("yesterday", {{today.from - day, now - day}, {D::Day}, {}, {}, zone});
    RequestQuery last;
    last.limit = 500;
    last.range = TimeRange{now - day, until};
    page.requests("last 500", last);
    view.range = range;
    SpendQuery figures{periodOf(view, now, zone, {}).range, {D::Model}, {}, {}, zone};
    figures.latency = true;
    page.spend("figures", figures);
}

void trafficPage(const SqliteStorage &storage, Instant now)
{
    RequestQuery query;
    query.limit = 500;
    query.count = false;
    const auto measured = [&](const char *name) {
        Page(storage, QStringLiteral("traffic")).requests(name, query);
    };
    measured("the newest 500");
    query.limit = 100;
    query.filter.keys = {bench::keyId(2)};
    measured("the newest 100 of a key");
    query.filter = {};
    query.after = RequestCursor{now - std::chrono::days(300), {}};
    measured("100 behind a place 300 days back");
    query.after.reset();
    query.filter.failed = true;
    query.filter.models = {QStringLiteral("*-4")};
    measured("the newest 100 errors of a model");
    query.filter = {};
    query.filter.words = {QStringLiteral("project-47")};
    measured("the newest 100 with a word");
    query.filter.words = {QStringLiteral("nowhere to be found")};
    measured("100 of nothing");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("bench_usage FILE [REQUESTS [SESSIONS]]\n", stderr);
        return 2;
    }
    const QString file = QString::fromLocal8Bit(argv[1]);
    const bool there = QFileInfo::exists(file);
    const Instant now = SystemClock().now();
    auto opened = SqliteStorage::open(file);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text));
        return 1;
    }
    SqliteStorage &storage = *opened.value();
    if (!there) {
        const qint64 requests = argc > 2 ? QByteArray(argv[2]).toLongLong() : 10'000'000;
        const qint64 sessions = argc > 3 ? QByteArray(argv[3]).toLongLong() : 5000;
        const auto filled = [&]() -> Result<void> {
            SLUICE_CHECK(bench::writeConfiguration(storage, now));
            return bench::writeYear(storage, requests, sessions, now);
        }();
        if (!filled) {
            std::fprintf(stderr, "%s\n", qPrintable(filled.error().text));
            return 1;
        }
    }
    std::printf("database: %.2f GiB\n", double(QFileInfo(file).size()) / (1024.0 * 1024 * 1024));
    const QTimeZone zone("Europe/Berlin");
    // The end of the data: now, unless the file is of an earlier run.
    RequestQuery last;
    last.limit = 1;
    last.count = false;
    const Instant end = storage.requests(last).value().records.at(0).startedAt;
    for (const UsageRange range : {UsageRange::Today, UsageRange::Last7Days, UsageRange::ThisMonth})
        overviewPage(storage, end, zone, range);
    usagePages(storage, end, zone);
    trafficPage(storage, end);
    Page(storage, QStringLiteral("what limits go on from at the start"))
        .pastUse(end - std::chrono::hours(24));
    return 0;
}
