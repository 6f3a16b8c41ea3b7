#include "tests/bench/yearofuse.h"

#include "core/base/random.h"
#include "tests/unit/storage/records.h"

#include <QElapsedTimer>

#include <array>
#include <cstdio>

namespace sluice::bench {

namespace {

using testing::fixedId;
using testing::idAt;

constexpr int Slots = 20; // sessions at work at the same time, by day
constexpr size_t BatchSize = 20'000;
constexpr qint64 HourMicros = 3'600'000'000;
// How much of a day's work each hour sees, in UTC.
constexpr std::array<int, 24> HourWeights{1,  1,  1,  1,  1,  2, 4, 8, 12, 14, 14, 11,
                                          10, 13, 14, 13, 11, 8, 6, 5, 4,  3,  2,  1};

// What a session keeps to from its first request to its last.
struct Session
{
    QString id = {};
    QUuid key = {};
    QUuid project = {};
    QString folder = {};
    QString agent = {};
    std::array<int, 3> models = {};
    qint64 requestsLeft = 0;
};

class Year
{
public:
    Year(qint64 requests, qint64 sessions, Instant now, std::chrono::hours length)
        : m_begin(microsOf(now) - qint64(std::chrono::microseconds(length).count()))
        , m_end(microsOf(now))
        , m_perSession(std::max<qint64>(2, requests / sessions))
    {
        for (Session &session : m_sessions)
            session = nextSession();
        qint64 whole = 0;
        for (qint64 hour = m_begin; hour < m_end; hour += HourMicros)
            whole += weightAt(hour);
        m_perWeight = double(requests) / double(whole);
    }

    // The requests of the hour that begins then, in order.
    void addHour(qint64 hour, RecordBatch &batch)
    {
        m_due += double(weightAt(hour)) * m_perWeight;
        const auto count = qint64(m_due);
        m_due -= double(count);
        const qint64 length = std::min(HourMicros, m_end - hour);
        for (qint64 i = 0; i < count; ++i)
            batch.push_back(request(hour + length / count * i + m_random.bounded(int(length / count))));
    }

    qint64 begin() const { return m_begin; }
    qint64 end() const { return m_end; }

private:
    static int weightAt(qint64 micros)
    {
        const qint64 hours = micros / HourMicros;
        const bool weekend = (hours / 24 + 3) % 7 >= 5; // 1970 began on a Thursday
        return HourWeights[size_t(hours % 24)] * (weekend ? 1 : 4);
    }

