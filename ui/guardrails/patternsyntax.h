// The pieces of a pattern in RE2 syntax, for colouring it and finding the bracket that belongs to another.
// Pure.
#pragma once

#include <QString>

#include <vector>

namespace sluice {

struct PatternPiece
{
    enum class Kind : quint8 {
        Text,       // stands for itself
        Escape,     // \d \. \x{41}
        Class,      // [a-z]
        Group,      // ( (?i) (?: )
        Repetition, // * + ? {2,5}
        Anchor,     // ^ $ and the escapes \b \A \z
        Choice,     // |
        Any         // .
    };
    Kind kind = Kind::Text;
    qsizetype start = 0; // characters
    qsizetype length = 0;
};

// All pieces from left to right, without gaps; of a broken pattern what can be told.
std::vector<PatternPiece> patternPieces(const QString &pattern);

// The place of the bracket that belongs to the one at `at`; -1: none stands there, or it has no partner.
qsizetype matchingBracket(const QString &pattern, qsizetype at);

} // namespace sluice
