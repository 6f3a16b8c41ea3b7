// Guardrails and their events survive the way into the database and back; bursts are written in batches.
#include "core/base/random.h"
#include "core/storage/ledger.h"
#include "core/storage/sqlitestorage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;

namespace {

Guardrail rail(const QString &pattern, GuardrailMode mode, int order)
{
    return {newId(),
            QStringLiteral("naïve 'name'"),
            pattern,
            mode,
            QStringLiteral("[$1]"),
            mode != GuardrailMode::Alert,
            order,
            instantFromMicros(1'800'000'000'000'000 + order)};
}

GuardrailEvent event(const Guardrail &rule, const QUuid &key, qint64 second)
{
    GuardrailEvent made;
    made.id = newId();
    made.ruleId = rule.id;
    made.ruleName = rule.name;
    made.pattern = rule.pattern;
    made.mode = rule.mode;
    made.keyId = key;
    made.requestId = newId();
    made.where = QStringLiteral("messages[0].content");
    made.maskedExcerpt = QStringLiteral("use AK…90 now");
    made.matches = 3;
    made.createdAt = instantFromMicros(1'800'000'000'000'000 + second * 1'000'000);
    return made;
}

} // namespace

class TestGuardEvents final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rulesComeBack();
    void eventsComeBackAndOutliveTheirRule();
    void oldEventsArePruned();
    void theLedgerWritesABurst();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("sluice.db")); }
    std::unique_ptr<SqliteStorage> open() const { return std::move(SqliteStorage::open(file())).value(); }
    std::unique_ptr<QTemporaryDir> m_folder = {};
};

void TestGuardEvents::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestGuardEvents::rulesComeBack()
{
    Guardrail first = rail(QStringLiteral("a'b;--"), GuardrailMode::Reject, 2);
    const Guardrail second = rail(QStringLiteral("(c)"), GuardrailMode::Replace, 1);
    const Guardrail third = rail(QStringLiteral("d"), GuardrailMode::Alert, 3);
    {
        const auto storage = open();
        for (const Guardrail &rule : {first, second, third})
            QVERIFY(storage->saveGuardrail(rule));
        first.pattern = QStringLiteral("e");
        QVERIFY(storage->saveGuardrail(first));
    }
    const auto storage = open();
    QCOMPARE(storage->load().value().guardrails, (std::vector<Guardrail>{second, first, third}));
    QVERIFY(storage->removeGuardrail(second.id));
    QCOMPARE(storage->removeGuardrail(second.id).error().kind, Error::Kind::NotFound);
    QCOMPARE(storage->load().value().guardrails, (std::vector<Guardrail>{first, third}));
}

void TestGuardEvents::eventsComeBackAndOutliveTheirRule()
{
    const Guardrail one = rail(QStringLiteral("one"), GuardrailMode::Reject, 1);
    const Guardrail two = rail(QStringLiteral("two"), GuardrailMode::Replace, 2);
    const QUuid key = newId();
    const std::vector<GuardrailEvent> events{event(one, key, 1), event(two, key, 2), event(one, newId(), 3)};
    const auto storage = open();
    QVERIFY(storage->saveGuardrail(one));
    QVERIFY(storage->appendGuardrailEvents(events));
    QVERIFY(storage->appendGuardrailEvents(events)); // once each
    QVERIFY(storage->removeGuardrail(one.id));

    const auto found = [&](const GuardrailEventQuery &query) {
        const auto page = storage->guardrailEvents(query);
        return page ? page.value() : GuardrailEventPage();
    };
    QCOMPARE(found({}).events, (std::vector<GuardrailEvent>{events[2], events[1], events[0]}));
    QCOMPARE(found({.ruleId = one.id}).events, (std::vector<GuardrailEvent>{events[2], events[0]}));
    QCOMPARE(found({.ruleId = one.id, .keyId = key}).events, (std::vector<GuardrailEvent>{events[0]}));
    QCOMPARE(found({.id = events[1].id}).events, (std::vector<GuardrailEvent>{events[1]}));
    const GuardrailEventPage page = found({.limit = 1, .offset = 1});
    QCOMPARE(page.events, (std::vector<GuardrailEvent>{events[1]}));
    QCOMPARE(page.total, 3);

    QVERIFY(storage->removeGuardrailEvent(events[1].id));
    QCOMPARE(storage->removeGuardrailEvent(events[1].id).error().kind, Error::Kind::NotFound);
    QCOMPARE(found({}).total, 2);
}

void TestGuardEvents::oldEventsArePruned()
{
    const Guardrail rule = rail(QStringLiteral("one"), GuardrailMode::Alert, 1);
    const auto storage = open();
    const std::vector<GuardrailEvent> events{event(rule, newId(), 1), event(rule, newId(), 2)};
    QVERIFY(storage->appendGuardrailEvents(events));
    QCOMPARE(storage->prune(events[1].createdAt).value(), 1);
    QCOMPARE(storage->guardrailEvents({}).value().events, (std::vector<GuardrailEvent>{events[1]}));
}

void TestGuardEvents::theLedgerWritesABurst()
{
    StorageThread thread;
    QVERIFY(thread.openSqlite(file()).result());
    const SystemClock clock;
    Ledger::Limits limits;
    limits.eventsInMemory = 50;
    const Guardrail rule = rail(QStringLiteral("one"), GuardrailMode::Alert, 1);
    const auto total = [&] {
        return thread.run([](Storage &storage) { return storage.guardrailEvents({}); })
            .result()
            .value()
            .total;
    };
    Ledger ledger(thread, clock, m_folder->path(), limits);
    for (int i = 0; i < 60; ++i) // ten more than there is room for
        ledger.guarded(event(rule, newId(), i));
    QTRY_COMPARE(total(), 50);
    ledger.guarded(event(rule, newId(), 100));
    QVERIFY(ledger.flush(std::chrono::seconds(10)));
    QCOMPARE(total(), 51);
}

QTEST_GUILESS_MAIN(TestGuardEvents)
#include "test_guardevents.moc"
