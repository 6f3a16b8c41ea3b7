#include "core/guard/ruleset.h"

#include "core/base/log.h"
#include "core/base/random.h"
#include "core/guard/prefixpattern.h"
#include "core/guard/re2options.h"

#include <re2/set.h>

#include <algorithm>
#include <cstring>

namespace sluice {

namespace {

constexpr size_t MostInSieve = 128;              // rules; more make the automaton slow to grow
constexpr size_t MostInOpening = 32;             // the same for their beginnings
constexpr qint64 SieveMemory = 16 * 1024 * 1024; // bytes, for a program and the states that it grows

bool isFor(const QList<QUuid> &list, const QUuid &id)
{
    return list.isEmpty() || (!id.isNull() && list.contains(id));
}

bool isFor(const GuardrailScope &scope, const Audience &audience)
{
    return isFor(scope.keys, audience.key) && isFor(scope.projects, audience.project) &&
           isFor(scope.providers, audience.provider);
}

quint64 mixed(quint64 a, quint64 b)
{
    a ^= b + 0x9e3779b97f4a7c15ULL + (a << 6) + (a >> 2);
    a *= 0xff51afd7ed558ccdULL;
    return a ^ (a >> 33);
}

quint64 randomNumber()
{
    const QByteArray bytes = randomBytes(sizeof(quint64));
    quint64 number = 0;
    std::memcpy(&number, bytes.constData(), sizeof(number));
    return number;
}

} // namespace

RuleSelection::RuleSelection(const RuleSet &rules, GuardrailDirection direction, const Audience &audience,
                             GuardrailKind kind)
    : m_rules(&rules)
    , m_direction(direction)
    , m_parts(rules.rules().size(), 0)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Rule &rule = rules.rules()[i];
        if (rule.guardrail().kind == kind && rule.concerns(direction) &&
            isFor(rule.guardrail().scope, audience))
            m_parts[i] = rule.guardrail().scope.parts & AllParts;
    }
    summarise();
}

void RuleSelection::summarise()
{
    m_all = 0;
    m_tag = mixed(m_rules->version(), quint64(m_direction));
    for (const quint8 parts : m_parts) {
        m_all |= parts;
        m_tag = mixed(m_tag, parts);
    }
}

RuleSelection RuleSelection::narrowed(const std::function<bool(size_t)> &keep) const
{
    RuleSelection result = *this;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i] != 0 && !keep(i))
            result.m_parts[i] = 0;
    }
    result.summarise();
    return result;
}

std::vector<size_t> RuleSelection::heldFor(quint8 part) const
{
    std::vector<size_t> result;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (holds(i, part))
            result.push_back(i);
    }
    return result;
}

struct RuleSet::Sieve
{
    std::unique_ptr<const RE2::Set> set = {}; // null: too large to compile, every rule is a candidate
    std::vector<size_t> rules = {};
};

RuleSet::RuleSet() = default;
RuleSet::~RuleSet() = default;

std::shared_ptr<const RuleSet> RuleSet::compile(std::vector<Guardrail> guardrails,
                                                std::shared_ptr<GuardMemory> memory)
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
    const auto cut = [](const std::vector<size_t> &indices, size_t most, const auto &add) {
        for (size_t first = 0; first < indices.size(); first += most)
            add(std::vector<size_t>(indices.begin() + qsizetype(first),
                                    indices.begin() + qsizetype(std::min(first + most, indices.size()))));
    };
    const auto forRequests = made->textRules(GuardrailDirection::Request);
    const auto forAnswers = made->textRules(GuardrailDirection::Response);
    cut(forRequests, MostInSieve, [&](const auto &some) { made->addSieves(made->m_requestSieves, some); });
    cut(forAnswers, MostInSieve, [&](const auto &some) { made->addSieves(made->m_responseSieves, some); });
    cut(forAnswers, MostInOpening, [&](const auto &some) { made->addOpenings(some); });
    made->m_hasReversible = std::any_of(made->m_rules.begin(), made->m_rules.end(),
                                        [](const Rule &rule) { return rule.guardrail().reversible; });
    made->m_version = randomNumber();
    made->m_memory = memory ? std::move(memory) : std::make_shared<GuardMemory>();
    return made;
}

