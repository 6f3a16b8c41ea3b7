#include "core/control/guardbook.h"

#include "core/base/random.h"
#include "core/guard/rule.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr qsizetype LongestName = 64; // characters
constexpr size_t MostGuardrails = 1'000;

Error noSuchGuardrail()
{
    return {.kind = Error::Kind::NotFound,
            .text = QStringLiteral("This guardrail does not exist any more."),
            .code = "not_found"};
}

// The clients of refused requests read the name, so it is not made of the pattern.
QString nameFor(const Guardrail &rule)
{
    const QString given = rule.name.trimmed();
    return given.isEmpty() ? QStringLiteral("guardrail %1").arg(rule.order) : given;
}

int lastOrder(const std::vector<Guardrail> &rules)
{
    int last = 0;
    for (const Guardrail &rule : rules)
        last = std::max(last, rule.order);
    return last;
}

} // namespace

GuardBook::GuardBook(StorageRunner &storage, ConfigurationState &state, const Clock &clock)
    : m_storage(storage)
    , m_state(state)
    , m_clock(clock)
{}

void GuardBook::save(Guardrail rule, const GuardrailDraft &draft, const Answer<Result<Guardrail>> &answer)
{
    rule.name = draft.name;
    rule.pattern = draft.pattern;
    rule.mode = draft.mode;
    rule.replacement = draft.replacement;
    rule.enabled = draft.enabled;
    rule.order = draft.order.value_or(rule.order);
    rule.name = nameFor(rule);
    if (rule.name.size() > LongestName)
        return answer(Error{.kind = Error::Kind::BadRequest,
                            .text = QStringLiteral("A name may have %1 characters at most.").arg(LongestName),
                            .code = "name"});
    if (const auto compiled = Rule::compile(rule); !compiled)
        return answer(compiled.error());
    const auto saved = m_storage.run([rule](Storage &storage) { return storage.saveGuardrail(rule); });
    whenDone(saved, this, [this, rule, answer](const Result<void> &outcome) {
        if (!outcome)
            return answer(outcome.error());
        m_state.putGuardrail(rule);
        answer(rule);
    });
}

QFuture<Result<Guardrail>> GuardBook::create(const GuardrailDraft &draft)
{
    return m_changes.add<Result<Guardrail>>([this, draft](const Answer<Result<Guardrail>> &answer) {
        const std::vector<Guardrail> &rules = m_state.stored().guardrails;
        if (rules.size() >= MostGuardrails)
            return answer(Error{
                .kind = Error::Kind::BadRequest,
                .text = QStringLiteral("There are %1 guardrails already; that is the most there can be.")
                            .arg(rules.size()),
                .code = "too_many"});
        save({.id = newId(), .order = lastOrder(rules) + 1, .createdAt = m_clock.now()}, draft, answer);
    });
}

QFuture<Result<Guardrail>> GuardBook::update(const QUuid &id, const GuardrailDraft &draft)
{
    return m_changes.add<Result<Guardrail>>([this, id, draft](const Answer<Result<Guardrail>> &answer) {
        const ConfigurationPtr configuration = m_state.current();
        const Guardrail *before = configuration->guardrail(id);
        if (!before)
            return answer(noSuchGuardrail());
        save(*before, draft, answer);
    });
}

QFuture<Result<void>> GuardBook::remove(const QUuid &id)
{
    return m_changes.add<Result<void>>([this, id](const Answer<Result<void>> &answer) {
        if (!m_state.current()->guardrail(id))
            return answer(noSuchGuardrail());
        const auto removed = m_storage.run([id](Storage &storage) { return storage.removeGuardrail(id); });
        whenDone(removed, this, [this, id, answer](const Result<void> &outcome) {
            if (outcome)
                m_state.dropGuardrail(id);
            answer(outcome);
        });
    });
}

} // namespace sluice
