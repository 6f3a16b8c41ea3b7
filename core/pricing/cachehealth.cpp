#include "core/pricing/cachehealth.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sluice {

namespace {

// The least prefix that any provider keeps is 1,024 tokens; with twice of it a miss is worth a word.
constexpr qint64 LeastTokens = 2048;
// A cache lives five minutes since its last use (Anthropic's default; OpenAI's lives five to ten), or an hour
// where that was asked for.
constexpr auto ShortLife = std::chrono::minutes(5);
constexpr auto LongLife = std::chrono::hours(1);

bool servedWell(const RequestRecord &record)
{
    return record.usage.totalInput() >= LeastTokens &&
           record.usage.cacheRead * 2 >= record.usage.totalInput();
}

CacheDrop::Cause causeOf(const WarmCache &cache, const QString &model, const RequestRecord &now)
{
    if (!now.changedBlock.isEmpty())
        return CacheDrop::Cause::PrefixChanged;
    if (model != now.modelServed)
        return CacheDrop::Cause::ModelChanged;
    return now.startedAt - cache.ended > cache.life ? CacheDrop::Cause::Expired
                                                    : CacheDrop::Cause::PrefixChanged;
}

// Walks along one session's requests.
class Watch
{
public:
    explicit Watch(SessionCache &session)
        : m_session(session)
    {}

    void see(const RequestRecord &record)
    {
        m_session.turns.push_back({record.startedAt, record.usage.totalInput(), record.usage.cacheRead});
        m_session.model = record.modelServed;
        if (!m_session.drops.empty() && !m_session.drops.back().over)
            goOn(record);
        else if (m_warm && hasMissed(*m_warm, record) && !wasSummarised(*m_warm, record))
            begin(record);
        if (const auto warm = warmCache(record)) {
            m_warm = warm;
            m_model = record.modelServed;
        } else if (m_warm && wasSummarised(*m_warm, record)) {
            m_warm.reset();
        }
    }

private:
    void begin(const RequestRecord &record)
    {
        m_lost = *m_warm;
        m_loss = missedSaving(m_lost, record);
        CacheDrop drop;
        drop.cause = causeOf(m_lost, m_model, record);
        drop.changedBlock = record.changedBlock;
        drop.requestId = record.id;
        drop.at = record.startedAt;
        drop.lostTokens = std::min(m_lost.tokens, record.usage.totalInput()) - record.usage.cacheRead;
        drop.costPerTurn = m_loss;
        m_session.drops.push_back(drop);
    }

    void goOn(const RequestRecord &record)
    {
        CacheDrop &drop = m_session.drops.back();
        if (servedWell(record) || record.usage.totalInput() * 10 < m_lost.tokens * 6) {
            drop.over = true;
            return;
        }
        ++drop.turns;
        m_loss += missedSaving(m_lost, record);
        drop.costPerTurn = Money::fromPico(m_loss.pico() / drop.turns);
        if (drop.changedBlock.isEmpty())
            drop.changedBlock = record.changedBlock;
    }

    SessionCache &m_session;
    std::optional<WarmCache> m_warm = {}; // of the last turn that was served well
    QString m_model = {};                 // that served it
    WarmCache m_lost = {};
    Money m_loss = {};
};

} // namespace

std::optional<WarmCache> warmCache(const RequestRecord &record)
{
    if (!servedWell(record))
        return {};
    const Usage &usage = record.usage;
    WarmCache cache;
    cache.tokens = usage.cacheRead + usage.cacheWrite5m + usage.cacheWrite1h;
    cache.input = usage.totalInput();
    if (usage.cacheRead > 0)
        cache.savedPerToken = std::max<qint64>(0, record.cacheSaved.pico()) / usage.cacheRead;
    cache.ended = record.startedAt + std::chrono::microseconds(std::max<qint64>(0, record.durationMicros));
    cache.life = usage.cacheWrite1h > 0 ? Instant::duration(LongLife) : Instant::duration(ShortLife);
    return cache;
}

bool hasMissed(const WarmCache &cache, const RequestRecord &record)
{
    return record.usage.cacheRead * 10 < cache.tokens * 3;
}

bool wasSummarised(const WarmCache &cache, const RequestRecord &record)
{
    return record.usage.totalInput() * 10 < cache.input * 6;
}

Money missedSaving(const WarmCache &cache, const RequestRecord &record)
{
    const qint64 tokens = std::min(cache.tokens, record.usage.totalInput());
    return std::max(Money(), Money::fromPico(tokens * cache.savedPerToken) - record.cacheSaved);
}

qint64 SessionCache::readShare() const
{
    double input = 0;
    double read = 0;
    for (const CacheTurn &turn : turns) {
        input += double(turn.input);
        read += double(turn.cacheRead);
    }
    return input > 0 ? qint64(read / input * 1'000'000) : 0;
}

std::vector<SessionCache> cacheHealth(const RecordBatch &records)
{
    std::map<QUuid, const RequestRecord *> latest;
    for (const RequestRecord &record : records)
        latest[record.id] = &record;
    std::map<std::tuple<QUuid, QString, QString>, std::vector<const RequestRecord *>> sessions;
    for (const auto &[id, record] : latest) {
        if (record->outcome != Outcome::Running && !hasFailed(*record) && record->usage.totalInput() > 0)
            sessions[{record->keyId, record->sessionId, record->agent}].push_back(record);
    }
    std::vector<SessionCache> result;
    for (auto &[who, turns] : sessions) {
        std::sort(turns.begin(), turns.end(), [](const RequestRecord *a, const RequestRecord *b) {
            return std::tie(a->startedAt, a->id) < std::tie(b->startedAt, b->id);
        });
        SessionCache session;
        session.session = turns.front()->sessionId;
        session.keyId = turns.front()->keyId;
        session.agent = turns.front()->agent;
        session.folder = turns.front()->projectDir;
        Watch watch(session);
        for (const RequestRecord *record : turns)
            watch.see(*record);
        result.push_back(std::move(session));
    }
    std::sort(result.begin(), result.end(), [](const SessionCache &a, const SessionCache &b) {
        return a.turns.back().at > b.turns.back().at;
    });
    return result;
}

} // namespace sluice
