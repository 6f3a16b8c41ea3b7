// Which calls an endpoint's name or a path pattern means.
#include "core/scope/endpointpattern.h"

#include <QTest>

using namespace sluice;

class TestEndpointPattern : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void refused_data();
    void refused();
    void everyNameIsOne();
};

void TestEndpointPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *pattern, const char *call, bool expected) {
        const QByteArray line(call);
        const qsizetype space = line.indexOf(' ');
        QTest::addRow("%s: %s", pattern, call)
            << QString::fromLatin1(pattern) << line.first(space) << line.sliced(space + 1) << expected;
    };
    row("chat", "POST /v1/chat/completions", true);
    row("chat", "POST /p/openai/v1/chat/completions", true);
    row("chat", "GET /v1/chat/completions/id", true);
    row("Chat", "POST /v1/chat/completions", true);
    row("chat", "POST /v1/responses", false);
    row("chat", "POST /v1/completions", false);
    row("completions", "POST /v1/completions", true);
    row("responses", "GET /v1/responses/resp_1", true);
    row("messages", "POST /v1/messages/count_tokens", true);
    row("messages", "POST /v1/messages/batches", true);
    row("gemini", "POST /v1beta/models/g:generateContent", true);
    row("gemini", "POST /v1beta/models/g:embedContent", true);
    row("embeddings", "POST /v1/embeddings", true);
    row("images", "POST /v1/images/generations", true);
    row("audio", "POST /v1/audio/speech", true);
    row("models", "GET /v1/models", true);
    row("models", "GET /v1/models/gpt-5", true);
    row("models", "DELETE /v1/models/ft", false);
    row("rerank", "POST /v1/rerank", true);
    row("files", "GET /v1/files/file-1", true);
    row("files", "POST /v1/moderations", false);
    row("passthrough", "POST /v1/rerank", true);
    row("passthrough", "GET /v1/files/file-1", true);
    row("passthrough", "POST /v1/chat/completions", false);
    row("POST /v1/files/*", "POST /v1/files/file-1", true);
    row("POST /v1/files/*", "GET /v1/files/file-1", false);
    row("POST /v1/files/*", "POST /v1/files", false);
    row("GET /v1/files/*", "HEAD /v1/files/file-1", true);
    row("/v1/files/*", "DELETE /v1/files/file-1", true);
    row("* /v1/files/*", "DELETE /v1/files/file-1", true);
    row("POST /v1/chat/*", "POST /chat/completions", true);
    row("POST /v1/chat/*", "POST /api/v1/chat/completions", true);
    row("POST /v1/chat/*", "POST /p/openai/v1/chat/completions", true);
    row("POST /p/openai/*", "POST /p/openai/v1/chat/completions", true);
    row("POST /p/openai/*", "POST /p/other/v1/chat/completions", false);
    row("POST /v1/files/*", "POST /v1/files%2Ffile-1", true);
    row("POST /v1beta/models/*:generateContent", "POST /v1beta/models/g:generateContent", true);
}

void TestEndpointPattern::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    const auto parsed = EndpointPattern::parse(pattern);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
    const auto target = recognise(method, path, {});
    if (!target) // what is refused before a scope is asked
        QVERIFY(path.contains('%'));
    else
        QTEST(parsed.value().matches(method, *target), "expected");
}

void TestEndpointPattern::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "chats", "POST", "post /v1/x", "PO ST /v1/x", "v1/chat", "chat/completions"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestEndpointPattern::refused()
{
    QFETCH(const QString, text);
    const auto checked = checkEndpointPattern(text);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::BadRequest);
}

void TestEndpointPattern::everyNameIsOne()
{
    QVERIFY(endpointNames().size() >= 10);
    for (const QString &name : endpointNames())
        QVERIFY2(checkEndpointPattern(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestEndpointPattern)
#include "test_endpointpattern.moc"
