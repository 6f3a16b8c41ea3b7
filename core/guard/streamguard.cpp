#include "core/guard/streamguard.h"

#include "core/guard/streamreaders.h"
#include "core/protocols/jsonscan.h"

#include <algorithm>

namespace sluice {

struct StreamGuard::Block
{
    Kind kind = Kind::Text;
    std::unique_ptr<TextStream> text = {};
    std::unique_ptr<ArgumentStream> arguments = {};
    Carrier carrier = {};

    bool isHolding() const { return arguments ? arguments->isHolding() : text->isHolding(); }
};

StreamGuard::StreamGuard(const AnswerRules &rules)
    : m_rules(rules)
    , m_gates(rules.calls)
{}

StreamGuard::~StreamGuard() = default;

QByteArray StreamGuard::feed(QByteArrayView bytes)
{
    QByteArray out;
    if (!m_rejectedBy)
        m_frames.feed(bytes, [&](const EventFrame &frame) { read(frame, out); });
    return out;
}

QByteArray StreamGuard::end()
{
    QByteArray out;
    if (m_rejectedBy)
        return out;
    m_frames.end([&](const EventFrame &frame) { read(frame, out); });
    const EventFrame none;
    Event event{none, {}};
    finishAll(event);
    if (m_rejectedBy)
        return out;
    return out + event.before + m_gates.closeAll();
}

void StreamGuard::read(const EventFrame &frame, QByteArray &out)
{
    if (m_rejectedBy)
        return;
    const bool isObject = frame.data.startsWith('{');
    if (frame.bytes.trimmed().isEmpty()) {
        out += frame.bytes;
        return;
    }
    Event event{frame, frame.data};
    const qsizetype end = isObject && !frame.isOdd ? endOfValue(frame.data, 0) : -1;
    if (end >= 0 && skipSpace(frame.data, end) == frame.data.size()) {
        readEvent(m_rules.protocol, *this, event);
        readRest(event);
    } else if (frame.data.trimmed() == "[DONE]" && !frame.isOdd) {
        finishAll(event);
        event.before += m_gates.closeAll();
    } else {
        // No event of the protocol (a comment, an error as bare JSON): one text.
        const AnswerScreening text = screenedAnswer(m_rules, frame.bytes.toByteArray());
        if (text.rejectedBy)
            m_rejectedBy = text.rejectedBy;
        m_findings.insert(m_findings.end(), text.findings.begin(), text.findings.end());
        out += text.body;
        return;
    }
    if (m_rejectedBy)
        return;
    if (event.heldBy.isEmpty())
        out += written(event);
    else
        m_gates.hold(event.heldBy, written(event));
    if (!event.closes.isEmpty())
        out += m_gates.close(event.closes);
}

// Strings in members that the protocol's reader does not know.
void StreamGuard::readRest(Event &event)
{
    if (m_rejectedBy || m_rules.texts.isEmpty())
        return;
    std::vector<Span> known = event.wholes;
    for (const Event::Touched &touched : event.touched)
        known.push_back(touched.raw);
    for (const Span &repeated : logprobsIn(event.json))
        known.push_back(repeated);
    std::sort(known.begin(), known.end(), [](Span a, Span b) { return a.at < b.at; });
    QByteArray rest;
    qsizetype at = 0;
    for (const Span &span : known) {
        if (span.at > at)
            rest.append(event.json.sliced(at, span.at - at));
        at = std::max(at, span.at + span.size);
    }
    rest.append(event.json.sliced(at));
    // Mostly there is nothing: one look at all of it together.
    const RuleSet &rules = m_rules.texts.rules();
    if (!rest.contains('\\') && rules.candidates(rest, GuardrailDirection::Response).empty())
        return;
    const auto texts = bodyTexts(event.json, BodyKind::Answer);
    if (!texts)
        return;
    for (const JsonText &text : texts->texts) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&text](const Span &span) {
            return text.raw.at >= span.at && text.raw.at < span.at + std::max<qsizetype>(1, span.size);
        });
        if (!isKnown && (text.part & (SystemPart | UserPart)) == 0)
            judgeAlone(event, text);
    }
}

