// Models and prices through the controller, over a real database: what is set holds from the next request on,
// and the past is priced with the difference told before.
#include "core/pricing/bundled.h"
#include "tests/support/patience.h"
#include "tests/unit/control/rig.h"

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>

using namespace sluice;

namespace {

Money usd(const char *decimal)
{
    return Money::fromDecimal(decimal).value();
}

OwnPrice priced(const char *model, const char *input, const char *output)
{
    OwnPrice price;
    price.model = QString::fromLatin1(model);
    price.input = usd(input);
    price.output = usd(output);
    return price;
}

QByteArray catalogueText(const char *day, const char *input)
{
    return QByteArray("{\"schema_version\":1,\"as_of\":\"") + day +
           "\",\"currency\":\"USD\",\"unit\":\"usd_per_1m_tokens\",\"models\":[{\"provider\":\"openai\","
           "\"id\":"
           "\"gpt-5\",\"prices\":{\"input\":\"" +
           input + "\",\"output\":\"1\"}}]}";
}

} // namespace

class TestPriceControl final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_bundled = loadBundledCatalogue().value();
    }
    void init();
    void cleanup();
    void holdsFromTheNextRequestOn();
    void survivesARestart();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void comesBackAsItWas();
    void pricesThePast();
    void pricesOnlyWhatIsWanted();
    void leavesTheSimulatorAlone();
    void stopsWhenItIsCancelled();
    void saysWhatTheDatabaseSays();
    void explainsWhosePriceItIs();
    void knowsEveryModel();
    void takesAnotherCatalogue();
    void refusesBrokenCatalogues_data();
    void refusesBrokenCatalogues();
    void fallsBackToTheBundledOne();

