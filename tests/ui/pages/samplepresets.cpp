// A few presets and a test report.
#include "tests/ui/pages/samplepresets.h"

namespace sluice {

namespace {

ProviderPreset preset(const char *id, const char *name, const char *group, const char *url, const char *hint,
                      ProviderProtocol protocol, AuthStyle auth)
{
    ProviderPreset made;
    made.id = QString::fromLatin1(id);
    made.name = QString::fromLatin1(name);
    made.group = QString::fromLatin1(group);
    made.keyHint = QString::fromLatin1(hint);
    if (auth != AuthStyle::None) {
        made.keyUrl = QStringLiteral("https://example.com/keys");
        made.environment = made.id.toUpper() + QStringLiteral("_API_KEY");
    }
    made.draft.name = made.name;
    made.draft.preset = made.id;
    made.draft.protocol = protocol;
    made.draft.auth = auth;
    made.draft.baseUrl = QUrl(QString::fromLatin1(url));
    return made;
}

TestStep step(const char *id, TestStep::State state, const QString &text, qint64 micros)
{
    return {id, state, text, micros};
}

} // namespace

std::vector<ProviderPreset> samplePresets()
{
    using P = ProviderProtocol;
    using A = AuthStyle;
    std::vector<ProviderPreset> presets = {
        preset("openai", "OpenAI", "hosted", "https://api.openai.com/v1", "sk-", P::OpenAi, A::Bearer),
        preset("anthropic", "Anthropic", "hosted", "https://api.anthropic.com", "sk-ant-", P::Anthropic,
               A::XApiKey),
        preset("gemini", "Google Gemini", "hosted", "https://generativelanguage.googleapis.com", "AIza",
               P::Gemini, A::GoogApiKey),
        preset("openrouter", "OpenRouter", "hosted", "https://openrouter.ai/api/v1", "sk-or-", P::OpenAi,
               A::Bearer),
        preset("deepseek", "DeepSeek", "hosted", "https://api.deepseek.com", "sk-", P::OpenAi, A::Bearer),
        preset("groq", "Groq", "hosted", "https://api.groq.com/openai/v1", "gsk_", P::OpenAi, A::Bearer),
        preset("mistral", "Mistral", "hosted", "https://api.mistral.ai/v1", "", P::OpenAi, A::Bearer),
        preset("xai", "xAI", "hosted", "https://api.x.ai/v1", "xai-", P::OpenAi, A::Bearer),
        preset("together", "Together AI", "hosted", "https://api.together.xyz/v1", "", P::OpenAi, A::Bearer),
        preset("fireworks", "Fireworks", "hosted", "https://api.fireworks.ai/inference/v1", "fw_", P::OpenAi,
               A::Bearer),
        preset("ollama", "Ollama", "local", "http://127.0.0.1:11434/v1", "", P::OpenAi, A::None),
        preset("lmstudio", "LM Studio", "local", "http://127.0.0.1:1234/v1", "", P::OpenAi, A::None),
        preset("simulator", "Simulator", "local", "", "", P::Simulator, A::None),
        preset("openai-compatible", "Any OpenAI-compatible", "generic", "", "", P::OpenAi, A::Bearer),
        preset("anthropic-compatible", "Any Anthropic-compatible", "generic", "", "", P::Anthropic,
               A::XApiKey),
    };
    presets[12].draft.models = QStringList{QStringLiteral("sim-small"), QStringLiteral("sim-large")};
    return presets;
}

TestReport refusedReport()
{
    using S = TestStep::State;
    TestReport report;
    report.steps = {
        step("resolve", S::Ok, QStringLiteral("api.openai.com is 162.159.140.245"), 14'200),
        step("connect", S::Ok, QStringLiteral("Port 443 answers"), 21'800),
        step("tls", S::Ok, QStringLiteral("Issued by Google Trust Services, valid until 9 February 2027"),
             38'400),
        step("key", S::Failed,
             QStringLiteral(
                 "OpenAI refused the key (401). It may have been revoked or copied incompletely. Create a "
                 "new one on its keys page and paste it here."),
             212'000),
        step("models", S::Skipped, {}, 0),
    };
    return report;
}

TestReport passedReport()
{
    TestReport report = refusedReport();
    report.ok = true;
    report.steps[3] = step("key", TestStep::State::Ok, QStringLiteral("Accepted"), 180'000);
    report.steps[4] = step("models", TestStep::State::Ok, QStringLiteral("42 models"), 64'000);
    for (int i = 1; i <= 42; ++i)
        report.models << QStringLiteral("gpt-%1").arg(i);
    return report;
}

} // namespace sluice
