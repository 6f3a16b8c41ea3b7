// What broke the cache of which session, told once an hour, in a bounded memory.
#include "core/gateway/promptmemory.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;

namespace {

constexpr Instant Start{std::chrono::hours(480'000)};

struct Shape
{
    quint64 tools = 1;
    quint64 system = 2;
    std::vector<quint64> messages = {};
};

PromptBlocks blocksOf(const Shape &shape)
{
    PromptBlocks blocks;
    blocks.tools = shape.tools;
    blocks.system = shape.system;
    blocks.messages = shape.messages;
    return blocks;
}

// A turn of 20000 tokens. A token costs 10 pico-USD: read from the cache 1, written to it 12.
RequestRecord turnAt(Instant at, qint64 read, const char *session = "one")
{
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = at;
    record.durationMicros = 2'000'000;
    record.sessionId = QString::fromLatin1(session);
    record.agent = QStringLiteral("claude-code");
    record.modelServed = QStringLiteral("opus");
    record.outcome = Outcome::Done;
    record.usage.cacheRead = read;
    record.usage.cacheWrite5m = 20'000 - read;
    record.cacheSaved = Money::fromPico(read * 9 - record.usage.cacheWrite5m * 2);
    return record;
}

} // namespace

class TestPromptMemory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatBrokeIt();
    void isQuietWhereNothingBroke_data();
    void isQuietWhereNothingBroke();
    void tellsNewsOnceAnHour();
    void keepsTalksOfASessionApart();
    void asksForNothingWithoutACache();
    void neverHoldsMoreThanItsBound();
    void agreesWithASimpleMemory();
    void theNoticeSaysWhatItCosts();
};

void TestPromptMemory::saysWhatBrokeIt()
{
    PromptMemory memory;
    QVERIFY(!memory.turn(turnAt(Start, 0), blocksOf({1, 2, {10}})));
    QVERIFY(!memory.turn(turnAt(Start + 1min, 18'000), blocksOf({1, 2, {10, 11, 12}})));
    const auto broken = memory.turn(turnAt(Start + 2min, 0), blocksOf({1, 3, {10, 11, 12, 13, 14}}));
    QVERIFY(broken);
    QCOMPARE(broken->block, QByteArray("system"));
    QVERIFY(broken->isNews);
    QCOMPARE(broken->lostTokens, 20'000);
    // 20000 tokens would have saved (18'000 * 9 - 2'000 * 2) / 18'000 = 8 each, and cost 40,000 more.
    QCOMPARE(broken->costPerTurn, Money::fromPico(20'000 * 8 + 40'000));
    // The new prompt is in the cache now.
    QVERIFY(!memory.turn(turnAt(Start + 3min, 19'000), blocksOf({1, 3, {10, 11, 12, 13, 14, 15}})));
}

void TestPromptMemory::isQuietWhereNothingBroke_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("read");
    QTest::addColumn<quint64>("system");
    QTest::addColumn<QString>("model");
    QTest::newRow("it hits although something changed") << 1 << qint64(15'000) << quint64(3) << "opus";
    QTest::newRow("it misses and nothing changed") << 1 << qint64(0) << quint64(2) << "opus";
    QTest::newRow("the cache had expired") << 9 << qint64(0) << quint64(3) << "opus";
    QTest::newRow("another model") << 1 << qint64(0) << quint64(3) << "haiku";
}

void TestPromptMemory::isQuietWhereNothingBroke()
{
    QFETCH(const int, minutes);
    QFETCH(const qint64, read);
    QFETCH(const quint64, system);
    QFETCH(const QString, model);
    PromptMemory memory;
    memory.turn(turnAt(Start, 18'000), blocksOf({1, 2, {10, 11}}));
    RequestRecord record = turnAt(Start + std::chrono::minutes(minutes), read);
    record.modelServed = model;
    QVERIFY(!memory.turn(record, blocksOf({1, system, {10, 11, 12}})));
}

void TestPromptMemory::tellsNewsOnceAnHour()
{
    PromptMemory memory;
    int news = 0;
    int broken = 0;
    // A clock in the system prompt: every second turn misses, for two hours and a half.
    for (int minute = 0; minute < 150; ++minute) {
        const bool hits = minute % 2 == 0;
        const auto found = memory.turn(turnAt(Start + std::chrono::minutes(minute), hits ? 18'000 : 0),
                                       blocksOf({1, quint64(2 + (minute + 1) / 2), {10, 11}}));
        broken += found ? 1 : 0;
        news += found && found->isNews ? 1 : 0;
    }
    QCOMPARE(broken, 75);
    QCOMPARE(news, 3);
}

// A sub-agent has a prompt of its own, in the same session and with the same model.
void TestPromptMemory::keepsTalksOfASessionApart()
{
    PromptMemory memory;
    memory.turn(turnAt(Start, 18'000), blocksOf({1, 2, {10, 11}}));
    QVERIFY(!memory.turn(turnAt(Start + 1min, 0), blocksOf({1, 7, {50}})));
    QVERIFY(!memory.turn(turnAt(Start + 2min, 18'000), blocksOf({1, 7, {50, 51}})));
    QVERIFY(!memory.turn(turnAt(Start + 3min, 18'000), blocksOf({1, 2, {10, 11, 12}})));
    const auto broken = memory.turn(turnAt(Start + 4min, 0), blocksOf({1, 7, {50, 99, 52, 53}}));
    QVERIFY(!broken); // 51 was its last one
    const auto main = memory.turn(turnAt(Start + 5min, 0), blocksOf({1, 2, {10, 98, 12, 13}}));
    QVERIFY(main);
    QCOMPARE(main->block, QByteArray("message 2"));
    QCOMPARE(memory.sessions(), size_t(1));
}

void TestPromptMemory::asksForNothingWithoutACache()
{
    PromptMemory memory;
    RequestRecord plain = turnAt(Start, 0);
    plain.usage = {};
    plain.usage.input = 20'000;
    QVERIFY(!memory.wants(plain));
    QVERIFY(memory.wants(turnAt(Start, 0)));
    memory.turn(turnAt(Start, 18'000), blocksOf({1, 2, {10}}));
    QVERIFY(memory.wants(plain)); // a session that had hits may stop to
    plain.sessionId = QStringLiteral("another");
    QVERIFY(!memory.wants(plain));
}

void TestPromptMemory::neverHoldsMoreThanItsBound()
{
    PromptMemory memory;
    for (int i = 0; i < 10'000; ++i) {
        memory.turn(turnAt(Start + std::chrono::seconds(i), 18'000, QByteArray::number(i).constData()),
                    blocksOf({1, 2, {quint64(i)}}));
        QVERIFY(memory.sessions() <= PromptMemory::MostSessions);
    }
    const std::vector<quint64> many(4096, 7);
    for (int i = 0; i < 1000; ++i) {
        memory.turn(turnAt(Start + std::chrono::hours(3), 18'000, QByteArray::number(i).constData()),
                    blocksOf({1, 2, many}));
        QVERIFY(memory.blocks() <= PromptMemory::MostBlocks + 4200);
    }
    QVERIFY(memory.sessions() > 100);
}

// Against a memory of one list per session: random prompts that grow, change somewhere, or are cut.
void TestPromptMemory::agreesWithASimpleMemory()
{
    QRandomGenerator random(20261121);
    PromptMemory memory;
    std::map<int, Shape> known;
    quint64 next = 1000;
    for (int round = 0; round < 4000; ++round) {
        const int session = random.bounded(20);
        const bool isFirst = !known.contains(session);
        Shape shape = isFirst ? Shape{1, 2, {quint64(session) + 1, next++, next++}} : known[session];
        QByteArray expected;
        const int what = isFirst ? 0 : random.bounded(5);
        if (what == 1) {
            shape.system = next++;
            expected = "system";
        } else if (what == 2) {
            shape.tools = next++;
            expected = "tools";
        } else if (what == 3) {
            const int at = random.bounded(int(shape.messages.size() - 1));
            shape.messages[size_t(at)] = next++;
            expected = "message " + QByteArray::number(at + 1);
        } else if (what == 4) {
            shape.messages.back() = next++; // the last one: no break
        }
        shape.messages.push_back(next++);
        // The cache says what happened; then the prompt settles.
        const Instant at = Start + std::chrono::seconds(round);
        const QByteArray name = QByteArray::number(session);
        const auto broken =
            memory.turn(turnAt(at, expected.isEmpty() ? 18'000 : 0, name.constData()), blocksOf(shape));
        QCOMPARE(broken ? broken->block : QByteArray(), expected);
        memory.turn(turnAt(at, 18'000, name.constData()), blocksOf(shape));
        known[session] = shape;
    }
}

void TestPromptMemory::theNoticeSaysWhatItCosts()
{
    PromptBreak broken;
    broken.block = "message 12";
    broken.costPerTurn = Money::fromDecimal("0.12345").value();
    Notice notice = promptBreakNotice(turnAt(Start, 0), broken, Start);
    QCOMPARE(notice.kind, Notice::Kind::PromptCache);
    QCOMPARE(notice.title,
             QStringLiteral("The prompt cache of this session stopped hitting: message 12 changed"));
    QCOMPARE(notice.text, QStringLiteral("claude-code: each turn now costs about 0.12 USD more."));
    broken.block = "system";
    broken.costPerTurn = {};
    broken.lostTokens = 20'000;
    notice = promptBreakNotice(turnAt(Start, 0), broken, Start);
    QVERIFY(notice.title.endsWith(QLatin1String("the system prompt changed")));
    QVERIFY2(notice.text.contains(QLatin1String("20000 tokens")), qPrintable(notice.text));
}

QTEST_GUILESS_MAIN(TestPromptMemory)
#include "test_promptmemory.moc"
