// What the prompts of each session looked like a turn ago, as fingerprints: so that a turn that the
// provider's cache served badly can be told which part of its prompt broke it. In memory only, and bounded.
#pragma once

#include "core/gateway/promptblocks.h"
#include "core/model/notice.h"
#include "core/pricing/cachehealth.h"

#include <atomic>
#include <map>
#include <mutex>
#include <tuple>

namespace sluice {

struct PromptBreak
{
    QByteArray block = {}; // as RequestRecord::changedBlock says it
    Money costPerTurn = {};
    qint64 lostTokens = 0;
    bool isNews = false; // not told within the last hour for this session
};

// Shared by all workers; any thread. A short lock, for requests to providers that tell of a cache.
class PromptMemory
{
public:
    static constexpr size_t MostSessions = 2048;
    static constexpr size_t MostBlocks = 1'000'000; // of all sessions: 8 MB
    static constexpr size_t MostTalks = 4;          // of one session; the longest unused goes first
    static constexpr auto NewsEvery = std::chrono::hours(1);

    const TextHasher &hasher() const { return m_hasher; }

    // Whether this request's blocks are of use: its provider tells of a cache, now or a turn ago. For all
    // others no block has to be computed.
    bool wants(const RequestRecord &record) const;

    // Whether it will probably want them: its provider told of a cache a turn ago. For who has time for them
    // before the answer is there.
    bool expects(const RequestRecord &record) const;

    // One turn that has ended, with its settled usage. Takes the place of the turn before it in the same talk
    // (session, provider, model), and says what broke the cache, if something of the prompt did. A session is
    // what the client calls one, or the key and agent.
    std::optional<PromptBreak> turn(const RequestRecord &record, PromptBlocks blocks);

    size_t sessions() const;
    size_t blocks() const; // kept, of all sessions

private:
    struct Talk
    {
        QUuid provider = {};
        QString model = {};
        PromptBlocks blocks = {};
        std::optional<WarmCache> warm = {};
        Instant ended = {};
        quint64 used = 0; // ever larger
    };
    struct Session
    {
        std::vector<Talk> talks = {};
        std::optional<Instant> told = {};
        quint64 used = 0;
    };
    using Who = std::tuple<QUuid, QString, QString>; // key, session, agent
    static Who whoOf(const RequestRecord &record);
    static size_t sizeOf(const PromptBlocks &blocks) { return blocks.messages.capacity() + 4; }
    Talk *talkOf(Session &session, const RequestRecord &record, const PromptBlocks &blocks);
    Talk &newTalk(Session &session, const RequestRecord &record);
    static std::optional<PromptBreak> broken(const Talk &talk, const RequestRecord &record,
                                             const PromptBlocks &blocks);
    void remember(Talk &talk, const RequestRecord &record, PromptBlocks blocks);
    void makeRoom();

    const TextHasher m_hasher = {};
    mutable std::mutex m_mutex = {};
    std::map<Who, Session> m_sessions = {};
    size_t m_blocks = 0;
    quint64 m_turns = 0;
    std::atomic<bool> m_empty = true; // spares the lock where no provider has a cache
};

// "The prompt cache of this session stopped hitting: the system prompt changed. …"
Notice promptBreakNotice(const RequestRecord &record, const PromptBreak &broken, Instant now);

} // namespace sluice
