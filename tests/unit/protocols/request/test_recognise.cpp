// Every row of the path table of protocols.md 1.1, the prefixes that users get wrong, and paths that mean
// harm.
#include "core/protocols/protocol.h"

#include <QTest>

using namespace sluice;

class TestRecognise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_data();
    void knows();
    void refuses_data();
    void refuses();
    void headersDecideSharedPaths_data();
    void headersDecideSharedPaths();
    void readsTheProvider_data();
    void readsTheProvider();
    void readsTheModelInThePath_data();
    void readsTheModelInThePath();
    void replacesTheModelInThePath_data();
    void replacesTheModelInThePath();
    void names_data();
    void names();
    void saysWhichMethods_data();
    void saysWhichMethods();
};

namespace {

std::optional<Target> asked(const QByteArray &line, const HeaderList &headers = {})
{
    const qsizetype space = line.indexOf(' ');
    return recognise(QByteArrayView(line).first(space), QByteArrayView(line).sliced(space + 1), headers);
}

} // namespace

void TestRecognise::knows_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("tail");

    const auto row = [](const char *line, Protocol protocol, Endpoint endpoint, const char *version,
                        const char *tail) {
        QTest::newRow(line) << QByteArray(line) << protocol << endpoint << QByteArray(version)
                            << QByteArray(tail);
    };
    using P = Protocol;
    using E = Endpoint;
    // The table, row by row.
    row("POST /v1/chat/completions", P::Chat, E::ChatCompletions, "v1", "chat/completions");
    row("POST /openai/deployments/gpt-x/chat/completions", P::Chat, E::ChatCompletions, "",
        "chat/completions");
    row("POST /openai/deployments/gpt-x/embeddings", P::OpenAi, E::Embeddings, "", "embeddings");
    row("POST /v1/completions", P::Chat, E::Completions, "v1", "completions");
    row("POST /v1/fim/completions", P::Chat, E::Completions, "v1", "fim/completions");
    row("POST /v1/responses", P::Responses, E::Responses, "v1", "responses");
    row("GET /v1/responses", P::Responses, E::Responses, "v1", "responses");
    row("POST /v1/responses/compact", P::Responses, E::ResponsesOther, "v1", "responses/compact");
    row("POST /v1/responses/input_tokens", P::Responses, E::ResponsesOther, "v1", "responses/input_tokens");
    row("GET /v1/responses/resp_1", P::Responses, E::ResponsesOther, "v1", "responses/resp_1");
    row("DELETE /v1/responses/resp_1", P::Responses, E::ResponsesOther, "v1", "responses/resp_1");
    row("POST /v1/responses/resp_1/cancel", P::Responses, E::ResponsesOther, "v1", "responses/resp_1/cancel");
    row("GET /v1/responses/resp_1/input_items", P::Responses, E::ResponsesOther, "v1",
        "responses/resp_1/input_items");
    row("POST /v1/messages", P::Messages, E::Messages, "v1", "messages");
    row("POST /v1/messages/count_tokens", P::Messages, E::CountTokens, "v1", "messages/count_tokens");
    row("POST /v1/messages/batches", P::Messages, E::MessagesOther, "v1", "messages/batches");
    row("GET /v1/messages/batches/b_1/results", P::Messages, E::MessagesOther, "v1",
        "messages/batches/b_1/results");
    row("POST /v1beta/models/m:generateContent", P::Gemini, E::GenerateContent, "v1beta",
        "models/m:generateContent");
    row("POST /v1/models/m:generateContent", P::Gemini, E::GenerateContent, "v1", "models/m:generateContent");
    row("POST /v1beta/models/m:streamGenerateContent", P::Gemini, E::StreamGenerateContent, "v1beta",
        "models/m:streamGenerateContent");
    row("POST /v1/models/m:countTokens", P::Gemini, E::GeminiOther, "v1", "models/m:countTokens");
    row("POST /v1beta/models/m:embedContent", P::Gemini, E::GeminiOther, "v1beta", "models/m:embedContent");
    row("POST /v1beta/models/m:batchEmbedContents", P::Gemini, E::GeminiOther, "v1beta",
        "models/m:batchEmbedContents");
    row("GET /v1/models", P::OpenAi, E::Models, "v1", "models");
    row("HEAD /v1/models", P::OpenAi, E::Models, "v1", "models");
    row("GET /v1beta/models", P::Gemini, E::Models, "v1beta", "models");
    row("GET /v1/models/gpt-x", P::OpenAi, E::ModelInfo, "v1", "models/gpt-x");
    row("GET /v1beta/models/gemini-x", P::Gemini, E::ModelInfo, "v1beta", "models/gemini-x");
    row("POST /v1/embeddings", P::OpenAi, E::Embeddings, "v1", "embeddings");
    row("POST /v1/images/generations", P::OpenAi, E::Images, "v1", "images/generations");
    row("POST /v1/audio/transcriptions", P::OpenAi, E::Audio, "v1", "audio/transcriptions");
    row("POST /v1/moderations", P::OpenAi, E::Other, "v1", "moderations");
    row("GET /v1/files/file-1/content", P::OpenAi, E::Other, "v1", "files/file-1/content");
    row("POST /v1/uploads", P::OpenAi, E::Other, "v1", "uploads");
    row("POST /v1/batches", P::OpenAi, E::Other, "v1", "batches");
    row("GET /v1/vector_stores/vs_1", P::OpenAi, E::Other, "v1", "vector_stores/vs_1");
    row("POST /v1/conversations", P::OpenAi, E::Other, "v1", "conversations");
    row("GET /v1/videos/v_1", P::OpenAi, E::Other, "v1", "videos/v_1");

    // Prefixes that users mix up.
    row("POST /v1/v1/messages", P::Messages, E::Messages, "v1", "messages");
    row("POST /v1/v1beta/models/m:generateContent", P::Gemini, E::GenerateContent, "v1beta",
        "models/m:generateContent");
    row("POST /chat/completions", P::Chat, E::ChatCompletions, "", "chat/completions");
    row("POST /responses", P::Responses, E::Responses, "", "responses");
    row("POST /messages", P::Messages, E::Messages, "", "messages");
    row("POST /embeddings", P::OpenAi, E::Embeddings, "", "embeddings");
    row("GET /models", P::OpenAi, E::Models, "", "models");
    row("POST /models/m:generateContent", P::Gemini, E::GenerateContent, "", "models/m:generateContent");
    row("POST /files", P::OpenAi, E::Other, "", "files");
    row("POST /v1/chat/completions/", P::Chat, E::ChatCompletions, "v1", "chat/completions");
    row("POST /v1/messages/", P::Messages, E::Messages, "v1", "messages");
    row("POST //v1/messages", P::Messages, E::Messages, "v1", "messages");
    row("POST /v1//messages", P::Messages, E::Messages, "v1", "messages");
    row("POST /openai/v1/chat/completions", P::Chat, E::ChatCompletions, "v1", "chat/completions");
    row("POST /anthropic/v1/messages", P::Messages, E::Messages, "v1", "messages");
    row("POST /api/v1/chat/completions", P::Chat, E::ChatCompletions, "v1", "chat/completions");
    row("POST /some/team/v1/chat/completions", P::Chat, E::ChatCompletions, "v1", "chat/completions");
    row("POST /some/team/chat/completions", P::Chat, E::ChatCompletions, "", "chat/completions");
    row("POST /v1/anthropic/v1/messages", P::Messages, E::Messages, "v1", "messages");
    row("POST /v1beta/openai/chat/completions", P::Chat, E::ChatCompletions, "v1beta", "chat/completions");
    row("GET /v1beta/openai/models", P::OpenAi, E::Models, "v1beta", "models");

    // Look-alikes.
    row("POST /v1/threads/t_1/messages", P::OpenAi, E::Other, "v1", "threads/t_1/messages");
    row("GET /v1/chat/completions/c_1", P::Chat, E::Other, "v1", "chat/completions/c_1");
    row("GET /v1/chat/completions/c_1/messages", P::Chat, E::Other, "v1", "chat/completions/c_1/messages");
    row("GET /v1/models/v1", P::OpenAi, E::ModelInfo, "v1", "models/v1");
    row("GET /v1/models/llama3:latest", P::OpenAi, E::ModelInfo, "v1", "models/llama3:latest");
    row("GET /v1/models/ft:gpt-4o:org::id", P::OpenAi, E::ModelInfo, "v1", "models/ft:gpt-4o:org::id");
    row("DELETE /v1/models/ft:gpt-4o:org::id", P::OpenAi, E::Other, "v1", "models/ft:gpt-4o:org::id");
    row("GET /v1/models/m:generateContent", P::Gemini, E::GenerateContent, "v1", "models/m:generateContent");
    row("POST /v1beta/tunedModels/t-1:generateContent", P::Gemini, E::GenerateContent, "v1beta",
        "tunedModels/t-1:generateContent");
    row("POST /v1/projects/p/locations/l/publishers/google/models/m:streamGenerateContent", P::Gemini,
        E::StreamGenerateContent, "v1",
        "projects/p/locations/l/publishers/google/models/m:streamGenerateContent");

    // Everything else under the version folders.
    row("POST /v1/rerank", P::OpenAi, E::Other, "v1", "rerank");
    row("GET /v1/files/", P::OpenAi, E::Other, "v1", "files/");
    row("GET /v1beta/files/f1", P::Gemini, E::Other, "v1beta", "files/f1");
    row("POST /v1beta/cachedContents", P::Gemini, E::Other, "v1beta", "cachedContents");
    row("POST /v1beta/interactions", P::Gemini, E::Other, "v1beta", "interactions");
    row("POST /upload/v1beta/files", P::Gemini, E::GeminiOther, "v1beta", "upload/v1beta/files");
    row("POST /v1/files/a%20b%2Fc", P::OpenAi, E::Other, "v1", "files/a%20b%2Fc");
    row("POST /v1/files/100%25", P::OpenAi, E::Other, "v1", "files/100%25");
    row("GET /v1/files/50%252525", P::OpenAi, E::Other, "v1", "files/50%252525");
}

