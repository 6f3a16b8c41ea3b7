// Base URLs as people write them, and the targets that are joined to them.
#include "core/protocols/headerrules.h"

#include <QTest>

using namespace sluice;

class TestUpstreamUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data();
    void joins();
};

void TestUpstreamUrl::joins_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("line"); // method, path, query
    QTest::addColumn<QByteArray>("url");

    const auto row = [](const char *name, const char *base, const char *line, const char *url) {
        QTest::newRow(name) << QString::fromLatin1(base) << QByteArray(line) << QByteArray(url);
    };
    const char *const chat = "POST /v1/chat/completions";
    const char *const openAi = "https://api.openai.com/v1/chat/completions";
    row("without a folder", "https://api.openai.com", chat, openAi);
    row("with a slash", "https://api.openai.com/", chat, openAi);
    row("with v1", "https://api.openai.com/v1", chat, openAi);
    row("with v1 and a slash", "https://api.openai.com/v1/", chat, openAi);
    row("with v1 and slashes", "https://api.openai.com/v1//", chat, openAi);
    row("the client wrote no folder", "https://api.openai.com", "POST /chat/completions", openAi);
    row("the client wrote it twice", "https://api.openai.com/v1", "POST /v1/v1/chat/completions", openAi);
    row("the client's prefix is not echoed", "https://api.openai.com", "POST /some/team/v1/chat/completions",
        openAi);
    row("Groq", "https://api.groq.com/openai/v1", chat, "https://api.groq.com/openai/v1/chat/completions");
    row("Groq without v1", "https://api.groq.com/openai", chat,
        "https://api.groq.com/openai/v1/chat/completions");
    row("v4 stays", "https://api.z.ai/api/paas/v4", chat, "https://api.z.ai/api/paas/v4/chat/completions");
    row("DeepSeek's beta stays", "https://api.deepseek.com/beta", chat,
        "https://api.deepseek.com/beta/chat/completions");
    row("DeepSeek's Anthropic side", "https://api.deepseek.com/anthropic", "POST /v1/messages",
        "https://api.deepseek.com/anthropic/v1/messages");
    row("Google's compatible facade", "https://generativelanguage.googleapis.com/v1beta/openai/", chat,
        "https://generativelanguage.googleapis.com/v1beta/openai/chat/completions");
    row("a client that speaks to the facade", "https://api.openai.com",
        "POST /v1beta/openai/chat/completions", openAi);
    row("a base in the middle of Vertex", "https://g.example/v1/projects/p/endpoints/openapi", chat,
        "https://g.example/v1/projects/p/endpoints/openapi/chat/completions");
    row("an Azure deployment", "https://r.openai.azure.com/openai/deployments/d?api-version=2026-01-01", chat,
        "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2026-01-01");
    row("a port", "http://localhost:11434", chat, "http://localhost:11434/v1/chat/completions");
    row("an address in brackets", "http://[::1]:8080/v1", chat, "http://[::1]:8080/v1/chat/completions");

    row("Anthropic, the marker in the query", "https://api.anthropic.com", "POST /v1/messages?beta=true",
        "https://api.anthropic.com/v1/messages?beta=true");
    row("Anthropic with v1", "https://api.anthropic.com/v1", "POST /v1/messages/count_tokens",
        "https://api.anthropic.com/v1/messages/count_tokens");

    const char *const google = "https://generativelanguage.googleapis.com";
    row("Gemini keeps v1beta", google, "POST /v1beta/models/m:streamGenerateContent?alt=sse",
        "https://generativelanguage.googleapis.com/v1beta/models/m:streamGenerateContent?alt=sse");
    row("Gemini keeps v1", google, "POST /v1/models/m:generateContent",
        "https://generativelanguage.googleapis.com/v1/models/m:generateContent");
    row("Gemini without a folder", google, "POST /models/m:generateContent",
        "https://generativelanguage.googleapis.com/v1beta/models/m:generateContent");
    row("the base's own folder counts", "https://generativelanguage.googleapis.com/v1beta/",
        "POST /v1/models/m:generateContent",
        "https://generativelanguage.googleapis.com/v1beta/models/m:generateContent");
    row("an encoded model goes as it came", google, "POST /v1beta/models/a%2Fb:generateContent",
        "https://generativelanguage.googleapis.com/v1beta/models/a%2Fb:generateContent");
    row("Google's uploads", google, "POST /upload/v1beta/files?uploadType=resumable",
        "https://generativelanguage.googleapis.com/upload/v1beta/files?uploadType=resumable");
    row("Google's uploads, base with a folder", "https://generativelanguage.googleapis.com/v1beta",
        "POST /upload/v1beta/files", "https://generativelanguage.googleapis.com/upload/v1beta/files");

    row("anything else", "https://api.openai.com", "GET /v1/files/file-1/content?a=%2F&b",
        "https://api.openai.com/v1/files/file-1/content?a=%2F&b");
    row("addressed by provider", "https://api.cohere.com", "POST /p/cohere/v2/rerank",
        "https://api.cohere.com/v2/rerank");
    row("credentials and fragment of the base are not kept", "https://user:pass@api.openai.com/v1#x", chat,
        openAi);
    row("a name in the path is encoded", "https://h.example/my models", chat,
        "https://h.example/my%20models/v1/chat/completions");
    row("both queries", "https://h.example/v1?a=1", "POST /v1/messages?beta=true",
        "https://h.example/v1/messages?a=1&beta=true");
}

void TestUpstreamUrl::joins()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, line);
    const qsizetype space = line.indexOf(' ');
    const qsizetype mark = line.indexOf('?');
    const QByteArray path = line.mid(space + 1, mark < 0 ? -1 : mark - space - 1);
    const QByteArray query = mark < 0 ? QByteArray() : line.mid(mark + 1);
    const std::optional<Target> target = recognise(QByteArrayView(line).first(space), path, {});
    QVERIFY(target.has_value());
    QTEST(upstreamUrl(QUrl(base), *target, query), "url");
}

QTEST_GUILESS_MAIN(TestUpstreamUrl)
#include "test_upstreamurl.moc"
