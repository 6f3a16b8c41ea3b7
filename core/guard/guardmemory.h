// What guardrails remember from one request to the next: agents send the whole conversation again each turn.
// No text is kept here, but for the values behind tokens (aliases.h). Any thread; outlives changes of the
// rules.
#pragma once

#include "core/guard/aliases.h"
#include "core/guard/textedits.h"
#include "core/guard/texthash.h"

#include <QString>

#include <atomic>
#include <unordered_map>

namespace sluice {

// What the rules of a selection say about one text. Indices are those of the rule set.
struct TextVerdict
{
    struct Hit
    {
        size_t rule = 0;
        qint64 matches = 0;
        QString excerpt = {}; // of the first one, masked
    };

    int rejectedBy = -1;
    TextEdits edits = {}; // of the decoded text; none where it is rejected
    std::vector<Hit> hits = {};
    bool lasting = true; // false: it holds for this session only, and is not remembered

    bool isClean() const { return hits.empty() && edits.empty(); }
};

class GuardMemory
{
public:
    GuardMemory();

    const TextHasher &hasher() const { return m_hasher; }
    Aliases &aliases() { return m_aliases; }

    // Texts in which no rule found anything: 2 MiB, in sets of four places; a newer one takes an older one's
    // place. No lock: a place is one atomic number.
    bool isClean(const TextHash &hash) const;
    void markClean(const TextHash &hash);

    // Verdicts about texts in which something was found: at most 4'096, then all are forgotten.
    std::optional<TextVerdict> verdict(const TextHash &hash) const;
    void remember(const TextHash &hash, const TextVerdict &verdict);

    // Whether that was not reported within the last `window`; then it counts as reported now. At most 16'384
    // are remembered.
    bool isNews(const TextHash &hash, Instant now, std::chrono::microseconds window);

private:
    static constexpr size_t Sets = 64 * 1024;
    static constexpr size_t Ways = 4;
    struct Key
    {
        size_t operator()(const TextHash &hash) const { return size_t(hash.first); }
    };

    static size_t setOf(const TextHash &hash) { return size_t(hash.second % Sets) * Ways; }

    TextHasher m_hasher = {};
    Aliases m_aliases;
    std::vector<std::atomic<quint64>> m_clean;
    mutable std::mutex m_mutex = {};
    std::unordered_map<TextHash, TextVerdict, Key> m_verdicts = {};
    std::unordered_map<TextHash, Instant, Key> m_reported = {};
};

} // namespace sluice
