// Money, tokens, durations and ages read as ux.md 2.4 says.
#include "ui/common/format.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace sluice;

class TestFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondCurrency_data();
    void secondCurrency();
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void money_data();
    void money();
    void unknownMoneyIsNeverZero();
    void moneyFollowsTheLocale();
    void moneyInThePlainLocale();
    void tokens_data();
    void tokens();
    void durations_data();
    void durations();
    void ages_data();
    void ages();
    void statuses_data();
    void statuses();
    void models_data();
    void models();
};

void TestFormat::money_data()
{
    QTest::addColumn<QString>("usd");
    QTest::addColumn<MoneyStyle>("style");
    QTest::addColumn<bool>("estimated");
    QTest::addColumn<qint64>("unpriced");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *usd, MoneyStyle style, const char *text,
                        bool estimated = false, qint64 unpriced = 0) {
        QTest::newRow(name) << QString::fromLatin1(usd) << style << estimated << unpriced
                            << QString::fromUtf8(text);
    };
    row("a sum has thousands and cents", "1234.5", MoneyStyle::Sum, "$1,234.50");
    row("a sum rounds half a cent up", "0.995", MoneyStyle::Sum, "$1.00");
    row("a sum just under a cent does not round up to it", "0.009999999999", MoneyStyle::Sum, "<$0.01");
    row("one pico-dollar is a sum under a cent", "0.000000000001", MoneyStyle::Sum, "<$0.01");
    row("exactly a cent is a cent", "0.01", MoneyStyle::Sum, "$0.01");
    row("exactly nothing is zero", "0", MoneyStyle::Sum, "$0.00");
    row("a sum partly known says so", "12.4", MoneyStyle::Sum, "$12.40 + 3 unpriced", false, 3);
    row("an estimated sum is marked", "0.12", MoneyStyle::Sum, "≈ $0.12", true);
    row("an estimate partly known says both", "0.12", MoneyStyle::Sum, "≈ $0.12 + 1 unpriced", true, 1);
    row("a refund has a minus", "-3.2", MoneyStyle::Sum, "-$3.20");
    row("a request under ten cents has four places", "0.0041", MoneyStyle::Request, "$0.0041");
    row("a request over ten cents has two", "1.27", MoneyStyle::Request, "$1.27");
    row("what rounds to ten cents is written like it", "0.09996", MoneyStyle::Request, "$0.10");
    row("just below that keeps four places", "0.09994", MoneyStyle::Request, "$0.0999");
    row("a request under a hundredth of a cent", "0.00009", MoneyStyle::Request, "<$0.0001");
    row("a free request is zero", "0", MoneyStyle::Request, "$0.00");
    row("an estimated request is marked", "0.31", MoneyStyle::Request, "≈ $0.31", true);
    row("exact has every digit in threes", "0.0123375", MoneyStyle::Exact, "$0.012 337 5");
    row("exact has two places at least", "1.5", MoneyStyle::Exact, "$1.50");
    row("exact groups the dollars too", "1234.123456789012", MoneyStyle::Exact, "$1,234.123 456 789 012");
    row("exact zero", "0", MoneyStyle::Exact, "$0.00");
    row("the largest amount there is", "9223371.999999999999", MoneyStyle::Sum, "$9,223,372.00");
}

void TestFormat::money()
{
    QFETCH(QString, usd);
    QFETCH(MoneyStyle, style);
    QFETCH(bool, estimated);
    QFETCH(qint64, unpriced);
    const auto amount = Money::fromDecimal(usd.toLatin1());
    QVERIFY(amount);
    QTEST(moneyText(amount, style, estimated, unpriced), "text");
}

void TestFormat::unknownMoneyIsNeverZero()
{
    for (const MoneyStyle style : {MoneyStyle::Sum, MoneyStyle::Request, MoneyStyle::Exact}) {
        QCOMPARE(moneyText({}, style), QStringLiteral("Unpriced"));
        QCOMPARE(moneyText({}, style, true, 4), QStringLiteral("Unpriced"));
    }
}

