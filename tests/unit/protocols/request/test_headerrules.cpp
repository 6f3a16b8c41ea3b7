// Which headers go on to the other side, and where a key may come from.
#include "core/protocols/headerrules.h"

#include <QTest>

using namespace sluice;

class TestHeaderRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forwards_data();
    void forwards();
    void keepsOrderAndSpelling();
    void dropsWhatConnectionNames();
    void keepsTheCallersCredential_data();
    void keepsTheCallersCredential();
    void narrowsAcceptEncoding_data();
    void narrowsAcceptEncoding();
    void returnsHeaders_data();
    void returnsHeaders();
    void takesTheKeyOutOfTheQuery_data();
    void takesTheKeyOutOfTheQuery();
    void findsKeysInOrder();
    void findsKeys_data();
    void findsKeys();
    void keysAreBounded();
};

void TestHeaderRules::forwards_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("forwarded");

    for (const char *name : {"Connection",
                             "Keep-Alive",
                             "Proxy-Authenticate",
                             "Proxy-Authorization",
                             "Proxy-Connection",
                             "TE",
                             "Trailer",
                             "Transfer-Encoding",
                             "Upgrade",
                             "Host",
                             "Content-Length",
                             "Expect",
                             "Authorization",
                             "X-API-Key",
                             "api-key",
                             "X-Goog-Api-Key",
                             "Cookie",
                             "Set-Cookie",
                             "Origin",
                             "Referer",
                             "Forwarded",
                             "X-Forwarded-For",
                             "x-forwarded-anything",
                             "Via",
                             "x-sluice-key",
                             "X-Sluice-Agent"})
        QTest::addRow("%s stays here", name) << QByteArray(name) << false;
    for (const char *name : {"anthropic-version",
                             "anthropic-beta",
                             "anthropic-dangerous-direct-browser-access",
                             "anthropic-new-thing",
                             "x-claude-code-session-id",
                             "x-app",
                             "OpenAI-Beta",
                             "OpenAI-Organization",
                             "Idempotency-Key",
                             "originator",
                             "session-id",
                             "x-codex-turn-metadata",
                             "x-goog-api-client",
                             "x-goog-user-project",
                             "X-Server-Timeout",
                             "traceparent",
                             "x-request-id",
                             "x-stainless-retry-count",
                             "User-Agent",
                             "HTTP-Referer",
                             "X-Title",
                             "Content-Type",
                             "Content-Encoding",
                             "Accept",
                             "X-Anything-Else"})
        QTest::addRow("%s goes on", name) << QByteArray(name) << true;
}

void TestHeaderRules::forwards()
{
    QFETCH(QByteArray, name);
    const HeaderList forwarded = requestHeaders({{name, "value"}}, false);
    QTEST(hasHeader(forwarded, name), "forwarded");
}

void TestHeaderRules::keepsOrderAndSpelling()
{
    const HeaderList client = {{"uSeR-aGeNt", "a"},         {"Host", "h"},    {"X-Twice", "1"},
                               {"accept-ENCODING", "gzip"}, {"X-Twice", "2"}, {"accept", " odd  spacing "}};
    const HeaderList expected = {{"uSeR-aGeNt", "a"},
                                 {"X-Twice", "1"},
                                 {"accept-ENCODING", "gzip"},
                                 {"X-Twice", "2"},
                                 {"accept", " odd  spacing "}};
    QVERIFY(requestHeaders(client, false) == expected);
}

void TestHeaderRules::dropsWhatConnectionNames()
{
    const HeaderList client = {{"Connection", "keep-alive, X-One"},
                               {"connection", "x-two"},
                               {"X-One", "1"},
                               {"X-Two", "2"},
                               {"X-Three", "3"}};
    const HeaderList forwarded = requestHeaders(client, false);
    QVERIFY(!hasHeader(forwarded, "x-one"));
    QVERIFY(!hasHeader(forwarded, "x-two"));
    QVERIFY(hasHeader(forwarded, "x-three"));
    const HeaderList returned = responseHeaders(client);
    QVERIFY(!hasHeader(returned, "x-one"));
    QVERIFY(hasHeader(returned, "x-three"));
}

