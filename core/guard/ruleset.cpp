#include "core/guard/ruleset.h"

#include "core/base/log.h"
#include "core/guard/re2options.h"

#include <re2/set.h>

#include <algorithm>
#include <numeric>

namespace sluice {

namespace {
constexpr size_t MostInSieve = 128;             // rules; more make the automaton slow to grow
constexpr qint64 SieveMemory = 8 * 1024 * 1024; // bytes
} // namespace

struct RuleSet::Sieve
{
    std::unique_ptr<const RE2::Set> set = {}; // null: too large to compile, every rule is a candidate
    size_t first = 0;
    size_t count = 0;
};

RuleSet::RuleSet() = default;
RuleSet::~RuleSet() = default;

std::shared_ptr<const RuleSet> RuleSet::compile(std::vector<Guardrail> guardrails)
{
    std::erase_if(guardrails, [](const Guardrail &guardrail) { return !guardrail.enabled; });
    std::stable_sort(guardrails.begin(), guardrails.end(),
                     [](const Guardrail &a, const Guardrail &b) { return a.order < b.order; });
    std::shared_ptr<RuleSet> made(std::unique_ptr<RuleSet>(new RuleSet).release());
    for (const Guardrail &guardrail : guardrails) {
        Result<Rule> rule = Rule::compile(guardrail);
        if (rule)
            made->m_rules.push_back(std::move(rule).value());
        else
            qCWarning(lcGateway).noquote()
                << "The guardrail" << guardrail.name << "is not in force:" << rule.error().text;
    }
    if (made->m_rules.empty())
        return {};
    for (size_t first = 0; first < made->m_rules.size(); first += MostInSieve)
        made->addSieves(first, std::min(MostInSieve, made->m_rules.size() - first));
    return made;
}

// Halves a set that is too large until its parts fit.
void RuleSet::addSieves(size_t first, size_t count)
{
    auto set = std::make_unique<RE2::Set>(re2Options(SieveMemory), RE2::UNANCHORED);
    bool added = true;
    for (size_t i = first; i < first + count; ++i)
        added = set->Add(m_rules[i].guardrail().pattern.toStdString(), nullptr) >= 0 && added;
    if (added && set->Compile()) {
        m_sieves.push_back({std::move(set), first, count});
        return;
    }
    if (count == 1) {
        m_sieves.push_back({nullptr, first, count});
        return;
    }
    addSieves(first, count / 2);
    addSieves(first + count / 2, count - count / 2);
}

std::vector<size_t> RuleSet::candidates(QByteArrayView text) const
{
    std::vector<size_t> found;
    std::vector<int> matching;
    for (const Sieve &sieve : m_sieves) {
        RE2::Set::ErrorInfo error{RE2::Set::kNoError};
        matching.clear();
        if (sieve.set && sieve.set->Match(pieceOf(text), &matching, &error)) {
            std::sort(matching.begin(), matching.end());
            for (const int index : matching)
                found.push_back(sieve.first + size_t(index));
        } else if (!sieve.set || error.kind != RE2::Set::kNoError) {
            // Out of memory in the middle of a text: then each rule has to look for itself.
            const size_t before = found.size();
            found.resize(before + sieve.count);
            std::iota(found.begin() + qsizetype(before), found.end(), sieve.first);
        }
    }
    return found;
}

} // namespace sluice
