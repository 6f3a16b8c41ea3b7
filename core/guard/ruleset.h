// All enabled guardrails, compiled once per change and shared by all workers.
#pragma once

#include "core/guard/guardmemory.h"
#include "core/guard/rule.h"

namespace re2 {
class RE2;
}

namespace sluice {

// For whom a text is, as far as it is known. A rule whose scope names providers holds only where the provider
// is known to be one of them; the same for keys and projects.
struct Audience
{
    QUuid key = {};
    QUuid project = {};
    QUuid provider = {};
};

class RuleSet;

// Of the regular expression engine: "9.0.0".
QString re2Version();

// The rules that hold for one request, or for its answer. Lives as long as its rule set; may be copied.
class RuleSelection
{
public:
    RuleSelection(const RuleSet &rules, GuardrailDirection direction, const Audience &audience,
                  GuardrailKind kind = GuardrailKind::Text);

    const RuleSet &rules() const { return *m_rules; }
    GuardrailDirection direction() const { return m_direction; }
    // Whether the rule of that index looks at texts of that part. Any part: AllParts.
    bool holds(size_t rule, quint8 part) const { return (m_parts[rule] & part) != 0; }
    bool isEmpty() const { return m_all == 0; }
    bool looksAt(quint8 part) const { return (m_all & part) != 0; }
    // The indices, in order.
    std::vector<size_t> heldFor(quint8 part) const;
    // The same with only those rules for which `keep` says yes.
    RuleSelection narrowed(const std::function<bool(size_t rule)> &keep) const;
    // Tells this selection from another of any rule set, in a cache.
    quint64 tag() const { return m_tag; }

private:
    void summarise();

    const RuleSet *m_rules;
    GuardrailDirection m_direction;
    std::vector<quint8> m_parts = {}; // of each rule: the parts that it looks at, 0 where it does not hold
    quint8 m_all = 0;
    quint64 m_tag = 0;
};

// Immutable; may be used by any number of threads at a time.
class RuleSet
{
public:
    // Null where no guardrail is enabled. One that does not compile any more (another version of RE2) is left
    // out, and the log says so by its name. `memory` outlives a change of the rules; null: a new one.
    static std::shared_ptr<const RuleSet> compile(std::vector<Guardrail> guardrails,
                                                  std::shared_ptr<GuardMemory> memory = {});
    ~RuleSet();
    RuleSet(const RuleSet &) = delete;
    RuleSet &operator=(const RuleSet &) = delete;

    const std::vector<Rule> &rules() const { return m_rules; } // in order
    // The indices of the rules of kind Text that may match somewhere in the text, in order: all of that
    // direction that do, hardly any other.
    std::vector<size_t> candidates(QByteArrayView text, GuardrailDirection direction) const;
    // Whether no rule for answers matches in the text, nor could match from some place in it on if more came.
    // `from` as in Rule::openFrom().
    bool flows(QByteArrayView text, qsizetype from) const;
    bool has(GuardrailKind kind, GuardrailDirection direction) const;
    bool hasReversible() const { return m_hasReversible; }
    quint64 version() const { return m_version; } // no other rule set has it
    GuardMemory &memory() const { return *m_memory; }
    const std::shared_ptr<GuardMemory> &sharedMemory() const { return m_memory; }

private:
    // An RE2::Set over some rules of a direction.
    struct Sieve;

    RuleSet();
    void addSieves(std::vector<Sieve> &sieves, const std::vector<size_t> &indices);
    void addOpenings(const std::vector<size_t> &indices);
    std::vector<size_t> textRules(GuardrailDirection direction) const;

    std::vector<Rule> m_rules = {};
    std::vector<Sieve> m_requestSieves;
    std::vector<Sieve> m_responseSieves;
    std::vector<std::unique_ptr<const re2::RE2>> m_openings; // the beginnings of several rules' matches
    std::vector<size_t> m_otherOpenings = {};                // rules that are in none of them
    bool m_hasReversible = false;
    quint64 m_version = 0;
    std::shared_ptr<GuardMemory> m_memory;
};

} // namespace sluice