std::vector<size_t> RuleSet::textRules(GuardrailDirection direction) const
{
    std::vector<size_t> indices;
    for (size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].guardrail().kind == GuardrailKind::Text && m_rules[i].concerns(direction))
            indices.push_back(i);
    }
    return indices;
}

bool RuleSet::has(GuardrailKind kind, GuardrailDirection direction) const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [&](const Rule &rule) {
        return rule.guardrail().kind == kind && rule.concerns(direction);
    });
}

// Halves a set that is too large until its parts fit.
void RuleSet::addSieves(std::vector<Sieve> &sieves, const std::vector<size_t> &indices)
{
    auto set = std::make_unique<RE2::Set>(re2Options(SieveMemory), RE2::UNANCHORED);
    bool added = true;
    for (const size_t i : indices)
        added = set->Add(m_rules[i].guardrail().pattern.toStdString(), nullptr) >= 0 && added;
    if (added && set->Compile()) {
        sieves.push_back({std::move(set), indices});
        return;
    }
    if (indices.size() == 1) {
        sieves.push_back({nullptr, indices});
        return;
    }
    const auto middle = indices.begin() + qsizetype(indices.size() / 2);
    addSieves(sieves, {indices.begin(), middle});
    addSieves(sieves, {middle, indices.end()});
}

// One pattern for the beginnings of many matches, so that most pieces of a stream cost one look.
void RuleSet::addOpenings(const std::vector<size_t> &indices)
{
    QByteArray together;
    for (const size_t i : indices) {
        const auto beginnings = prefixPattern(m_rules[i].guardrail().pattern.toUtf8());
        if (!beginnings) {
            m_otherOpenings.insert(m_otherOpenings.end(), indices.begin(), indices.end());
            return;
        }
        together += (together.isEmpty() ? "" : "|") + *beginnings;
    }
    auto expression =
        std::make_unique<const RE2>(pieceOf("(?:" + together + ")\\z"), re2Options(SieveMemory));
    if (expression->ok()) {
        m_openings.push_back(std::move(expression));
    } else if (indices.size() == 1) {
        m_otherOpenings.push_back(indices.front());
    } else {
        const auto middle = indices.begin() + qsizetype(indices.size() / 2);
        addOpenings({indices.begin(), middle});
        addOpenings({middle, indices.end()});
    }
}

std::vector<size_t> RuleSet::candidates(QByteArrayView text, GuardrailDirection direction) const
{
    std::vector<size_t> found;
    std::vector<int> matching;
    const auto &sieves = direction == GuardrailDirection::Response ? m_responseSieves : m_requestSieves;
    for (const Sieve &sieve : sieves) {
        RE2::Set::ErrorInfo error{RE2::Set::kNoError};
        matching.clear();
        if (sieve.set && sieve.set->Match(pieceOf(text), &matching, &error)) {
            std::sort(matching.begin(), matching.end());
            for (const int index : matching)
                found.push_back(sieve.rules[size_t(index)]);
        } else if (!sieve.set || error.kind != RE2::Set::kNoError) {
            // Out of memory in the middle of a text: then each rule has to look for itself.
            found.insert(found.end(), sieve.rules.begin(), sieve.rules.end());
        }
    }
    return found;
}

bool RuleSet::flows(QByteArrayView text, qsizetype from) const
{
    for (const auto &opening : m_openings) {
        re2::StringPiece piece;
        if (opening->Match(pieceOf(text), size_t(from), size_t(text.size()), RE2::UNANCHORED, &piece, 1) &&
            !piece.empty())
            return false;
    }
    const auto isOpen = [&](size_t i) { return m_rules[i].openFrom(text, from) < text.size(); };
    return std::none_of(m_otherOpenings.begin(), m_otherOpenings.end(), isOpen) &&
           candidates(text, GuardrailDirection::Response).empty();
}

QString re2Version()
{
    return QStringLiteral(SLUICE_RE2_VERSION);
}

} // namespace sluice
