// How well a provider's prompt cache serves each session: what share of the input it read from there, and
// where a prefix that used to hit stopped hitting. Pure: works on finished requests, sees no text.
#pragma once

#include "core/model/requestrecord.h"

namespace sluice {

// What a turn that was served well has left for the next one to read.
struct WarmCache
{
    qint64 tokens = 0; // that a hit reads
    qint64 input = 0;  // all of that turn's
    // What a token read from the cache saves, in pico-USD, as that turn shows it.
    qint64 savedPerToken = 0;
    Instant ended = {};
    Instant::duration life = {}; // that the provider keeps it
};

// Empty: it was not served well, or it is too short for a word.
std::optional<WarmCache> warmCache(const RequestRecord &record);
// It read far less than was there to be read.
bool hasMissed(const WarmCache &cache, const RequestRecord &record);
// A conversation that became much shorter was summarised by its agent: it begins a new prefix on purpose.
bool wasSummarised(const WarmCache &cache, const RequestRecord &record);
// What a turn cost more than if all that was there had been read; zero where no price is known.
Money missedSaving(const WarmCache &cache, const RequestRecord &record);

// The first turn of a run of turns that read far less from the cache than the turn before had left there.
struct CacheDrop
{
    enum class Cause : quint8 {
        PrefixChanged, // something near the beginning of the request is not what it was
        ModelChanged,  // another model has a cache of its own
        Expired        // the turn before was longer ago than the cache lives
    };
    Cause cause = Cause::PrefixChanged;
    QUuid requestId = {};
    Instant at = {};
    QByteArray changedBlock = {}; // RequestRecord::changedBlock of it, or of the next one that says it
    int turns = 1;                // so many in a row, until it hit again or the session ended
    bool over = false;            // it hits again
    qint64 lostTokens = 0;        // of the first of them: could have been read, and was not
    Money costPerTurn = {}; // on average over the run: more than if it had hit; zero where no price is known
};

struct CacheTurn
{
    Instant at = {};
    qint64 input = 0;     // all of it
    qint64 cacheRead = 0; // of it
};

struct SessionCache
{
    QString session = {}; // empty: requests of one key and agent that name no session
    QUuid keyId = {};
    QString agent = {};
    QString folder = {};
    QString model = {};                // of the last turn
    std::vector<CacheTurn> turns = {}; // oldest first
    std::vector<CacheDrop> drops = {}; // oldest first

    // Of all its input, in millionths; 0: there was none.
    qint64 readShare() const;
};

// Sessions in the order of their last turns, the latest first. Of an id that comes twice the later record
// counts; requests that failed, run, or have no input are left out.
std::vector<SessionCache> cacheHealth(const RecordBatch &records);

} // namespace sluice
