// Ready-to-paste settings for the tools that talk to Sluice.
#include "ui/common/snippets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace sluice {

namespace {

class SnippetTexts
{
    Q_DECLARE_TR_FUNCTIONS(Snippets)
};

// A JSON, TOML, Python and JavaScript string alike: all four take JSON's escapes.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

// For a POSIX shell: nothing in single quotes means anything.
QString shellQuoted(QString text)
{
    text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

Snippet claudeCode(const SnippetValues &values)
{
    const QString text =
        QStringLiteral(R"({
  "env": {
    "ANTHROPIC_BASE_URL": %1,
    "ANTHROPIC_AUTH_TOKEN": %2,
    "ANTHROPIC_MODEL": %3
  }
}
)")
            .arg(quoted(values.address), quoted(values.secret), quoted(values.anthropicModel));
    return {QStringLiteral("claude-code"), QStringLiteral("Claude Code"),
            SnippetTexts::tr(
                "Merge into ~/.claude/settings.json, then start Claude Code again. The address has no "
                "/v1 here."),
            text};
}

Snippet codex(const SnippetValues &values)
{
    const QString text = QStringLiteral(R"(# ~/.codex/config.toml
model = %1
model_provider = "sluice"

[model_providers.sluice]
name = "Sluice"
base_url = %2
env_key = "SLUICE_KEY"
wire_api = "responses"

# In the shell that starts Codex:
# export SLUICE_KEY=%3
)")
                             .arg(quoted(values.openAiModel), quoted(values.address + QStringLiteral("/v1")),
                                  shellQuoted(values.secret));
    return {QStringLiteral("codex"), QStringLiteral("Codex"),
            SnippetTexts::tr(
                "The upper part goes into ~/.codex/config.toml (model and model_provider above the first "
                "[table]); the last line, without its #, into the shell that starts Codex."),
            text};
}

Snippet openCode(const SnippetValues &values)
{
    const QString text = QStringLiteral(R"({
  "$schema": "https://opencode.ai/config.json",
  "model": %1,
  "small_model": %1,
  "provider": {
    "sluice": {
      "npm": "@ai-sdk/openai-compatible",
      "name": "Sluice",
      "options": { "baseURL": %2, "apiKey": %3 },
      "models": { %4: {} }
    }
  }
}
)")
                             .arg(quoted(QStringLiteral("sluice/") + values.openAiModel),
                                  quoted(values.address + QStringLiteral("/v1")), quoted(values.secret),
                                  quoted(values.openAiModel));
    return {QStringLiteral("opencode"), QStringLiteral("opencode"),
            SnippetTexts::tr("Merge into ~/.config/opencode/opencode.json. Add each model that you use under "
                             "\"models\"."),
            text};
}

Snippet geminiCli(const SnippetValues &values)
{
    const QString text =
        QStringLiteral(R"(export GOOGLE_GEMINI_BASE_URL=%1
export GEMINI_API_KEY=%2
export GEMINI_MODEL=%3

# ~/.gemini/settings.json must choose the key:
# { "security": { "auth": { "selectedType": "gemini-api-key" } } }
)")
            .arg(shellQuoted(values.address), shellQuoted(values.secret), shellQuoted(values.geminiModel));
    return {QStringLiteral("gemini-cli"), QStringLiteral("Gemini CLI"),
            SnippetTexts::tr("Run in the shell that starts gemini, or put the lines without \"export\" into "
                             "~/.gemini/.env."),
            text};
}

Snippet python(const SnippetValues &values)
{
    const QString text = QStringLiteral(R"(from openai import OpenAI

client = OpenAI(
    base_url=%1,
    api_key=%2,
)
answer = client.chat.completions.create(
    model=%3,
    messages=[{"role": "user", "content": "Say hello in five words."}],
)
print(answer.choices[0].message.content)
)")
                             .arg(quoted(values.address + QStringLiteral("/v1")), quoted(values.secret),
                                  quoted(values.openAiModel));
    return {QStringLiteral("python"), QStringLiteral("Python"),
            SnippetTexts::tr("With the official package: pip install openai."), text};
}

Snippet javaScript(const SnippetValues &values)
{
    const QString text = QStringLiteral(R"(import OpenAI from "openai";

const client = new OpenAI({
  baseURL: %1,
  apiKey: %2,
});
const answer = await client.chat.completions.create({
  model: %3,
  messages: [{ role: "user", content: "Say hello in five words." }],
});
console.log(answer.choices[0].message.content);
)")
                             .arg(quoted(values.address + QStringLiteral("/v1")), quoted(values.secret),
                                  quoted(values.openAiModel));
    return {QStringLiteral("javascript"), QStringLiteral("JavaScript"),
            SnippetTexts::tr("With the official package: npm install openai. Save as hello.mjs."), text};
}

Snippet curl(const SnippetValues &values)
{
    const QString body =
        QStringLiteral(
            R"({"model": %1, "messages": [{"role": "user", "content": "Say hello in five words."}]})")
            .arg(quoted(values.openAiModel));
    const QString text =
        QStringLiteral(R"(curl %1 \
  -H %2 \
  -H 'Content-Type: application/json' \
  -d %3
)")
            .arg(shellQuoted(values.address + QStringLiteral("/v1/chat/completions")),
                 shellQuoted(QStringLiteral("Authorization: Bearer ") + values.secret), shellQuoted(body));
    return {QStringLiteral("curl"), QStringLiteral("curl"),
            SnippetTexts::tr("A whole request, to see it arrive."), text};
}

Snippet environment(const SnippetValues &values)
{
    const QString text = QStringLiteral(R"(export SLUICE_KEY=%2
export OPENAI_BASE_URL=%3
export OPENAI_API_KEY="$SLUICE_KEY"
export ANTHROPIC_BASE_URL=%1
export ANTHROPIC_AUTH_TOKEN="$SLUICE_KEY"
export GOOGLE_GEMINI_BASE_URL=%1
export GEMINI_API_KEY="$SLUICE_KEY"
export NO_PROXY="127.0.0.1,localhost${NO_PROXY:+,$NO_PROXY}"
)")
                             .arg(shellQuoted(values.address), shellQuoted(values.secret),
                                  shellQuoted(values.address + QStringLiteral("/v1")));
    return {QStringLiteral("environment"), SnippetTexts::tr("Environment"),
            SnippetTexts::tr(
                "For most other tools and SDKs: run in their shell. OpenAI's take the address with /v1, "
                "the others without."),
            text};
}

} // namespace

std::vector<Snippet> snippetsFor(const SnippetValues &given)
{
    SnippetValues values = given;
    while (values.address.endsWith(QLatin1Char('/')))
        values.address.chop(1);
    if (values.openAiModel.isEmpty())
        values.openAiModel = QStringLiteral("gpt-6-sol");
    if (values.anthropicModel.isEmpty())
        values.anthropicModel = QStringLiteral("claude-sonnet-5-5");
    if (values.geminiModel.isEmpty())
        values.geminiModel = QStringLiteral("gemini-3.8-flash");
    return {claudeCode(values), codex(values),      openCode(values), geminiCli(values),
            python(values),     javaScript(values), curl(values),     environment(values)};
}

} // namespace sluice
