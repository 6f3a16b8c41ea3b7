#include "core/guard/textstream.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr qsizetype Context = 4; // bytes before the undecided ones, for ^ and \b: one character

// The last character of a text, whole.
QByteArrayView lastCharacter(QByteArrayView text)
{
    qsizetype size = std::min<qsizetype>(1, text.size());
    while (size < text.size() && size < Context && (uchar(text[text.size() - size]) & 0xc0) == 0x80)
        ++size;
    return text.last(size);
}

qsizetype characterBegin(QByteArrayView text, qsizetype at)
{
    while (at > 0 && at < text.size() && (uchar(text[at]) & 0xc0) == 0x80)
        --at;
    return at;
}

} // namespace

void RuleStream::skip(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    m_buffer = lastCharacter(text).toByteArray();
    m_done = m_buffer.size();
    m_passed = 0;
}

void RuleStream::forget()
{
    const qsizetype context = lastCharacter(QByteArrayView(m_buffer).first(m_done)).size();
    m_buffer.remove(0, m_done - context);
    m_done = context;
}

QByteArray RuleStream::feed(QByteArrayView text, bool last, bool holds, const Decide &decide)
{
    m_buffer.append(text);
    QByteArray out;
    const auto passUpTo = [&](qsizetype end) {
        const qsizetype from = std::max(m_done, m_done + m_passed);
        if (end > from)
            out += QByteArrayView(m_buffer).sliced(from, end - from);
        m_passed = std::max<qsizetype>(0, m_passed - (end - m_done));
        m_done = end;
    };
    while (true) {
        qsizetype open = last ? m_buffer.size() : m_rule->openFrom(m_buffer, m_done);
        const auto found = m_rule->matchFrom(m_buffer, m_done);
        if (m_buffer.size() - open > MostHeld) {
            // Too much for one match: it is taken as it is, or the older half is let go.
            if (found && found->match.at <= open)
                open = m_buffer.size();
            else
                open = characterBegin(m_buffer, m_buffer.size() - MostHeld / 2);
        }
        if (!found || found->match.at >= open) {
            passUpTo(open);
            break;
        }
        passUpTo(found->match.at);
        const QByteArray instead =
            m_rule->accepts(found->groups) ? decide(found->groups, m_buffer, found->match) : QByteArray();
        if (instead.isNull()) {
            passUpTo(found->next);
            continue;
        }
        out += instead;
        m_done = found->next;
    }
    if (!holds) {
        out += QByteArrayView(m_buffer).sliced(m_done + m_passed);
        m_passed = m_buffer.size() - m_done;
    }
    forget();
    return out;
}

TextStream::TextStream(const RuleSelection &selection, quint8 part, const Rule *tokens, Sink &sink)
    : m_selection(selection)
    , m_sink(sink)
    , m_tokenRule(tokens)
{
    const auto &rules = selection.rules().rules();
    for (const GuardrailMode mode : {GuardrailMode::Reject, GuardrailMode::Alert, GuardrailMode::Replace}) {
        for (const size_t rule : selection.heldFor(part)) {
            if (rules[rule].guardrail().mode == mode)
                m_stages.push_back({rule, RuleStream(rules[rule])});
        }
    }
    if (tokens)
        m_tokens.emplace(*tokens);
}

// Whether a piece is of no interest to any rule, and nothing waits: most pieces, most of the time.
// `near`: the piece with the character before it.
bool TextStream::passes(const QByteArray &near) const
{
    if (m_holding || !m_aligned)
        return false;
    if (!m_stages.empty() && !m_selection.rules().flows(near, m_before.size()))
        return false;
    return !m_tokenRule || (m_tokenRule->openFrom(near, m_before.size()) == near.size() &&
                            !m_tokenRule->matchFrom(near, m_before.size()));
}

TextStream::Output TextStream::feed(QByteArrayView piece, bool last)
{
    if (m_rejectedBy >= 0)
        return {{}, true};
    if (m_stages.empty() && !m_tokens)
        return {piece.toByteArray(), false};
    const QByteArray near = m_before + piece.toByteArray();
    if (passes(near)) {
        if (!piece.isEmpty()) {
            m_before = lastCharacter(piece).toByteArray();
            m_behind = true;
        }
        return {piece.toByteArray(), false};
    }
    if (m_behind) {
        for (Stage &stage : m_stages)
            stage.stream.skip(m_before);
        if (m_tokens)
            m_tokens->skip(m_before);
        m_behind = false;
    }
    Output output{through(near, piece.toByteArray(), last), true};
    if (!piece.isEmpty())
        m_before = lastCharacter(piece).toByteArray();
    output.changed = output.text != piece;
    m_holding = !last && (std::any_of(m_stages.begin(), m_stages.end(),
                                      [](const Stage &stage) { return stage.stream.isHolding(); }) ||
                          (m_tokens && m_tokens->isHolding()));
    // After a replacement each stage sees another text; one look at all of them is not enough then.
    m_aligned = std::all_of(m_stages.begin(), m_stages.end(),
                            [this](const Stage &stage) { return stage.stream.endsWith(m_before); }) &&
                (!m_tokens || m_tokens->endsWith(m_before));
    return output;
}

QByteArray TextStream::through(const QByteArray &near, QByteArray piece, bool last)
{
    const QByteArrayView original = QByteArrayView(near).sliced(m_before.size());
    const auto candidates = m_selection.rules().candidates(near, GuardrailDirection::Response);
    // Of the rules only few have to do with a piece; the others let it by.
    const auto isIdle = [&](const Stage &stage) {
        return !stage.stream.isHolding() && piece == original && stage.stream.endsWith(m_before) &&
               !std::binary_search(candidates.begin(), candidates.end(), stage.rule) &&
               (last ||
                m_selection.rules().rules()[stage.rule].openFrom(near, m_before.size()) == near.size());
    };
    for (Stage &stage : m_stages) {
        if (isIdle(stage)) {
            stage.stream.skip(piece);
            continue;
        }
        piece = throughStage(stage, piece, last);
        if (m_rejectedBy >= 0)
            return {};
    }
    if (!m_tokens)
        return piece;
    return m_tokens->feed(piece, last, true, [this](const auto &groups, QByteArrayView, Match) {
        const QByteArray value = m_sink.valueOf(groups[0]);
        m_replaced = m_replaced || !value.isNull();
        return value;
    });
}

QByteArray TextStream::throughStage(Stage &stage, QByteArrayView piece, bool last)
{
    const Rule &rule = m_selection.rules().rules()[stage.rule];
    const GuardrailMode mode = rule.guardrail().mode;
    return stage.stream.feed(
        piece, last, mode != GuardrailMode::Alert,
        [&](const std::vector<QByteArrayView> &groups, QByteArrayView text, Match match) {
            if (m_rejectedBy >= 0 || !m_sink.matched(stage.rule, text, match) || mode == GuardrailMode::Alert)
                return QByteArray();
            if (mode == GuardrailMode::Reject) {
                m_rejectedBy = int(stage.rule);
                return QByteArray();
            }
            m_replaced = true;
            const QByteArray instead = rule.replacement(groups);
            return instead.isNull() ? QByteArray("") : instead;
        });
}

} // namespace sluice
