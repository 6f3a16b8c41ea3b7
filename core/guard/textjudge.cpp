#include "core/guard/textjudge.h"

#include "core/guard/excerpt.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr size_t MostHidden = 1'000;

class Judge
{
public:
    Judge(const RuleSelection &selection, quint8 part, QByteArrayView text, const TokenFor &tokenFor)
        : m_selection(selection)
        , m_text(text)
        , m_tokenFor(tokenFor)
        , m_part(part)
        , m_candidates(candidatesIn(text))
    {}

    TextVerdict judge();
    TextVerdict count();

private:
    const Rule &rule(size_t index) const { return m_selection.rules().rules()[index]; }
    std::vector<size_t> candidatesIn(QByteArrayView text) const
    {
        auto found = m_selection.rules().candidates(text, m_selection.direction());
        std::erase_if(found, [this](size_t index) { return !m_selection.holds(index, m_part); });
        return found;
    }
    // Calls `visit` for the candidates of that mode until it says false.
    template<typename Visit>
    bool eachOf(GuardrailMode mode, const Visit &visit);
    bool rejects(size_t index);
    void alerts(size_t index);
    void replaceAll();
    bool replaces(size_t index);
    void reject(size_t index);
    TextVerdict::Hit &hit(size_t index, QByteArrayView subject, Match match);

    const RuleSelection &m_selection;
    QByteArrayView m_text;
    const TokenFor &m_tokenFor;
    quint8 m_part;
    std::vector<size_t> m_candidates;
    bool m_changed = false; // by the last replacing rule
    TextVerdict m_verdict = {};
};

template<typename Visit>
bool Judge::eachOf(GuardrailMode mode, const Visit &visit)
{
    return std::all_of(m_candidates.begin(), m_candidates.end(),
                       [&](size_t index) { return rule(index).guardrail().mode != mode || visit(index); });
}

TextVerdict Judge::judge()
{
    if (!eachOf(GuardrailMode::Reject, [this](size_t index) { return !rejects(index); }))
        return std::move(m_verdict);
    eachOf(GuardrailMode::Alert, [this](size_t index) {
        alerts(index);
        return true;
    });
    replaceAll();
    return std::move(m_verdict);
}

// What one rule has left may be what a later one looks for.
void Judge::replaceAll()
{
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const size_t index = m_candidates[i];
        if (rule(index).guardrail().mode != GuardrailMode::Replace)
            continue;
        m_changed = false;
        if (!replaces(index))
            return;
        if (!m_changed)
            continue;
        m_candidates = candidatesIn(edited(m_text, m_verdict.edits));
        const auto next = std::upper_bound(m_candidates.begin(), m_candidates.end(), index);
        m_candidates.erase(m_candidates.begin(), next);
        i = size_t(-1);
    }
}

TextVerdict Judge::count()
{
    for (const size_t index : m_candidates) {
        qint64 matches = 0;
        rule(index).eachMatch(m_text, [&](Match, const auto &) { return ++matches <= MostMatches; });
        if (matches > 0)
            m_verdict.hits.push_back({index, matches});
    }
    return std::move(m_verdict);
}

// Nothing is replaced in what is not sent.
void Judge::reject(size_t index)
{
    m_verdict.rejectedBy = int(index);
    m_verdict.edits.clear();
    std::erase_if(m_verdict.hits, [&](const TextVerdict::Hit &one) {
        return one.rule != index && rule(one.rule).guardrail().mode == GuardrailMode::Replace;
    });
}

bool Judge::rejects(size_t index)
{
    const bool isFree = rule(index).eachMatch(m_text, [&](Match match, const auto &) {
        ++hit(index, m_text, match).matches;
        return false;
    });
    if (!isFree)
        reject(index);
    return !isFree;
}

void Judge::alerts(size_t index)
{
    rule(index).eachMatch(
        m_text, [&](Match match, const auto &) { return ++hit(index, m_text, match).matches < MostMatches; });
}

bool Judge::replaces(size_t index)
{
    const Rule &replacing = rule(index);
    const bool isFirst = m_verdict.edits.empty();
    const QByteArray before = isFirst ? QByteArray() : edited(m_text, m_verdict.edits);
    const QByteArrayView current = isFirst ? m_text : QByteArrayView(before);
    const bool reversible = replacing.guardrail().reversible && m_tokenFor;
    TextEdits own;
    const bool complete = replacing.eachMatch(current, [&](Match match, const auto &groups) {
        if (reversible) {
            const QByteArrayView value = replacing.hidden(groups);
            own.push_back({value.data() - current.data(), value.size(), m_tokenFor(value)});
        } else {
            own.push_back({match.at, match.size, replacing.replacement(groups)});
        }
        return ++hit(index, current, match).matches <= MostMatches;
    });
    if (!complete) {
        reject(index);
        return false;
    }
    if (!own.empty()) {
        m_verdict.edits = composed(current, m_verdict.edits, own);
        m_changed = true;
        m_verdict.lasting = m_verdict.lasting && !reversible;
    }
    return true;
}

TextVerdict::Hit &Judge::hit(size_t index, QByteArrayView subject, Match match)
{
    for (TextVerdict::Hit &known : m_verdict.hits) {
        if (known.rule == index)
            return known;
    }
    m_verdict.hits.push_back({index, 0, excerptOf(m_selection, subject, match)});
    return m_verdict.hits.back();
}

} // namespace

TextVerdict judged(const RuleSelection &selection, quint8 part, QByteArrayView text, const TokenFor &tokenFor)
{
    return Judge(selection, part, text, tokenFor).judge();
}

TextVerdict counted(const RuleSelection &selection, quint8 part, QByteArrayView text)
{
    return Judge(selection, part, text, {}).count();
}

QString excerptOf(const RuleSelection &selection, QByteArrayView text, Match match)
{
    constexpr qsizetype Neighbourhood = 16 * 1024; // a match that reaches here from beyond shows in part
    const qsizetype from = std::max<qsizetype>(0, match.at - Neighbourhood);
    const qsizetype until = std::min(text.size(), match.at + match.size + Neighbourhood);
    const QByteArrayView near = text.sliced(from, until - from);
    const qsizetype end = match.at + match.size + ExcerptReach - from;
    std::vector<Match> hidden;
    for (const size_t index : selection.rules().candidates(near, selection.direction())) {
        selection.rules().rules()[index].eachMatch(near, [&](Match other, const auto &) {
            if (other.at < end && other.at + other.size > match.at - from - ExcerptReach)
                hidden.push_back({other.at + from, other.size});
            return other.at < end && hidden.size() < MostHidden;
        });
    }
    // Too many to know them all: then the context shows nothing.
    if (hidden.size() >= MostHidden)
        hidden = {{0, text.size()}};
    return maskedExcerpt(text, match, hidden);
}

} // namespace sluice
