// The filter language: what it lets through, what it says, and what it says is wrong.
#include "ui/traffic/filtercompletion.h"
#include "ui/traffic/trafficfilter.h"

#include <QLocale>
#include <QTest>

using namespace sluice;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(15, 0));

RequestRecord sample()
{
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = instantFromMicros(now.addSecs(-600).toMSecsSinceEpoch() * 1000); // 14:50
    record.modelAsked = QStringLiteral("llama3:8b");
    record.modelServed = QStringLiteral("llama3:8b");
    record.providerName = QStringLiteral("Ollama");
    record.agent = QStringLiteral("codex");
    record.sessionId = QStringLiteral("s-42");
    record.outcome = Outcome::UpstreamError;
    record.status = 503;
    record.error = QStringLiteral("the model is overloaded");
    record.stream = true;
    record.usage.input = 50'000;
    record.usage.output = 1'000;
    record.cost = Money::fromDecimal("0.10");
    record.ttftMicros = 2'500'000;
    record.durationMicros = 10'000'000;
    return record;
}

} // namespace

class TestTrafficFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void matches_data();
    void matches();
    void problems_data();
    void problems();
    void saysWhatItMeans_data();
    void saysWhatItMeans();
    void theRestOfAWrongFilterWorks();
    void figuresThatAreNotKnownMatchNoComparison();
    void completes_data();
    void completes();
};

void TestTrafficFilter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("shown");
    const auto row = [](const char *name, const char *filter, bool shown) {
        QTest::newRow(name) << QString::fromUtf8(filter) << shown;
    };
    row("an empty filter shows everything", "   ", true);
    row("a word is looked for in the error", "overloaded", true);
    row("a word that is nowhere", "teapot", false);
    row("a phrase in quotes", "\"is overloaded\"", true);
    row("a model with a colon is a word", "llama3:8b", true);
    row("a key by a part of its name", "key:ci", true);
    row("a key in quotes must match wholly", "key:\"ci\"", false);
    row("a key in quotes, wholly", "key:\"ci bot\"", true);
    row("case does not matter", "KEY:CI agent:CODEX", true);
    row("a star stands for anything", "model:ll*8b", true);
    row("a star does not make a part match", "model:ama*", false);
    row("a comma means or", "key:nobody,ci", true);
    row("all terms must hold", "key:ci agent:claude", false);
    row("a minus negates", "-key:ci", false);
    row("a negated term that does not hold", "-agent:claude", true);
    row("a status", "status:503", true);
    row("another status", "status:200", false);
    row("a family of statuses", "status:5xx", true);
    row("one of several states", "status:refused,error", true);
    row("a state that it is not in", "status:running", false);
    row("provider and session", "provider:ollama session:s-42", true);
    row("a stream", "is:stream", true);
    row("priced, so not unpriced", "is:unpriced", false);
    row("not estimated", "-is:estimated", true);
    row("ten cents are not above ten cents", "cost>0.10", false);
    row("ten cents are at least ten cents", "cost>=$0.10", true);
    row("51,000 tokens are above 50 k", "tokens>50k", true);
    row("but not above 0.1 M", "tokens>0.1M", false);
    row("a first token after two seconds", "ttft>2s", true);
    row("in milliseconds", "ttft<2600ms", true);
    row("ten seconds are not above ten", "time>10s", false);
    row("below a minute", "time<1min", true);
    row("started since 14:45", "since:14:45", true);
    row("not since 14:55", "since:14:55", false);
    row("16:00 is yesterday's", "since:16:00", true);
    row("in the last quarter of an hour", "since:15m", true);
    row("not in the last five minutes", "since:5m", false);
    row("since a day", "since:2026-11-21", true);
    row("until a moment that is later", "until:14:55", true);
    row("a comparison behind a colon", "cost:>=0.10 status:>=500", true);
    row("a status to compare with", "status<500", false);
    row("a project", "project:work", true);
    row("an untouched body", "is:exact", true);
    row("nothing redacted", "is:redacted,translated", false);
    row("the word that the status says", "error", true);
    row("no word of the status", "refused", false);
}

void TestTrafficFilter::matches()
{
    QFETCH(QString, filter);
    const TrafficFilter parsed = TrafficFilter::parse(filter, now);
    QVERIFY(parsed.problems().empty());
    const RequestRecord record = sample();
    const QString key = QStringLiteral("ci bot");
    QTEST(parsed.matches({record, key, QStringLiteral("work")}), "shown");
}

void TestTrafficFilter::problems_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("reasonHas");
    const auto row = [](const char *name, const char *filter, int position, int length, const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(filter) << position << length << QString::fromUtf8(reason);
    };
    row("an unknown name", "key:ci colour:red", 7, 10, "no filter “colour:”");
    row("an unknown comparison", "cots>1", 0, 6, "“cots” cannot be compared");
    row("a name that cannot be compared", "key>3", 0, 5, "cannot be compared");
    row("a figure without comparison", "cost:1", 0, 6, "needs a comparison");
    row("nothing after the colon", "a model:", 2, 6, "missing after “model:”");
    row("a status that is none", "status:9xx", 0, 10, "no status");
    row("an unknown property", "is:red", 0, 6, "not known");
    row("an amount that is none", "cost>cheap", 0, 10, "no amount");
    row("tokens that are none", "tokens>5q", 0, 9, "no number of tokens");
    row("a duration that is none", "time>long", 0, 9, "no duration");
    row("a time that is none", "since:25:00", 0, 11, "no time");
    row("empty quotes", "\"\"", 0, 2, "nothing between the quotes");
}