void TestHeaderRules::keepsTheCallersCredential_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("kept");

    QTest::newRow("a subscription's token goes on")
        << QByteArray("Authorization") << QByteArray("Bearer oat") << true;
    QTest::newRow("an own API key goes on") << QByteArray("x-api-key") << QByteArray("sk-ant-1") << true;
    QTest::newRow("the virtual key does not")
        << QByteArray("x-sluice-key") << QByteArray("sk-sluice-a") << false;
    QTest::newRow("a virtual key as bearer does not")
        << QByteArray("Authorization") << QByteArray("Bearer sk-sluice-a") << false;
    QTest::newRow("a virtual key in any other header does not")
        << QByteArray("X-My-Header") << QByteArray("key=sk-sluice-a") << false;
    QTest::newRow("Google's key does not") << QByteArray("x-goog-api-key") << QByteArray("AIza") << false;
    QTest::newRow("a cookie does not") << QByteArray("Cookie") << QByteArray("a=b") << false;
}

void TestHeaderRules::keepsTheCallersCredential()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QTEST(hasHeader(requestHeaders({{name, value}}, true), name), "kept");
}

void TestHeaderRules::narrowsAcceptEncoding_data()
{
    QTest::addColumn<QList<QByteArray>>("sent");
    QTest::addColumn<QByteArray>("forwarded");

    using List = QList<QByteArray>;
    QTest::newRow("none: identity") << List{} << QByteArray("identity");
    QTest::newRow("Claude Code's") << List{"gzip, deflate, br, zstd"}
                                   << QByteArray("gzip, deflate, br, zstd");
    QTest::newRow("the client's order stays") << List{"zstd,br ,  gzip"} << QByteArray("zstd, br, gzip");
    QTest::newRow("unknown ones go") << List{"compress, gzip, dcb, *"} << QByteArray("gzip");
    QTest::newRow("only unknown ones: identity") << List{"compress, *"} << QByteArray("identity");
    QTest::newRow("empty: identity") << List{""} << QByteArray("identity");
    QTest::newRow("weights stay") << List{"br;q=1.0, gzip; q=0.5, *;q=0"}
                                  << QByteArray("br;q=1.0, gzip; q=0.5");
    QTest::newRow("several fields become one") << List{"gzip", "br"} << QByteArray("gzip, br");
    QTest::newRow("in any case") << List{"GZIP"} << QByteArray("GZIP");
}

void TestHeaderRules::narrowsAcceptEncoding()
{
    QFETCH(QList<QByteArray>, sent);
    HeaderList client;
    for (const QByteArray &value : sent)
        client.push_back({"Accept-Encoding", value});
    const HeaderList forwarded = requestHeaders(client, false);
    QCOMPARE(forwarded.size(), size_t(1));
    QTEST(headerValue(forwarded, "accept-encoding"), "forwarded");
}

void TestHeaderRules::returnsHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("returned");

    for (const char *name : {"Connection", "Keep-Alive", "Transfer-Encoding", "Trailer", "Upgrade",
                             "Proxy-Authenticate", "Content-Length", "Date", "Set-Cookie", "Alt-Svc",
                             "Strict-Transport-Security", "x-sluice-request-id"})
        QTest::addRow("%s stays here", name) << QByteArray(name) << false;
    for (const char *name : {"Content-Type", "Content-Encoding", "request-id", "x-request-id", "Retry-After",
                             "retry-after-ms", "x-should-retry", "x-ratelimit-remaining-tokens",
                             "anthropic-ratelimit-requests-reset", "openai-processing-ms", "x-generation-id",
                             "apim-request-id", "Server", "Cache-Control", "WWW-Authenticate"})
        QTest::addRow("%s goes on", name) << QByteArray(name) << true;
}

void TestHeaderRules::returnsHeaders()
{
    QFETCH(QByteArray, name);
    QTEST(hasHeader(responseHeaders({{name, "value"}}), name), "returned");
}

