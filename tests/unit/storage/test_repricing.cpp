// Own prices in the database, and stored requests priced again: whatever is priced how often, every sum is
// what the requests say.
#include "core/storage/sqlitestorage.h"
#include "tests/unit/storage/records.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace sluice;
using namespace sluice::testing;

namespace {

OwnPrice wholePrice()
{
    OwnPrice price;
    price.id = fixedId(500);
    price.providerId = fixedId(101);
    price.model = QStringLiteral("My-Model*");
    price.input = Money::fromPico(37'500'000'000);
    price.output = Money::fromPico(1);
    int pico = 100;
    for (auto value :
         {&OwnPrice::cacheRead, &OwnPrice::cacheWrite5m, &OwnPrice::cacheWrite1h, &OwnPrice::reasoning,
          &OwnPrice::audioInput, &OwnPrice::audioCacheRead, &OwnPrice::audioOutput, &OwnPrice::imageInput,
          &OwnPrice::imageOutput, &OwnPrice::request, &OwnPrice::webSearch, &OwnPrice::audioSecond})
        price.*value = Money::fromPico(++pico);
    price.from = utc(2026, 11, 1);
    price.note = QStringLiteral("From the invoice of October");
    price.setAt = utc(2026, 11, 21, 10);
    return price;
}

// Ten pico-USD a token and one saved for each that was cached, for one model.
RecordPricer pricerOf(const QString &model)
{
    return [model](RequestRecord &record) {
        if (record.modelServed != model)
            return false;
        record.cost = Money::fromPico(10 * (record.usage.totalInput() + record.usage.totalOutput()));
        record.cacheSaved = Money::fromPico(record.usage.cacheRead);
        return true;
    };
}

} // namespace

class TestRepricing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto opened = SqliteStorage::open(m_dir->filePath(QStringLiteral("sluice.db")));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
        m_storage = std::move(opened).value();
    }
    void cleanup()
    {
        m_storage.reset();
        m_dir.reset();
    }
    void keepsPrices();
    void onePriceAModelAndDay();
    void tryingChangesNothing();
    void theProvidersWordStays();
    void whatUsedNothingStays();
    void slicesAddUpToAll();
    void everySumFollows_data();
    void everySumFollows();
    void sumsOfOldRequestsFollow();
    void saysWhenModelsWereUsed();

private:
    // Everything, slice by slice.
    Repriced all(RepriceQuery query, const RecordPricer &price, bool tryOnly = false)
    {
        Repriced sum;
        do {
            const auto slice = m_storage->reprice(query, price, tryOnly);
            if (!slice)
                qFatal("%s", qPrintable(slice.error().text));
            sum.add(slice.value());
            query.after = sum.next;
        } while (query.after);
        return sum;
    }
    // The sums as they are kept, and as the requests say them.
    void compareSums();
    QStringList rows(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqliteStorage> m_storage;
};

QStringList TestRepricing::rows(const QString &statement) const
{
    QStringList found;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(m_dir->filePath(QStringLiteral("sluice.db")));
        if (!database.open())
            qFatal("cannot look");
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(statement));
        while (query.next()) {
            QStringList row;
            for (int column = 0; query.value(column).isValid(); ++column)
                row += query.value(column).toString();
            found += row.join(QLatin1Char(' '));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return found;
}

void TestRepricing::compareSums()
{
    const QString sums = QStringLiteral(
        "count(*), sum(unpriced), sum(CASE unpriced WHEN 0 THEN 0 ELSE input + cache_read + cache_write_5m + "
        "cache_write_1h + audio_input + audio_cache_read + image_input + output + reasoning + audio_output + "
        "image_output END), sum(coalesce(cost_pico, 0)), sum(saved_pico)");
    const QString series = QStringLiteral(
        "lower(hex(key_id)), lower(hex(project_id)), lower(hex(provider_id)), CASE model_served WHEN '' THEN "
        "model_asked ELSE model_served END, agent, endpoint, project_dir, status");
    const QString kept = QStringLiteral(
        "lower(hex(s.key_id)), lower(hex(s.project_id)), lower(hex(s.provider_id)), s.model, s.agent, "
        "s.endpoint, s.project_dir, s.status, u.requests, u.unpriced, u.unpriced_tokens, u.cost_pico, "
        "u.saved_pico");
    QCOMPARE(
        rows(QStringLiteral("SELECT u.quarter, %1 FROM usage_quarter AS u JOIN usage_series AS s ON s.id "
                            "= u.series ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9")
                 .arg(kept)),
        rows(QStringLiteral("SELECT started_us / 900000000, %1, %2 FROM request GROUP BY 1, 2, 3, 4, 5, "
                            "6, 7, 8, 9 ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9")
                 .arg(series, sums)));
    QCOMPARE(rows(QStringLiteral("SELECT u.part, %1 FROM usage_part AS u JOIN usage_series AS s ON s.id = "
                                 "u.series ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9")
                      .arg(kept)),
             rows(QStringLiteral("SELECT started_us / 21600000000, %1, %2 FROM request GROUP BY 1, 2, 3, 4, "
                                 "5, 6, 7, 8, 9 ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9")
                      .arg(series, sums)));
    QCOMPARE(
        rows(QStringLiteral(
                 "SELECT u.block, %1 FROM usage_block AS u JOIN usage_series AS s ON s.id = u.series "
                 "ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9")
                 .arg(kept)),
        rows(QStringLiteral("SELECT u.part / 16, %1 FROM usage_part AS u JOIN usage_series AS s ON s.id = "
                            "u.series WHERE u.part / 16 < CAST((SELECT value FROM setting WHERE name = "
                            "'ledger.blocksUntil') AS INTEGER) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 "
                            "ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9")
                 .arg(QString(kept)
                          .replace(QStringLiteral("u.requests"), QStringLiteral("sum(u.requests)"))
                          .replace(QStringLiteral("u.unpriced,"), QStringLiteral("sum(u.unpriced),"))
                          .replace(QStringLiteral("u.unpriced_tokens"),
                                   QStringLiteral("sum(u.unpriced_tokens)"))
                          .replace(QStringLiteral("u.cost_pico"), QStringLiteral("sum(u.cost_pico)"))
                          .replace(QStringLiteral("u.saved_pico"), QStringLiteral("sum(u.saved_pico)")))));
    QCOMPARE(rows(QStringLiteral("SELECT u.part, u.session_id, %1 FROM usage_session AS u JOIN usage_series "
                                 "AS s ON s.id = u.series ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10")
                      .arg(kept)),
             rows(QStringLiteral("SELECT started_us / 21600000000, session_id, %1, %2 FROM request GROUP BY "
                                 "1, 2, 3, 4, 5, 6, 7, 8, 9, 10 ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10")
                      .arg(series, sums)));
}

