// Heads that were kept: no credential is in them, and there are never too many.
#include "core/base/headermemory.h"

#include <QTest>

#include <thread>

using namespace sluice;

class TestHeaderMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsCredentials_data();
    void knowsCredentials();
    void givesBackWhatItGot();
    void forgetsTheOldest();
    void largeHeadsAreFewer();
    void cutsLongValues();
    void bearsManyThreads();
};

void TestHeaderMemory::knowsCredentials_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("secret");
    const auto row = [](const char *name, const char *value, bool secret) {
        QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << secret;
    };
    for (const char *name :
         {"authorization", "Authorization", "PROXY-AUTHORIZATION", "x-api-key", "X-Api-Key", "api-key",
          "x-goog-api-key", "cookie", "Set-Cookie", "x-amz-security-token", "x-csrf-token", "x-my-secret",
          "x-password", "x-hub-signature", "x-credential", "x-credentials", "x-auth", "client-cert",
          "x-jwt-assertion"})
        row(name, "abc", true);
    row("x-forwarded", "Bearer abc", true); // wherever it stands
    row("x-forwarded", "basic abc", true);
    row("x-custom", "sk-proj-1", true);
    for (const char *name :
         {"host", "accept", "user-agent", "content-type", "content-length", "date", "x-request-id",
          "anthropic-beta", "anthropic-version", "connection", "", "x-ratelimit-remaining-tokens",
          "anthropic-ratelimit-tokens-remaining", "retry-after", "idempotency-key", "openai-organization"})
        row(name, "task-1", false);
}

void TestHeaderMemory::knowsCredentials()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, secret);
    QCOMPARE(holdsCredential(name, value), secret);
}

void TestHeaderMemory::givesBackWhatItGot()
{
    HeaderMemory memory;
    const QUuid id = QUuid::createUuid();
    QVERIFY(!memory.find(id));
    memory.keep(id, "POST /v1/messages", {{"Host", "localhost"}, {"X-Api-Key", "slu-secret"}, {"Empty", ""}},
                200, {{"content-type", "text/event-stream"}, {"set-cookie", "a=secret"}});
    const auto found = memory.find(id);
    QVERIFY(found);
    QCOMPARE(found->requestLine, QByteArray("POST /v1/messages"));
    QCOMPARE(found->request,
             (HeaderList{{"Host", "localhost"}, {"X-Api-Key", HeaderMemory::Removed}, {"Empty", ""}}));
    QCOMPARE(found->status, 200);
    QCOMPARE(found->answer,
             (HeaderList{{"content-type", "text/event-stream"}, {"set-cookie", HeaderMemory::Removed}}));

    memory.keep(id, "POST /v1/messages", {}, 500, {}); // a second answer to the same
    QCOMPARE(memory.find(id)->status, 500);
    QVERIFY(memory.find(id)->request.empty() && memory.find(id)->answer.empty());
}

void TestHeaderMemory::forgetsTheOldest()
{
    HeaderMemory memory;
    std::vector<QUuid> ids;
    for (size_t i = 0; i < HeaderMemory::MostExchanges + 2; ++i) {
        ids.push_back(QUuid::createUuid());
        memory.keep(ids.back(), "GET /", {{"n", QByteArray::number(qulonglong(i))}}, 200, {});
    }
    QVERIFY(!memory.find(ids[0]) && !memory.find(ids[1]));
    QVERIFY(memory.find(ids[2]));
    QCOMPARE(memory.find(ids.back())->request.at(0).value,
             QByteArray::number(qulonglong(HeaderMemory::MostExchanges + 1)));
}

void TestHeaderMemory::largeHeadsAreFewer()
{
    HeaderMemory memory;
    const HeaderList large(32, Header{"n", QByteArray(HeaderMemory::LongestValue, 'x')}); // 64 KiB
    std::vector<QUuid> ids;
    for (int i = 0; i < 100; ++i) {
        ids.push_back(QUuid::createUuid());
        memory.keep(ids.back(), "GET /", large, 200, {});
    }
    qsizetype bytes = 0;
    for (const QUuid &id : ids) {
        for (const Header &field : memory.find(id).value_or(ExchangeHeads()).request)
            bytes += field.name.size() + field.value.size();
    }
    QVERIFY(bytes <= HeaderMemory::MostBytes);
    QVERIFY(bytes > HeaderMemory::MostBytes / 2);
    QVERIFY(memory.find(ids.back()));
    QVERIFY(!memory.find(ids.front()));
}

void TestHeaderMemory::cutsLongValues()
{
    HeaderMemory memory;
    const QUuid id = QUuid::createUuid();
    memory.keep(id, "GET /", {{"n", QByteArray(64 * 1024, 'x')}}, 200, {});
    QCOMPARE(memory.find(id)->request.at(0).value, QByteArray(HeaderMemory::LongestValue, 'x'));
}

void TestHeaderMemory::bearsManyThreads()
{
    HeaderMemory memory;
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int worker = 0; worker < 4; ++worker)
        threads.emplace_back([&memory, &wrong, worker] {
            const QByteArray mine = QByteArray::number(worker);
            for (int i = 0; i < 2000; ++i) {
                const QUuid id = QUuid::createUuid();
                memory.keep(id, mine, {{"n", mine}}, worker, {});
                const auto found = memory.find(id);
                if (found && (found->requestLine != mine || found->status != worker))
                    ++wrong;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestHeaderMemory)
#include "test_headermemory.moc"
