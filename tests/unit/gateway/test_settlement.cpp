// What goes into the books: the upstream's figures, or an estimate that says so; never a silent zero.
#include "core/gateway/settlement.h"

#include <QTest>

using namespace sluice;

namespace {
constexpr const char *Prices = R"({"schema_version":1,"as_of":"2026-11-21","currency":"USD",
"unit":"usd_per_1m_tokens","snapshot_shapes":["99999999"],"sources":{},
"providers":[{"id":"openai","name":"OpenAI","usage_formats":["openai_chat"],"cached_in_input":true,
"reasoning_in_output":true}],
"models":[{"provider":"openai","id":"gpt-x","mode":"chat","prices":{"input":"1","output":"2"},"source":[]},
{"provider":"openai","id":"bounded","mode":"chat","max_output":500,"prices":{"input":"1","output":"2"},
"source":[]},
{"provider":"openai","id":"cached","mode":"chat","prices":{"input":"1","output":"2","cache_read":"0.1",
"cache_write_5m":"1.25"},"source":[]}]})";

Usage used(qint64 input, qint64 output)
{
    Usage usage;
    usage.input = input;
    usage.output = output;
    return usage;
}
} // namespace

class TestSettlement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void books_data();
    void books();
    void anEstimateIsThereBeforeTheAnswer();
    void theWorstCase_data();
    void theWorstCase();
    void picturesNeedSomethingLeft();
    void whatIsAheadIsPriced();
    void theSimulatorIsFree();
    void aPictureHasAnOwnPriceByRequest();
    void savesWhatTheCacheSaved_data();
    void savesWhatTheCacheSaved();

private:
    CataloguePtr m_catalogue = {};
};

void TestSettlement::initTestCase()
{
    auto read = Catalogue::fromJson(Prices);
    QVERIFY(read);
    m_catalogue = std::move(read).value();
}

void TestSettlement::books_data()
{
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("said");
    QTest::addColumn<qint64>("outputBytes");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("cost"); // "unpriced" where none is known
    QTest::addColumn<bool>("estimated");

    const int chat = int(Endpoint::ChatCompletions);
    QTest::newRow("the upstream said it all")
        << chat << 200 << true << true << qint64(40) << QByteArray("gpt-x") << QByteArray("0.0012") << false;
    QTest::newRow("the upstream never said")
        << chat << 200 << true << false << qint64(400) << QByteArray("gpt-x") << QByteArray("0.0007") << true;
    QTest::newRow("cut after more text than the count so far")
        << chat << 200 << false << true << qint64(4000) << QByteArray("gpt-x") << QByteArray("0.003") << true;
    QTest::newRow("an error costs nothing")
        << chat << 429 << true << false << qint64(0) << QByteArray("gpt-x") << QByteArray("0") << false;
    QTest::newRow("no answer at all costs nothing")
        << chat << 0 << false << false << qint64(0) << QByteArray("gpt-x") << QByteArray("0") << false;
    QTest::newRow("a model without a price is not free")
        << chat << 200 << true << true << qint64(40) << QByteArray("mystery") << QByteArray("unpriced")
        << false;
    QTest::newRow("counting tokens is free") << int(Endpoint::CountTokens) << 200 << true << false
                                             << qint64(40) << QByteArray("gpt-x") << QByteArray("0") << false;
    QTest::newRow("a picture without usage is unpriced, not guessed")
        << int(Endpoint::Images) << 200 << true << false << qint64(40) << QByteArray("gpt-x")
        << QByteArray("unpriced") << false;
}