void TestRecognise::knows()
{
    QFETCH(QByteArray, line);
    const std::optional<Target> target = asked(line);
    QVERIFY(target.has_value());
    QTEST(target->protocol, "protocol");
    QTEST(target->endpoint, "endpoint");
    QTEST(target->version, "version");
    QTEST(target->tail, "tail");
    QVERIFY(target->provider.isEmpty());
}

void TestRecognise::refuses_data()
{
    QTest::addColumn<QByteArray>("path");

    for (const char *path : {"/",
                             "/api/hello",
                             "/health",
                             "/admin",
                             "/admin/providers",
                             "/admin/v1/messages",
                             "/openapi.yaml",
                             "/docs",
                             "/favicon.ico",
                             "/v1",
                             "/v1/",
                             "/v1/v1",
                             "/v1beta/openai",
                             "/p/openai",
                             "/p/openai/",
                             "/p/openai/v1",
                             "/api/tags",
                             "/team/models",
                             "/v7/whatever",
                             "",
                             "v1/messages",
                             "*",
                             "http://evil.example/v1/messages"})
        QTest::addRow("not a path of ours: '%s'", path) << QByteArray(path);

    for (const char *path : {"/v1/../admin",
                             "/v1/./messages",
                             "/v1/files/..",
                             "/v1/%2e%2e/admin",
                             "/v1/.%2E/admin",
                             "/v1/%2E%2e%2fadmin",
                             "/v1/files/x%2F..%2F..%2Fadmin",
                             "/v1/%252e%252e/admin",
                             "/v1/%25252e%25252e/admin",
                             "/v1/%2525252525252e%2525252525252e/x",
                             "/v1/..;/admin",
                             "/v1/..;x=1/admin",
                             "/v1/..%3b/admin",
                             "/v1/files\\..\\x",
                             "/v1/files%5c..%5cx",
                             "/v1/files%255c..%255cx",
                             "/v1/files/%00",
                             "/v1/files/%2500",
                             "/v1/files/a%0d%0aHost:x",
                             "/v1/files/a#b",
                             "/v1/files/a b",
                             "/v1/files/a?b",
                             "/v1/files/\x01",
                             "/p/openai/../../x",
                             "/p/%2e%2e/v1/messages",
                             "/p/../v1/messages",
                             "/v1beta/models/..:generateContent/..",
                             "/v1/models/a/../b"})
        QTest::addRow("a trick: '%s'", path) << QByteArray(path);
    QTest::newRow("a raw NUL") << QByteArray("/v1/files/a\0b", 13);
}

