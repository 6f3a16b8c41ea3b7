#include "core/guard/screening.h"

#include "core/guard/anybody.h"
#include "core/guard/thinkingcut.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr std::chrono::hours OldNews{12};
constexpr std::chrono::minutes OldRejection{1};
constexpr quint64 CountingTag = 0x636f756e74; // beside a selection's own
constexpr quint64 NewsTag = 0x6e657773;

class Screener
{
public:
    Screener(const RuleSelection &selection, QByteArrayView body, const Occasion &occasion)
        : m_selection(selection)
        , m_body(body)
        , m_occasion(occasion)
        , m_memory(selection.rules().memory())
    {
        if (selection.rules().hasReversible() && occasion.kind == BodyKind::Request) {
            m_tokenFor = [this](QByteArrayView value) {
                return m_memory.aliases().tokenFor(m_occasion.session, value, m_occasion.now);
            };
        }
    }

    Screening run();

private:
    using Judgement = TextVerdict (Screener::*)(const RuleSelection &, quint8, QByteArrayView) const;

    TextVerdict judge(const RuleSelection &rules, quint8 part, QByteArrayView text) const
    {
        return judged(rules, part, text, m_tokenFor);
    }
    TextVerdict count(const RuleSelection &rules, quint8 part, QByteArrayView text) const
    {
        return counted(rules, part, text);
    }

    void applyMinimums();
    // False: rejected, the search is over.
    bool look(const JsonText &text);
    bool lookInside(const JsonText &arguments, const DecodedText &decoded, const BodyTexts &inner,
                    bool &clean);
    bool take(const TextVerdict &verdict, const JsonText &text, QByteArrayView decoded);
    bool isKnownClean(const TextHash &hash) const { return m_memory.isClean(hash); }
    TextHash hashOf(const JsonText &text, const RuleSelection &rules, quint64 tag) const;
    TextVerdict verdictOn(QByteArrayView decoded, quint8 part, const RuleSelection &rules,
                          const TextHash &hash, Judgement judgement);
    void addEdits(const DecodedText &decoded, const TextEdits &edits, bool plain);
    void spoil(const ThinkingBlock &block);
    void reject(const Guardrail &rule);
    bool isNews(const Guardrail &rule, QByteArrayView text) const;
    Finding &findingOf(const Guardrail &rule);

    RuleSelection m_selection;
    QByteArrayView m_body;
    const Occasion &m_occasion;
    GuardMemory &m_memory;
    TokenFor m_tokenFor = {};
    BodyTexts m_texts = {};
    int m_thinkingFrom = -1; // the first block that has to go
    bool m_unsorted = false;
    Screening m_result = {};
};

Screening Screener::run()
{
    // Thinking that an answer rule has spoilt goes, even where no rule looks at requests.
    const bool spoilt = m_occasion.kind == BodyKind::Request && m_body.contains(SpoiltSignature);
    if (m_selection.isEmpty() && !spoilt)
        return {};
    m_texts = textsOfAnyBody(m_body, m_occasion.contentType, m_occasion.kind);
    for (size_t i = 0; i < m_texts.thinking.size() && m_thinkingFrom < 0; ++i) {
        if (m_texts.thinking[i].spoilt && spoilt)
            m_thinkingFrom = int(i);
    }
    applyMinimums();
    for (const JsonText &text : m_texts.texts) {
        if (!look(text))
            break;
    }
    if (m_unsorted)
        std::sort(m_result.edits.begin(), m_result.edits.end(),
                  [](const Splice &a, const Splice &b) { return a.at < b.at; });
    if (m_thinkingFrom >= 0 && !m_result.rejectedBy)
        cutThinking(m_body, m_texts.thinking, size_t(m_thinkingFrom), m_result.edits);
    return std::move(m_result);
}

