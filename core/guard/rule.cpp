#include "core/guard/rule.h"

#include "core/guard/prefixpattern.h"
#include "core/guard/re2options.h"
#include "core/guard/validators.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

constexpr qsizetype LongestPattern = 8192; // bytes
constexpr qsizetype LongestReplacement = 4096;

QString say(const char *text)
{
    return QCoreApplication::translate("Guard", text);
}

Error refused(const QString &text, const QByteArray &code)
{
    return {Error::Kind::BadRequest, text, code};
}

// Null: it cannot be read, or is too large.
std::unique_ptr<const RE2> compiled(const QByteArray &pattern)
{
    auto expression = std::make_unique<const RE2>(pieceOf(pattern), re2Options(RuleMemory));
    return expression->ok() ? std::move(expression) : nullptr;
}

bool failsAlike(QByteArrayView pattern, const RE2 &whole)
{
    const RE2 part(pieceOf(pattern), re2Options(RuleMemory));
    return part.error_code() == whole.error_code();
}

// RE2 names the piece that it did not like, not its place: the first occurrence at which the pattern up to
// there fails in the same way.
qsizetype faultIn(const QByteArray &pattern, const RE2 &expression)
{
    constexpr int MostTries = 64;
    if (expression.error_code() == RE2::ErrorMissingParen ||
        expression.error_code() == RE2::ErrorTrailingBackslash)
        return pattern.size();
    if (expression.error_code() == RE2::ErrorUnexpectedParen) {
        qsizetype at = pattern.indexOf(')');
        for (int tries = 0; at >= 0 && tries < MostTries; ++tries) {
            if (failsAlike(QByteArrayView(pattern).first(at + 1), expression))
                return at;
            at = pattern.indexOf(')', at + 1);
        }
        return 0;
    }
    const QByteArray piece = QByteArray::fromStdString(expression.error_arg());
    const qsizetype first = piece.isEmpty() ? 0 : std::max<qsizetype>(0, pattern.indexOf(piece));
    qsizetype at = first;
    for (int tries = 0; !piece.isEmpty() && at >= 0 && tries < MostTries; ++tries) {
        if (failsAlike(QByteArrayView(pattern).first(at + piece.size()), expression))
            return at;
        at = pattern.indexOf(piece, at + 1);
    }
    return first;
}

Error compilerError(const QByteArray &pattern, const RE2 &expression)
{
    const QString words = QString::fromStdString(expression.error());
    if (expression.error_code() == RE2::ErrorPatternTooLarge)
        return refused(say(QT_TRANSLATE_NOOP("Guard", "The pattern is too large: %1.")).arg(words),
                       "invalid_pattern");
    const auto position = QString::fromUtf8(pattern.first(faultIn(pattern, expression))).size();
    return refused(say(QT_TRANSLATE_NOOP("Guard", "The pattern cannot be read: %1, at position %2."))
                       .arg(words)
                       .arg(position + 1),
                   "invalid_pattern");
}

Result<void> checkFields(const Guardrail &guardrail)
{
    const qsizetype size = guardrail.pattern.toUtf8().size();
    if (size == 0 && guardrail.kind == GuardrailKind::Text)
        return refused(say(QT_TRANSLATE_NOOP("Guard", "A guardrail needs a pattern.")), "invalid_pattern");
    if (size > LongestPattern)
        return refused(
            say(QT_TRANSLATE_NOOP("Guard", "A pattern may have %1 bytes at most.")).arg(LongestPattern),
            "invalid_pattern");
    if (guardrail.kind == GuardrailKind::ToolCall && guardrail.mode == GuardrailMode::Replace)
        return refused(say(QT_TRANSLATE_NOOP("Guard", "A rule for tool calls can block them or alert; it "
                                                      "cannot replace.")),
                       "invalid_mode");
    if (guardrail.reversible && guardrail.mode != GuardrailMode::Replace)
        return refused(say(QT_TRANSLATE_NOOP("Guard", "Only a rule that replaces can put the real value "
                                                      "back.")),
                       "invalid_mode");
    if (guardrail.validator == GuardrailValidator::Entropy &&
        (guardrail.entropyFloor < 0 || guardrail.entropyFloor > 80))
        return refused(say(QT_TRANSLATE_NOOP("Guard", "The entropy floor goes from 0 to 8 bits.")),
                       "invalid_validator");
    return {};
}

bool isContinuation(char byte)
{
    return (uchar(byte) & 0xc0) == 0x80;
}

// \C in a pattern matches a byte: the character that it belongs to goes as a whole.
Match wholeCharacters(QByteArrayView text, qsizetype begin, qsizetype end)
{
    while (begin > 0 && isContinuation(text[begin]))
        --begin;
    while (end < text.size() && isContinuation(text[end]))
        ++end;
    return {begin, end - begin};
}

