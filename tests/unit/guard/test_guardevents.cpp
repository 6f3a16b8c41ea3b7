// Guardrails and their events survive the way into the database and back; bursts are written in batches.
#include "core/base/random.h"
#include "core/storage/ledger.h"
#include "core/storage/sqlitestorage.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
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

GuardrailEvent triggered(const Guardrail &rule, const QUuid &key, qint64 second)
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
    void everyFieldComesBack();
    void aRuleOfAnOlderDatabaseComesBack();
    void filters_data();
    void filters();
    void hitsByRuleKeyAndDay();
    void theLedgerSealsOrForgetsTexts();

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
    const std::vector<GuardrailEvent> events{triggered(one, key, 1), triggered(two, key, 2),
                                             triggered(one, newId(), 3)};
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
    const std::vector<GuardrailEvent> events{triggered(rule, newId(), 1), triggered(rule, newId(), 2)};
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
        ledger.guarded(triggered(rule, newId(), i));
    QTRY_COMPARE(total(), 50);
    ledger.guarded(triggered(rule, newId(), 100));
    QVERIFY(ledger.flush(std::chrono::seconds(60)));
    QCOMPARE(total(), 51);
}

void TestGuardEvents::everyFieldComesBack()
{
    Guardrail rule = rail(QStringLiteral("x"), GuardrailMode::Replace, 1);
    rule.kind = GuardrailKind::ToolCall;
    rule.direction = GuardrailDirection::Both;
    rule.scope = {{newId()}, {newId()}, {newId(), newId()}, quint8(UserPart | SystemPart)};
    rule.severity = GuardrailSeverity::High;
    rule.validator = GuardrailValidator::Entropy;
    rule.entropyFloor = 41;
    rule.exceptions = {QStringLiteral("a'b"), QStringLiteral("re:ü.*")};
    rule.minimumMatches = 2;
    rule.reversible = true;
    rule.toolName = QStringLiteral("bash");
    rule.preset = QStringLiteral("mine");
    GuardrailEvent event = triggered(rule, newId(), 1);
    event.direction = GuardrailDirection::Response;
    event.severity = GuardrailSeverity::Low;
    event.agent = QStringLiteral("codex");
    event.providerName = QStringLiteral("anthropic");
    event.model = QStringLiteral("claude");
    event.sealedText = QByteArray("\0sealed", 7);
    {
        const auto storage = open();
        QVERIFY(storage->saveGuardrails({rule, rail(QStringLiteral("y"), GuardrailMode::Alert, 2)}));
        QVERIFY(storage->appendGuardrailEvents({event}));
    }
    const auto storage = open();
    QCOMPARE(storage->load().value().guardrails.at(0), rule);
    GuardrailEventQuery query;
    GuardrailEvent listed = event;
    listed.textKept = true;
    listed.sealedText.clear(); // only where it is asked for
    QCOMPARE(storage->guardrailEvents(query).value().events.at(0), listed);
    query.withTexts = true;
    listed.sealedText = event.sealedText;
    QCOMPARE(storage->guardrailEvents(query).value().events.at(0), listed);
}

// What 0003 wrote has the details that 0006 gives every row.
void TestGuardEvents::aRuleOfAnOlderDatabaseComesBack()
{
    const Guardrail rule = rail(QStringLiteral("x"), GuardrailMode::Reject, 1);
    QVERIFY(open()->saveGuardrail(rule));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("UPDATE guardrail SET details = '{}'")));
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    QCOMPARE(open()->load().value().guardrails, std::vector<Guardrail>{rule});
}