void TestRecognise::refuses()
{
    QFETCH(QByteArray, path);
    for (const char *method : {"GET", "POST", "DELETE"})
        QVERIFY(!recognise(method, path, {}).has_value());
}

void TestRecognise::headersDecideSharedPaths_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Protocol>("protocol");

    QTest::newRow("models with anthropic-version are Anthropic's")
        << QByteArray("GET /v1/models") << QByteArray("Anthropic-Version") << Protocol::Messages;
    QTest::newRow("models with x-goog-api-key are Google's")
        << QByteArray("GET /v1/models") << QByteArray("X-Goog-Api-Key") << Protocol::Gemini;
    QTest::newRow("models with x-goog-api-client are Google's")
        << QByteArray("GET /v1/models/x") << QByteArray("x-goog-api-client") << Protocol::Gemini;
    QTest::newRow("files with anthropic-version are Anthropic's")
        << QByteArray("POST /v1/files") << QByteArray("anthropic-version") << Protocol::Messages;
    QTest::newRow("files without a sign are OpenAI's")
        << QByteArray("POST /v1/files") << QByteArray("accept") << Protocol::OpenAi;
    QTest::newRow("chat stays chat, whatever key comes with it")
        << QByteArray("POST /v1/chat/completions") << QByteArray("x-goog-api-key") << Protocol::Chat;
    QTest::newRow("embeddings stay OpenAI's")
        << QByteArray("POST /v1/embeddings") << QByteArray("anthropic-version") << Protocol::OpenAi;
}

