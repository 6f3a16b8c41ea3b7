// When a provider counts as being in trouble, and when a guardrail's no is worth a notice.
#include "core/control/guardwatch.h"
#include "core/control/providerwatch.h"

#include <QTest>

using namespace sluice;

class TestProviderWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOnceItLastsAndOnceOnly();
    void needsSeveralFailures();
    void isPatient();
    void startsAnewAfterASuccess();
    void blamesOnlyTheProvider_data();
    void blamesOnlyTheProvider();
    void tellsOfGuardrailsOnceAnHour();
};

namespace {

const QUuid someProvider = QUuid::createUuid();

RequestRecord ended(int seconds, Outcome outcome = Outcome::UpstreamError, int status = 529)
{
    RequestRecord record;
    record.providerId = someProvider;
    record.providerName = QStringLiteral("Anthropic");
    record.startedAt = Instant(std::chrono::hours(1000) + std::chrono::seconds(seconds));
    record.durationMicros = 1000;
    record.outcome = outcome;
    record.status = status;
    record.error = QStringLiteral("overloaded");
    return record;
}

} // namespace

void TestProviderWatch::tellsOnceItLastsAndOnceOnly()
{
    ProviderWatch watch;
    QVERIFY(!watch.saw(ended(0)));
    QVERIFY(!watch.saw(ended(60)));
    const auto notice = watch.saw(ended(130));
    QVERIFY(notice);
    QCOMPARE(notice->kind, Notice::Kind::ProviderTrouble);
    QCOMPARE(notice->subject, someProvider);
    QVERIFY(notice->title.contains(QStringLiteral("Anthropic")));
    QVERIFY(!watch.saw(ended(140)));
}

void TestProviderWatch::needsSeveralFailures()
{
    ProviderWatch watch;
    QVERIFY(!watch.saw(ended(0)));
    QVERIFY(!watch.saw(ended(300)));
    QVERIFY(watch.saw(ended(301)));
}

void TestProviderWatch::isPatient()
{
    ProviderWatch watch;
    for (int second = 0; second < 119; second += 10)
        QVERIFY(!watch.saw(ended(second)));
}

void TestProviderWatch::startsAnewAfterASuccess()
{
    ProviderWatch watch;
    QVERIFY(!watch.saw(ended(0)));
    QVERIFY(!watch.saw(ended(60)));
    QVERIFY(!watch.saw(ended(100, Outcome::Done, 200)));
    QVERIFY(!watch.saw(ended(130)));
    QVERIFY(!watch.saw(ended(140)));
    QVERIFY(watch.saw(ended(260)));
}

void TestProviderWatch::blamesOnlyTheProvider_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("blamed");
    QTest::newRow("a server error") << int(Outcome::UpstreamError) << 500 << true;
    QTest::newRow("too many requests") << int(Outcome::UpstreamError) << 429 << true;
    QTest::newRow("the key is refused") << int(Outcome::UpstreamError) << 502 << true;
    QTest::newRow("broken off") << int(Outcome::UpstreamBroke) << 200 << true;
    QTest::newRow("a wrong request") << int(Outcome::UpstreamError) << 400 << false;
    QTest::newRow("the client left") << int(Outcome::ClientLeft) << 200 << false;
    QTest::newRow("refused by us") << int(Outcome::Refused) << 402 << false;
    QTest::newRow("still running") << int(Outcome::Running) << 0 << false;
}

void TestProviderWatch::blamesOnlyTheProvider()
{
    QFETCH(int, outcome);
    QFETCH(int, status);
    QFETCH(bool, blamed);
    ProviderWatch watch;
    for (const int second : {0, 60})
        QVERIFY(!watch.saw(ended(second, Outcome(outcome), status)));
    QCOMPARE(watch.saw(ended(200, Outcome(outcome), status)).has_value(), blamed);
}

void TestProviderWatch::tellsOfGuardrailsOnceAnHour()
{
    GuardWatch watch;
    const auto stopped = [](int seconds, const QUuid &key) {
        RequestRecord record = ended(seconds, Outcome::Refused, 403);
        record.keyId = key;
        record.errorCode = "guardrail_rejected";
        return record;
    };
    const QUuid key = QUuid::createUuid();
    QVERIFY(!watch.saw(ended(0)));
    const auto notice = watch.saw(stopped(0, key));
    QVERIFY(notice);
    QCOMPARE(notice->kind, Notice::Kind::Guardrail);
    QCOMPARE(notice->subject, key);
    for (int second = 1; second < 30; ++second) // an agent that tries again and again
        QVERIFY(!watch.saw(stopped(second, key)));
    QVERIFY(watch.saw(stopped(30, QUuid::createUuid())));
    QVERIFY(watch.saw(stopped(3600, key)));
}

QTEST_APPLESS_MAIN(TestProviderWatch)
#include "test_providerwatch.moc"
