// Where a prompt cache that used to hit stops hitting, and what is no such thing.
#include "core/pricing/cachehealth.h"

#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;

namespace {

struct Turn
{
    int minute = 0;
    qint64 fresh = 0;
    qint64 read = 0;
    qint64 written = 0;
    const char *model = "opus";
};

RecordBatch recordsOf(const std::vector<Turn> &turns, const char *session = "one")
{
    RecordBatch records;
    for (const Turn &turn : turns) {
        RequestRecord record;
        record.id = QUuid::createUuid();
        record.startedAt = Instant(std::chrono::hours(480'000)) + std::chrono::minutes(turn.minute);
        record.sessionId = QString::fromLatin1(session);
        record.agent = QStringLiteral("claude-code");
        record.modelServed = QString::fromLatin1(turn.model);
        record.outcome = Outcome::Done;
        record.usage.input = turn.fresh;
        record.usage.cacheRead = turn.read;
        record.usage.cacheWrite5m = turn.written;
        record.durationMicros = 2'000'000;
        // A token costs 10 pico-USD: read from the cache 1, written to it 12.
        record.cacheSaved = Money::fromPico(turn.read * 9 - turn.written * 2);
        records.push_back(record);
    }
    return records;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Turn>)

class TestCacheHealth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drops_data();
    void drops();
    void saysWhatItCosts();
    void tellsSessionsApart();
    void leavesOutWhatDoesNotCount();
    void sharesOverTime();
};

void TestCacheHealth::drops_data()
{
    QTest::addColumn<std::vector<Turn>>("turns");
    QTest::addColumn<QString>("expected"); // "cause turns over" of each
    const auto row = [](const char *name, std::vector<Turn> turns, const char *expected) {
        QTest::newRow(name) << std::move(turns) << QString::fromLatin1(expected);
    };
    const Turn cold{0, 200, 0, 20'000};
    const Turn warm{1, 300, 20'000, 1'000};
    const Turn warmer{2, 300, 21'000, 900};
    row("a session that is served well", {cold, warm, warmer}, "");
    row("the first turn finds nothing", {cold}, "");
    row("never a hit, never a drop", {cold, {1, 200, 0, 21'000}, {2, 200, 0, 22'000}}, "");
    row("the prefix changed once", {cold, warm, {2, 200, 0, 22'000}, {3, 200, 22'000, 500}},
        "changed 1 over");
    row("the prefix changes in every turn",
        {cold, warm, {2, 200, 0, 22'000}, {3, 200, 0, 23'000}, {4, 200, 100, 24'000}}, "changed 3 on");
    row("the system prompt still hits, what follows does not", {cold, warm, {2, 200, 4'000, 18'000}},
        "changed 1 on");
    row("half of it still hits", {cold, warm, {2, 200, 11'000, 10'000}}, "");
    row("the conversation was summarised", {cold, warm, {2, 5'000, 0, 3'000}}, "");
    row("a long pause", {cold, warm, {30, 200, 0, 22'000}, {31, 200, 22'000, 500}}, "expired 1 over");
    row("another model", {cold, warm, {2, 200, 0, 22'000, "haiku"}}, "model 1 on");
    row("twice", {cold, warm, {2, 200, 0, 22'000}, {3, 200, 22'000, 500}, {4, 200, 0, 23'000}},
        "changed 1 over, changed 1 on");
    row("a short prompt is not worth a word", {{0, 200, 0, 900}, {1, 200, 900, 100}, {2, 1'200, 0, 0}}, "");
}

void TestCacheHealth::drops()
{
    QFETCH(const std::vector<Turn>, turns);
    QFETCH(const QString, expected);
    const std::vector<SessionCache> sessions = cacheHealth(recordsOf(turns));
    QCOMPARE(sessions.size(), size_t(1));
    QStringList found;
    for (const CacheDrop &drop : sessions[0].drops) {
        const char *cause = drop.cause == CacheDrop::Cause::PrefixChanged  ? "changed"
                            : drop.cause == CacheDrop::Cause::ModelChanged ? "model"
                                                                           : "expired";
        found << QStringLiteral("%1 %2 %3")
                     .arg(QLatin1String(cause))
                     .arg(drop.turns)
                     .arg(drop.over ? QLatin1String("over") : QLatin1String("on"));
    }
    QCOMPARE(found.join(QStringLiteral(", ")), expected);
}

void TestCacheHealth::saysWhatItCosts()
{
    // The turn before left 20,000 tokens, each of which saves 9 pico-USD when it is read. Nothing was read,
    // and writing all of it again cost 2 a token.
    const RecordBatch records =
        recordsOf({{0, 0, 0, 20'000}, {1, 0, 20'000, 0}, {2, 0, 0, 21'000}, {3, 0, 0, 22'000}});
    const CacheDrop drop = cacheHealth(records).at(0).drops.at(0);
    QCOMPARE(drop.requestId, records[2].id);
    QCOMPARE(drop.lostTokens, 20'000);
    QCOMPARE(drop.turns, 2);
    QCOMPARE(drop.costPerTurn, Money::fromPico((20'000 * 9 + 21'000 * 2 + 20'000 * 9 + 22'000 * 2) / 2));
}

void TestCacheHealth::tellsSessionsApart()
{
    RecordBatch records = recordsOf({{0, 0, 0, 20'000}, {4, 0, 20'000, 0}}, "first");
    const RecordBatch other = recordsOf({{1, 0, 0, 30'000}, {2, 0, 30'000, 0}}, "second");
    records.insert(records.begin() + 1, other.begin(), other.end());
    const std::vector<SessionCache> sessions = cacheHealth(records);
    QCOMPARE(sessions.size(), size_t(2));
    QCOMPARE(sessions[0].session, QStringLiteral("first"));
    QVERIFY(sessions[0].drops.empty() && sessions[1].drops.empty());
}

void TestCacheHealth::leavesOutWhatDoesNotCount()
{
    RecordBatch records = recordsOf({{0, 0, 0, 20'000}, {1, 0, 20'000, 0}, {2, 0, 0, 21'000}, {3, 0, 0, 0}});
    records[2].outcome = Outcome::UpstreamError;
    const std::vector<SessionCache> sessions = cacheHealth(records);
    QCOMPARE(sessions.at(0).turns.size(), size_t(2));
    QVERIFY(sessions[0].drops.empty());
    records[2].outcome = Outcome::Running;
    QVERIFY(cacheHealth(records).at(0).drops.empty());
}

void TestCacheHealth::sharesOverTime()
{
    const SessionCache session = cacheHealth(recordsOf({{0, 0, 0, 10'000}, {1, 0, 10'000, 0}})).at(0);
    QCOMPARE(session.readShare(), 500'000);
    QCOMPARE(session.turns.at(1).cacheRead, 10'000);
    QCOMPARE(session.turns.at(0).input, 10'000);
    QCOMPARE(SessionCache().readShare(), 0);
}

QTEST_GUILESS_MAIN(TestCacheHealth)
#include "test_cachehealth.moc"
