// All enabled guardrails, compiled once per change and shared by all workers.
#pragma once

#include "core/guard/rule.h"

namespace re2 {
class RE2;
}

namespace sluice {

// Immutable; may be used by any number of threads at a time.
class RuleSet
{
public:
    // Null where no guardrail is enabled. One that does not compile any more (another version of RE2) is left
    // out, and the log says so by its name.
    static std::shared_ptr<const RuleSet> compile(std::vector<Guardrail> guardrails);
    ~RuleSet();
    RuleSet(const RuleSet &) = delete;
    RuleSet &operator=(const RuleSet &) = delete;

    const std::vector<Rule> &rules() const { return m_rules; } // in order
    // The indices of the rules that may match somewhere in the text, in order: all that do, hardly any other.
    std::vector<size_t> candidates(QByteArrayView text) const;

private:
    struct Sieve; // an RE2::Set over a run of neighbouring rules

    RuleSet();
    void addSieves(size_t first, size_t count);

    std::vector<Rule> m_rules = {};
    std::vector<Sieve> m_sieves;
};

} // namespace sluice