void TestRepricing::keepsPrices()
{
    OwnPrice bare;
    bare.id = fixedId(501);
    bare.model = QStringLiteral("bare");
    bare.priceSource = QStringLiteral("openai");
    bare.setAt = utc(2026, 11, 20);
    OwnPrice whole = wholePrice();
    QVERIFY(m_storage->saveOwnPrice(bare));
    QVERIFY(m_storage->saveOwnPrice(whole));
    QCOMPARE(m_storage->load().value().ownPrices, (std::vector<OwnPrice>{bare, whole}));
    whole.cacheRead.reset();
    whole.note = QStringLiteral("Changed");
    QVERIFY(m_storage->saveOwnPrice(whole));
    QCOMPARE(m_storage->load().value().ownPrices, (std::vector<OwnPrice>{bare, whole}));
    QVERIFY(m_storage->removeOwnPrice(bare.id));
    QCOMPARE(m_storage->load().value().ownPrices, (std::vector<OwnPrice>{whole}));
    QCOMPARE(m_storage->removeOwnPrice(bare.id).error().kind, Error::Kind::NotFound);
}

void TestRepricing::onePriceAModelAndDay()
{
    OwnPrice price = wholePrice();
    price.from.reset();
    QVERIFY(m_storage->saveOwnPrice(price));
    price.id = fixedId(502);
    price.model = QStringLiteral("my-model*"); // the same in other letters
    QCOMPARE(m_storage->saveOwnPrice(price).error().kind, Error::Kind::Conflict);
    price.from = utc(2026, 12, 1);
    QVERIFY(m_storage->saveOwnPrice(price));
}

void TestRepricing::tryingChangesNothing()
{
    RequestRecord record = doneRequest(utc(2026, 11, 20), 1);
    record.cost.reset();
    QVERIFY(m_storage->append({record}));
    const Repriced tried = all({}, pricerOf(record.modelServed), true);
    QCOMPARE(tried.requests, 1);
    QCOMPARE(tried.wereUnpriced, 1);
    QCOMPARE(tried.before, Money());
    QCOMPARE(tried.after.pico(), 10 * (record.usage.totalInput() + record.usage.totalOutput()));
    const RecordBatch kept = m_storage->requests({}).value().records;
    QVERIFY(same(kept.front(), record));
    compareSums();
}

void TestRepricing::theProvidersWordStays()
{
    RequestRecord charged = doneRequest(utc(2026, 11, 20), 1);
    charged.reportedCost = true;
    charged.usage.reportedCost = charged.cost;
    QVERIFY(m_storage->append({charged}));
    RepriceQuery query;
    query.unpricedOnly = false;
    QCOMPARE(m_storage->repriceable(query).value(), 0);
    QCOMPARE(all(query, pricerOf(charged.modelServed)).looked, 0);
    QVERIFY(same(m_storage->requests({}).value().records.front(), charged));
}

void TestRepricing::whatUsedNothingStays()
{
    RequestRecord refused = doneRequest(utc(2026, 11, 20), 1);
    refused.usage = {};
    refused.cost = Money();
    QVERIFY(m_storage->append({refused}));
    RepriceQuery query;
    query.unpricedOnly = false;
    QCOMPARE(m_storage->repriceable(query).value(), 0);
}