private:
    RequestRecord request(const QString &model, qint64 minutesAgo, std::optional<Money> cost = {});
    void store(const RecordBatch &batch)
    {
        QVERIFY(waited(m_rig->thread.run([batch](Storage &storage) { return storage.append(batch); })));
    }
    Spend total()
    {
        SpendQuery query;
        query.range = {Instant(), Instant::max()};
        const auto rows = waited(m_rig->control->spend(query)).value();
        return rows.empty() ? Spend{} : rows.front();
    }
    QString write(const QByteArray &bytes)
    {
        QFile file(m_rig->folder.filePath(QStringLiteral("chosen.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    CataloguePtr m_bundled = {};
    std::unique_ptr<Published<Catalogue>> m_catalogue = {};
    std::unique_ptr<Rig> m_rig = {};
    Provider m_provider = {};
    qint64 m_number = 0;
};

void TestPriceControl::init()
{
    m_catalogue = std::make_unique<Published<Catalogue>>(m_bundled);
    m_rig = std::make_unique<Rig>();
    m_rig->catalogue = m_catalogue.get();
    m_rig->restart();
    QVERIFY(waited(m_rig->control->load()));
    m_provider = m_rig->addProvider(QStringLiteral("Local"));
}

void TestPriceControl::cleanup()
{
    m_rig.reset();
    m_catalogue.reset();
}

RequestRecord TestPriceControl::request(const QString &model, qint64 minutesAgo, std::optional<Money> cost)
{
    RequestRecord record;
    record.startedAt = m_rig->clock.time - std::chrono::minutes(minutesAgo);
    QByteArray id = QUuid::createUuid().toRfc4122();
    const qint64 millis = microsOf(record.startedAt) / 1000;
    for (int i = 0; i < 6; ++i)
        id[i] = char(millis >> (40 - 8 * i));
    record.id = QUuid::fromRfc4122(id);
    record.keyId = QUuid::createUuidV5(QUuid(), QStringLiteral("key"));
    record.providerId = m_provider.id;
    record.modelAsked = record.modelServed = model;
    record.outcome = Outcome::Done;
    record.status = 200;
    record.usage.input = 1'000'000;
    record.usage.output = 100'000;
    record.cost = cost;
    return record;
}

void TestPriceControl::holdsFromTheNextRequestOn()
{
    QSignalSpy told(m_rig->control.get(), &Control::pricesChanged);
    const auto cost = [this] {
        Usage usage;
        usage.input = 1'000'000;
        return m_catalogue->current()->cost("", "my-model", usage, m_rig->clock.time, m_provider.id);
    };
    QVERIFY(!cost());
    const auto saved = waited(m_rig->control->saveOwnPrice(priced(" my-model ", "0.25", "1")));
    QVERIFY(saved);
    QCOMPARE(saved.value().model, QStringLiteral("my-model"));
    QCOMPARE(saved.value().setAt, m_rig->clock.time);
    QCOMPARE(cost()->total, usd("0.25"));
    QCOMPARE(told.size(), 1);
    OwnPrice changed = saved.value();
    changed.input = usd("0.5");
    QVERIFY(waited(m_rig->control->saveOwnPrice(changed)));
    QCOMPARE(cost()->total, usd("0.5"));
    QCOMPARE(m_rig->control->ownPrices().size(), size_t(1));
    QVERIFY(waited(m_rig->control->removeOwnPrice(changed.id)));
    QVERIFY(!cost());
    QVERIFY(m_rig->stored().ownPrices.empty());
    QVERIFY(!waited(m_rig->control->removeOwnPrice(changed.id)));
}

void TestPriceControl::survivesARestart()
{
    OwnPrice price = priced("my-model", "0.25", "1");
    price.providerId = m_provider.id;
    price.reasoning = usd("2");
    price.from = m_rig->clock.time;
    const auto saved = waited(m_rig->control->saveOwnPrice(price));
    m_rig->restart();
    QVERIFY(m_rig->control->ownPrices().empty());
    QVERIFY(waited(m_rig->control->load()));
    QCOMPARE(m_rig->control->ownPrices(), (std::vector<OwnPrice>{saved.value()}));
}

void TestPriceControl::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<OwnPrice>("price");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no model") << priced("  ", "1", "1") << QByteArray("model");
    QTest::newRow("a model too long") << priced(QByteArray(257, 'm'), "1", "1") << QByteArray("model");
    QTest::newRow("less than nothing") << priced("m", "-1", "1") << QByteArray("input");
    QTest::newRow("dearer than anything") << priced("m", "1", "1000000.01") << QByteArray("input");
    OwnPrice price = priced("m", "1", "1");
    price.request = usd("9.01");
    QTest::newRow("a request too dear") << price << QByteArray("request");
    price = priced("m", "1", "1");
    price.providerId = QUuid::createUuid();
    QTest::newRow("nobody's provider") << price << QByteArray("provider");
    price.priceSource = QStringLiteral("openai");
    QTest::newRow("a provider and a source") << price << QByteArray("provider");
    price.providerId = {};
    price.priceSource = QStringLiteral("nowhere");
    QTest::newRow("a source that is none") << price << QByteArray("price_source");
}

void TestPriceControl::refusesWhatMakesNoSense()
{
    QFETCH(const OwnPrice, price);
    QFETCH(const QByteArray, code);
    const auto saved = waited(m_rig->control->saveOwnPrice(price));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::BadRequest);
    QCOMPARE(saved.error().code, code);
    QVERIFY(!waited(m_rig->control->previewRepricing(price, {})));
    QVERIFY(m_rig->stored().ownPrices.empty());
}

void TestPriceControl::comesBackAsItWas()
{
    const OwnPrice saved = waited(m_rig->control->saveOwnPrice(priced("my-model", "1", "2"))).value();
    QVERIFY(waited(m_rig->control->removeOwnPrice(saved.id)));
    m_rig->clock.time += std::chrono::hours(1);
    QCOMPARE(waited(m_rig->control->saveOwnPrice(saved)).value(), saved);
    QCOMPARE(m_rig->stored().ownPrices, (std::vector<OwnPrice>{saved}));
}

void TestPriceControl::pricesThePast()
{
    RequestRecord charged = request(QStringLiteral("my-model"), 30, usd("7"));
    charged.reportedCost = true;
    store({request(QStringLiteral("my-model"), 10), request(QStringLiteral("my-model"), 20), charged,
           request(QStringLiteral("other"), 40)});
    QCOMPARE(total().unpriced, 3);
    const OwnPrice draft = priced("my-*", "0.25", "1");
    const auto tried = waited(m_rig->control->previewRepricing(draft, {}));
    QVERIFY(tried);
    QCOMPARE(tried.value().requests, 2);
    QCOMPARE(tried.value().wereUnpriced, 2);
    QCOMPARE(tried.value().before, Money());
    QCOMPARE(tried.value().after, usd("0.7"));
    QCOMPARE(total().unpriced, 3); // nothing yet
    QVERIFY(m_rig->stored().ownPrices.empty());

    QSignalSpy repriced(m_rig->control.get(), &Control::repriced);
    QSignalSpy noticed(m_rig->control.get(), &Control::noticed);
    const OwnPrice saved = waited(m_rig->control->saveOwnPrice(draft)).value();
    const auto done = waited(m_rig->control->reprice(saved.id, {}));
    QCOMPARE(done.value().after, tried.value().after);
    QTRY_COMPARE(repriced.size(), 1);
    QTRY_COMPARE(noticed.size(), 2);
    QCOMPARE(total().unpriced, 1);
    QCOMPARE(total().cost, usd("7.7"));
    // Running budgets follow.
    Money by;
    for (const CostChange &change : m_rig->gateway.adjusted)
        by += change.by;
    QCOMPARE(m_rig->gateway.adjusted.size(), size_t(2));
    QCOMPARE(by, usd("0.7"));
    // Once is enough.
    QCOMPARE(waited(m_rig->control->reprice(saved.id, {})).value().requests, 0);
    QCOMPARE(total().cost, usd("7.7"));
    QVERIFY(!waited(m_rig->control->reprice(QUuid::createUuid(), {})));
}

void TestPriceControl::pricesOnlyWhatIsWanted()
{
    store({request(QStringLiteral("my-model"), 10), request(QStringLiteral("my-model"), 20, usd("3")),
           request(QStringLiteral("my-model"), 600)});
    OwnPrice price = priced("my-model", "1", "0");
    const auto preview = [&](const RepriceScope &scope) {
        return waited(m_rig->control->previewRepricing(price, scope)).value();
    };
    QCOMPARE(preview({true, {}}).requests, 2);
    QCOMPARE(preview({true, m_rig->clock.time - std::chrono::hours(1)}).requests, 1);
    const Repriced all = preview({false, {}});
    QCOMPARE(all.requests, 3);
    QCOMPARE(all.wereUnpriced, 2);
    QCOMPARE(all.before, usd("3"));
    QCOMPARE(all.after, usd("3"));
    price.from = m_rig->clock.time - std::chrono::minutes(15);
    QCOMPARE(preview({false, {}}).requests, 1);
    price.from.reset();
    price.providerId = m_rig->addProvider(QStringLiteral("Elsewhere")).id;
    QCOMPARE(preview({false, {}}).requests, 0);
    // What a closer price is for is none of a wider one's.
    OwnPrice closer = priced("my-model", "5", "5");
    closer.providerId = m_provider.id;
    QVERIFY(waited(m_rig->control->saveOwnPrice(closer)));
    price.providerId = {};
    QCOMPARE(preview({false, {}}).requests, 0);
}

void TestPriceControl::leavesTheSimulatorAlone()
{
    m_provider = waited(m_rig->control->ensureSimulator()).value();
    store({request(QStringLiteral("my-model"), 10, Money())});
    QCOMPARE(waited(m_rig->control->previewRepricing(priced("*", "1", "1"), {false, {}})).value().requests,
             0);
}

void TestPriceControl::stopsWhenItIsCancelled()
{
    RecordBatch many;
    for (int number = 0; number < 5000; ++number)
        many.push_back(request(QStringLiteral("my-model"), number));
    store(many);
    const OwnPrice saved = waited(m_rig->control->saveOwnPrice(priced("my-model", "1", "0"))).value();
    QSignalSpy repriced(m_rig->control.get(), &Control::repriced);
    auto work = m_rig->control->reprice(saved.id, {});
    QTRY_VERIFY(work.progressValue() >= 2000);
    QCOMPARE(work.progressMaximum(), 5000);
    work.cancel();
    QTRY_COMPARE(repriced.size(), 1);
    // Whole slices, and the sums with them.
    const Spend now = total();
    QVERIFY(now.unpriced < 5000);
    QCOMPARE(now.cost.pico(), (5000 - now.unpriced) * Money::PicoPerUsd);
    RequestQuery left;
    left.filter.unpriced = true;
    QCOMPARE(waited(m_rig->control->requests(left)).value().total, now.unpriced);
}

void TestPriceControl::saysWhatTheDatabaseSays()
{
    m_rig->runner.fails = true;
    QCOMPARE(waited(m_rig->control->saveOwnPrice(priced("m", "1", "1"))).error().text,
             QStringLiteral("The disk is full."));
    QVERIFY(m_rig->control->ownPrices().empty());
    QVERIFY(!waited(m_rig->control->previewRepricing(priced("m", "1", "1"), {})));
    QVERIFY(!waited(m_rig->control->knownModels()));
}

void TestPriceControl::explainsWhosePriceItIs()
{
    RequestRecord record = request(QStringLiteral("my-model"), 10);
    QVERIFY(!m_rig->control->costExplanation(record));
    const OwnPrice own = waited(m_rig->control->saveOwnPrice(priced("my-model", "0.25", "1"))).value();
    const QByteArray today =
        QDateTime::fromMSecsSinceEpoch(microsOf(own.setAt) / 1000).date().toString(Qt::ISODate).toLatin1();
    const auto cost = m_rig->control->costExplanation(record);
    QVERIFY(cost);
    QCOMPARE(cost->lines.size(), size_t(2));
    QCOMPARE(cost->lines[0].component, QByteArray("input"));
    QCOMPARE(cost->lines[0].count, 1'000'000);
    QCOMPARE(cost->lines[0].pricePerMillion, usd("0.25"));
    QCOMPARE(cost->lines[0].amount, usd("0.25"));
    QCOMPARE(cost->total, usd("0.35"));
    QCOMPARE(cost->ownPrice, own.id);
    QCOMPARE(cost->priceDate, today);
    // The catalogue's date, where the price is the catalogue's.
    ProviderDraft draft = Rig::draft(QStringLiteral("Listed"));
    draft.priceSource = QStringLiteral("openai");
    record.providerId = waited(m_rig->control->createProvider(draft)).value().id;
    record.modelAsked = record.modelServed = QStringLiteral("gpt-5");
    const auto listed = m_rig->control->costExplanation(record);
    QVERIFY(listed);
    QVERIFY(listed->ownPrice.isNull());
    QCOMPARE(QString::fromUtf8(listed->priceDate), m_rig->control->catalogueInfo().asOf);
    // Of a provider that is gone nothing but own prices is known.
    record.providerId = QUuid::createUuid();
    QVERIFY(!m_rig->control->costExplanation(record));
    record.modelAsked = record.modelServed = QStringLiteral("my-model");
    QVERIFY(m_rig->control->costExplanation(record));
    record.providerId = {};
    QVERIFY(!m_rig->control->costExplanation(record));
}

void TestPriceControl::knowsEveryModel()
{
    ProviderDraft draft = Rig::draft(QStringLiteral("Listed"));
    draft.models = {QStringLiteral("gpt-5"), QStringLiteral("unheard-of")};
    draft.priceSource = QStringLiteral("openai");
    const Provider listed = waited(m_rig->control->createProvider(draft)).value();
    store({request(QStringLiteral("my-model"), 10), request(QStringLiteral("my-model"), 20),
           request(QStringLiteral("my-model"), 60 * 24 * 40)});
    OwnPrice own = priced("unheard-of", "1", "2");
    own.providerId = listed.id;
    own = waited(m_rig->control->saveOwnPrice(own)).value();
    const OwnPrice pattern = waited(m_rig->control->saveOwnPrice(priced("nobody-*", "3", "4"))).value();
    const auto models = waited(m_rig->control->knownModels()).value();
    const auto find = [&](const QUuid &provider, const char *name) {
        const auto found = std::find_if(models.begin(), models.end(), [&](const KnownModel &model) {
            return model.providerId == provider && model.model == QLatin1String(name);
        });
        return found == models.end() ? KnownModel{} : *found;
    };
    const KnownModel gpt = find(listed.id, "gpt-5");
    QCOMPARE(gpt.source, KnownModel::Source::Catalogue);
    QVERIFY(gpt.served && gpt.input && gpt.output && gpt.contextWindow > 0);
    QVERIFY(!gpt.lastUsed);
    const KnownModel priced = find(listed.id, "unheard-of");
    QCOMPARE(priced.source, KnownModel::Source::Own);
    QCOMPARE(priced.ownPrice, own.id);
    QCOMPARE(priced.output, std::optional(usd("2")));
    const KnownModel seen = find(m_provider.id, "my-model");
    QCOMPARE(seen.source, KnownModel::Source::None);
    QCOMPARE(seen.requests, 2);
    QCOMPARE(seen.unpriced, 2);
    QVERIFY(seen.lastUsed && *seen.lastUsed > m_rig->clock.time - std::chrono::minutes(30));
    QCOMPARE(find({}, "nobody-*").ownPrice, pattern.id);
    // A provider of the catalogue that is none of ours; ours is not listed twice.
    QCOMPARE(find({}, "claude-sonnet-4-5").provider, QStringLiteral("anthropic"));
    QVERIFY(find({}, "gpt-5").priceSource != QLatin1String("openai"));
}

void TestPriceControl::takesAnotherCatalogue()
{
    QVERIFY(!waited(m_rig->control->usePreviewedCatalogue()));
    QSignalSpy told(m_rig->control.get(), &Control::pricesChanged);
    QVERIFY(waited(m_rig->control->saveOwnPrice(priced("mine", "1", "1"))));
    const QString before = m_rig->control->catalogueInfo().asOf;
    const auto change = waited(m_rig->control->previewCatalogue(write(catalogueText("2027-01-01", "77"))));
    QVERIFY(change);
    QCOMPARE(change.value().after, QByteArray("2027-01-01"));
    QCOMPARE(change.value().models, 1);
    QVERIFY(change.value().changes.size() > 1000); // nearly everything goes
    QCOMPARE(m_rig->control->catalogueInfo().asOf, before);
    QVERIFY(waited(m_rig->control->usePreviewedCatalogue()));
    QCOMPARE(told.size(), 2);
    QCOMPARE(m_rig->control->catalogueInfo().asOf, QStringLiteral("2027-01-01"));
    QVERIFY(!m_rig->control->catalogueInfo().bundled);
    Usage usage;
    usage.input = 1'000'000;
    const auto cost = [&](const char *model) {
        const auto found = m_catalogue->current()->cost("openai", model, usage, m_rig->clock.time);
        return found ? found->total : Money();
    };
    QCOMPARE(cost("gpt-5"), usd("77"));
    QCOMPARE(cost("mine"), usd("1")); // own prices stay
    const QFile kept(m_rig->folder.filePath(QStringLiteral("model_prices.json")));
    QVERIFY(kept.exists());
    QVERIFY((kept.permissions() & (QFile::ReadOther | QFile::ReadGroup | QFile::WriteOther)) == 0);

    m_catalogue->publish(m_bundled);
    m_rig->restart();
    QVERIFY(waited(m_rig->control->load()));
    QCOMPARE(cost("gpt-5"), usd("77"));
    QVERIFY(waited(m_rig->control->useBundledCatalogue()));
    QVERIFY(m_rig->control->catalogueInfo().bundled);
    QVERIFY(cost("gpt-5") != usd("77"));
    QVERIFY(!kept.exists());
}

void TestPriceControl::refusesBrokenCatalogues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("prices, please");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no models") << catalogueText("2027-01-01", "1").replace("\"models\":[", "\"others\":[");
    QTest::newRow("a newer schema")
        << catalogueText("2027-01-01", "1").replace("\"schema_version\":1", "\"schema_version\":2");
    QTest::newRow("another currency") << catalogueText("2027-01-01", "1").replace("USD", "EUR");
    QTest::newRow("a price that is none") << catalogueText("2027-01-01", "cheap");
    QTest::newRow("too large") << QByteArray(33 * 1024 * 1024, ' ');
}