void TestRecognise::headersDecideSharedPaths()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, header);
    const std::optional<Target> target = asked(line, {{header, "x"}});
    QVERIFY(target.has_value());
    QTEST(target->protocol, "protocol");
}

void TestRecognise::readsTheProvider_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QByteArray>("tail");

    QTest::newRow("before a version")
        << QByteArray("POST /p/openai/v1/chat/completions") << QByteArray("openai")
        << Endpoint::ChatCompletions << QByteArray("chat/completions");
    QTest::newRow("without a version")
        << QByteArray("POST /p/openai/chat/completions") << QByteArray("openai") << Endpoint::ChatCompletions
        << QByteArray("chat/completions");
    QTest::newRow("decoded") << QByteArray("POST /p/My%20Server/v1/messages") << QByteArray("My Server")
                             << Endpoint::Messages << QByteArray("messages");
    QTest::newRow("named like a version") << QByteArray("POST /p/v1/messages") << QByteArray("v1")
                                          << Endpoint::Messages << QByteArray("messages");
    QTest::newRow("any path passes") << QByteArray("GET /p/ollama/api/tags") << QByteArray("ollama")
                                     << Endpoint::Other << QByteArray("api/tags");
    QTest::newRow("even one called admin")
        << QByteArray("GET /p/x/admin") << QByteArray("x") << Endpoint::Other << QByteArray("admin");
    QTest::newRow("another version folder") << QByteArray("POST /p/cohere/v2/rerank") << QByteArray("cohere")
                                            << Endpoint::Other << QByteArray("rerank");
}

void TestRecognise::readsTheProvider()
{
    QFETCH(QByteArray, line);
    const std::optional<Target> target = asked(line);
    QVERIFY(target.has_value());
    QTEST(target->provider, "provider");
    QTEST(target->endpoint, "endpoint");
    QTEST(target->tail, "tail");
}

void TestRecognise::readsTheModelInThePath_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("model");

    QTest::newRow("Gemini") << QByteArray("POST /v1beta/models/gemini-x:generateContent")
                            << QByteArray("gemini-x");
    QTest::newRow("an encoded slash")
        << QByteArray("POST /v1beta/models/a%2Fb:generateContent") << QByteArray("a/b");
    QTest::newRow("a raw slash") << QByteArray("POST /v1/models/a/b:streamGenerateContent")
                                 << QByteArray("a/b");
    QTest::newRow("an encoded colon")
        << QByteArray("POST /v1beta/models/m%3AgenerateContent") << QByteArray("m");
    QTest::newRow("a colon of its own")
        << QByteArray("POST /v1beta/models/qwen:7b:generateContent") << QByteArray("qwen:7b");
    QTest::newRow("a tuned model") << QByteArray("POST /v1beta/tunedModels/t:generateContent")
                                   << QByteArray("tunedModels/t");
    QTest::newRow("information") << QByteArray("GET /v1/models/gpt-x") << QByteArray("gpt-x");
    QTest::newRow("information, with slashes")
        << QByteArray("GET /v1/models/openai/gpt-x") << QByteArray("openai/gpt-x");
    QTest::newRow("an Azure deployment")
        << QByteArray("POST /openai/deployments/my%20gpt/chat/completions") << QByteArray("my gpt");
    QTest::newRow("none") << QByteArray("POST /v1/chat/completions") << QByteArray();
}

void TestRecognise::readsTheModelInThePath()
{
    QFETCH(QByteArray, line);
    const std::optional<Target> target = asked(line);
    QVERIFY(target.has_value());
    QTEST(target->pathModel, "model");
}