void TestRepricing::slicesAddUpToAll()
{
    RecordBatch batch;
    for (quint64 number = 0; number < 25; ++number) {
        // Five at each moment: a slice ends among requests of the same time.
        RequestRecord record = doneRequest(utc(2026, 11, 20, 0, int(number / 5)), number);
        record.cost.reset();
        batch.push_back(record);
    }
    QVERIFY(m_storage->append(batch));
    RepriceQuery query;
    QCOMPARE(m_storage->repriceable(query).value(), 25);
    query.limit = 7;
    query.from = utc(2026, 11, 20, 0, 1);
    query.until = utc(2026, 11, 20, 0, 4);
    const Repriced priced = all(query, pricerOf(batch.front().modelServed));
    QCOMPARE(priced.requests, 15);
    QCOMPARE(priced.looked, 15);
    compareSums();
    RequestQuery rest;
    rest.filter.unpriced = true;
    QCOMPARE(m_storage->requests(rest).value().total, 10);
}

void TestRepricing::everySumFollows_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestRepricing::everySumFollows()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    RecordBatch batch;
    for (quint64 number = 0; number < 600; ++number)
        batch.push_back(randomRequest(
            random, utc(2026, 11, 1) + std::chrono::seconds(random.bounded(5 * 86'400)), number));
    QVERIFY(m_storage->append(batch));
    compareSums();
    std::map<QUuid, RequestRecord> expected;
    for (const RequestRecord &record : batch)
        expected[record.id] = record;
    for (int round = 0; round < 8; ++round) {
        const QString model = QStringLiteral("served-%1").arg(random.bounded(5));
        const qint64 factor = 1 + random.bounded(100);
        // Sometimes a price goes again: back to unpriced.
        const bool forgets = random.bounded(4) == 0;
        const RecordPricer pricer = [&](RequestRecord &record) {
            if (record.modelServed != model)
                return false;
            record.cost =
                forgets ? std::optional<Money>() : Money::fromPico(factor * record.usage.totalInput());
            record.cacheSaved = Money::fromPico(factor - record.usage.cacheRead);
            return true;
        };
        RepriceQuery query;
        query.model = random.bounded(2) == 0 ? model : QString();
        query.unpricedOnly = random.bounded(2) == 0;
        query.from = utc(2026, 11, 1 + int(random.bounded(3)));
        query.until = utc(2026, 11, 4 + int(random.bounded(3)));
        query.limit = 1 + int(random.bounded(200));
        const Repriced tried = all(query, pricer, true);
        const Repriced done = all(query, pricer);
        QCOMPARE(done.requests, tried.requests);
        QCOMPARE(done.after, tried.after);
        QCOMPARE(done.before, tried.before);
        QCOMPARE(done.wereUnpriced, tried.wereUnpriced);
        compareSums();
        if (QTest::currentTestFailed())
            return;
    }
    // Nothing but money has changed.
    RequestQuery every;
    every.limit = 1000;
    const RequestPage page = m_storage->requests(every).value();
    for (RequestRecord record : page.records) {
        const RequestRecord &before = expected.at(record.id);
        record.cost = before.cost;
        record.cacheSaved = before.cacheSaved;
        QVERIFY(same(record, before));
    }
}

// Sums from before migration 0004 know neither endpoint nor status where requests had been pruned.
void TestRepricing::sumsOfOldRequestsFollow()
{
    RequestRecord record = doneRequest(utc(2026, 11, 20), 1);
    record.cost.reset();
    record.projectId = {};
    record.projectDir.clear();
    QVERIFY(m_storage->append({record}));
    m_storage.reset();
    rows(QStringLiteral("UPDATE usage_series SET endpoint = '', status = 0"));
    rows(QStringLiteral("UPDATE usage_session SET session_id = ''"));
    m_storage = SqliteStorage::open(m_dir->filePath(QStringLiteral("sluice.db"))).value();
    QCOMPARE(all({}, pricerOf(record.modelServed)).requests, 1);
    for (const char *table : {"usage_quarter", "usage_part", "usage_session"})
        QCOMPARE(rows(QStringLiteral("SELECT requests, unpriced, unpriced_tokens, cost_pico FROM %1")
                          .arg(QLatin1String(table))),
                 QStringList{QStringLiteral("1 0 0 %1")
                                 .arg(10 * (record.usage.totalInput() + record.usage.totalOutput()))});
}

void TestRepricing::saysWhenModelsWereUsed()
{
    RecordBatch batch{doneRequest(utc(2026, 11, 18, 9, 20), 1), doneRequest(utc(2026, 11, 20, 9, 20), 2),
                      doneRequest(utc(2026, 11, 19), 3)};
    batch[2].modelServed = QStringLiteral("other");
    QVERIFY(m_storage->append(batch));
    std::map<QString, Instant> used;
    const std::vector<ModelUse> uses = m_storage->modelsLastUsed().value();
    for (const ModelUse &use : uses) {
        QCOMPARE(use.providerId, fixedId(101));
        used[use.model] = use.lastUsed;
    }
    QCOMPARE(used.size(), size_t(2));
    QCOMPARE(used[batch[0].modelServed], utc(2026, 11, 20, 9, 15));
    QCOMPARE(used[QStringLiteral("other")], utc(2026, 11, 19));
}

QTEST_GUILESS_MAIN(TestRepricing)
#include "test_repricing.moc"