qsizetype nextCharacter(QByteArrayView text, qsizetype at)
{
    ++at;
    while (at < text.size() && isContinuation(text[at]))
        ++at;
    return at;
}

} // namespace

Rule::Rule() = default;
Rule::Rule(Rule &&) noexcept = default;
Rule &Rule::operator=(Rule &&) noexcept = default;
Rule::~Rule() = default;

Result<Rule> Rule::compile(const Guardrail &guardrail)
{
    SLUICE_CHECK(checkFields(guardrail));
    const QByteArray pattern = guardrail.pattern.toUtf8();
    Rule rule;
    rule.m_guardrail = guardrail;
    rule.m_expression = std::make_unique<const RE2>(pieceOf(pattern), re2Options(RuleMemory));
    if (!rule.m_expression->ok())
        return compilerError(pattern, *rule.m_expression);
    SLUICE_CHECK(rule.readTemplate());
    SLUICE_CHECK(rule.readExceptions());
    SLUICE_CHECK(rule.readToolName());
    const auto &named = rule.m_expression->NamedCapturingGroups();
    const auto value = named.find("value");
    rule.m_inner = value != named.end() ? value->second : 1;
    rule.m_hidden = guardrail.reversible && value != named.end() ? value->second : 0;
    rule.m_groups = std::max(rule.m_groups, rule.m_hidden + 1);
    const bool hasGroup = rule.m_expression->NumberOfCapturingGroups() > 0;
    if (hasGroup && (guardrail.validator != GuardrailValidator::None || !guardrail.exceptions.isEmpty()))
        rule.m_groups = std::max(rule.m_groups, rule.m_inner + 1);
    if (guardrail.kind == GuardrailKind::Text && rule.concerns(GuardrailDirection::Response)) {
        if (const auto beginnings = prefixPattern(pattern))
            rule.m_beginnings = compiled(*beginnings + "\\z");
    }
    return rule;
}

Result<void> Rule::readExceptions()
{
    constexpr qsizetype MostExceptions = 1'000;
    constexpr QLatin1StringView Marker("re:");
    if (m_guardrail.exceptions.size() > MostExceptions)
        return refused(say(QT_TRANSLATE_NOOP("Guard", "A guardrail may have %1 exceptions at most."))
                           .arg(MostExceptions),
                       "invalid_exceptions");
    for (const QString &exception : m_guardrail.exceptions) {
        if (!exception.startsWith(Marker)) {
            m_exceptions.append(exception.toUtf8());
            continue;
        }
        auto pattern = compiled(exception.mid(Marker.size()).toUtf8());
        if (!pattern)
            return refused(say(QT_TRANSLATE_NOOP("Guard", "The exception “%1” cannot be read as a pattern."))
                               .arg(exception.left(64)),
                           "invalid_exceptions");
        m_exceptionPatterns.push_back(std::move(pattern));
    }
    return {};
}

Result<void> Rule::readToolName()
{
    if (m_guardrail.toolName.isEmpty())
        return {};
    m_tool = compiled(m_guardrail.toolName.toUtf8());
    if (m_tool)
        return {};
    return refused(say(QT_TRANSLATE_NOOP("Guard", "The name of the tool cannot be read as a pattern.")),
                   "invalid_tool_name");
}

Result<void> Rule::readTemplate()
{
    const QByteArray source = m_guardrail.replacement.toUtf8();
    if (source.size() > LongestReplacement)
        return refused(say(QT_TRANSLATE_NOOP("Guard", "A replacement may have %1 bytes at most."))
                           .arg(LongestReplacement),
                       "invalid_replacement");
    const auto digitAt = [&source](qsizetype at) {
        return at < source.size() && source[at] >= '0' && source[at] <= '9' ? source[at] - '0' : -1;
    };
    const auto at = [&source](qsizetype place) { return place < source.size() ? source[place] : '\0'; };
    QByteArray text;
    for (qsizetype i = 0; i < source.size();) {
        const char c = source[i];
        int group = -1;
        qsizetype length = 1;
        if (c == '$' && at(i + 1) == '{' && digitAt(i + 2) >= 0 && at(i + 3) == '}') {
            group = digitAt(i + 2);
            length = 4;
        } else if ((c == '$' || c == '\\') && digitAt(i + 1) >= 0) {
            group = digitAt(i + 1);
            length = 2;
        } else if ((c == '$' || c == '\\') && at(i + 1) == c) {
            length = 2;
        }
        i += length;
        if (group < 0) {
            text += c;
            continue;
        }
        if (group > m_expression->NumberOfCapturingGroups())
            return refused(
                say(QT_TRANSLATE_NOOP("Guard", "The replacement names group %1, but the pattern has "
                                               "only %2. Write $$ for a dollar sign."))
                    .arg(group)
                    .arg(m_expression->NumberOfCapturingGroups()),
                "invalid_replacement");
        m_groups = std::max(m_groups, group + 1);
        m_template.push_back({std::exchange(text, {}), -1});
        m_template.push_back({{}, group});
    }
    m_template.push_back({text, -1});
    return {};
}

