#include "core/guard/rule.h"

#include "core/guard/re2options.h"

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
    const QByteArray pattern = guardrail.pattern.toUtf8();
    if (pattern.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("Guard", "A guardrail needs a pattern.")), "invalid_pattern");
    if (pattern.size() > LongestPattern)
        return refused(
            say(QT_TRANSLATE_NOOP("Guard", "A pattern may have %1 bytes at most.")).arg(LongestPattern),
            "invalid_pattern");
    Rule rule;
    rule.m_guardrail = guardrail;
    rule.m_expression = std::make_unique<const RE2>(pieceOf(pattern), re2Options(RuleMemory));
    if (!rule.m_expression->ok())
        return compilerError(pattern, *rule.m_expression);
    SLUICE_CHECK(rule.readTemplate());
    return rule;
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

bool Rule::eachMatch(QByteArrayView text, const Found &found) const
{
    const re2::StringPiece subject = pieceOf(text);
    std::vector<re2::StringPiece> pieces(static_cast<size_t>(m_groups));
    std::vector<QByteArrayView> groups(pieces.size());
    qsizetype at = 0;
    while (at < text.size() && m_expression->Match(subject, size_t(at), subject.size(), RE2::UNANCHORED,
                                                   pieces.data(), m_groups)) {
        const qsizetype begin = pieces[0].data() - text.data();
        const qsizetype end = begin + qsizetype(pieces[0].size());
        if (begin == end) {
            at = nextCharacter(text, end);
            continue;
        }
        std::transform(pieces.begin(), pieces.end(), groups.begin(), [](const re2::StringPiece &piece) {
            return QByteArrayView(piece.data(), qsizetype(piece.size()));
        });
        if (!found(wholeCharacters(text, begin, end), groups))
            return false;
        at = end;
        while (at < text.size() && isContinuation(text[at]))
            ++at;
    }
    return true;
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

} // namespace sluice
