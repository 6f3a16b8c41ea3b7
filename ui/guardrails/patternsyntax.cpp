#include "ui/guardrails/patternsyntax.h"

namespace sluice {

namespace {

using Kind = PatternPiece::Kind;

bool isAnchorEscape(QChar letter)
{
    return QStringLiteral("bBAz").contains(letter);
}

// \d, \., \x41, \x{1F600}, \pL, \p{Greek}, \Qtext\E
qsizetype escapeLength(QStringView rest)
{
    if (rest.size() < 2)
        return rest.size();
    const QChar letter = rest[1];
    if (letter == u'Q') {
        const qsizetype end = rest.indexOf(QStringLiteral("\\E"));
        return end < 0 ? rest.size() : end + 2;
    }
    const bool braces = rest.size() > 2 && rest[2] == u'{' && QStringLiteral("xpP").contains(letter);
    if (braces) {
        const qsizetype end = rest.indexOf(u'}');
        return end < 0 ? rest.size() : end + 1;
    }
    if (letter == u'x')
        return qMin<qsizetype>(4, rest.size());
    return letter == u'p' || letter == u'P' ? qMin<qsizetype>(3, rest.size()) : 2;
}

qsizetype classLength(QStringView rest)
{
    qsizetype at = 1;
    if (at < rest.size() && rest[at] == u'^')
        ++at;
    if (at < rest.size() && rest[at] == u']') // a bracket that comes first is one of the class
        ++at;
    while (at < rest.size() && rest[at] != u']') {
        if (rest[at] == u'\\')
            ++at;
        else if (rest.sliced(at).startsWith(QStringLiteral("[:")))
            at = qMax(at, rest.indexOf(QStringLiteral(":]"), at)) + 1;
        ++at;
    }
    return qMin(at + 1, rest.size());
}

// ( or (?i) or (?: or (?P<name>
qsizetype groupLength(QStringView rest)
{
    if (!rest.startsWith(QStringLiteral("(?")))
        return 1;
    for (qsizetype at = 2; at < rest.size(); ++at) {
        if (rest[at] == u':' || rest[at] == u')' || rest[at] == u'>')
            return at + 1;
        if (!rest[at].isLetterOrNumber() && !QStringLiteral("-<_").contains(rest[at]))
            return at;
    }
    return rest.size();
}

// {2}, {2,}, {2,5}; 0: the brace stands for itself.
qsizetype countLength(QStringView rest)
{
    qsizetype at = 1;
    bool digits = false;
    while (at < rest.size() && (rest[at].isDigit() || rest[at] == u',')) {
        digits = digits || rest[at].isDigit();
        ++at;
    }
    return digits && at < rest.size() && rest[at] == u'}' ? at + 1 : 0;
}

PatternPiece pieceAt(QStringView rest)
{
    const QChar c = rest[0];
    const auto piece = [](Kind kind, qsizetype length) { return PatternPiece{kind, 0, length}; };
    switch (c.unicode()) {
    case u'\\':
        return piece(rest.size() > 1 && isAnchorEscape(rest[1]) ? Kind::Anchor : Kind::Escape,
                     escapeLength(rest));
    case u'[':
        return piece(Kind::Class, classLength(rest));
    case u'(':
        return piece(Kind::Group, groupLength(rest));
    case u')':
        return piece(Kind::Group, 1);
    case u'|':
        return piece(Kind::Choice, 1);
    case u'.':
        return piece(Kind::Any, 1);
    case u'^':
    case u'$':
        return piece(Kind::Anchor, 1);
    case u'*':
    case u'+':
    case u'?':
        return piece(Kind::Repetition, 1);
    case u'{':
        if (const qsizetype length = countLength(rest); length > 0)
            return piece(Kind::Repetition, length);
        break;
    default:
        break;
    }
    return piece(Kind::Text, 1);
}

} // namespace

std::vector<PatternPiece> patternPieces(const QString &pattern)
{
    std::vector<PatternPiece> pieces;
    for (qsizetype at = 0; at < pattern.size();) {
        PatternPiece piece = pieceAt(QStringView(pattern).sliced(at));
        piece.start = at;
        at += piece.length;
        const bool more = piece.kind == Kind::Text && !pieces.empty() && pieces.back().kind == Kind::Text;
        if (more)
            pieces.back().length += piece.length;
        else
            pieces.push_back(piece);
    }
    return pieces;
}

qsizetype matchingBracket(const QString &pattern, qsizetype at)
{
    std::vector<qsizetype> open;
    for (const PatternPiece &piece : patternPieces(pattern)) {
        const qsizetype last = piece.start + piece.length - 1;
        if (piece.kind == Kind::Class && last > piece.start && pattern[last] == u']') {
            if (at == piece.start)
                return last;
            if (at == last)
                return piece.start;
        }
        if (piece.kind != Kind::Group)
            continue;
        if (pattern[piece.start] == u'(' && pattern[last] != u')') {
            open.push_back(piece.start);
        } else if (pattern[piece.start] == u')') {
            if (open.empty())
                continue;
            const qsizetype partner = open.back();
            open.pop_back();
            if (partner == at)
                return piece.start;
            if (piece.start == at)
                return partner;
        }
    }
    return -1;
}

} // namespace sluice