void TestPriceControl::refusesBrokenCatalogues()
{
    QFETCH(const QByteArray, bytes);
    const auto change = waited(m_rig->control->previewCatalogue(write(bytes)));
    QVERIFY(!change);
    QVERIFY(!change.error().text.isEmpty());
    QVERIFY(!waited(m_rig->control->usePreviewedCatalogue()));
    QVERIFY(m_rig->control->catalogueInfo().bundled);
}

void TestPriceControl::fallsBackToTheBundledOne()
{
    QFile kept(m_rig->folder.filePath(QStringLiteral("model_prices.json")));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write("broken");
    kept.close();
    m_rig->restart();
    QVERIFY(waited(m_rig->control->load()));
    QVERIFY(m_rig->control->catalogueInfo().bundled);
    QVERIFY(!m_rig->control->catalogueInfo().problem.isEmpty());
    const QStringList warnings = m_rig->control->status().warnings;
    QVERIFY(std::any_of(warnings.begin(), warnings.end(), [](const QString &warning) {
        return warning.contains(QStringLiteral("price catalogue"));
    }));
    QVERIFY(waited(m_rig->control->useBundledCatalogue()));
    QVERIFY(m_rig->control->catalogueInfo().problem.isEmpty());
    QVERIFY(!kept.exists());
}

QTEST_GUILESS_MAIN(TestPriceControl)
#include "test_pricecontrol.moc"
