#include "core/control/guardbook.h"

#include "core/base/random.h"
#include "core/control/guardraildraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Controller)
};

constexpr size_t MostGuardrails = 1'000;

Error noSuchGuardrail()
{
    return {.kind = Error::Kind::NotFound,
            .text = Words::tr("This guardrail does not exist any more."),
            .code = "not_found"};
}

Error tooMany()
{
    return {.kind = Error::Kind::BadRequest,
            .text = Words::tr("There can be %1 guardrails at most.").arg(MostGuardrails),
            .code = "too_many"};
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

void GuardBook::save(const std::vector<Guardrail> &rules, const Stored &stored)
{
    std::vector<Guardrail> checked;
    for (const Guardrail &rule : rules) {
        const auto good = checkedGuardrail(rule, *m_state.current());
        if (!good)
            return stored(good.error());
        checked.push_back(good.value());
    }
    const auto saved = m_storage.run([checked](Storage &storage) { return storage.saveGuardrails(checked); });
    whenDone(saved, this, [this, checked, stored](const Result<void> &outcome) {
        if (!outcome)
            return stored(outcome.error());
        m_state.putGuardrails(checked);
        stored(checked);
    });
}

void GuardBook::saveOne(const Guardrail &rule, const Answer<Result<Guardrail>> &answer)
{
    save({rule}, [answer](const Result<std::vector<Guardrail>> &saved) {
        answer(saved ? Result<Guardrail>(saved.value().front()) : Result<Guardrail>(saved.error()));
    });
}

QFuture<Result<Guardrail>> GuardBook::create(const GuardrailDraft &draft)
{
    return m_changes.add<Result<Guardrail>>([this, draft](const Answer<Result<Guardrail>> &answer) {
        const std::vector<Guardrail> &rules = m_state.stored().guardrails;
        if (rules.size() >= MostGuardrails)
            return answer(tooMany());
        const Guardrail made{.id = newId(), .order = lastOrder(rules) + 1, .createdAt = m_clock.now()};
        saveOne(appliedDraft(made, draft), answer);
    });
}

QFuture<Result<std::vector<Guardrail>>> GuardBook::createAll(const std::vector<GuardrailDraft> &drafts)
{
    using Made = Result<std::vector<Guardrail>>;
    return m_changes.add<Made>([this, drafts](const Answer<Made> &answer) {
        const std::vector<Guardrail> &rules = m_state.stored().guardrails;
        if (rules.size() + drafts.size() > MostGuardrails)
            return answer(tooMany());
        int order = lastOrder(rules);
        std::vector<Guardrail> made;
        for (const GuardrailDraft &draft : drafts) {
            Guardrail rule{.id = newId(), .order = ++order, .createdAt = m_clock.now()};
            made.push_back(appliedDraft(std::move(rule), draft));
        }
        save(made, [answer](const Made &saved) { answer(saved); });
    });
}

QFuture<Result<Guardrail>> GuardBook::restore(const Guardrail &rule)
{
    return m_changes.add<Result<Guardrail>>([this, rule](const Answer<Result<Guardrail>> &answer) {
        if (rule.id.isNull() || m_state.stored().guardrails.size() >= MostGuardrails)
            return answer(rule.id.isNull() ? noSuchGuardrail() : tooMany());
        saveOne(rule, answer);
    });
}

QFuture<Result<void>> GuardBook::reorder(const QList<QUuid> &ids)
{
    return m_changes.add<Result<void>>([this, ids](const Answer<Result<void>> &answer) {
        std::vector<Guardrail> rules = m_state.current()->guardrails();
        const auto known = [this](const QUuid &id) { return m_state.current()->guardrail(id) != nullptr; };
        if (!std::all_of(ids.begin(), ids.end(), known))
            return answer(noSuchGuardrail());
        const auto place = [&ids](const Guardrail &rule) {
            const qsizetype at = ids.indexOf(rule.id);
            return at < 0 ? ids.size() : at;
        };
        std::stable_sort(rules.begin(), rules.end(),
                         [&place](const Guardrail &a, const Guardrail &b) { return place(a) < place(b); });
        std::vector<Guardrail> moved;
        int order = 0;
        for (Guardrail &rule : rules) {
            if (rule.order == ++order)
                continue;
            rule.order = order;
            moved.push_back(rule);
        }
        save(moved, [answer](const Result<std::vector<Guardrail>> &saved) {
            answer(saved ? Result<void>() : Result<void>(saved.error()));
        });
    });
}

QFuture<Result<Guardrail>> GuardBook::update(const QUuid &id, const GuardrailDraft &draft)
{
    return m_changes.add<Result<Guardrail>>([this, id, draft](const Answer<Result<Guardrail>> &answer) {
        const ConfigurationPtr configuration = m_state.current();
        const Guardrail *before = configuration->guardrail(id);
        if (!before)
            return answer(noSuchGuardrail());
        saveOne(appliedDraft(*before, draft), answer);
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
