// Programs as they name themselves on the wire (observed-clients.md 2), and those that try to confuse us.
#include "core/protocols/agentdetect.h"

#include <QTest>

using namespace sluice;

class TestAgentDetect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_data();
    void knows();
    void findsTheSession_data();
    void findsTheSession();
    void valuesAreBoundedAndPrintable();
};

Q_DECLARE_METATYPE(sluice::HeaderList)

void TestAgentDetect::knows_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("version");

    const auto row = [](const char *title, const HeaderList &headers, const char *name, const char *version) {
        QTest::newRow(title) << headers << QByteArray(name) << QByteArray(version);
    };
    const auto agent = [](const char *userAgent) { return HeaderList{{"User-Agent", userAgent}}; };
    row("Claude Code", {{"User-Agent", "claude-cli/2.1.329 (external, sdk-cli)"}, {"X-App", "cli"}},
        "claude-code", "2.1.329");
    row("Claude Code by its session",
        {{"user-agent", "claude-cli/2.1.329 (external, cli)"}, {"X-Claude-Code-Session-Id", "s"}},
        "claude-code", "2.1.329");
    row("Qwen Code in Anthropic mode", agent("claude-cli/0.24.4 (external, cli)"), "qwen-code", "0.24.4");
    row("Qwen Code", agent("QwenCode/0.24.4 (linux; x64)"), "qwen-code", "0.24.4");
    row("Codex", agent("codex_exec/0.169.0 (Debian 12; x86_64)"), "codex", "0.169.0");
    row("Codex in an editor", agent("codex_vscode/0.169.0"), "codex", "0.169.0");
    row("Codex by its originator", {{"originator", "codex_cli_rs"}}, "codex", "");
    row("opencode", agent("opencode/1.18.33 ai-sdk/provider-utils/4.0.1 runtime/bun/1.3"), "opencode",
        "1.18.33");
    row("Gemini CLI", agent("GeminiCLI-tui/0.61.0/gemini-x (linux; x64)"), "gemini-cli", "0.61.0");
    row("Gemini CLI, older", agent("GeminiCLI/0.20.0 (linux; x64)"), "gemini-cli", "0.20.0");
    row("openai for JS", agent("OpenAI/JS 7.55.0"), "openai-sdk", "7.55.0");
    row("openai for Python", agent("AsyncOpenAI/Python 2.3.1"), "openai-sdk", "2.3.1");
    row("Anthropic for JS", agent("Anthropic/JS 1.11.0"), "anthropic-sdk", "1.11.0");
    row("Google GenAI", agent("google-genai-sdk/3.1.0 gl-node/v22"), "google-genai-sdk", "3.1.0");
    row("Vercel AI SDK", agent("ai-sdk/openai/4.0.1 ai/7.0.0"), "ai-sdk", "");
    row("LiteLLM", agent("litellm/1.80.0"), "litellm", "1.80.0");
    row("curl", agent("curl/8.5.0"), "curl", "8.5.0");
    row("requests", agent("python-requests/2.32.3"), "python-requests", "2.32.3");
    row("Zed", agent("Zed/0.200.1 (linux; x86_64)"), "zed", "0.200.1");
    row("Cline behind its SDK", {{"User-Agent", "OpenAI/JS 7.55.0"}, {"X-Title", "Cline"}}, "cline",
        "7.55.0");
    row("Aider behind LiteLLM", {{"User-Agent", "litellm/1.80.0"}, {"X-OpenRouter-Title", "Aider"}}, "aider",
        "1.80.0");
    row("the playground", {{"x-sluice-agent", "playground"}, {"User-Agent", "OpenAI/JS 7.55.0"}},
        "playground", "");
    row("a browser", agent("Mozilla/5.0 (X11; Linux x86_64)"), "", "");
    row("nothing", {}, "", "");
    row("an empty user agent", agent(""), "", "");
    row("no version", agent("curl/"), "curl", "");
    row("another case", agent("CURL/8.0"), "curl", "8.0");
}

void TestAgentDetect::knows()
{
    QFETCH(HeaderList, headers);
    const AgentInfo agent = detectAgent(headers);
    QTEST(agent.name, "name");
    QTEST(agent.version, "version");
}

void TestAgentDetect::findsTheSession_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("session");

    QTest::newRow("Claude Code") << HeaderList{{"X-Claude-Code-Session-Id", "s-1"}} << QByteArray("s-1");
    QTest::newRow("Codex") << HeaderList{{"thread-id", "t-1"}, {"session-id", "s-1"}} << QByteArray("s-1");
    QTest::newRow("a thread only") << HeaderList{{"thread-id", "t-1"}} << QByteArray("t-1");
    QTest::newRow("opencode") << HeaderList{{"x-session-id", "s-1"}} << QByteArray("s-1");
    QTest::newRow("an empty one does not count")
        << HeaderList{{"session-id", "  "}, {"x-session-id", "s-1"}} << QByteArray("s-1");
    QTest::newRow("none") << HeaderList{{"x-request-id", "r-1"}} << QByteArray();
}

void TestAgentDetect::findsTheSession()
{
    QFETCH(HeaderList, headers);
    QTEST(detectAgent(headers).session, "session");
}

void TestAgentDetect::valuesAreBoundedAndPrintable()
{
    const HeaderList headers = {{"user-agent", "curl/8" + QByteArray(10'000, '9')},
                                {"session-id", QByteArray("a\x01\x7f\xff", 4) + QByteArray(10'000, 'b')}};
    const AgentInfo agent = detectAgent(headers);
    QCOMPARE(agent.version.size(), 32);
    QCOMPARE(agent.session, 'a' + QByteArray(127, 'b'));
    QCOMPARE(detectAgent({{"x-sluice-agent", QByteArray("p\n") + QByteArray(10'000, 'q')}}).name,
             'p' + QByteArray(39, 'q'));
}

QTEST_GUILESS_MAIN(TestAgentDetect)
#include "test_agentdetect.moc"