void TestSettlement::books()
{
    QFETCH(int, endpoint);
    QFETCH(int, status);
    QFETCH(bool, whole);
    QFETCH(bool, said);
    QFETCH(qint64, outputBytes);
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, cost);
    QFETCH(bool, estimated);

    RequestRecord record;
    record.modelAsked = record.modelServed = QString::fromUtf8(model);
    Target target;
    target.endpoint = Endpoint(endpoint);
    Ask ask;
    ask.inputEstimate = 500;
    Provider provider;
    provider.priceSource = QStringLiteral("openai");
    AnswerSeen seen{status, whole, {}, outputBytes, {}};
    if (said)
        seen.usage = used(1000, 100);
    settle(record, target, ask, provider, *m_catalogue, seen);
    QCOMPARE(record.cost ? record.cost->toDecimal() : QByteArray("unpriced"), cost);
    QCOMPARE(record.usage.estimated, estimated);
}

void TestSettlement::theWorstCase_data()
{
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<QString>("model");
    QTest::addColumn<qint64>("allowed"); // by the client; -1: it says nothing
    QTest::addColumn<qint64>("choices");
    QTest::addColumn<qint64>("tokens");
    QTest::addColumn<qint64>("microUsd");
    const int chat = int(Endpoint::ChatCompletions);
    const QString known = QStringLiteral("gpt-x");
    const auto row = [](const char *name, int endpoint, const QString &model, qint64 allowed, qint64 choices,
                        qint64 tokens, qint64 microUsd) {
        QTest::newRow(name) << endpoint << model << allowed << choices << tokens << microUsd;
    };
    row("what the client allows", chat, known, 300, 1, 1'300, 1'600);
    row("nothing at all", chat, known, 0, 1, 1'000, 1'000);
    row("no bound, and none is known of the model", chat, known, -1, 1, 9'192, 17'384);
    row("no bound, but the model has one", chat, QStringLiteral("bounded"), -1, 1, 1'500, 2'000);
    row("that for each of three answers", chat, QStringLiteral("bounded"), -1, 3, 2'500, 4'000);
    row("a bound beyond reason", chat, known, 1'000'000'000, 1, 1'001'000, 2'001'000);
    row("no price: tokens only", chat, QStringLiteral("home-made"), 300, 1, 1'300, 0);
    row("embeddings write nothing", int(Endpoint::Embeddings), known, -1, 1, 1'000, 1'000);
    row("a question that nobody bills", int(Endpoint::CountTokens), known, 300, 1, 0, 0);
}

void TestSettlement::theWorstCase()
{
    QFETCH(int, endpoint);
    QFETCH(QString, model);
    QFETCH(qint64, allowed);
    QFETCH(qint64, choices);
    QFETCH(qint64, tokens);
    QFETCH(qint64, microUsd);
    RequestRecord record;
    record.modelAsked = record.modelServed = model;
    Target target;
    target.protocol = Protocol::Chat;
    target.endpoint = Endpoint(endpoint);
    Ask ask;
    ask.inputEstimate = 1'000;
    ask.maxOutputTokens = allowed;
    ask.choices = choices;
    Provider provider;
    provider.priceSource = QStringLiteral("openai");
    const WorstCase worst = worstCase(record, target, ask, provider, *m_catalogue);
    QCOMPARE(worst.amount.tokens, tokens);
    QCOMPARE(worst.amount.pico, microUsd * 1'000'000);
    QCOMPARE(worst.priced, model != QLatin1String("home-made"));
}

// Nobody knows before what a picture costs: but where a budget is spent, it is refused, too.
void TestSettlement::picturesNeedSomethingLeft()
{
    for (const Endpoint endpoint : {Endpoint::Images, Endpoint::Audio}) {
        Target target;
        target.endpoint = endpoint;
        const WorstCase worst = worstCase({}, target, {}, {}, *m_catalogue);
        QCOMPARE(worst.amount, (Amount{1, 1}));
    }
}

// A running answer, and what may come next.
void TestSettlement::whatIsAheadIsPriced()
{
    RequestRecord record;
    record.modelAsked = record.modelServed = QStringLiteral("gpt-x");
    Target target;
    target.endpoint = Endpoint::ChatCompletions;
    Ask ask;
    ask.inputEstimate = 1'000;
    Provider provider;
    provider.priceSource = QStringLiteral("openai");
    settle(record, target, ask, provider, *m_catalogue, {200, false, {}, 400, {}, 300});
    QCOMPARE(record.usage.totalOutput(), 400);
    QCOMPARE(record.cost->toDecimal(), QByteArray("0.0018"));
}

void TestSettlement::anEstimateIsThereBeforeTheAnswer()
{
    RequestRecord record;
    record.modelAsked = record.modelServed = QStringLiteral("gpt-x");
    Target target;
    target.endpoint = Endpoint::ChatCompletions;
    Ask ask;
    ask.inputEstimate = 1'000'000;
    Provider provider;
    provider.priceSource = QStringLiteral("openai");
    estimate(record, target, ask, provider, *m_catalogue);
    QVERIFY(record.cost.has_value());
    QCOMPARE(record.cost->toDecimal(), QByteArray("1"));
    QVERIFY(record.usage.estimated);
}

void TestSettlement::theSimulatorIsFree()
{
    RequestRecord record;
    Target target;
    target.endpoint = Endpoint::ChatCompletions;
    Provider provider;
    provider.protocol = ProviderProtocol::Simulator;
    settle(record, target, {}, provider, *m_catalogue, {200, true, used(10, 10), 40, {}});
    QVERIFY(record.cost.has_value());
    QCOMPARE(record.cost->pico(), qint64(0));
    QCOMPARE(record.usage.input, qint64(10));
}

void TestSettlement::aPictureHasAnOwnPriceByRequest()
{
    OwnPrice own;
    own.model = QStringLiteral("painter");
    RequestRecord record;
    record.modelAsked = record.modelServed = own.model;
    Target target;
    target.endpoint = Endpoint::Images;
    const AnswerSeen seen{200, true, {}, 40, {}};
    settle(record, target, {}, {}, *m_catalogue->with({own}), seen);
    QVERIFY(!record.cost); // two prices of tokens say nothing about a picture
    own.request = Money::fromDecimal("0.04");
    settle(record, target, {}, {}, *m_catalogue->with({own}), seen);
    QCOMPARE(record.cost, own.request);
}

void TestSettlement::savesWhatTheCacheSaved_data()
{
    QTest::addColumn<qint64>("read");
    QTest::addColumn<qint64>("written");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("saved");
    QTest::newRow("no cache, nothing saved")
        << qint64(0) << qint64(0) << QByteArray("cached") << QByteArray("0");
    QTest::newRow("reading saves nine tenths")
        << qint64(1'000'000) << qint64(0) << QByteArray("cached") << QByteArray("0.9");
    QTest::newRow("writing costs a quarter more")
        << qint64(0) << qint64(1'000'000) << QByteArray("cached") << QByteArray("-0.25");
    QTest::newRow("both") << qint64(1'000'000) << qint64(1'000'000) << QByteArray("cached")
                          << QByteArray("0.65");
    QTest::newRow("a model whose cache costs the same")
        << qint64(1'000'000) << qint64(0) << QByteArray("gpt-x") << QByteArray("0");
    QTest::newRow("of a model without a price nobody knows")
        << qint64(1'000'000) << qint64(0) << QByteArray("mystery") << QByteArray("0");
}

void TestSettlement::savesWhatTheCacheSaved()
{
    QFETCH(const qint64, read);
    QFETCH(const qint64, written);
    QFETCH(const QByteArray, model);
    RequestRecord record;
    record.modelAsked = record.modelServed = QString::fromUtf8(model);
    record.cacheSaved = Money::fromPico(77);
    Target target;
    target.endpoint = Endpoint::ChatCompletions;
    Provider provider;
    provider.priceSource = QStringLiteral("openai");
    Usage usage = used(1000, 100);
    usage.cacheRead = read;
    usage.cacheWrite5m = written;
    settle(record, target, {}, provider, *m_catalogue, {200, true, usage, 40, {}});
    QTEST(record.cacheSaved.toDecimal(), "saved");
}

QTEST_APPLESS_MAIN(TestSettlement)
#include "test_settlement.moc"
