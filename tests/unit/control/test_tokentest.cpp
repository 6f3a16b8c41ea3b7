// One token of each protocol, from a real server.
#include "core/control/tokentest.h"
#include "tests/support/patience.h"
#include "webserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sluice;

namespace {

SharedSecret secret()
{
    return std::make_shared<const SecretBytes>(QByteArrayView("sk-planted-secret"));
}

ProviderDraft draftFor(const QUrl &url, ProviderProtocol protocol = ProviderProtocol::OpenAi)
{
    ProviderDraft draft;
    draft.name = QStringLiteral("Mine");
    draft.protocol = protocol;
    draft.baseUrl = url;
    return draft;
}

Result<TokenAnswer> ask(const ProviderDraft &draft, const QString &model = QStringLiteral("m"),
                        std::chrono::milliseconds timeout = std::chrono::seconds(10))
{
    QObject context;
    ProviderTestOptions options;
    options.timeout = timeout;
    const auto future = askOneToken(draft, secret(), model, options, &context);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, LongEnough))
        qFatal("it never answered");
    return future.result();
}

constexpr const char *ChatAnswer = "{\"choices\":[{\"message\":{\"content\":\"Hi\"}}],\"usage\":{\"prompt_"
                                   "tokens\":8,\"completion_tokens\":1}}";

} // namespace

class TestTokenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesTheCheapest_data();
    void choosesTheCheapest();
    void asksInEachProtocol_data();
    void asksInEachProtocol();
    void usesTheNewerLimitWhereItIsWanted();
    void aModelThatThinksHasAnswered();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void saysThatNobodyAnswers();
    void canBeCancelled();
};

void TestTokenTest::choosesTheCheapest_data()
{
    QTest::addColumn<QString>("models");
    QTest::addColumn<QString>("prices");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("by price") << "big small other"
                              << "big=9 small=1 other=5"
                              << "small";
    QTest::newRow("a known price before none") << "gpt-nano gpt-x"
                                               << "gpt-x=3"
                                               << "gpt-x";
    QTest::newRow("by name where no price is known") << "gpt-x gpt-x-mini claude-haiku"
                                                     << ""
                                                     << "gpt-x-mini";
    QTest::newRow("the first where nothing is known") << "alpha beta"
                                                      << ""
                                                      << "alpha";
    QTest::newRow("nothing that cannot talk") << "text-embedding-3 whisper-1 dall-e-3 gpt-x"
                                              << "text-embedding-3=1 gpt-x=9"
                                              << "gpt-x";
    QTest::newRow("nothing at all") << "text-embedding-3 tts-1"
                                    << ""
                                    << "";
}

void TestTokenTest::choosesTheCheapest()
{
    QFETCH(QString, models);
    QFETCH(QString, prices);
    const auto price = [&prices](const QString &model) -> std::optional<Money> {
        for (const QString &each : prices.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (each.section(QLatin1Char('='), 0, 0) == model)
                return Money::fromPico(each.section(QLatin1Char('='), 1).toInt());
        }
        return {};
    };
    QTEST(modelForTest(models.split(QLatin1Char(' ')), price), "chosen");
}

void TestTokenTest::asksInEachProtocol_data()
{
    QTest::addColumn<ProviderProtocol>("protocol");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("Chat") << ProviderProtocol::OpenAi << QByteArray("POST /v1/chat/completions HTTP/1.1")
                          << QByteArray("\"max_tokens\":1") << QByteArray(ChatAnswer);
    QTest::newRow("Messages") << ProviderProtocol::Anthropic << QByteArray("POST /v1/messages HTTP/1.1")
                              << QByteArray("\"max_tokens\":1")
                              << QByteArray("{\"content\":[{\"text\":\"H\"}],\"usage\":{\"input_tokens\":8,"
                                            "\"output_tokens\":1}}");
    QTest::newRow("Gemini") << ProviderProtocol::Gemini
                            << QByteArray("POST /v1beta/models/m:generateContent HTTP/1.1")
                            << QByteArray("\"maxOutputTokens\":1")
                            << QByteArray("{\"candidates\":[{}],\"usageMetadata\":{\"promptTokenCount\":8,"
                                          "\"candidatesTokenCount\":1}}");
}