std::optional<RuleMatch> Rule::matchFrom(QByteArrayView text, qsizetype from) const
{
    const re2::StringPiece subject = pieceOf(text);
    std::vector<re2::StringPiece> pieces(static_cast<size_t>(m_groups));
    qsizetype at = from;
    while (at < text.size() && m_expression->Match(subject, size_t(at), subject.size(), RE2::UNANCHORED,
                                                   pieces.data(), m_groups)) {
        const qsizetype begin = pieces[0].data() - text.data();
        const qsizetype end = begin + qsizetype(pieces[0].size());
        if (begin == end) {
            at = nextCharacter(text, end);
            continue;
        }
        RuleMatch found{wholeCharacters(text, begin, end), {}, end};
        for (const re2::StringPiece &piece : pieces)
            found.groups.emplace_back(piece.data(), qsizetype(piece.size()));
        while (found.next < text.size() && isContinuation(text[found.next]))
            ++found.next;
        return found;
    }
    return {};
}

bool Rule::eachMatch(QByteArrayView text, const Found &found) const
{
    qsizetype at = 0;
    while (const auto one = matchFrom(text, at)) {
        if (accepts(one->groups) && !found(one->match, one->groups))
            return false;
        at = one->next;
    }
    return true;
}

bool Rule::accepts(const std::vector<QByteArrayView> &groups) const
{
    const size_t group = size_t(m_inner);
    const bool hasInner = groups.size() > group && !groups[group].isEmpty();
    const QByteArrayView inner = hasInner ? groups[group] : groups[0];
    if (!passesValidator(m_guardrail, inner))
        return false;
    const auto isExact = [&](const QByteArray &exception) {
        return exception == inner || exception == groups[0];
    };
    if (std::any_of(m_exceptions.begin(), m_exceptions.end(), isExact))
        return false;
    return std::none_of(m_exceptionPatterns.begin(), m_exceptionPatterns.end(), [&](const auto &pattern) {
        return RE2::FullMatch(pieceOf(inner), *pattern) || RE2::FullMatch(pieceOf(groups[0]), *pattern);
    });
}

qsizetype Rule::openFrom(QByteArrayView text, qsizetype from) const
{
    if (!m_beginnings)
        return from;
    re2::StringPiece piece;
    const bool matches =
        m_beginnings->Match(pieceOf(text), size_t(from), size_t(text.size()), RE2::UNANCHORED, &piece, 1);
    return matches ? piece.data() - text.data() : text.size();
}

bool Rule::namesTool(QByteArrayView name) const
{
    return !m_tool || RE2::FullMatch(pieceOf(name), *m_tool);
}

bool Rule::occursIn(QByteArrayView text) const
{
    if (m_guardrail.pattern.isEmpty())
        return true;
    bool occurs = false;
    eachMatch(text, [&occurs](Match, const auto &) {
        occurs = true;
        return false;
    });
    return occurs;
}

QByteArrayView Rule::hidden(const std::vector<QByteArrayView> &groups) const
{
    const QByteArrayView value = groups[size_t(m_hidden)];
    return value.isEmpty() ? groups[0] : value;
}

QByteArray Rule::replacement(const std::vector<QByteArrayView> &groups) const
{
    QByteArray result;
    for (const Piece &piece : m_template) {
        if (piece.group < 0)
            result += piece.text;
        else
            result += groups[size_t(piece.group)];
    }
    return result;
}

std::optional<PatternFault> patternFault(const QString &pattern)
{
    const QByteArray bytes = pattern.toUtf8();
    const RE2 expression(pieceOf(bytes), re2Options(RuleMemory));
    if (expression.ok())
        return {};
    const bool isPlaceless = expression.error_code() == RE2::ErrorPatternTooLarge;
    return PatternFault{QString::fromStdString(expression.error()),
                        isPlaceless ? 0 : QString::fromUtf8(bytes.first(faultIn(bytes, expression))).size()};
}

Result<void> checkRule(const Guardrail &guardrail)
{
    const Result<Rule> rule = Rule::compile(guardrail);
    if (!rule)
        return rule.error();
    return {};
}

} // namespace sluice