void StreamGuard::judgeAlone(Event &event, const JsonText &text)
{
    const DecodedText decoded(event.json, text);
    const TextVerdict verdict = judged(m_rules.texts, text.part, decoded.text());
    for (const TextVerdict::Hit &hit : verdict.hits) {
        const Guardrail &rule = m_rules.texts.rules().rules()[hit.rule].guardrail();
        m_findings.push_back({&rule, hit.matches, hit.matches, placeOf(event.json, text), hit.excerpt,
                              decoded.text().toByteArray()});
    }
    reject(verdict.rejectedBy);
    for (const TextEdit &edit : verdict.edits) {
        const Span raw = decoded.rawSpan(edit.at, edit.size);
        event.edits.push_back({raw.at, raw.size, jsonEscaped(edit.insert)});
    }
}

QByteArray StreamGuard::written(const Event &event) const
{
    std::vector<Splice> edits;
    for (const Event::Touched &touched : event.touched) {
        if (touched.changed)
            edits.push_back({touched.raw.at, touched.raw.size, jsonEscaped(touched.text)});
    }
    if (edits.empty() && event.edits.empty())
        return event.before + event.frame.bytes.toByteArray();
    if (!edits.empty())
        dropLogprobs(event.json, edits);
    edits.insert(edits.end(), event.edits.begin(), event.edits.end());
    std::sort(edits.begin(), edits.end(), [](const Splice &x, const Splice &y) {
        return x.at != y.at ? x.at < y.at : x.remove > y.remove;
    });
    // A value that was exchanged as a whole has its parts right already.
    qsizetype end = 0;
    std::erase_if(edits, [&end](const Splice &edit) {
        if (edit.at < end)
            return true;
        end = edit.at + edit.remove;
        return false;
    });
    return event.before + event.frame.with(spliced(event.frame.data, edits));
}

std::unique_ptr<TextStream> StreamGuard::textStream(quint8 part, bool tokens)
{
    return std::make_unique<TextStream>(m_rules.texts, part,
                                        tokens && m_rules.hasTokens ? &tokenRule() : nullptr, *this);
}

TextStream::Output StreamGuard::fed(Block &block, const QByteArray &name, QByteArrayView text, bool last)
{
    m_place = name;
    const TextStream::Output output =
        block.arguments ? block.arguments->feed(text, last) : block.text->feed(text, last);
    reject(block.arguments ? block.arguments->rejectedBy() : block.text->rejectedBy());
    if (block.kind == Kind::Thinking && block.text->hasReplaced() && !m_replaced.contains(name))
        m_replaced.append(name);
    return output;
}

void StreamGuard::delta(Event &event, const QByteArray &block, Kind kind, quint8 part, qsizetype stringAt,
                        const MakeCarrier &carrier)
{
    const auto text = eventfields::stringAt(event.json, stringAt);
    if (!text || m_rejectedBy)
        return;
    auto &entry = m_blocks[block];
    if (!entry) {
        entry = std::make_unique<Block>();
        entry->kind = kind;
        if (kind == Kind::Arguments) {
            entry->arguments =
                std::make_unique<ArgumentStream>([this, part] { return textStream(part, true); });
        } else {
            entry->text = textStream(part, kind != Kind::Thinking);
        }
    }
    const DecodedText decoded(event.json, *text);
    const TextStream::Output output = fed(*entry, block, decoded.text(), false);
    event.touched.push_back({block, text->raw, output.text, output.changed});
    m_gates.addArguments(block, output.text);
    if (entry->isHolding())
        entry->carrier = carrier();
}

void StreamGuard::finish(Event &event, const QByteArray &block)
{
    const auto entry = m_blocks.find(block);
    if (entry == m_blocks.end() || m_rejectedBy)
        return;
    const QByteArray rest = fed(*entry->second, block, {}, true).text;
    m_gates.addArguments(block, rest);
    if (!rest.isEmpty() && !m_rejectedBy) {
        const auto inThis = std::find_if(event.touched.rbegin(), event.touched.rend(),
                                         [&](const auto &touched) { return touched.block == block; });
        if (inThis != event.touched.rend()) {
            inThis->text += rest;
            const DecodedText was(
                event.json,
                {inThis->raw, event.json.sliced(inThis->raw.at, inThis->raw.size).contains('\\')});
            inThis->changed = inThis->text != was.text();
        } else if (entry->second->carrier) {
            event.before += entry->second->carrier(jsonEscaped(rest));
        }
    }
    m_blocks.erase(entry);
}

