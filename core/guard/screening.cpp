#include "core/guard/screening.h"

#include "core/guard/excerpt.h"
#include "core/guard/textedits.h"
#include "core/guard/textscan.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr qint64 MostMatches = 20'000; // of one rule in one body
constexpr size_t MostHidden = 1'000;

class Screener
{
public:
    Screener(const RuleSet &rules, QByteArrayView body)
        : m_rules(rules)
        , m_body(body)
    {}

    Screening run();

private:
    // False: rejected, the search is over.
    bool look(const JsonText &text);
    bool rejects(const Rule &rule, const DecodedText &decoded);
    void alerts(const Rule &rule, const DecodedText &decoded);
    bool replaces(const Rule &rule, const DecodedText &decoded, TextEdits &edits);
    void addEdits(const DecodedText &decoded, const TextEdits &edits);
    void reject(const Rule &rule);

    Finding &findingOf(const Rule &rule);
    void count(const Rule &rule, QByteArrayView subject, Match match, const JsonText &text);
    QString excerptOf(QByteArrayView subject, Match match) const;

    const RuleSet &m_rules;
    QByteArrayView m_body;
    const JsonText *m_text = nullptr;
    std::vector<size_t> m_candidates = {}; // for the text of the moment
    Screening m_result = {};
};

Screening Screener::run()
{
    const auto texts = textsOf(m_body);
    if (!texts)
        return {};
    for (const JsonText &text : *texts) {
        if (!look(text))
            break;
    }
    return std::move(m_result);
}

bool Screener::look(const JsonText &text)
{
    const DecodedText decoded(m_body, text);
    m_candidates = m_rules.candidates(decoded.text());
    if (m_candidates.empty())
        return true;
    m_text = &text;
    const auto eachOf = [this](GuardrailMode mode, const auto &visit) {
        return std::all_of(m_candidates.begin(), m_candidates.end(), [&](size_t index) {
            const Rule &rule = m_rules.rules()[index];
            return rule.guardrail().mode != mode || visit(rule);
        });
    };
    if (!eachOf(GuardrailMode::Reject, [&](const Rule &rule) { return !rejects(rule, decoded); }))
        return false;
    TextEdits edits;
    eachOf(GuardrailMode::Alert, [&](const Rule &rule) {
        alerts(rule, decoded);
        return true;
    });
    if (!eachOf(GuardrailMode::Replace, [&](const Rule &rule) { return replaces(rule, decoded, edits); }))
        return false;
    addEdits(decoded, edits);
    return true;
}

void Screener::reject(const Rule &rule)
{
    m_result.rejectedBy = &rule.guardrail();
    m_result.edits.clear();
    // Nothing is replaced in what is not sent.
    std::erase_if(m_result.findings, [this](const Finding &finding) {
        return finding.rule->mode == GuardrailMode::Replace && finding.rule != m_result.rejectedBy;
    });
}

bool Screener::rejects(const Rule &rule, const DecodedText &decoded)
{
    const bool isClean = rule.eachMatch(decoded.text(), [&](Match match, const auto &) {
        count(rule, decoded.text(), match, *m_text);
        return false;
    });
    if (!isClean)
        reject(rule);
    return !isClean;
}

void Screener::alerts(const Rule &rule, const DecodedText &decoded)
{
    rule.eachMatch(decoded.text(), [&](Match match, const auto &) {
        count(rule, decoded.text(), match, *m_text);
        return findingOf(rule).matches < MostMatches;
    });
}

bool Screener::replaces(const Rule &rule, const DecodedText &decoded, TextEdits &edits)
{
    const QByteArray before = edits.empty() ? QByteArray() : edited(decoded.text(), edits);
    const QByteArrayView current = edits.empty() ? decoded.text() : QByteArrayView(before);
    TextEdits own;
    const bool complete = rule.eachMatch(current, [&](Match match, const auto &groups) {
        count(rule, current, match, *m_text);
        own.push_back({match.at, match.size, rule.replacement(groups)});
        return findingOf(rule).matches <= MostMatches;
    });
    if (!complete) {
        reject(rule);
        return false;
    }
    if (!own.empty())
        edits = composed(current, edits, own);
    return true;
}

void Screener::addEdits(const DecodedText &decoded, const TextEdits &edits)
{
    for (const TextEdit &edit : edits) {
        if (decoded.text().sliced(edit.at, edit.size) == edit.insert)
            continue;
        const Span raw = decoded.rawSpan(edit.at, edit.size);
        m_result.edits.push_back({raw.at, raw.size, jsonEscaped(edit.insert)});
    }
}

Finding &Screener::findingOf(const Rule &rule)
{
    const auto known =
        std::find_if(m_result.findings.begin(), m_result.findings.end(),
                     [&rule](const Finding &finding) { return finding.rule == &rule.guardrail(); });
    if (known != m_result.findings.end())
        return *known;
    m_result.findings.push_back({&rule.guardrail()});
    return m_result.findings.back();
}

void Screener::count(const Rule &rule, QByteArrayView subject, Match match, const JsonText &text)
{
    Finding &finding = findingOf(rule);
    if (finding.matches++ > 0)
        return;
    finding.where = placeOf(m_body, text);
    finding.excerpt = excerptOf(subject, match);
}

QString Screener::excerptOf(QByteArrayView subject, Match match) const
{
    const qsizetype until = match.at + match.size + ExcerptReach;
    std::vector<Match> hidden;
    for (const size_t index : m_candidates) {
        m_rules.rules()[index].eachMatch(subject, [&](Match other, const auto &) {
            if (other.at < until && other.at + other.size > match.at - ExcerptReach)
                hidden.push_back(other);
            return other.at < until && hidden.size() < MostHidden;
        });
    }
    // Too many to know them all: then the context shows nothing.
    if (hidden.size() >= MostHidden)
        hidden = {{0, subject.size()}};
    return maskedExcerpt(subject, match, hidden);
}

} // namespace

Screening screened(const RuleSet &rules, QByteArrayView body)
{
    return Screener(rules, body).run();
}

} // namespace sluice