void TestHeaderRules::takesTheKeyOutOfTheQuery_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("left");

    QTest::newRow("none") << QByteArray("") << QByteArray("");
    QTest::newRow("only the key") << QByteArray("key=abc") << QByteArray("");
    QTest::newRow("first") << QByteArray("key=abc&alt=sse") << QByteArray("alt=sse");
    QTest::newRow("last") << QByteArray("alt=sse&key=abc") << QByteArray("alt=sse");
    QTest::newRow("twice") << QByteArray("key=a&alt=sse&key=b") << QByteArray("alt=sse");
    QTest::newRow("encoded name") << QByteArray("k%65y=abc&alt=sse") << QByteArray("alt=sse");
    QTest::newRow("without a value") << QByteArray("key&alt=sse") << QByteArray("alt=sse");
    QTest::newRow("a longer name stays") << QByteArray("keys=1&monkey=2") << QByteArray("keys=1&monkey=2");
    QTest::newRow("a virtual key under another name")
        << QByteArray("api_key=sk-sluice-abc&a=1") << QByteArray("a=1");
    QTest::newRow("an encoded virtual key") << QByteArray("t=sk%2Dsluice%2Dabc&a=1") << QByteArray("a=1");
    QTest::newRow("nothing to take: byte for byte")
        << QByteArray("&beta=true&&a=%2f+%zz&=&") << QByteArray("&beta=true&&a=%2f+%zz&=&");
    QTest::newRow("the others stay byte for byte")
        << QByteArray("a=%2f&key=x&b=+&&c") << QByteArray("a=%2f&b=+&&c");
}

void TestHeaderRules::takesTheKeyOutOfTheQuery()
{
    QFETCH(QByteArray, query);
    QTEST(queryWithoutKey(query), "left");
}

void TestHeaderRules::findsKeysInOrder()
{
    const HeaderList headers = {{"x-goog-api-key", "five"}, {"api-key", "four"},
                                {"X-Api-Key", " three "},   {"Authorization", "bearer  two "},
                                {"x-sluice-key", "one"},    {"x-api-key", "one"}};
    const std::vector<QByteArray> expected = {"one", "two", "three", "four", "five", "s/ix"};
    QVERIFY(presentedKeys(headers, "a=b&key=s%2Fix") == expected);
}

void TestHeaderRules::findsKeys_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("bearer") << QByteArray("authorization") << QByteArray("Bearer k") << QByteArray("k");
    QTest::newRow("in capitals") << QByteArray("AUTHORIZATION") << QByteArray("BEARER k") << QByteArray("k");
    QTest::newRow("basic is not ours")
        << QByteArray("authorization") << QByteArray("Basic a2V5") << QByteArray();
    QTest::newRow("an empty bearer") << QByteArray("authorization") << QByteArray("Bearer ") << QByteArray();
    QTest::newRow("no scheme") << QByteArray("authorization") << QByteArray("k") << QByteArray();
    QTest::newRow("blanks only") << QByteArray("x-api-key") << QByteArray("   ") << QByteArray();
    QTest::newRow("another header") << QByteArray("x-key") << QByteArray("k") << QByteArray();
}

void TestHeaderRules::findsKeys()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, key);
    const std::vector<QByteArray> keys = presentedKeys({{name, value}}, {});
    QCOMPARE(keys.size(), size_t(key.isEmpty() ? 0 : 1));
    if (!key.isEmpty())
        QCOMPARE(keys.front(), key);
}

void TestHeaderRules::keysAreBounded()
{
    HeaderList headers = {{"x-api-key", QByteArray(513, 'x')}};
    QVERIFY(presentedKeys(headers, {}).empty());
    for (int i = 0; i < 100; ++i)
        headers.push_back({"x-api-key", QByteArray::number(i)});
    QCOMPARE(presentedKeys(headers, {}).size(), size_t(8));
}

QTEST_GUILESS_MAIN(TestHeaderRules)
#include "test_headerrules.moc"
