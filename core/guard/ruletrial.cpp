#include "core/guard/ruletrial.h"

#include "core/guard/textedits.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace sluice {

namespace {

constexpr size_t MostShown = 10'000;

// What a token for the real value looks like (aliases.h).
constexpr char SampleToken[] = "slc_abcdefghijklmnopqrst";

// Turns places in UTF-8 into places in UTF-16, from left to right.
class Places
{
public:
    explicit Places(QByteArrayView text)
        : m_text(text)
    {}

    RuleTrial::Hit hit(Match match)
    {
        const qsizetype begin = unitsUpTo(match.at);
        return {begin, unitsUpTo(match.at + match.size) - begin};
    }

private:
    qsizetype unitsUpTo(qsizetype at)
    {
        for (; m_at < at; ++m_at) {
            const uchar byte = uchar(m_text[m_at]);
            if ((byte & 0xc0) != 0x80)
                m_units += byte >= 0xf0 ? 2 : 1;
        }
        return m_units;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_units = 0;
};

void search(const Rule &rule, const QByteArray &text, RuleTrial &trial, TextEdits &edits)
{
    Places places(text);
    qsizetype at = 0;
    while (const auto found = rule.matchFrom(text, at)) {
        at = found->next;
        auto &list = rule.accepts(found->groups) ? trial.hits : trial.setAside;
        if (list.size() >= MostShown)
            break;
        list.push_back(places.hit(found->match));
        if (&list == &trial.hits && rule.guardrail().mode == GuardrailMode::Replace) {
            const QByteArrayView hidden = rule.hidden(found->groups);
            if (rule.guardrail().reversible)
                edits.push_back({hidden.data() - text.constData(), hidden.size(), SampleToken});
            else
                edits.push_back({found->match.at, found->match.size, rule.replacement(found->groups)});
        }
    }
}

} // namespace

bool matchesTooMuch(const Rule &rule)
{
    static constexpr std::array<const char *, 4> ordinary{
        "The quick brown fox jumps over the lazy dog. Please read the file and fix the failing test, then "
        "run it again and tell me what you have found.",
        "for (int i = 0; i < count; ++i) {\n    total += values[i];\n}\nreturn total;\n",
        "def main(args):\n    print(\"Hello, world\")\n    return len(args)\n",
        "2026-11-21 14:03:02 INFO server started in 12 ms, 3 workers, listening\n"};
    return std::any_of(ordinary.begin(), ordinary.end(),
                       [&rule](const char *text) { return rule.occursIn(QByteArrayView(text)); });
}

Result<RuleTrial> tryRule(const Guardrail &guardrail, const QString &text)
{
    SLUICE_TRY(const Rule rule, Rule::compile(guardrail));
    const QByteArray bytes = text.toUtf8();
    RuleTrial trial;
    TextEdits edits;
    const auto begin = std::chrono::steady_clock::now();
    search(rule, bytes, trial, edits);
    trial.triggered = !trial.hits.empty() && qint64(trial.hits.size()) >= guardrail.minimumMatches;
    trial.result = trial.triggered ? QString::fromUtf8(edited(bytes, edits)) : text;
    trial.micros =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin)
            .count();
    trial.matchesTooMuch = matchesTooMuch(rule);
    return trial;
}

} // namespace sluice
