// The signs by which programs are told apart, as tables.
#include "core/protocols/agentdetect.h"

#include <algorithm>
#include <array>

namespace sluice {

namespace {

constexpr qsizetype LongestName = 40;
constexpr qsizetype LongestVersion = 32;
constexpr qsizetype LongestSession = 128;

struct Sign
{
    QByteArrayView mark; // compared without regard to case
    QByteArrayView name;
};

// How a user agent begins.
constexpr std::array Products = {
    Sign{"codex", "codex"}, // codex_exec/, codex_cli_rs/, codex_vscode/
    Sign{"opencode/", "opencode"},
    Sign{"GeminiCLI", "gemini-cli"}, // GeminiCLI-tui/0.61.0/MODEL
    Sign{"QwenCode/", "qwen-code"},
    Sign{"Cursor/", "cursor"},
    Sign{"Cline/", "cline"},
    Sign{"RooCode/", "roo-code"},
    Sign{"Kilo-Code/", "kilo-code"},
    Sign{"continue/", "continue"},
    Sign{"aider/", "aider"},
    Sign{"Zed/", "zed"},
    Sign{"GitHubCopilotChat/", "copilot"},
    Sign{"goose/", "goose"},
    Sign{"crush/", "crush"},
    Sign{"OpenAI/", "openai-sdk"}, // OpenAI/JS 7.55.0, OpenAI/Python 2.1.0
    Sign{"AsyncOpenAI/", "openai-sdk"},
    Sign{"AzureOpenAI/", "openai-sdk"},
    Sign{"AsyncAzureOpenAI/", "openai-sdk"},
    Sign{"Anthropic/", "anthropic-sdk"},
    Sign{"AsyncAnthropic/", "anthropic-sdk"},
    Sign{"google-genai-sdk/", "google-genai-sdk"},
    Sign{"ai-sdk/", "ai-sdk"},
    Sign{"ai/", "ai-sdk"},
    Sign{"litellm/", "litellm"},
    Sign{"curl/", "curl"},
    Sign{"Wget/", "wget"},
    Sign{"python-requests/", "python-requests"},
    Sign{"python-httpx/", "python-httpx"},
    Sign{"Go-http-client/", "go-http"},
    Sign{"axios/", "axios"},
    Sign{"PostmanRuntime/", "postman"},
};

// The title that programs give themselves for OpenRouter (X-Title, X-OpenRouter-Title).
constexpr std::array Titles = {
    Sign{"Cline", "cline"},   Sign{"Roo", "roo-code"},      Sign{"Kilo", "kilo-code"},
    Sign{"Aider", "aider"},   Sign{"Zed", "zed"},           Sign{"Continue", "continue"},
    Sign{"Cursor", "cursor"}, Sign{"opencode", "opencode"},
};

constexpr std::array<QByteArrayView, 6> SessionHeaders = {
    "x-claude-code-session-id", "session-id", "session_id", "thread-id", "x-session-id",
    "x-session-affinity"};

QByteArray printable(QByteArrayView text, qsizetype most)
{
    QByteArray kept;
    for (const char c : text.trimmed()) {
        if (kept.size() == most)
            break;
        if (c >= 0x20 && c < 0x7f)
            kept.append(c);
    }
    return kept;
}

bool beginsWith(QByteArrayView text, QByteArrayView mark)
{
    return text.size() >= mark.size() && sameName(text.first(mark.size()), mark);
}

// The version behind the product: "claude-cli/2.1.329 (…)", "OpenAI/JS 7.55.0".
QByteArray versionIn(QByteArrayView userAgent)
{
    const qsizetype slash = userAgent.indexOf('/');
    if (slash < 0)
        return {};
    QByteArrayView rest = userAgent.sliced(slash + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!rest.isEmpty() && !isDigit(rest.front())) { // a language stands between them
        const qsizetype space = rest.indexOf(' ');
        rest = space < 0 ? QByteArrayView() : rest.sliced(space + 1);
    }
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) {
        return c == ' ' || c == '/' || c == ';' || c == '(' || c == ',';
    });
    const QByteArrayView version = rest.first(end - rest.begin());
    if (version.isEmpty() || !(isDigit(version.front()) || version.front() == 'v'))
        return {};
    return printable(version, LongestVersion);
}

template<size_t N>
QByteArray nameOf(const std::array<Sign, N> &signs, QByteArrayView text)
{
    const auto sign = std::find_if(signs.begin(), signs.end(),
                                   [text](const Sign &known) { return beginsWith(text, known.mark); });
    return sign == signs.end() ? QByteArray() : sign->name.toByteArray();
}

// Qwen Code in its Anthropic mode calls itself claude-cli too, but sends none of Claude Code's own headers.
QByteArray claudeOrQwen(const HeaderList &headers)
{
    const bool own = hasHeader(headers, "x-app") || hasHeader(headers, "x-claude-code-session-id");
    return own ? QByteArrayLiteral("claude-code") : QByteArrayLiteral("qwen-code");
}

QByteArray titleOf(const HeaderList &headers)
{
    const QByteArray title = headerValue(headers, "x-openrouter-title");
    return title.isEmpty() ? headerValue(headers, "x-title") : title;
}

bool isSdk(QByteArrayView name)
{
    return name.endsWith("-sdk") || name == QByteArrayView("litellm");
}

QByteArray nameIn(const HeaderList &headers, QByteArrayView userAgent)
{
    if (beginsWith(userAgent, "claude-cli/"))
        return claudeOrQwen(headers);
    const QByteArray product = nameOf(Products, userAgent);
    if (!product.isEmpty() && !isSdk(product))
        return product;
    if (beginsWith(headerValue(headers, "originator"), "codex"))
        return QByteArrayLiteral("codex");
    // An editor's plug-in often sends only its SDK's user agent, but its own title.
    const QByteArray title = nameOf(Titles, titleOf(headers));
    return title.isEmpty() ? product : title;
}

QByteArray sessionIn(const HeaderList &headers)
{
    for (const QByteArrayView name : SessionHeaders) {
        const QByteArray session = printable(headerValue(headers, name), LongestSession);
        if (!session.isEmpty())
            return session;
    }
    return {};
}

} // namespace

AgentInfo detectAgent(const HeaderList &headers)
{
    AgentInfo agent;
    agent.session = sessionIn(headers);
    const QByteArray userAgent = headerValue(headers, "user-agent").trimmed();
    agent.name = printable(headerValue(headers, "x-sluice-agent"), LongestName);
    if (!agent.name.isEmpty())
        return agent;
    agent.name = nameIn(headers, userAgent);
    if (!agent.name.isEmpty())
        agent.version = versionIn(userAgent);
    return agent;
}

} // namespace sluice
