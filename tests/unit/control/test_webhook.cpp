// Notices on their way to a chat room, over a real HTTP server that fails at first.
#include "core/control/webhook.h"
#include "tests/support/patience.h"
#include "webserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace sluice;

class TestWebhook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothChatsUnderstand();
    void callsNobody();
    void forWhatItIs_data();
    void forWhatItIs();
    void triesAgain();
    void givesUp();
    void aRefusalIsFinal();
    void keepsTheOrder();
    void serversThatAreSilent();
    void dropsTheOldest();
};

namespace {

constexpr Webhook::Patience quick{std::chrono::milliseconds(5), std::chrono::milliseconds(20'000), 4};

Notice notice(const QString &title = QStringLiteral("codex has used 80 % of $5 today"))
{
    return {.id = QUuid::createUuid(),
            .kind = Notice::Kind::BudgetThreshold,
            .severity = Notice::Severity::Warning,
            .subject = QUuid::createUuid(),
            .title = title,
            .text = QStringLiteral("$4.02 of $5"),
            .percent = 80,
            .at = instantFromMicros(1'795'000'000'000'000)};
}

QJsonObject bodyOf(const QByteArray &request)
{
    return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace

void TestWebhook::bothChatsUnderstand()
{
    const QJsonObject body = QJsonDocument::fromJson(webhookBody(notice())).object();
    const QString words = QStringLiteral("codex has used 80 % of $5 today\n$4.02 of $5");
    QCOMPARE(body[QStringLiteral("text")].toString(), words);    // Slack
    QCOMPARE(body[QStringLiteral("content")].toString(), words); // Discord
    const QJsonObject details = body[QStringLiteral("sluice")].toObject();
    QCOMPARE(details[QStringLiteral("kind")].toString(), QStringLiteral("budget_threshold"));
    QCOMPARE(details[QStringLiteral("percent")].toInt(), 80);
}

void TestWebhook::callsNobody()
{
    const QString name = QStringLiteral("<!channel> & @everyone");
    const QJsonObject body = QJsonDocument::fromJson(webhookBody(notice(name))).object();
    QVERIFY(body[QStringLiteral("text")].toString().startsWith(
        QStringLiteral("&lt;!channel&gt; &amp; @everyone")));
    QVERIFY(body[QStringLiteral("content")].toString().startsWith(name));
    QVERIFY(body[QStringLiteral("allowed_mentions")][QStringLiteral("parse")].isArray());
    QVERIFY(body[QStringLiteral("allowed_mentions")][QStringLiteral("parse")].toArray().isEmpty());
    const QString endless(10'000, QLatin1Char('x'));
    QVERIFY(
        QJsonDocument::fromJson(webhookBody(notice(endless)))[QStringLiteral("content")].toString().size() <
        2'000);
}

void TestWebhook::forWhatItIs_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("sent");
    QTest::newRow("a threshold") << int(Notice::Kind::BudgetThreshold) << true;
    QTest::newRow("a budget that is spent") << int(Notice::Kind::BudgetReached) << true;
    QTest::newRow("a runaway key") << int(Notice::Kind::Runaway) << true;
    QTest::newRow("a provider in trouble") << int(Notice::Kind::ProviderTrouble) << true;
    QTest::newRow("a guardrail") << int(Notice::Kind::Guardrail) << false;
    QTest::newRow("a rotation") << int(Notice::Kind::RotationDue) << false;
    QTest::newRow("a change") << int(Notice::Kind::Changed) << false;
}

void TestWebhook::forWhatItIs()
{
    QFETCH(const int, kind);
    QFETCH(const bool, sent);
    WebServer server([](const QByteArray &) { return WebServer::json("{}"); });
    Webhook webhook(quick);
    QSignalSpy delivered(&webhook, &Webhook::delivered);
    Notice told = notice();
    told.kind = Notice::Kind(kind);
    webhook.post(told, server.url().toString());
    const Notice last = notice();
    webhook.post(last, {}); // no address: nowhere
    webhook.post(last, server.url().toString());
    QTRY_VERIFY(!delivered.isEmpty() && delivered.last().at(0).toUuid() == last.id);
    QCOMPARE(server.requests().size(), sent ? 2 : 1);
}

void TestWebhook::triesAgain()
{
    int failures = 2;
    WebServer server([&failures](const QByteArray &) {
        return failures-- > 0 ? WebServer::json("{}", "503 Service Unavailable") : WebServer::json("ok");
    });
    Webhook webhook(quick);
    QSignalSpy delivered(&webhook, &Webhook::delivered);
    QSignalSpy givenUp(&webhook, &Webhook::givenUp);
    const Notice told = notice();
    webhook.post(told, server.url().toString() + QStringLiteral("/services/T0/B0"));
    QTRY_COMPARE(delivered.count(), 1);
    QCOMPARE(delivered.first().at(0).toUuid(), told.id);
    QCOMPARE(givenUp.count(), 0);
    QCOMPARE(server.requests().size(), 3);
    for (const QByteArray &request : server.requests()) {
        QVERIFY(request.startsWith("POST /services/T0/B0 HTTP/1.1\r\n"));
        QVERIFY(request.toLower().contains("content-type: application/json"));
        QVERIFY(bodyOf(request)[QStringLiteral("text")].toString().startsWith(told.title));
    }
}

void TestWebhook::givesUp()
{
    WebServer server([](const QByteArray &) { return WebServer::json("{}", "500 Internal Server Error"); });
    Webhook webhook(quick);
    QSignalSpy givenUp(&webhook, &Webhook::givenUp);
    webhook.post(notice(), server.url().toString());
    QTRY_COMPARE(givenUp.count(), 1);
    QCOMPARE(server.requests().size(), 4);
}

// A wrong address does not become right, and a redirect is nobody's promise.
void TestWebhook::aRefusalIsFinal()
{
    QByteArray status = "404 Not Found";
    WebServer server([&status](const QByteArray &) { return WebServer::json("{}", status); });
    Webhook webhook(quick);
    QSignalSpy givenUp(&webhook, &Webhook::givenUp);
    webhook.post(notice(), server.url().toString());
    QTRY_COMPARE(givenUp.count(), 1);
    status = "302 Found";
    webhook.post(notice(), server.url().toString());
    QTRY_COMPARE(givenUp.count(), 2);
    QCOMPARE(server.requests().size(), 2);
}

void TestWebhook::keepsTheOrder()
{
    int failures = 1;
    WebServer server([&failures](const QByteArray &) {
        return failures-- > 0 ? WebServer::json("{}", "429 Too Many Requests") : WebServer::json("ok");
    });
    Webhook webhook(quick);
    QSignalSpy delivered(&webhook, &Webhook::delivered);
    const std::array told{notice(), notice(), notice()};
    for (const Notice &each : told)
        webhook.post(each, server.url().toString());
    QTRY_COMPARE(delivered.count(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(delivered.at(i).at(0).toUuid(), told[size_t(i)].id);
}

void TestWebhook::serversThatAreSilent()
{
    WebServer server([](const QByteArray &) { return QByteArray(); });
    Webhook webhook({std::chrono::milliseconds(5), std::chrono::milliseconds(1500), 2});
    QSignalSpy givenUp(&webhook, &Webhook::givenUp);
    webhook.post(notice(), server.url().toString());
    QTRY_COMPARE(givenUp.count(), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestWebhook::dropsTheOldest()
{
    WebServer server([](const QByteArray &) { return QByteArray(); });
    Webhook webhook({std::chrono::milliseconds(5), std::chrono::milliseconds(60'000), 2});
    QSignalSpy givenUp(&webhook, &Webhook::givenUp);
    const Notice first = notice();
    const Notice second = notice();
    webhook.post(first, server.url().toString());
    webhook.post(second, server.url().toString());
    for (size_t i = 2; i < Webhook::MostWaiting; ++i)
        webhook.post(notice(), server.url().toString());
    QCOMPARE(givenUp.count(), 0);
    webhook.post(notice(), server.url().toString());
    QCOMPARE(givenUp.count(), 1);
    QCOMPARE(givenUp.first().at(0).toUuid(), second.id); // the first one is under way
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "test_webhook.moc"