void TestFormat::moneyFollowsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QString text = moneyText(Money::fromDecimal("1234.5"), MoneyStyle::Sum);
    text.replace(QChar(0x00A0), QLatin1Char(' '));
    QCOMPARE(text, QStringLiteral("1.234,50 $"));
}

void TestFormat::moneyInThePlainLocale()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(moneyText(Money::fromDecimal("1234.5"), MoneyStyle::Sum), QStringLiteral("$1,234.50"));
}

void TestFormat::tokens_data()
{
    QTest::addColumn<qint64>("tokens");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0");
    QTest::newRow("below a thousand is exact") << qint64(999) << QStringLiteral("999");
    QTest::newRow("a thousand has a decimal") << qint64(1000) << QStringLiteral("1.0 k");
    QTest::newRow("thousands") << qint64(12'431) << QStringLiteral("12.4 k");
    QTest::newRow("rounds up") << qint64(12'450) << QStringLiteral("12.5 k");
    QTest::newRow("from a hundred thousand without a decimal") << qint64(128'400) << QStringLiteral("128 k");
    QTest::newRow("99.95 thousand becomes a hundred") << qint64(99'951) << QStringLiteral("100 k");
    QTest::newRow("almost a million becomes one") << qint64(999'951) << QStringLiteral("1.0 M");
    QTest::newRow("millions") << qint64(3'100'000) << QStringLiteral("3.1 M");
    QTest::newRow("thousand millions") << qint64(1'200'000'000) << QStringLiteral("1.2 G");
}

void TestFormat::tokens()
{
    QFETCH(qint64, tokens);
    QTEST(tokensText(tokens), "text");
}

void TestFormat::durations_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown is a dash") << qint64(-1) << QStringLiteral("–");
    QTest::newRow("below a millisecond") << qint64(400) << QStringLiteral("<1 ms");
    QTest::newRow("milliseconds") << qint64(340'200) << QStringLiteral("340 ms");
    QTest::newRow("almost a second becomes one") << qint64(999'700) << QStringLiteral("1.0 s");
    QTest::newRow("seconds") << qint64(4'230'000) << QStringLiteral("4.2 s");
    QTest::newRow("almost a minute becomes one") << qint64(59'970'000) << QStringLiteral("1 min 0 s");
    QTest::newRow("minutes") << qint64(192'000'000) << QStringLiteral("3 min 12 s");
    QTest::newRow("hours") << qint64(7'500'000'000) << QStringLiteral("2 h 5 min");
}

void TestFormat::durations()
{
    QFETCH(qint64, micros);
    QTEST(durationText(micros), "text");
}

void TestFormat::ages_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("just happened") << qint64(2) << QStringLiteral("now");
    QTest::newRow("a clock a little ahead") << qint64(-3) << QStringLiteral("now");
    QTest::newRow("seconds") << qint64(12) << QStringLiteral("12 s ago");
    QTest::newRow("minutes") << qint64(150) << QStringLiteral("2 min ago");
    QTest::newRow("earlier today is a time") << qint64(5 * 3600) << QStringLiteral("09:30");
    QTest::newRow("earlier this year is a day") << qint64(18 * 86'400) << QStringLiteral("3 Nov");
}

void TestFormat::ages()
{
    QFETCH(qint64, secondsAgo);
    const QDateTime noon(QDate(2026, 11, 21), QTime(14, 30));
    const Instant now = instantFromMicros(noon.toMSecsSinceEpoch() * 1000);
    QTEST(ageText(now - std::chrono::seconds(secondsAgo), now), "text");
    QCOMPARE(ageText({}, now), QStringLiteral("never"));
}

void TestFormat::statuses_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("words");
    QTest::newRow("done is its code")
        << Outcome::Done << 200 << QStringLiteral("200") << QStringLiteral("Done");
    QTest::newRow("running has no code")
        << Outcome::Running << 0 << QStringLiteral("running") << QStringLiteral("Running");
    QTest::newRow("refused names the rule")
        << Outcome::Refused << 429 << QStringLiteral("429 refused") << QStringLiteral("Refused: rate limit");
    QTest::newRow("an upstream error has its code")
        << Outcome::UpstreamError << 503 << QStringLiteral("503 error") << QStringLiteral("Upstream error");
    QTest::newRow("an unreachable upstream has none")
        << Outcome::UpstreamError << 0 << QStringLiteral("error") << QStringLiteral("Upstream error");
    QTest::newRow("a client that left")
        << Outcome::ClientLeft << 200 << QStringLiteral("client left") << QStringLiteral("Client left");
}

void TestFormat::statuses()
{
    QFETCH(Outcome, outcome);
    QFETCH(int, status);
    RequestRecord record;
    record.outcome = outcome;
    record.status = status;
    record.stage = outcome == Outcome::Refused ? "limit" : "";
    QTEST(statusText(record), "cell");
    QTEST(outcomeText(record), "words");
}

void TestFormat::models_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("served");
    QTest::addColumn<QString>("text");
    QTest::newRow("the same once") << QStringLiteral("gpt-x") << QStringLiteral("gpt-x")
                                   << QStringLiteral("gpt-x");
    QTest::newRow("another is shown")
        << QStringLiteral("gpt-x") << QStringLiteral("mini") << QStringLiteral("gpt-x → mini");
    QTest::newRow("a provider in front is no other model")
        << QStringLiteral("openai/gpt-x") << QStringLiteral("gpt-x") << QStringLiteral("openai/gpt-x");
    QTest::newRow("none is a dash") << QString() << QString() << QStringLiteral("–");
}

void TestFormat::models()
{
    QFETCH(QString, asked);
    QFETCH(QString, served);
    RequestRecord record;
    record.modelAsked = asked;
    record.modelServed = served;
    QTEST(modelText(record), "text");
}

void TestFormat::secondCurrency_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("sum");
    QTest::newRow("rounded to cents")
        << QStringLiteral("3.42") << QStringLiteral("0.92") << QStringLiteral("$3.42 (≈ 3.15 EUR)");
    QTest::newRow("a rate with many digits")
        << QStringLiteral("10") << QStringLiteral("0.923456789") << QStringLiteral("$10.00 (≈ 9.23 EUR)");
    QTest::newRow("a weak currency") << QStringLiteral("1234.5") << QStringLiteral("15000")
                                     << QStringLiteral("$1,234.50 (≈ 18,517,500.00 EUR)");
    QTest::newRow("nothing") << QStringLiteral("0") << QStringLiteral("0.92")
                             << QStringLiteral("$0.00 (≈ 0.00 EUR)");
    QTest::newRow("less than nothing")
        << QStringLiteral("-2") << QStringLiteral("0.5") << QStringLiteral("-$2.00 (≈ -1.00 EUR)");
    QTest::newRow("as much as there can be") << QStringLiteral("9000000") << QStringLiteral("999999")
                                             << QStringLiteral("$9,000,000.00 (≈ 8,999,991,000,000.00 EUR)");
}

void TestFormat::secondCurrency()
{
    QFETCH(QString, amount);
    QFETCH(QString, rate);
    QFETCH(QString, sum);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    setSecondCurrency({QStringLiteral("EUR"), *Money::fromDecimal(rate.toLatin1())});
    const Money money = *Money::fromDecimal(amount.toLatin1());
    const QString text = moneyText(money, MoneyStyle::Sum);
    const QString single = moneyText(money, MoneyStyle::Request);
    const QString stripped = withoutSecondCurrency(text);
    setSecondCurrency({});
    const QString plain = moneyText(money, MoneyStyle::Sum);
    QLocale::setDefault(before);
    QCOMPARE(text, sum);
    QVERIFY(!single.contains(QLatin1String("EUR"))); // a row of a table has no room for it
    QCOMPARE(stripped, plain);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"