void TestTokenTest::asksInEachProtocol()
{
    QFETCH(ProviderProtocol, protocol);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, answer);
    WebServer server([answer](const QByteArray &) { return WebServer::json(answer); });
    const auto token = ask(draftFor(server.url(), protocol));
    QVERIFY2(token, token ? "" : qPrintable(token.error().text));
    QCOMPARE(token.value().said.model, QStringLiteral("m"));
    QCOMPARE(token.value().said.input, 8);
    QCOMPARE(token.value().said.output, 1);
    QVERIFY(token.value().said.micros > 0);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests()[0];
    QVERIFY2(request.startsWith(line), request.constData());
    QVERIFY(request.contains(limit));
    QVERIFY(request.contains("Bearer sk-planted-secret"));
}

void TestTokenTest::usesTheNewerLimitWhereItIsWanted()
{
    WebServer server([](const QByteArray &request) {
        return request.contains("\"max_tokens\"")
                   ? WebServer::json("{\"error\":{\"message\":\"Unsupported parameter: 'max_tokens'. Use "
                                     "'max_completion_tokens' instead.\"}}",
                                     "400 Bad Request")
                   : WebServer::json(ChatAnswer);
    });
    QVERIFY(ask(draftFor(server.url())));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests()[1].contains("\"max_completion_tokens\":1"));
}

void TestTokenTest::aModelThatThinksHasAnswered()
{
    WebServer server([](const QByteArray &) {
        return WebServer::json("{\"error\":{\"message\":\"Could not finish the message because max_tokens or "
                               "model output limit was reached.\"}}",
                               "400 Bad Request");
    });
    const auto token = ask(draftFor(server.url()));
    QVERIFY(token);
    QCOMPARE(token.value().said.input, 0); // nothing is known of what it used
}

void TestTokenTest::saysWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("refused") << QByteArray("401 No") << QByteArray("{}") << "refused the key (401)";
    QTest::newRow("no credit") << QByteArray("402 Pay") << QByteArray("{}") << "no credit";
    QTest::newRow("rate limit, in its own words")
        << QByteArray("429 Slow") << QByteArray("{\"error\":{\"message\":\"Try in 20s\"}}")
        << "It says: Try in 20s";
    QTest::newRow("a model that is gone")
        << QByteArray("404 No") << QByteArray("{\"error\":{\"message\":\"no such model\"}}")
        << "no such model";
    QTest::newRow("a redirect is not followed") << QByteArray("302 Go") << QByteArray("{}") << "redirect";
    QTest::newRow("another protocol")
        << QByteArray("200 OK") << QByteArray("{\"pong\":1}") << "not in this protocol";
}

void TestTokenTest::saysWhatWentWrong()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    WebServer server([&](const QByteArray &) { return WebServer::json(body, status); });
    const auto token = ask(draftFor(server.url()));
    QVERIFY(!token);
    QVERIFY2(token.error().text.contains(says), qPrintable(token.error().text));
    QVERIFY(!token.error().text.contains(QLatin1String("planted")));
}

void TestTokenTest::saysThatNobodyAnswers()
{
    WebServer silent([](const QByteArray &) { return QByteArray(); });
    const auto token = ask(draftFor(silent.url()), QStringLiteral("m"), std::chrono::milliseconds(50));
    QVERIFY(!token);
    QVERIFY(token.error().text.contains(QLatin1String("did not answer")));
}

void TestTokenTest::canBeCancelled()
{
    WebServer silent([](const QByteArray &) { return QByteArray(); });
    QObject context;
    auto future = askOneToken(draftFor(silent.url()), secret(), QStringLiteral("m"), {}, &context);
    QTRY_COMPARE(silent.requests().size(), 1);
    future.cancel();
    QTRY_VERIFY(context.children().isEmpty());
    QVERIFY(future.isFinished());
}

QTEST_GUILESS_MAIN(TestTokenTest)
#include "test_tokentest.moc"