void TestTrafficFilter::problems()
{
    QFETCH(QString, filter);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, reasonHas);
    const TrafficFilter parsed = TrafficFilter::parse(filter, now);
    QCOMPARE(parsed.problems().size(), size_t(1));
    const TrafficFilter::Problem &problem = parsed.problems().front();
    QCOMPARE(problem.position, position);
    QCOMPARE(problem.length, length);
    QVERIFY2(problem.reason.contains(reasonHas), qPrintable(problem.reason));
}

void TestTrafficFilter::saysWhatItMeans_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *name, const char *filter, const char *meaning) {
        QTest::newRow(name) << QString::fromUtf8(filter) << QString::fromUtf8(meaning);
    };
    row("nothing says nothing", "", "");
    row("one term", "status:error", "Requests with an error.");
    row("two values", "key:a,b", "Requests with the key “a” or “b”.");
    row("with and without", "status:4xx -is:stream", "Requests with a status 4xx, without a stream.");
    row("only without", "-key:ci", "Requests without the key “ci”.");
    row("figures", "cost>0.10 tokens>50k", "Requests with a cost above $0.10 and tokens above 50.0 k.");
    row("a percent sign in a name is only a name", "key:%1", "Requests with the key “%1”.");
}

void TestTrafficFilter::saysWhatItMeans()
{
    QFETCH(QString, filter);
    QTEST(TrafficFilter::parse(filter, now).meaning(), "meaning");
}

void TestTrafficFilter::theRestOfAWrongFilterWorks()
{
    const TrafficFilter parsed = TrafficFilter::parse(QStringLiteral("status:nonsense agent:claude"), now);
    QCOMPARE(parsed.problems().size(), size_t(1));
    const RequestRecord record = sample();
    QVERIFY(!parsed.matches({record, {}}));
    QCOMPARE(parsed.meaning(), QStringLiteral("Requests with the agent “claude”."));
}

void TestTrafficFilter::figuresThatAreNotKnownMatchNoComparison()
{
    RequestRecord record = sample();
    record.cost = {};
    record.ttftMicros = -1;
    for (const char *filter : {"cost>0", "cost<100", "ttft>0s", "ttft<100s"})
        QVERIFY2(!TrafficFilter::parse(QString::fromLatin1(filter), now).matches({record, {}}), filter);
    QVERIFY(TrafficFilter::parse(QStringLiteral("is:unpriced"), now).matches({record, {}}));
}

void TestTrafficFilter::completes_data()
{
    QTest::addColumn<QString>("text"); // the bar is the cursor
    QTest::addColumn<QStringList>("offers");
    QTest::addColumn<QString>("afterFirst");
    const auto row = [](const char *name, const char *text, const char *offers, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(text)
                            << QString::fromUtf8(offers).split(QLatin1Char('|'), Qt::SkipEmptyParts)
                            << QString::fromUtf8(after);
    };
    row("a name", "mo|", "model:", "model:|");
    row("a figure's name", "co|", "cost>", "cost>|");
    row("a negated name", "-ke|", "-key:", "-key:|");
    row("a value that begins so comes first", "model:op|", "model:opus|model:claude-opus", "model:opus |");
    row("a value in several", "model:gpt,ha| cost>1", "model:gpt,haiku", "model:gpt,haiku| cost>1");
    row("a value with a space is put in quotes", "key:my|", "key:\"my key\"", "key:\"my key\" |");
    row("in the middle", "key:my key status:ref| x", "status:refused", "key:my key status:refused| x");
    row("what is whole is not offered", "key:codex|", "", "");
    row("nothing at the start", "|", "", "");
    row("nothing for text", "zzz|", "", "");
}

void TestTrafficFilter::completes()
{
    QFETCH(QString, text);
    QFETCH(QString, afterFirst);
    const qsizetype cursor = text.indexOf(QLatin1Char('|'));
    text.remove(cursor, 1);
    const QHash<QString, QStringList> values = {
        {QStringLiteral("model"),
         {QStringLiteral("claude-opus"), QStringLiteral("haiku"), QStringLiteral("opus")}},
        {QStringLiteral("key"), {QStringLiteral("codex"), QStringLiteral("my key")}}};
    const FilterCompletion completion = completeFilter(text, cursor, values);
    QTEST(completion.offers, "offers");
    if (completion.offers.isEmpty())
        return;
    CompletedFilter completed = withOffer(text, completion, completion.offers.front());
    QCOMPARE(completed.text.insert(completed.cursor, QLatin1Char('|')), afterFirst);
}

QTEST_GUILESS_MAIN(TestTrafficFilter)
#include "test_trafficfilter.moc"