void StreamGuard::finishAll(Event &event, QByteArrayView prefix)
{
    std::vector<QByteArray> names;
    for (const auto &[name, block] : m_blocks) {
        if (name.startsWith(prefix))
            names.push_back(name);
    }
    for (const QByteArray &name : names)
        finish(event, name);
}

void StreamGuard::whole(Event &event, qsizetype valueAt, bool repeats)
{
    const qsizetype end = valueAt < 0 ? -1 : endOfValue(event.json, valueAt);
    if (end < 0 || m_rejectedBy)
        return;
    event.wholes.push_back({valueAt, end - valueAt});
    const QByteArrayView value = event.json.sliced(valueAt, end - valueAt);
    AnswerScreening screening = screenedAnswer(m_rules, value.toByteArray());
    if (screening.rejectedBy)
        m_rejectedBy = screening.rejectedBy;
    auto &list = repeats ? m_repeated : m_findings;
    for (Finding &finding : screening.findings) {
        const auto known = std::find_if(list.begin(), list.end(), [&finding](const Finding &other) {
            return other.rule == finding.rule;
        });
        if (known == list.end())
            list.push_back(std::move(finding));
        else if (!repeats)
            known->matches += finding.matches;
    }
    if (screening.changed)
        event.edits.push_back({valueAt, end - valueAt, screening.body});
}

void StreamGuard::callsIn(Event &event)
{
    CallScreening calls = screenedCalls(m_rules.calls, m_rules.protocol, event.json);
    m_findings.insert(m_findings.end(), calls.findings.begin(), calls.findings.end());
    for (const Splice &blocked : calls.edits) {
        std::erase_if(event.edits, [&](const Splice &edit) {
            return edit.at >= blocked.at && edit.at < blocked.at + blocked.remove;
        });
        event.edits.push_back(blocked);
    }
}

void StreamGuard::reject(int rule)
{
    if (rule >= 0 && !m_rejectedBy)
        m_rejectedBy = &m_rules.texts.rules().rules()[size_t(rule)].guardrail();
}

// From its minimum-th match in the answer on a rule is in force.
bool StreamGuard::matched(size_t rule, QByteArrayView text, Match match)
{
    const Guardrail &guardrail = m_rules.texts.rules().rules()[rule].guardrail();
    auto known = std::find_if(m_findings.begin(), m_findings.end(),
                              [&](const Finding &finding) { return finding.rule == &guardrail; });
    if (known == m_findings.end()) {
        m_findings.push_back({&guardrail, 0, 0, QString::fromUtf8(m_place),
                              excerptOf(m_rules.texts, text, match), text.toByteArray()});
        known = m_findings.end() - 1;
    }
    ++known->matches;
    known->news = known->matches;
    return known->matches >= guardrail.minimumMatches;
}

QByteArray StreamGuard::valueOf(QByteArrayView token)
{
    return m_rules.texts.rules().memory().aliases().valueOf(m_rules.session, token).value_or(QByteArray());
}

std::vector<Finding> StreamGuard::findings() const
{
    std::vector<Finding> result = m_findings;
    result.insert(result.end(), m_gates.findings().begin(), m_gates.findings().end());
    for (const Finding &finding : m_repeated) {
        if (std::none_of(result.begin(), result.end(),
                         [&](const Finding &other) { return other.rule == finding.rule; }))
            result.push_back(finding);
    }
    std::erase_if(result, [this](const Finding &finding) {
        return finding.matches < finding.rule->minimumMatches ||
               (m_rejectedBy && finding.rule->mode == GuardrailMode::Replace && finding.rule != m_rejectedBy);
    });
    return result;
}

} // namespace sluice