    Session nextSession()
    {
        Session session;
        const int number = m_session++;
        session.id = QStringLiteral("%1-4f6a-9b1e-%2")
                         .arg(number, 8, 16, QLatin1Char('0'))
                         .arg(number * 7919LL % 100'000);
        // Some keys are used far more than others.
        const int key = std::min(m_random.bounded(Keys), m_random.bounded(Keys));
        session.key = keyId(key);
        session.project = key % 4 == 3 ? QUuid() : projectId(key % Projects);
        session.folder =
            QStringLiteral("/home/ada/src/project-%1").arg((key * 20 + m_random.bounded(20)) % Folders);
        session.agent = QStringLiteral("agent-%1").arg((key + m_random.bounded(3)) % Agents);
        const int first = m_random.bounded(Models);
        session.models = {first, (first + 1) % Models, m_random.bounded(Models)};
        session.requestsLeft = 1 + m_perSession / 4 + m_random.bounded(int(m_perSession + m_perSession / 2));
        return session;
    }

    RequestRecord request(qint64 micros)
    {
        Session &session = m_sessions[size_t(m_random.bounded(Slots))];
        if (session.requestsLeft-- <= 0)
            session = nextSession();
        RequestRecord record = testing::doneRequest(instantFromMicros(micros), m_number++);
        record.keyId = session.key;
        record.projectId = session.project;
        record.projectDir = session.folder;
        record.sessionId = session.id;
        record.agent = session.agent;
        const int choice = m_random.bounded(100);
        const int model = session.models[choice < 80 ? 0 : choice < 97 ? 1 : 2];
        record.providerId = providerId(model % Providers);
        record.modelAsked = record.modelServed = modelName(model);
        record.endpoint = model % 2 ? "messages" : "responses";
        record.refusedBy.clear();
        record.changedBlock.clear();
        settle(record, m_random.bounded(1000));
        if (model == Models - 1)
            record.cost.reset();
        return record;
    }

    void settle(RequestRecord &record, int fate)
    {
        record.usage.input = m_random.bounded(5000);
        record.usage.cacheRead = m_random.bounded(90'000);
        record.usage.cacheWrite5m = m_random.bounded(3000);
        record.usage.output = m_random.bounded(2000);
        record.cost = Money::fromPico(m_random.bounded(2'000'000) * 10'000LL);
        record.ttftMicros = 200'000 + m_random.bounded(2'000'000);
        record.durationMicros = record.ttftMicros + m_random.bounded(20'000'000);
        if (fate >= 40)
            return;
        record.status = fate < 20 ? 429 : fate < 32 ? 500 : 400;
        record.outcome = Outcome::UpstreamError;
        record.usage = {};
        record.cost = Money();
        record.cacheSaved = {};
    }

    QRandomGenerator m_random{10};
    std::array<Session, Slots> m_sessions = {};
    qint64 m_begin = 0;
    qint64 m_end = 0;
    qint64 m_perSession = 0;
    double m_perWeight = 0;
    double m_due = 0;
    int m_session = 0;
    quint64 m_number = 0;
};

} // namespace

QUuid keyId(int number)
{
    return fixedId(1 + number);
}

QUuid providerId(int number)
{
    return fixedId(101 + number);
}

QUuid projectId(int number)
{
    return fixedId(201 + number);
}

QString modelName(int number)
{
    return QStringLiteral("model-%1").arg(number);
}

Result<void> writeConfiguration(Storage &storage, Instant now)
{
    for (int i = 0; i < Providers; ++i) {
        Provider provider;
        provider.id = providerId(i);
        provider.name = QStringLiteral("Provider %1").arg(i);
        provider.baseUrl = QUrl(QStringLiteral("https://provider-%1.example.com/v1").arg(i));
        provider.enabled = false; // nobody is asked anything
        provider.order = i;
        provider.createdAt = provider.updatedAt = now - Length;
        SLUICE_CHECK(storage.saveProvider(provider));
    }
    for (int i = 0; i < Projects; ++i) {
        Project project;
        project.id = projectId(i);
        project.name = QStringLiteral("Project %1").arg(i);
        project.createdAt = now - Length;
        SLUICE_CHECK(storage.saveProject(project));
    }
    for (int i = 0; i < Keys; ++i) {
        VirtualKey key;
        key.id = keyId(i);
        key.name = QStringLiteral("Key %1").arg(i);
        key.hash = randomBytes(32);
        key.prefix = "sk-sluice-7f3a";
        key.createdAt = now - Length;
        SLUICE_CHECK(storage.saveKey(key));
    }
    return {};
}

namespace {

Result<void> write(Storage &storage, Year year)
{
    RecordBatch batch;
    QElapsedTimer timer;
    timer.start();
    qint64 written = 0;
    for (qint64 hour = year.begin(); hour < year.end(); hour += HourMicros) {
        year.addHour(hour, batch);
        if (batch.size() < BatchSize && hour + HourMicros < year.end())
            continue;
        SLUICE_CHECK(storage.append(batch));
        if ((written + qint64(batch.size())) / 1'000'000 != written / 1'000'000)
            std::printf("%lld requests in %lld s\n", qlonglong(written) + qlonglong(batch.size()),
                        qlonglong(timer.elapsed() / 1000)),
                std::fflush(stdout);
        written += qint64(batch.size());
        batch.clear();
    }
    std::printf("filled: %lld requests in %lld s\n", qlonglong(written), qlonglong(timer.elapsed() / 1000));
    return {};
}

} // namespace

Result<void> writeYear(Storage &storage, qint64 requests, qint64 sessions, Instant now)
{
    return write(storage, Year(requests, sessions, now, Length));
}

Result<void> writeDay(Storage &storage, qint64 requests, qint64 sessions, Instant now)
{
    return write(storage, Year(requests, sessions, now, std::chrono::hours(24)));
}

} // namespace sluice::bench
