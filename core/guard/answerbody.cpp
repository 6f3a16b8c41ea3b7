#include "core/guard/answerbody.h"

#include "core/guard/anybody.h"
#include "core/protocols/jsonscan.h"

#include <algorithm>

namespace sluice {

namespace {

class TokenRestorer
{
public:
    TokenRestorer(const AnswerRules &rules, const QByteArray &body)
        : m_rules(rules)
        , m_body(body)
    {}

    std::vector<Splice> edits(const BodyTexts &texts)
    {
        for (const JsonText &text : texts.texts) {
            if (text.thinking < 0 && text.raw.size >= AliasSize)
                restore(text);
        }
        return std::move(m_edits);
    }

private:
    void restore(const JsonText &text)
    {
        const DecodedText decoded(m_body, text);
        const auto inner = text.isArguments ? bodyTexts(decoded.text(), BodyKind::Arguments) : std::nullopt;
        if (!inner) {
            eachToken(decoded, [&](Span raw, const QByteArray &value) {
                m_edits.push_back({raw.at, raw.size, text.plain ? value : jsonEscaped(value)});
            });
            return;
        }
        for (const JsonText &string : inner->texts) {
            eachToken(DecodedText(decoded.text(), string), [&](Span within, const QByteArray &value) {
                const Span raw = decoded.rawSpan(within.at, within.size);
                m_edits.push_back({raw.at, raw.size, jsonEscaped(jsonEscaped(value))});
            });
        }
    }

    template<typename Visit>
    void eachToken(const DecodedText &decoded, const Visit &visit) const
    {
        const Aliases &aliases = m_rules.texts.rules().memory().aliases();
        tokenRule().eachMatch(decoded.text(), [&](Match match, const auto &groups) {
            if (const auto value = aliases.valueOf(m_rules.session, groups[0]))
                visit(decoded.rawSpan(match.at, match.size), *value);
            return true;
        });
    }

    const AnswerRules &m_rules;
    const QByteArray &m_body;
    std::vector<Splice> m_edits = {};
};

} // namespace

AnswerRules::AnswerRules(const RuleSet &rules, const Audience &audience, Protocol spoken,
                         const QByteArray &sessionName, Instant when)
    : texts(rules, GuardrailDirection::Response, audience)
    , calls(rules, GuardrailDirection::Response, audience, GuardrailKind::ToolCall)
    , protocol(spoken)
    , session(sessionName)
    , hasTokens(rules.memory().aliases().knows(sessionName))
    , now(when)
{}

const Rule &tokenRule()
{
    static const Rule rule = [] {
        Guardrail guardrail;
        guardrail.pattern = QString::fromLatin1(AliasPattern);
        guardrail.mode = GuardrailMode::Replace;
        guardrail.direction = GuardrailDirection::Response;
        return std::move(Rule::compile(guardrail)).value();
    }();
    return rule;
}

std::vector<Span> logprobsIn(QByteArrayView json)
{
    constexpr QByteArrayView Name("\"logprobs\"");
    std::vector<Span> found;
    for (qsizetype at = json.indexOf(Name); at >= 0; at = json.indexOf(Name, at + 1)) {
        // Within a string its quotes would have backslashes before them.
        const qsizetype colon = skipSpace(json, at + Name.size());
        if (at == 0 || json[at - 1] == '\\' || colon >= json.size() || json[colon] != ':')
            continue;
        const qsizetype value = skipSpace(json, colon + 1);
        const qsizetype end = endOfValue(json, value);
        if (end >= 0 && (json[value] == '[' || json[value] == '{'))
            found.push_back({value, end - value});
    }
    return found;
}

void dropLogprobs(QByteArrayView json, std::vector<Splice> &edits)
{
    qsizetype until = 0;
    for (const Span &value : logprobsIn(json)) {
        if (value.at < until) // within the one before
            continue;
        until = value.at + value.size;
        const QByteArray nothing = json[value.at] == '[' ? QByteArray("[]") : QByteArray("null");
        Splice drop{value.at, value.size, nothing};
        // In what is no JSON an edit may reach in from outside: then they are one.
        std::erase_if(edits, [&drop](const Splice &edit) {
            if (edit.at >= drop.at + drop.remove || edit.at + edit.remove <= drop.at)
                return false;
            const qsizetype begin = std::min(edit.at, drop.at);
            const qsizetype end = std::max(edit.at + edit.remove, drop.at + drop.remove);
            if (edit.at < drop.at)
                drop.insert.prepend(edit.insert);
            else if (edit.at + edit.remove > drop.at + drop.remove)
                drop.insert.append(edit.insert);
            drop.at = begin;
            drop.remove = end - begin;
            return true;
        });
        edits.push_back(drop);
    }
    std::sort(edits.begin(), edits.end(), [](const Splice &a, const Splice &b) { return a.at < b.at; });
}

namespace {

void restoreTokens(const AnswerRules &rules, const QByteArray &contentType, AnswerScreening &result)
{
    if (!rules.hasTokens || !result.body.contains("slc"))
        return;
    auto edits =
        TokenRestorer(rules, result.body).edits(textsOfAnyBody(result.body, contentType, BodyKind::Answer));
    if (edits.empty())
        return;
    dropLogprobs(result.body, edits);
    result.body = spliced(result.body, edits);
    result.changed = true;
}

void judgeCalls(const AnswerRules &rules, AnswerScreening &result)
{
    CallScreening calls = screenedCalls(rules.calls, rules.protocol, result.body);
    result.findings.insert(result.findings.end(), calls.findings.begin(), calls.findings.end());
    if (calls.edits.empty())
        return;
    result.body = spliced(result.body, calls.edits);
    result.changed = true;
}

} // namespace

AnswerScreening screenedAnswer(const AnswerRules &rules, const QByteArray &body,
                               const QByteArray &contentType)
{
    AnswerScreening result;
    Screening screening =
        screened(rules.texts, body, {BodyKind::Answer, contentType, rules.session, rules.now});
    result.rejectedBy = screening.rejectedBy;
    result.findings = std::move(screening.findings);
    if (result.rejectedBy)
        return result;
    result.body = body;
    if (!screening.edits.empty()) {
        dropLogprobs(body, screening.edits);
        result.body = spliced(body, screening.edits);
        result.changed = true;
    }
    restoreTokens(rules, contentType, result);
    judgeCalls(rules, result);
    return result;
}

} // namespace sluice
