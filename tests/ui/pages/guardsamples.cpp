#include "tests/ui/pages/guardsamples.h"

#include "core/control/guardpresets.h"

namespace sluice {

namespace {

GuardrailEvent sampleEvent(const Guardrail &rule, int hoursAgo, const QString &excerpt, const QString &where)
{
    GuardrailEvent event;
    event.id = QUuid::createUuid();
    event.ruleId = rule.id;
    event.ruleName = rule.name;
    event.pattern = rule.pattern;
    event.mode = rule.mode;
    event.requestId = QUuid::createUuid();
    event.where = where;
    event.maskedExcerpt = excerpt;
    event.matches = 1 + hoursAgo % 3;
    event.createdAt = SystemClock().now() - std::chrono::hours(hoursAgo) - std::chrono::minutes(7);
    event.direction = rule.direction == GuardrailDirection::Response ? GuardrailDirection::Response
                                                                     : GuardrailDirection::Request;
    event.severity = rule.severity;
    event.agent = hoursAgo % 2 ? QStringLiteral("claude-code") : QStringLiteral("codex");
    event.providerName = QStringLiteral("anthropic");
    event.model = QStringLiteral("claude-opus");
    return event;
}

} // namespace

void fillWithGuardrails(FakeControl &control)
{
    const QStringList wanted{QStringLiteral("aws-access-key"), QStringLiteral("private-key"),
                             QStringLiteral("github-token"),   QStringLiteral("database-url"),
                             QStringLiteral("email"),          QStringLiteral("delete-everything")};
    std::vector<GuardrailDraft> drafts;
    for (const GuardrailPreset &preset : builtinGuardrailPresets()) {
        if (wanted.contains(preset.id))
            drafts.push_back(preset.draft);
        if (preset.id == QLatin1String("email"))
            drafts.back().enabled = false;
    }
    const auto made = control.createGuardrails(drafts).result();
    const std::vector<Guardrail> &rules = made.value();
    const std::vector<VirtualKey> &keys = control.configuration()->keys();
    const QStringList places{QStringLiteral("messages[3].content[0].text"),
                             QStringLiteral("messages[11].content"), QStringLiteral("system"),
                             QStringLiteral("messages[6].content[2]")};
    const std::vector<std::pair<size_t, QString>> excerpts{{0, QStringLiteral("use AK…LE now")},
                                                           {1, QStringLiteral("--…-- in id_ed25519")},
                                                           {2, QStringLiteral("token gh…ke")},
                                                           {3, QStringLiteral("DATABASE_URL=po…@ db")},
                                                           {5, QStringLiteral("{\"command\":\"su…/ \"}")}};
    for (int i = 0; i < 40; ++i) {
        const auto &[rule, excerpt] = excerpts[size_t(i * i + i / 3) % excerpts.size()];
        GuardrailEvent event = sampleEvent(rules[rule], i * i / 8, excerpt, places[i % places.size()]);
        if (!keys.empty())
            event.keyId = keys[size_t(i) % keys.size()].id;
        control.events.push_back(std::move(event));
    }
    control.calls.clear();
}

} // namespace sluice