void TestRecognise::replacesTheModelInThePath_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("tail");

    QTest::newRow("Gemini") << QByteArray("POST /v1beta/models/google%2Fg-2:streamGenerateContent")
                            << QByteArray("g-2") << QByteArray("models/g-2:streamGenerateContent");
    QTest::newRow("information") << QByteArray("GET /v1/models/openai/gpt-x") << QByteArray("gpt-x")
                                 << QByteArray("models/gpt-x");
    QTest::newRow("what a URL cannot hold is encoded")
        << QByteArray("POST /v1beta/models/m:countTokens") << QByteArray("a b?#%")
        << QByteArray("models/a%20b%3F%23%25:countTokens");
    QTest::newRow("folders before it stay")
        << QByteArray("POST /v1/publishers/google/models/m:generateContent") << QByteArray("n")
        << QByteArray("publishers/google/models/n:generateContent");
    QTest::newRow("a tuned model") << QByteArray("POST /v1beta/models/m:generateContent")
                                   << QByteArray("tunedModels/t")
                                   << QByteArray("tunedModels/t:generateContent");
    QTest::newRow("no model in the path: nothing changes")
        << QByteArray("POST /v1/chat/completions") << QByteArray("n") << QByteArray("chat/completions");
}

void TestRecognise::replacesTheModelInThePath()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, model);
    const Target changed = withModel(*asked(line), model);
    QTEST(changed.tail, "tail");
    QCOMPARE(changed.pathModel, model);
}

void TestRecognise::names_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("protocol");

    const auto row = [](const char *line, const char *endpoint, const char *protocol) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(endpoint) << QByteArray(protocol);
    };
    row("POST /v1/chat/completions", "chat/completions", "chat");
    row("GET /v1/chat/completions/secret-id", "chat/completions/*", "chat");
    row("POST /v1/responses", "responses", "responses");
    row("GET /v1/responses/resp_1", "responses/*", "responses");
    row("POST /v1/responses/compact", "responses/compact", "responses");
    row("POST /v1/messages", "messages", "messages");
    row("POST /v1/messages/count_tokens", "messages/count_tokens", "messages");
    row("GET /v1/messages/batches/b_1", "messages/batches", "messages");
    row("POST /v1beta/models/m:generateContent", "generateContent", "gemini");
    row("POST /v1beta/models/m:streamGenerateContent", "streamGenerateContent", "gemini");
    row("POST /v1beta/models/m:countTokens", "countTokens", "gemini");
    row("POST /v1beta/cachedContents/c1", "cachedContents", "gemini");
    row("POST /v1/embeddings", "embeddings", "embeddings");
    row("GET /v1/models", "models", "passthrough");
    row("GET /v1/models/x", "models/*", "passthrough");
    row("POST /v1/images/edits", "images/edits", "passthrough");
    row("POST /v1/audio/speech", "audio/speech", "passthrough");
    row("GET /v1/audio/voices/x", "audio/*", "passthrough");
    row("GET /v1/files/file-1/content", "files", "passthrough");
    row("GET /v1/an-endpoint-with-a-very-long-name-that-goes-on", "an-endpoint-with-a-very-long-name-that-g",
        "passthrough");
}

void TestRecognise::names()
{
    QFETCH(QByteArray, line);
    const Target target = *asked(line);
    QTEST(endpointName(target), "endpoint");
    QTEST(protocolName(target), "protocol");
}

void TestRecognise::saysWhichMethods_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("methods");

    QTest::newRow("chat") << QByteArray("GET /v1/chat/completions") << QByteArray("POST");
    QTest::newRow("messages") << QByteArray("DELETE /v1/messages") << QByteArray("POST");
    QTest::newRow("Gemini") << QByteArray("GET /v1beta/models/m:generateContent") << QByteArray("POST");
    QTest::newRow("models") << QByteArray("POST /v1/models") << QByteArray("GET, HEAD");
    QTest::newRow("one model") << QByteArray("GET /v1/models/m") << QByteArray("GET, HEAD");
    QTest::newRow("stored responses take several") << QByteArray("DELETE /v1/responses/r_1") << QByteArray();
    QTest::newRow("pass-through takes any") << QByteArray("PATCH /v1/whatever") << QByteArray();
}

void TestRecognise::saysWhichMethods()
{
    QFETCH(QByteArray, line);
    QTEST(allowedMethods(*asked(line)), "methods");
}

QTEST_GUILESS_MAIN(TestRecognise)
#include "test_recognise.moc"
