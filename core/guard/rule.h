// One guardrail, compiled: finds its matches in a text and writes what stands in their place.
#pragma once

#include "core/base/result.h"
#include "core/model/guardrail.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace re2 {
class RE2;
}

namespace sluice {

// A place in a text, in bytes of UTF-8; never empty, never cuts a character in two.
struct Match
{
    qsizetype at = 0;
    qsizetype size = 0;
};

// What a pattern finds at one place.
struct RuleMatch
{
    Match match = {};
    std::vector<QByteArrayView> groups = {}; // the whole match, then the groups
    qsizetype next = 0;                      // where the search goes on
};

// Immutable; may be used by any number of threads at a time.
class Rule
{
public:
    // Error::Kind::BadRequest with the words of the regex compiler and the place (in characters, from 1)
    // where it stumbled; or because the replacement names a group that the pattern does not have, or an
    // exception cannot be read.
    static Result<Rule> compile(const Guardrail &guardrail);
    Rule(Rule &&) noexcept;
    Rule &operator=(Rule &&) noexcept;
    ~Rule();

    const Guardrail &guardrail() const { return m_guardrail; }
    // A model's calls stand in answers, whatever a ToolCall rule says about its direction.
    bool concerns(GuardrailDirection direction) const
    {
        if (m_guardrail.kind == GuardrailKind::ToolCall)
            return direction == GuardrailDirection::Response;
        return m_guardrail.direction == direction || m_guardrail.direction == GuardrailDirection::Both;
    }

    // Calls `found` with the matches from left to right, until it says false. Empty matches count for
    // nothing, neither do those that accepts() turns down. `groups`: the whole match and its groups.
    // False: it was stopped.
    using Found = std::function<bool(Match match, const std::vector<QByteArrayView> &groups)>;
    bool eachMatch(QByteArrayView text, const Found &found) const;
    // The first match at or behind `from` that is not empty, whether it is accepted or not. What stands
    // before `from` is looked at by ^ and \b.
    std::optional<RuleMatch> matchFrom(QByteArrayView text, qsizetype from) const;
    // Whether a match is none of the exceptions and what the validator wants. Both look at the group
    // named "value", else at the first one, where the pattern has one; an exception may also be the whole
    // match.
    bool accepts(const std::vector<QByteArrayView> &groups) const;
    // What a reversible rule hides: the group named "value" where the pattern has one, else the whole match.
    QByteArrayView hidden(const std::vector<QByteArrayView> &groups) const;
    // What stands in the place of a match with these groups.
    QByteArray replacement(const std::vector<QByteArrayView> &groups) const;
    // The first place at or behind `from` from which on the text could become a match if more text came
    // behind it; the end of the text: none. For a pattern that cannot be told (prefixpattern.h) it is `from`.
    qsizetype openFrom(QByteArrayView text, qsizetype from) const;
    // Whether a tool of that name is meant. Kind ToolCall only.
    bool namesTool(QByteArrayView name) const;
    // Whether the pattern occurs. An empty one (ToolCall only) always does.
    bool occursIn(QByteArrayView text) const;

private:
    // Either a text or a group.
    struct Piece
    {
        QByteArray text = {};
        int group = -1;
    };

    Rule();
    Result<void> readTemplate();
    Result<void> readExceptions();
    Result<void> readToolName();

    Guardrail m_guardrail = {};
    std::unique_ptr<const re2::RE2> m_expression;
    std::unique_ptr<const re2::RE2> m_beginnings;
    std::unique_ptr<const re2::RE2> m_tool;
    QByteArrayList m_exceptions = {};
    std::vector<std::unique_ptr<const re2::RE2>> m_exceptionPatterns;
    std::vector<Piece> m_template = {};
    int m_inner = 1;  // the group that the validator and the exceptions look at
    int m_hidden = 0; // the group that a reversible rule hides
    int m_groups = 1; // that the template, the validator and the exceptions need, the whole match included
};

// Where RE2 stumbles over a pattern, for an editor that shows it while one types.
struct PatternFault
{
    QString text = {}; // RE2's words
    qsizetype at = 0;  // in characters (UTF-16 units), from 0
};
// Empty: the pattern can be read. An empty pattern can.
std::optional<PatternFault> patternFault(const QString &pattern);

// Whether the guardrail can be in force: pattern, replacement, exceptions, name of the tool, and whether they
// go together. Error::Kind::BadRequest; its code tells the field: "invalid_pattern", "invalid_replacement",
// "invalid_exceptions", "invalid_tool_name", "invalid_mode", "invalid_validator".
Result<void> checkRule(const Guardrail &guardrail);

} // namespace sluice