// Rules that want more matches than there are do not hold here.
void Screener::applyMinimums()
{
    const auto hasMinimum = [this](size_t rule) {
        return m_selection.rules().rules()[rule].guardrail().minimumMatches > 1;
    };
    const RuleSelection counting = m_selection.narrowed(hasMinimum);
    if (counting.isEmpty())
        return;
    std::vector<qint64> matches(m_selection.rules().rules().size(), 0);
    for (const JsonText &text : m_texts.texts) {
        if (!counting.looksAt(text.part))
            continue;
        const TextHash hash = hashOf(text, counting, CountingTag);
        if (isKnownClean(hash))
            continue;
        const DecodedText decoded(m_body, text);
        for (const auto &hit : verdictOn(decoded.text(), text.part, counting, hash, &Screener::count).hits)
            matches[hit.rule] += hit.matches;
    }
    m_selection = m_selection.narrowed([&](size_t rule) {
        return matches[rule] >= m_selection.rules().rules()[rule].guardrail().minimumMatches ||
               !hasMinimum(rule);
    });
}

// Of the raw bytes: a clean text is not even decoded again.
TextHash Screener::hashOf(const JsonText &text, const RuleSelection &rules, quint64 tag) const
{
    const quint64 place = quint64(text.part) | (text.escaped ? 256U : 0U) | (text.isArguments ? 512U : 0U);
    return m_memory.hasher().hash(m_body.sliced(text.raw.at, text.raw.size),
                                  rules.tag() ^ (tag << 16) ^ (place << 48));
}

TextVerdict Screener::verdictOn(QByteArrayView decoded, quint8 part, const RuleSelection &rules,
                                const TextHash &hash, Judgement judgement)
{
    if (auto known = m_memory.verdict(hash))
        return *std::move(known);
    TextVerdict verdict = (this->*judgement)(rules, part, decoded);
    if (verdict.isClean())
        m_memory.markClean(hash);
    else
        m_memory.remember(hash, verdict);
    return verdict;
}

bool Screener::look(const JsonText &text)
{
    // What an answer repeats of its request was looked at on the way out.
    const bool repeats = m_occasion.kind == BodyKind::Answer && (text.part & (SystemPart | UserPart)) != 0;
    if (!m_selection.looksAt(text.part) || (repeats && text.part != AllParts))
        return true;
    const TextHash hash = hashOf(text, m_selection, 0);
    if (isKnownClean(hash))
        return true;
    const DecodedText decoded(m_body, text);
    if (text.isArguments) {
        if (const auto inner = bodyTexts(decoded.text(), BodyKind::Arguments)) {
            bool clean = true;
            const bool passes = lookInside(text, decoded, *inner, clean);
            if (clean)
                m_memory.markClean(hash);
            return passes;
        }
    }
    const TextVerdict verdict = verdictOn(decoded.text(), text.part, m_selection, hash, &Screener::judge);
    if (!take(verdict, text, decoded.text()))
        return false;
    if (verdict.edits.empty())
        return true;
    if (text.thinking >= 0 && m_occasion.kind == BodyKind::Answer) {
        spoil(m_texts.thinking[size_t(text.thinking)]);
    } else if (text.thinking >= 0) {
        m_thinkingFrom = m_thinkingFrom < 0 ? text.thinking : std::min(m_thinkingFrom, text.thinking);
        return true;
    }
    addEdits(decoded, verdict.edits, text.plain);
    return true;
}

// The text may go to the client without what was found, but never back to the provider.
void Screener::spoil(const ThinkingBlock &block)
{
    const auto isSpoilt = [&block](const Splice &edit) { return edit.at == block.signature.at; };
    if (block.signature.size > 0 && std::none_of(m_result.edits.begin(), m_result.edits.end(), isSpoilt))
        m_result.edits.push_back({block.signature.at, block.signature.size, SpoiltSignature});
    m_unsorted = true;
}

