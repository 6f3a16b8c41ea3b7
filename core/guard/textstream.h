// Rules over a text that comes in pieces: what may go on goes on at once, what could still become a match
// waits, and the outcome is the one that the whole text at once would have had.
#pragma once

#include "core/guard/textjudge.h"

namespace sluice {

// What is held back of one text at most, in bytes. Where more than that could still become one match, the
// match so far is taken as it is (and replaced or rejected); where there is none yet, the older half goes on,
// and a match that began in it is missed. So a secret of up to 8 KiB is never let through in part: a private
// key of 8192 bits has 6.4 KB.
constexpr qsizetype MostHeld = 8 * 1024;

// One rule (or the search for tokens) over one text. Gives out what is decided.
class RuleStream
{
public:
    // A match that is decided. What it returns stands in the place of the match; a null array: it stays.
    // `text`: the neighbourhood that is at hand.
    using Decide = std::function<QByteArray(const std::vector<QByteArrayView> &groups, QByteArrayView text,
                                            Match match)>;

    explicit RuleStream(const Rule &rule)
        : m_rule(&rule)
    {}

    // `holds`: what is open waits; otherwise everything goes on at once and matches only count.
    QByteArray feed(QByteArrayView text, bool last, bool holds, const Decide &decide);
    bool isHolding() const { return m_buffer.size() > m_done; }
    // Whether what was decided last ends with that character.
    bool endsWith(QByteArrayView character) const
    {
        return QByteArrayView(m_buffer).first(m_done).endsWith(character);
    }
    // Without a look: what passed was found to be of no interest. Only while nothing is held.
    void skip(QByteArrayView text);

private:
    void forget();

    const Rule *m_rule;
    QByteArray m_buffer = {}; // from a little before the first byte that is not decided
    qsizetype m_done = 0;     // bytes of it that are decided
    qsizetype m_passed = 0;   // of those that are not: went on already
};

// All rules of a selection for one text: what they reject, alert, replace, in that order as judged() does,
// and then the tokens that become values again. Lives as long as the selection.
class TextStream
{
public:
    // What a text's stream finds. Calls come in the order of the matches of each rule.
    struct Sink
    {
        virtual ~Sink() = default;
        // Returns whether the match counts: a rule with a minimum is in force from its minimum-th match on.
        virtual bool matched(size_t rule, QByteArrayView text, Match match) = 0;
        // The value behind a token; null: none.
        virtual QByteArray valueOf(QByteArrayView token) = 0;
    };

    // `tokens`: null where no token can occur.
    TextStream(const RuleSelection &selection, quint8 part, const Rule *tokens, Sink &sink);

    struct Output
    {
        QByteArray text = {};
        bool changed = false; // it is not what was fed
    };
    // The next piece, whole characters; `last`: nothing follows.
    Output feed(QByteArrayView piece, bool last);
    bool isHolding() const { return m_holding; }
    // The index of the rule that rejected the text, or -1. Then nothing more comes out.
    int rejectedBy() const { return m_rejectedBy; }
    // Whether a rule has replaced something so far.
    bool hasReplaced() const { return m_replaced; }

private:
    struct Stage
    {
        size_t rule = 0;
        RuleStream stream;
    };

    bool passes(const QByteArray &near) const;
    QByteArray through(const QByteArray &near, QByteArray piece, bool last);
    QByteArray throughStage(Stage &stage, QByteArrayView piece, bool last);

    const RuleSelection &m_selection;
    Sink &m_sink;
    std::vector<Stage> m_stages = {};
    std::optional<RuleStream> m_tokens = {};
    const Rule *m_tokenRule;
    QByteArray m_before = {}; // the last character that passed
    bool m_holding = false;
    bool m_aligned = true; // all stages have the same character behind them
    bool m_behind = false; // the stages have not seen what passed
    bool m_replaced = false;
    int m_rejectedBy = -1;
};

} // namespace sluice
