// One guardrail, compiled: finds its matches in a text and writes what stands in their place.
#pragma once

#include "core/base/result.h"
#include "core/model/guardrail.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
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

// Immutable; may be used by any number of threads at a time.
class Rule
{
public:
    // Error::Kind::BadRequest with the words of the regex compiler and the place (in characters, from 1)
    // where it stumbled; or because the replacement names a group that the pattern does not have.
    static Result<Rule> compile(const Guardrail &guardrail);
    Rule(Rule &&) noexcept;
    Rule &operator=(Rule &&) noexcept;
    ~Rule();

    const Guardrail &guardrail() const { return m_guardrail; }

    // Calls `found` with the matches from left to right, until it says false. Empty matches count for
    // nothing. `groups`: the whole match and the groups that the template needs. False: it was stopped.
    using Found = std::function<bool(Match match, const std::vector<QByteArrayView> &groups)>;
    bool eachMatch(QByteArrayView text, const Found &found) const;
    // What stands in the place of a match with these groups.
    QByteArray replacement(const std::vector<QByteArrayView> &groups) const;

private:
    // Either a text or a group.
    struct Piece
    {
        QByteArray text = {};
        int group = -1;
    };

    Rule();
    Result<void> readTemplate();

    Guardrail m_guardrail = {};
    std::unique_ptr<const re2::RE2> m_expression;
    std::vector<Piece> m_template = {};
    int m_groups = 1; // that the template needs, the whole match included
};

} // namespace sluice