// Arguments are JSON in a JSON string: each string of theirs is a text, seen through both kinds of escapes.
bool Screener::lookInside(const JsonText &arguments, const DecodedText &decoded, const BodyTexts &inner,
                          bool &clean)
{
    for (const JsonText &text : inner.texts) {
        const DecodedText innermost(decoded.text(), text);
        const TextVerdict verdict = judge(m_selection, arguments.part, innermost.text());
        clean = clean && verdict.isClean();
        if (!take(verdict, arguments, innermost.text()))
            return false;
        for (const TextEdit &edit : verdict.edits) {
            const Span outer = innermost.rawSpan(edit.at, edit.size);
            const Span raw = decoded.rawSpan(outer.at, outer.size);
            m_result.edits.push_back({raw.at, raw.size, jsonEscaped(jsonEscaped(edit.insert))});
        }
    }
    return true;
}

bool Screener::take(const TextVerdict &verdict, const JsonText &text, QByteArrayView decoded)
{
    for (const TextVerdict::Hit &hit : verdict.hits) {
        const Guardrail &rule = m_selection.rules().rules()[hit.rule].guardrail();
        const bool news = isNews(rule, decoded);
        Finding &finding = findingOf(rule);
        finding.matches += hit.matches;
        if (news && finding.news == 0) {
            finding.where = placeOf(m_body, text);
            finding.excerpt = hit.excerpt;
            finding.text = decoded.toByteArray();
        }
        finding.news += news ? hit.matches : 0;
        if (finding.matches > MostMatches && rule.mode == GuardrailMode::Replace) {
            reject(rule);
            return false;
        }
    }
    if (verdict.rejectedBy < 0)
        return true;
    reject(m_selection.rules().rules()[size_t(verdict.rejectedBy)].guardrail());
    return false;
}

void Screener::reject(const Guardrail &rule)
{
    m_result.rejectedBy = &rule;
    m_result.edits.clear();
    // Nothing is replaced in what is not sent.
    std::erase_if(m_result.findings, [&rule](const Finding &finding) {
        return finding.rule->mode == GuardrailMode::Replace && finding.rule != &rule;
    });
}

void Screener::addEdits(const DecodedText &decoded, const TextEdits &edits, bool plain)
{
    for (const TextEdit &edit : edits) {
        if (decoded.text().sliced(edit.at, edit.size) == edit.insert)
            continue;
        const Span raw = decoded.rawSpan(edit.at, edit.size);
        // A broken body is read twice; what the first reading has edited stays so.
        const bool overlaps = std::any_of(m_result.edits.begin(), m_result.edits.end(), [&](const Splice &s) {
            return s.at < raw.at + raw.size && raw.at < s.at + s.remove;
        });
        if (!plain || !overlaps)
            m_result.edits.push_back({raw.at, raw.size, plain ? edit.insert : jsonEscaped(edit.insert)});
    }
    m_unsorted = m_unsorted || plain;
}

bool Screener::isNews(const Guardrail &rule, QByteArrayView text) const
{
    if (m_occasion.kind != BodyKind::Request)
        return true;
    const TextHasher &hasher = m_memory.hasher();
    const TextHash who = hasher.hash(m_occasion.session, qHash(rule.id));
    return m_memory.isNews(hasher.hash(text, who.first ^ NewsTag), m_occasion.now,
                           rule.mode == GuardrailMode::Reject ? std::chrono::microseconds(OldRejection)
                                                              : std::chrono::microseconds(OldNews));
}

Finding &Screener::findingOf(const Guardrail &rule)
{
    const auto known = std::find_if(m_result.findings.begin(), m_result.findings.end(),
                                    [&rule](const Finding &finding) { return finding.rule == &rule; });
    if (known != m_result.findings.end())
        return *known;
    m_result.findings.push_back({&rule});
    return m_result.findings.back();
}

} // namespace

Screening screened(const RuleSelection &selection, QByteArrayView body, const Occasion &occasion)
{
    return Screener(selection, body, occasion).run();
}

} // namespace sluice