void TestGuardEvents::filters_data()
{
    QTest::addColumn<GuardrailEventQuery>("query");
    QTest::addColumn<QList<int>>("found"); // newest first
    const auto second = [](int at) { return instantFromMicros(1'800'000'000'000'000 + at * 1'000'000LL); };
    GuardrailEventQuery query;
    QTest::newRow("nothing asked") << query << QList<int>{3, 2, 1};
    query.range = TimeRange{second(2), second(3)};
    QTest::newRow("a time range") << query << QList<int>{2};
    query = {};
    query.direction = GuardrailDirection::Response;
    QTest::newRow("a direction") << query << QList<int>{3};
    query = {};
    query.mode = GuardrailMode::Replace;
    QTest::newRow("a mode") << query << QList<int>{2};
    query = {};
    query.severity = GuardrailSeverity::High;
    QTest::newRow("a severity") << query << QList<int>{1};
    query = {};
    query.text = QStringLiteral("CODEX");
    QTest::newRow("a word of the agent") << query << QList<int>{2};
    query.text = QStringLiteral("50%");
    QTest::newRow("a word with a wildcard in it") << query << QList<int>{3};
    query.text = QStringLiteral("5_%");
    QTest::newRow("wildcards stand for themselves") << query << QList<int>{};
    query.text = QStringLiteral("x' OR 1=1 --");
    QTest::newRow("no SQL gets in") << query << QList<int>{};
}

void TestGuardEvents::filters()
{
    QFETCH(const GuardrailEventQuery, query);
    const Guardrail one = rail(QStringLiteral("one"), GuardrailMode::Reject, 1);
    const Guardrail two = rail(QStringLiteral("two"), GuardrailMode::Replace, 2);
    std::vector<GuardrailEvent> events{triggered(one, newId(), 1), triggered(two, newId(), 2),
                                       triggered(one, newId(), 3)};
    events[0].severity = GuardrailSeverity::High;
    events[1].agent = QStringLiteral("codex");
    events[2].direction = GuardrailDirection::Response;
    events[2].maskedExcerpt = QStringLiteral("50% off");
    const auto storage = open();
    QVERIFY(storage->appendGuardrailEvents(events));
    const auto page = storage->guardrailEvents(query);
    QVERIFY(page);
    QList<int> found;
    for (const GuardrailEvent &event : page.value().events)
        found += int((microsOf(event.createdAt) - 1'800'000'000'000'000) / 1'000'000);
    QTEST(found, "found");
    QCOMPARE(page.value().total, found.size());
}

void TestGuardEvents::hitsByRuleKeyAndDay()
{
    const Guardrail rule = rail(QStringLiteral("one"), GuardrailMode::Alert, 1);
    const QUuid key = newId();
    // 1'800'000'000 s is 2027-01-15 08:00 UTC: 18:45 in Adelaide, in whose zone a day starts at a half hour.
    const auto storage = open();
    constexpr qint64 hour = 3600;
    QVERIFY(storage->appendGuardrailEvents({triggered(rule, key, 0), triggered(rule, key, hour),
                                            triggered(rule, key, 6 * hour), triggered(rule, newId(), 0)}));
    GuardrailHitsQuery query;
    query.zone = QTimeZone("Australia/Adelaide");
    query.range = {instantFromMicros(0), instantFromMicros(1'900'000'000'000'000)};
    const auto hits = storage->guardrailHits(query);
    QVERIFY(hits);
    QCOMPARE(hits.value().size(), size_t(3));
    qint64 first = 0;
    qint64 next = 0;
    qint64 matches = 0;
    for (const GuardrailHits &row : hits.value()) {
        QCOMPARE(row.ruleId, rule.id);
        matches += row.matches;
        (row.day == QLatin1String("2027-01-15") ? first : next) += row.keyId == key ? row.events : 0;
    }
    QCOMPARE(first, 2);
    QCOMPARE(next, 1);
    QCOMPARE(matches, 12);
    query.range.from = query.range.until;
    QVERIFY(storage->guardrailHits(query).value().empty());
}

void TestGuardEvents::theLedgerSealsOrForgetsTexts()
{
    StorageThread thread;
    QVERIFY(thread.openSqlite(file()).result());
    const SystemClock clock;
    Ledger ledger(thread, clock, m_folder->path());
    const Guardrail rule = rail(QStringLiteral("one"), GuardrailMode::Alert, 1);
    const auto report = [&](qint64 second) {
        GuardrailEvent event = triggered(rule, newId(), second);
        event.plainText = "the secret text";
        ledger.guarded(event);
    };
    report(1); // nothing to seal with
    ledger.setTextSeal([](const QUuid &, QByteArrayView text) -> Result<QByteArray> {
        return QByteArray("sealed ") + QByteArray::number(text.size());
    });
    report(2);
    ledger.setTextSeal([](const QUuid &, QByteArrayView) -> Result<QByteArray> {
        return Error{Error::Kind::Keychain, QStringLiteral("gone"), {}, {}};
    });
    report(3);
    ledger.setTextSeal({});
    report(4);
    QVERIFY(ledger.flush(std::chrono::seconds(60)));
    GuardrailEventQuery query;
    query.withTexts = true;
    const auto page =
        thread.run([query](Storage &storage) { return storage.guardrailEvents(query); }).result().value();
    QCOMPARE(page.total, 4);
    for (const GuardrailEvent &event : page.events) {
        const bool second = microsOf(event.createdAt) == 1'800'000'002'000'000;
        QCOMPARE(event.sealedText, second ? QByteArray("sealed 15") : QByteArray());
    }
    // Nowhere in the files, not even in the log of the database.
    const QDir folder(m_folder->path());
    for (const QFileInfo &entry : folder.entryInfoList(QDir::Files)) {
        QFile read(entry.filePath());
        QVERIFY(read.open(QIODevice::ReadOnly));
        QVERIFY2(!read.readAll().contains("the secret text"), qPrintable(entry.fileName()));
    }
}

Q_DECLARE_METATYPE(sluice::GuardrailEventQuery)

QTEST_GUILESS_MAIN(TestGuardEvents)
#include "test_guardevents.moc"
